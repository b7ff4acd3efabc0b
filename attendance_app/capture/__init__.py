"""Where pictures come from: webcams, files, streams, folders, the built-in demo."""
