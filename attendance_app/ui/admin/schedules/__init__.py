"""The Schedules page: shifts, who works them, leave and holidays. GUI thread."""
