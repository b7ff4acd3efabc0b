"""What a training run leaves for people to look at: plots and a model card."""
