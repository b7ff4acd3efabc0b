"""What the product is about: people, punches, decisions. Standard library only."""
