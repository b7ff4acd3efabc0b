"""The People page, a person's profile, and what is done there."""
