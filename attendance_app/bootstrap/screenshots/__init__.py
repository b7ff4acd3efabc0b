"""Pictures of every window for the documentation, of the demo company, the same on every run. GUI thread.

`session.take_screenshots` is the way in.
"""
