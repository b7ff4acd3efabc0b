"""The Import page: folders, lists of people, historic punches."""
