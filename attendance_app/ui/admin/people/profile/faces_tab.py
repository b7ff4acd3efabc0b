"""The enrolled faces of a person: each with its quality; remove one, add more. Depends on services.profiles; GUI."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QScrollArea, QStackedWidget, QWidget

from attendance_app.services.audit_trail import ADMIN_AUTHOR
from attendance_app.services.profiles import EnrolledFace, RemovedFace
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.page import Notice, PageContext
from attendance_app.ui.admin.people.profile.face_card import FaceCard, card_width_px
from attendance_app.ui.admin.people.profile.tab import ProfileTab
from attendance_app.ui.widgets.empty_state import EmptyState
from attendance_app.ui.widgets.icons import put_icon
from attendance_app.ui.widgets.section_header import SectionHeader

_GAP_PX = 12
_BAR_PX = 12  # room for a scroll bar


class FacesTab(ProfileTab):
    """A card a face.

    Signals:
        enrol_wanted: More photos are to be added.
    """

    enrol_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.cards: list[FaceCard] = []
        self._header = SectionHeader(self.tr("Faces"))
        self.add = QPushButton(self.tr("Add &photos…"))
        put_icon(self.add, "plus")
        self.add.clicked.connect(self.enrol_wanted)
        self._header.buttons.addWidget(self.add)
        self._empty = EmptyState("face", "", "", "")
        self._empty.action_triggered.connect(self.enrol_wanted)
        self._grid_home = QWidget()
        self._grid = QGridLayout(self._grid_home)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP_PX)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidget(self._grid_home)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self._empty)
        self.column.addWidget(self._header)
        self.column.addWidget(self._stack, 1)
        self._loader: Loader[tuple[str, list[EnrolledFace]]] = Loader(
            context.jobs, self.tr("Reading enrolled faces"), self._on_loaded, context.announce_failure
        )

    def refresh(self) -> None:
        """Read the faces again."""
        if self.row is None:
            return
        employee_id, profiles = self.row.employee.id, self.context.services.profiles
        active = self.row.employee.active
        self.add.setVisible(active and self.row.templates > 0)
        self._loader.load(lambda: (employee_id, profiles.faces(employee_id)))

    def _on_loaded(self, answer: tuple[str, list[EnrolledFace]]) -> None:
        employee_id, faces = answer
        if not self.is_about(employee_id) or self.row is None:
            return
        for card in self.cards:
            self._grid.removeWidget(card)
            card.deleteLater()
        zone = self.context.services.zone()
        self.cards = [FaceCard(face, zone) for face in faces]
        for card in self.cards:
            card.remove_wanted.connect(self._on_remove)
        self._lay_cards()
        self._stack.setCurrentWidget(self._scroll if faces else self._empty)
        self._say(self.row.employee.active, self.row.employee.name, len(faces))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """As many cards side by side as there is room for."""
        super().resizeEvent(event)
        self._lay_cards()

    def _lay_cards(self) -> None:
        across = max(1, (self.width() - _BAR_PX) // (card_width_px() + _GAP_PX))
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // across, place % across)

    def _say(self, active: bool, name: str, faces: int) -> None:
        self._header.set_text(
            self.tr("Faces"),
            self.tr("%n photos are compared with whoever stands before the camera.", "", faces) if faces else "",
        )
        if active:
            self._empty.set_text(
                self.tr("{name} has no photos").format(name=name),
                self.tr("Five photos make recognition steady; taking them lasts half a minute."),
            )
            self._empty.set_action(self.tr("Enrol face…"))
        else:
            self._empty.set_text(
                self.tr("{name} has no photos").format(name=name), self.tr("Reactivate the person to add some.")
            )
            self._empty.set_action("")

    def _on_remove(self, face_id: str) -> None:
        if self.row is None:
            return
        person, profiles = self.row.employee, self.context.services.profiles

        def done(removed: RemovedFace) -> None:
            text = self.tr("A photo of {name} was removed.").format(name=person.name)
            self.context.announce(Notice("success", text, undo=lambda: self._restore(removed)))
            self._changed()

        self.context.jobs.run(
            self.tr("Removing a photo of {name}").format(name=person.name),
            lambda _handle: profiles.remove(person.id, face_id, ADMIN_AUTHOR),
            done,
            self.context.announce_failure,
        )

    def _restore(self, removed: RemovedFace) -> None:
        profiles = self.context.services.profiles
        self.context.jobs.run(
            self.tr("Bringing a photo back"),
            lambda _handle: profiles.restore(removed, ADMIN_AUTHOR),
            lambda _nothing: self._changed(),
            self.context.announce_failure,
        )

    def _changed(self) -> None:
        self.refresh()
        self.changed.emit()
