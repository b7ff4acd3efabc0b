"""The composition root: the only place that builds and wires objects.

`application` wires everything without a window, `desktop` the windows, `demo` the built-in demonstration.
"""
