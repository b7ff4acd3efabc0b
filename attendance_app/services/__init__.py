"""Use cases: each public method is one thing a person at the desk or an administrator does."""
