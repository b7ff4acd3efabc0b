"""Backup and restore of a data folder."""
