"""Who did what besides punching, and whether the records are as they were written."""
