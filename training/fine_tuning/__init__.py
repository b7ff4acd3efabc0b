"""A fine-tuning run: its plan, its steps, what watches over it, its folder and how it ends."""
