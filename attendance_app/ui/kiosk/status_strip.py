"""The strip at the bottom: is the camera, the recognition, the database all right? PySide6; GUI thread."""

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from attendance_app.ui.kiosk.scale import KioskScale
from attendance_app.ui.language.formats import duration_words, seconds_words
from attendance_app.ui.theme import set_type, tokens_of
from attendance_app.ui.widgets.icons import draw_icon, icon

State = Literal["ok", "busy", "trouble"]

# The mark beside the words: state is told by shape and words, not by colour alone.
_MARKS: dict[State, tuple[str, str]] = {
    "ok": ("check-circle", "success"),
    "busy": ("hourglass", "muted"),
    "trouble": ("alert", "danger"),
}
# Whose words go first where there is no room for all of them: what is well needs none.
_DISPENSABLE: tuple[State, ...] = ("ok", "busy", "trouble")


class _Symbols(QWidget):
    """What it is about, and how it is."""

    def __init__(self, icon_name: str) -> None:
        super().__init__()
        self._icon_name = icon_name
        self.state: State = "busy"
        self._size_px = 18
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_size(self, size_px: int) -> None:
        self._size_px = size_px
        self.setFixedSize(QSize(round(size_px * 1.35), size_px))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self.rect().toRectF()
        size = float(self._size_px)
        area.setWidth(size)
        draw_icon(painter, self._icon_name, tokens.muted, area)
        mark_icon, colour_name = _MARKS[self.state]
        mark = area.adjusted(size * 0.5, size * 0.42, size * 0.14, size * 0.06)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.surface))
        painter.drawEllipse(mark.adjusted(-1.5, -1.5, 1.5, 1.5))
        draw_icon(painter, mark_icon, getattr(tokens, colour_name), mark)
        painter.end()


class StatusChip(QWidget):
    """An icon with a mark, and words; where there is no room for them they appear under the pointer.

    Signals:
        changed: It says something else, which may need another width.
    """

    changed = Signal()

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._symbols = _Symbols(icon_name)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._details = ""
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._symbols)
        self._row.addWidget(self._text)

    @property
    def state(self) -> State:
        """The mark shown."""
        return self._symbols.state

    @property
    def text(self) -> str:
        """What it says, in words or under the pointer."""
        return self._text.text()

    @property
    def in_words(self) -> bool:
        """Whether the words stand beside the mark."""
        return not self._text.isHidden()

    def show_state(self, state: State, text: str, details: str = "") -> None:
        """The mark and the words; `details` appear under the pointer."""
        self._symbols.state = state
        self._symbols.update()
        self._text.setText(text)
        self._details = details
        self.setAccessibleName(self._everything)
        self._draw_tooltip()
        self.changed.emit()

    def put_in_words(self, in_words: bool) -> None:
        """Let the words stand beside the mark, or appear under the pointer only."""
        if in_words != self.in_words:
            self._text.setVisible(in_words)
            self._draw_tooltip()

    def width_px(self, in_words: bool) -> int:
        """The width it needs with its words, or without."""
        mark = self._symbols.width()
        return mark + self._row.spacing() + self._text.sizeHint().width() if in_words else mark

    def rescale(self, scale: KioskScale) -> None:
        """Follow the window's size."""
        self._symbols.set_size(scale.px(24))
        set_type(self._text, _type_px(scale), QFont.Weight.Medium)

    @property
    def _everything(self) -> str:
        return f"{self.text}. {self._details}" if self._details else self.text

    def _draw_tooltip(self) -> None:
        self.setToolTip(self._details if self.in_words else self._everything)


