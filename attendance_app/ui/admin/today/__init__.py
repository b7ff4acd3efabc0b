"""The day at a glance: who is in, who is late, what waits to be resolved."""
