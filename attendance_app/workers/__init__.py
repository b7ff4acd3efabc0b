"""Qt threads around Qt-free steps, background jobs, orderly shutdown."""
