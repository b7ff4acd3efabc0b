"""The profile of one person."""
