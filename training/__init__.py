"""Tools for data people: alignment, training, evaluation, calibration. Never imported by the app."""
