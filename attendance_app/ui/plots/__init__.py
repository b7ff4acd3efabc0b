"""Plots: live ones made with pyqtgraph, which loads when the first is shown (`loading`), and pictures for reports."""
