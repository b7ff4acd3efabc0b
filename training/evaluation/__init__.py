"""How well faces are told apart: verification as LFW does it, open-set identification, confidence intervals, plots."""
