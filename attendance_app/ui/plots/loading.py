"""Where a live plot will be: grey lines until pyqtgraph is loaded, then the plot. Depends on workers.jobs; GUI thread.

Loading takes about a second, so it happens on a worker thread, once a process; nobody who looks at no plot pays for it.
"""

import importlib
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from attendance_app.errors import UserError
from attendance_app.ui.language.errors import error_words
from attendance_app.ui.widgets.busy import Skeleton
from attendance_app.workers.jobs import JobRunner

_LIBRARY = "pyqtgraph"


class PlotSlot(QStackedWidget):
    """Room for one plot.

    Args:
        name: What the plot is called, for screen readers.
        make: Makes the plot; called once, on the GUI thread, when pyqtgraph is loaded. May import `ui.plots.canvas`.

    Signals:
        made: The plot is there.
    """

    made = Signal()

    def __init__(self, name: str, jobs: JobRunner, make: Callable[[], QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self.plot: QWidget | None = None
        self.addWidget(Skeleton(name))
        jobs.run(
            self.tr("Preparing a plot"),
            lambda _handle: importlib.import_module(_LIBRARY),
            lambda _module: self._on_loaded(),
            self._on_failed,
        )

    def _on_loaded(self) -> None:
        self.plot = self._make()
        self.addWidget(self.plot)
        self.setCurrentWidget(self.plot)
        self.made.emit()

    def _on_failed(self, error: UserError) -> None:
        words = QLabel(error_words(error))
        words.setProperty("role", "muted")
        words.setWordWrap(True)
        self.addWidget(words)
        self.setCurrentWidget(words)
