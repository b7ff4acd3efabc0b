"""Widgets shared by the kiosk and the admin window."""
