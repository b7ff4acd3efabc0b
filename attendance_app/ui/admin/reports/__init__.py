"""The Reports and export page: what was recorded in a period, as a file or as charts. GUI thread."""
