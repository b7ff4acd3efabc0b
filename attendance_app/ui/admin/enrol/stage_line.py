"""How far enrolment is: "Step 2 of 4". Depends on Qt; GUI thread."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from attendance_app.ui.admin.enrol.step import EnrolStep


class StageLine(QLabel):
    """Counts stages; what is done in one of several ways is one stage.

    Args:
        stages: The steps of each stage; one without steps is left out.
    """

    def __init__(self, *stages: Sequence[EnrolStep], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "caption")
        self._stages = [stage for stage in stages if stage]

    def beside(self, words: QWidget) -> QWidget:
        """A line with these words at the left and this at its end."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(words, 1)
        row.addWidget(self)
        return line

    def show_step(self, step: EnrolStep) -> None:
        """Say the stage of this step."""
        number = next(place for place, stage in enumerate(self._stages, 1) if step in stage)
        self.setText(self.tr("Step {number} of {count}").format(number=number, count=len(self._stages)))
