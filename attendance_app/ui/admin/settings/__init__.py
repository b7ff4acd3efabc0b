"""The Settings page: every setting in words, searched, checked while typed; the password; backup and restore."""
