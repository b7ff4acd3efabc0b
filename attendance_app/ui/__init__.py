"""Windows and widgets. They show state and forward intent; services do the work."""
