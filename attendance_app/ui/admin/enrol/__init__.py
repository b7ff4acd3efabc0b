"""Enrolling a person from the admin window: details, consent, camera or pictures, result."""