class StatusStrip(QFrame):
    """Chips for camera, model and database, a note about the photo check, and the way to the administrator's window.

    In a narrow window, or a language with long words, the note goes first, then the words of what is well.

    Signals:
        admin_requested: The Admin button was pressed.
    """

    admin_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "statusbar")
        self.camera = StatusChip("camera")
        self.model = StatusChip("face")
        self.database = StatusChip("database")
        self.clock = StatusChip("clock")
        self.clock.hide()
        self._jump_s: int | None = None
        self._narrow = False
        self._note = QLabel()
        self._note.setProperty("role", "muted-scaled")
        self._admin = QPushButton(self.tr("Admin"))
        self._admin.setProperty("role", "quiet")
        self._admin.setAccessibleDescription(self.tr("Opens the administrator's window"))
        self._admin.clicked.connect(self.admin_requested)
        self._chips = (self.camera, self.model, self.database, self.clock)
        self._row = QHBoxLayout(self)
        for chip in self._chips:
            self._row.addWidget(chip)
            chip.changed.connect(self._fit)
        self._row.addWidget(self._note)
        self._row.addStretch(1)
        self._row.addWidget(self._admin)
        self._draw_icon()

    def show_clock_jump(self, jump_s: int | None) -> None:
        """Say by how much this computer's clock has just jumped; None hides it."""
        self._jump_s = jump_s
        self._say_clock_jump()

    def _say_clock_jump(self) -> None:
        jump_s = self._jump_s
        self.clock.setVisible(jump_s is not None)
        if jump_s is None:
            self._fit()
            return
        time = self._length_words(abs(jump_s))
        words = self.tr("Clock put forwards by {time}") if jump_s > 0 else self.tr("Clock put back by {time}")
        advice = self.tr("Punches of these minutes are marked. Check this computer's date, time and time zone.")
        if self._narrow:
            short = self.tr("Clock +{time}") if jump_s > 0 else self.tr("Clock −{time}")
            self.clock.show_state("trouble", short.format(time=time), f"{words.format(time=time)}. {advice}")
        else:
            self.clock.show_state("trouble", words.format(time=time), advice)

    def _length_words(self, seconds: int) -> str:
        """In words: "45 s", "3 min 20 s", "1 h 5 min"."""
        minutes, rest = divmod(seconds, 60)
        if 0 < minutes < 60 and rest:
            return self.tr("{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)
        return duration_words(minutes) if minutes else seconds_words(seconds)

    def set_liveness(self, liveness: str) -> None:
        """Say which photo check is in force: `off`, `passive` or `challenge`."""
        self._note.setText(
            {
                "off": self.tr("Photo check: off"),
                "passive": self.tr("Photo check: on"),
                "challenge": self.tr("Photo check: asks for a movement"),
            }[liveness]
        )
        self._fit()

    def set_admin_available(self, available: bool) -> None:
        """Whether there is an administrator's window to open."""
        self._admin.setVisible(available)
        self._fit()

    def rescale(self, scale: KioskScale) -> None:
        """Follow the window's size."""
        self.setFixedHeight(scale.px(54))
        self._row.setContentsMargins(scale.px(24), 0, scale.px(16), 0)
        self._narrow = not scale.landscape
        self._row.setSpacing(scale.px(28 if scale.landscape else 14))
        for chip in self._chips:
            chip.rescale(scale)
        for widget in (self._note, self._admin):
            set_type(widget, _type_px(scale), QFont.Weight.Medium)
        self._admin.setIconSize(QSize(scale.px(20), scale.px(20)))
        self._say_clock_jump()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """More or fewer words."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

    def _fit(self) -> None:
        """As many words as there is room for, those that matter most first."""
        self._note.setVisible(self._width_px(frozenset(_DISPENSABLE), True) <= self.width())
        spoken = next(
            (
                states
                for count in range(len(_DISPENSABLE))
                if self._width_px(states := frozenset(_DISPENSABLE[count:]), False) <= self.width()
            ),
            frozenset(),
        )
        for chip in self._chips:
            chip.put_in_words(chip.state in spoken)

    def _width_px(self, spoken: frozenset[State], with_note: bool) -> int:
        """The width needed when chips in these states have their words."""
        widths = [chip.width_px(chip.state in spoken) for chip in self._chips if not chip.isHidden()]
        widths += [self._note.sizeHint().width()] * with_note
        widths += [self._admin.sizeHint().width()] * (not self._admin.isHidden())
        margins = self._row.contentsMargins()
        return sum(widths) + self._row.spacing() * len(widths) + margins.left() + margins.right()

    def _draw_icon(self) -> None:
        self._admin.setIcon(icon("lock", tokens_of(self.palette()).muted))


def _type_px(scale: KioskScale) -> int:
    """The strip is for whoever looks after the desk, from near; in a tall window four of them share its width."""
    return scale.type_px(16) if scale.landscape else scale.px(16 * min(scale.text, 1.12))
