"""The Recognition page: the face model in use, how sure it must be, and where it may go wrong."""
