"""Background work as people see it: what runs, how far it is, how it ended."""
