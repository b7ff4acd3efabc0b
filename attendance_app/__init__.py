"""Attendance: a desktop time clock that recognises faces.

Importing this package loads neither torch nor Qt.
"""
