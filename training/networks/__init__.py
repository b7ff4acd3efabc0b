"""Face networks as they are trained: unfused, in stages, with a choice of what may change."""
