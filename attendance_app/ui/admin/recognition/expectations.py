"""What to expect of a distance, in plain words: strangers' looks and enrolled people's. GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from attendance_app.ui.admin.recognition.odds import OddsWords

if TYPE_CHECKING:
    from attendance_app.services.what_if import Choice

LOOKS = (1, 10, 100)


class Expectations(QFrame):
    """Chances for 1, 10 and 100 looks of strangers, and the share of single looks of enrolled people that fail."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._odds = OddsWords(self)
        self._heading, self._note = QLabel(), QLabel()
        self._figures = [(QLabel(), QLabel()) for _ in range(len(LOOKS) + 1)]
        captions = (
            self.tr("A stranger's one look is accepted"),
            self.tr("One of 10 such looks is accepted"),
            self.tr("One of 100 such looks is accepted"),
            self.tr("An enrolled person's look is refused"),
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        self._note.hide()
        for role, label, row in (("caption", self._heading, 0), ("caption", self._note, 3)):
            label.setProperty("role", role)
            label.setWordWrap(True)
            grid.addWidget(label, row, 0, 1, len(captions))
        for column, (caption, (what, much)) in enumerate(zip(captions, self._figures, strict=True)):
            what.setText(caption)
            what.setProperty("role", "caption")
            what.setWordWrap(True)
            much.setProperty("role", "heading")
            much.setWordWrap(True)
            what.setAlignment(Qt.AlignmentFlag.AlignBottom)
            much.setAlignment(Qt.AlignmentFlag.AlignTop)
            grid.addWidget(what, 1, column)
            grid.addWidget(much, 2, column)
            grid.setColumnStretch(column, 1)

    def show_choice(self, choice: Choice | None, pictures: int) -> None:
        """Say what this distance does with so many enrolled pictures; None where nobody knows."""
        for what, much in self._figures:
            what.setVisible(choice is not None)
            much.setVisible(choice is not None)
        if choice is None:
            self._heading.setText(self.tr("The model is not calibrated, so nothing can be predicted."))
            self._note.show()
            self._note.setText(self.tr("Keep the distance small until it is: somebody may have to look twice."))
            return
        self._heading.setText(
            self.tr(
                "To be expected with the %n pictures that are enrolled today. Nobody is turned away by a single look: "
                "the next one follows within a second.",
                "",
                pictures,
            )
            if pictures
            else self.tr("No pictures are enrolled yet, so nobody is taken for anybody. With the first ones:")
        )
        for looks, (_what, much) in zip(LOOKS, self._figures, strict=False):
            much.setText(self._odds.chance(choice.false_accept_in(looks)) if pictures else self.tr("never"))
        words = self.tr("up to {share}").format(share=self._odds.share(choice.false_reject))
        self._figures[-1][1].setText(words)
        self._note.hide()

    def text(self) -> str:
        """All of it as one text, for screen readers."""
        shown = [f"{what.text()}: {much.text()}." for what, much in self._figures if not what.isHidden()]
        return " ".join([self._heading.text(), *shown])
