"""Faces to learn from: where they come from, who they are of, and what each may be used for."""
