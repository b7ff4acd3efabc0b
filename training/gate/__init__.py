"""The comparison that decides whether a fine-tuned model may be used. Numpy; pure functions, any thread."""
