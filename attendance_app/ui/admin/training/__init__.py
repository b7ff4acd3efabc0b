"""The Training page: what fine-tuning will do with the enrolled people, and whether there are enough of them."""
