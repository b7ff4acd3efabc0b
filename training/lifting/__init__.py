"""The experiment behind the claim that fine-tuning helps: shifted domains, several seeds, nothing lost elsewhere."""
