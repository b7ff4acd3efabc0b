"""The front-desk window."""
