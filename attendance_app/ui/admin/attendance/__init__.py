"""The Attendance page: a month at a glance, the punches of a period, and corrections of them. GUI thread."""
