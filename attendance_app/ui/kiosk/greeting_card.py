"""The card that answers a look: who, in or out, when, today's hours. PySide6 and `services.events`; GUI thread.

One event replaces the one before at once; after some seconds the card returns to its idle state. Bad news stays until
somebody acknowledges it. Who was taken for somebody else says so with "Not you?" or the key N.
"""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QFont, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from attendance_app.services.events import DeskEvent
from attendance_app.ui.kiosk.greetings import Greeting, Tone, greeting_for, may_disown
from attendance_app.ui.kiosk.scale import KioskScale
from attendance_app.ui.language.formats import duration_words
from attendance_app.ui.theme import set_type, tokens_of
from attendance_app.ui.widgets.avatar import paint_avatar
from attendance_app.ui.widgets.fit_label import FitLabel
from attendance_app.ui.widgets.icons import draw_icon, put_icon

SHOWN_MS = 4000
ADVICE_SHOWN_MS = 8000

NOT_YOU_KEY = "N"
# Heights in a window of 1280 × 800: with what and when beside the name, and below it.
_HEIGHTS, _HEIGHTS_OF_SENTENCES = (208, 238), (208, 272)
_BESIDE_BUTTON = 14
_BUTTON_BELOW_SENTENCES = 56  # in a tall window; in a wide one there is room for it
_HOURS, _HOURS_LINE = 21, 30
_LEAST_HOURS = 0.8  # of the wanted size, to be read from two metres
_LONGEST_MINUTES = 10 * 60 + 58  # of today's hours: for these there has to be room
_MORE_HEIGHT = 56  # for text twice as large as designed; for larger text as much as it is larger
_BUTTON = 50  # what is designed for; some scripts are taller
_MARK = 0.42  # side of the mark at a person's circle, of the circle's


class _Badge(QWidget):
    """A disc with the icon on it; of a person their photo or initials, with the icon as a mark at its edge."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = "face"
        self._tone: Tone | None = None
        self._person: tuple[str, str] | None = None
        self._photo: QPixmap | None = None

    @property
    def has_photo(self) -> bool:
        """Whether a photo is shown."""
        return self._photo is not None

    def show_icon(self, icon: str, tone: Tone | None, person: tuple[str, str] | None = None) -> None:
        """`person`: id and name."""
        self._icon, self._tone, self._person, self._photo = icon, tone, person, None
        self.update()

    def show_photo(self, photo: QPixmap) -> None:
        """The person's photo, once it is there."""
        self._photo = photo
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        disc = QColor(tokens.accent_soft if self._tone is None else getattr(tokens, self._tone))
        colour = tokens.accent if self._tone is None else tokens.surface
        area = self.rect().toRectF()
        if self._person is not None:
            paint_avatar(painter, area, *self._person, tokens, self._photo)
            side = area.width() * _MARK
            area.setTopLeft(area.bottomRight() - area.bottomRight() * _MARK)
            painter.setBrush(QColor(getattr(tokens, f"{self._tone}_soft") if self._tone else tokens.surface))
            painter.drawEllipse(area.adjusted(-side * 0.1, -side * 0.1, 0, 0))
        painter.setBrush(disc)
        painter.drawEllipse(area)
        inset = area.width() * 0.22
        draw_icon(painter, self._icon, colour, area.adjusted(inset, inset, -inset, -inset))
        painter.end()


class GreetingCard(QFrame):
    """Idle ("Look at the camera") or answering.

    Signals:
        acknowledged: Somebody pressed the button of a card that stays.
        disowned: "Not you?" was pressed: the `DeskEvent` that was told to the wrong person.
        idle_again: Nobody is being greeted any more.
    """

    acknowledged = Signal()
    disowned = Signal(object)
    idle_again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "greeting")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._greeting: Greeting | None = None
        self._event: DeskEvent | None = None
        self._may_disown = False
        self._idle = ("", "", "face")
        self._scale: KioskScale | None = None
        self._badge = _Badge()
        self._salutation = FitLabel()
        self._headline = FitLabel(lines=2, spare_lines=2)
        self._fact = FitLabel(lines=3)
        self._time = FitLabel(hugging=True)
        self._hours = FitLabel(spare_lines=1, smallest=_LEAST_HOURS)
        self.not_you = QPushButton(self.tr("Not you?"))
        self.not_you.setAccessibleDescription(self.tr("Key {number}").format(number=NOT_YOU_KEY))
        self.not_you.clicked.connect(self._on_not_you)
        self._button = QPushButton(self.tr("OK"))
        self._button.setProperty("role", "danger")
        self._button.clicked.connect(self._on_acknowledged)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time_over)
        self._lay_out()
        self.set_idle(self.tr("Look at the camera"), self.tr("Your name appears here"))

    @property
    def greeting(self) -> Greeting | None:
        """What is being said; None while idle."""
        return self._greeting

    @property
    def told(self) -> DeskEvent | None:
        """What is being told; None while idle."""
        return self._event

    def allow_disowning(self, allowed: bool) -> None:
        """Whether there is somebody to take a greeting back."""
        self._may_disown = allowed

    def show_event(self, event: DeskEvent) -> Greeting:
        """Answer `event` at once, whatever was there before; returns what is said."""
        greeting = greeting_for(event)
        self._greeting, self._event = greeting, event
        texts = (greeting.salutation, greeting.headline, greeting.fact, greeting.time)
        person = (event.employee.id, event.employee.name) if event.employee else None
        self.not_you.setVisible(self._may_disown and may_disown(event))
        self._fill(greeting.tone, greeting.icon, texts, person)
        self.setAccessibleName(greeting.line)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self._button.setVisible(greeting.stays)
        if greeting.stays:
            self._timer.stop()
        else:
            self._timer.start(ADVICE_SHOWN_MS if greeting.advises else SHOWN_MS)
        return greeting

    def add_facts(self, event: DeskEvent, photo: QPixmap | None, worked_minutes: int | None) -> None:
        """What was looked up about the person of `event`, which may have given way to another meanwhile."""
        if self._event is not event:
            return
        if photo is not None:
            self._badge.show_photo(photo)
        if worked_minutes:
            words = self._hours_words(worked_minutes)
            self._hours.setText(words)
            self._hours.show()
            self.setAccessibleDescription(words)

    def dismiss(self) -> None:
        """Greet nobody any more."""
        if self._greeting is not None:
            self._show_idle()
            self.idle_again.emit()

    @property
    def hours_text(self) -> str:
        """Today's hours, as they are shown."""
        return self._hours.text()

    def set_idle(self, headline: str, fact: str, icon_name: str = "face") -> None:
        """What the card says while nobody is being greeted."""
        self._idle = (headline, fact, icon_name)
        if self._greeting is None:
            self._show_idle()

    def rescale(self, scale: KioskScale) -> None:
        """Follow the window's size: what and when are below the name in a wide window, beside it in a tall one."""
        self._scale = scale
        margin = scale.px(22)
        self._outer.setContentsMargins(margin, scale.px(16), margin, scale.px(14 if scale.landscape else 18))
        self._outer.setSpacing(scale.px(6))
        self._time.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._top.setSpacing(scale.px(18))
        self._badge.setFixedSize(scale.px(92), scale.px(92))
        self._salutation.set_type(scale.type_px(24), QFont.Weight.Medium)
        self._time.set_type(scale.px(46 if scale.landscape else 42), QFont.Weight.Bold)
        self._hours.set_type(scale.type_px(_HOURS), QFont.Weight.Medium)
        for button in (self._button, self.not_you):
            set_type(button, scale.type_px(19), QFont.Weight.DemiBold, min_height_px=scale.px(28))
        put_icon(self.not_you, "person-question", "text")
        self._size_words()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Another width may need another height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._size_words()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._badge.update()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._salutation)
        words.addWidget(self._headline)
        words.addStretch(1)
        self._top = QHBoxLayout()
        self._top.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)
        self._top.addLayout(words, 1)
        self._when = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._when.addWidget(self._fact, 1)
        self._when.addWidget(self._time, 0, Qt.AlignmentFlag.AlignRight)
        self._main = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._main.addLayout(self._top, 3)
        self._main.addLayout(self._when, 0)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.not_you)
        buttons.addWidget(self._button)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.addWidget(self._hours, 1)
        self._foot.addLayout(buttons)
        self._outer = QVBoxLayout(self)
        self._outer.addLayout(self._main, 1)
        self._outer.addLayout(self._foot)

    def _show_idle(self) -> None:
        self._greeting = self._event = None
        self._timer.stop()
        self.not_you.hide()
        headline, fact, icon_name = self._idle
        self._fill(None, icon_name, ("", headline, fact, ""))
        self._button.hide()
        self.setAccessibleName(f"{headline}. {fact}")

    def _fill(
        self,
        tone: Tone | None,
        icon: str,
        texts: tuple[str, str, str, str],
        person: tuple[str, str] | None = None,
    ) -> None:
        """`texts`: salutation, headline, fact, time."""
        self._badge.show_icon(icon, tone, person)
        self._hours.setText("")
        self._hours.hide()
        self.setAccessibleDescription("")
        labels = (self._salutation, self._headline, self._fact, self._time)
        for label, text in zip(labels, texts, strict=True):
            label.setText(text)
            label.setVisible(bool(text))
        for widget in (self, self._hours, *labels):
            widget.setProperty("tone", tone or "idle")
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self._size_words()

    def _size_words(self) -> None:
        """A name and a word beside a time are large; whole sentences need room, and a button below them more."""
        if self._scale is None:
            return
        scale, personal = self._scale, bool(self._time.text())
        hours_alone = personal and self._hours_need_a_line(scale)
        self._arrange(scale, personal, hours_alone)
        more = scale.px(_MORE_HEIGHT * (scale.text - 1)) + max(0, self.not_you.sizeHint().height() - scale.px(_BUTTON))
        beside, below = _HEIGHTS_OF_SENTENCES if self._greeting is not None and not personal else _HEIGHTS
        if self._greeting is not None and self._greeting.stays:
            beside += _BUTTON_BELOW_SENTENCES
        if hours_alone:
            more += round(scale.type_px(_HOURS) * _HOURS_LINE / _HOURS) + self._foot.spacing()
        self.setFixedHeight(scale.px(below if scale.landscape else beside) + more)
        self._headline.set_type(self._scale.px(44 if personal else 38), QFont.Weight.Bold)
        if personal:
            self._fact.set_lines(1, spare_lines=1)  # a word or two: rather smaller than below each other
            self._fact.set_type(self._scale.px(38 if scale.landscape else 42), QFont.Weight.Bold)
        else:
            self._fact.set_lines(3)
            self._fact.set_type(self._scale.type_px(24), QFont.Weight.Medium)

    def _arrange(self, scale: KioskScale, personal: bool, hours_alone: bool) -> None:
        """What and when beside the name where there is room; sentences below each other."""
        below, across = scale.landscape or not personal, QBoxLayout.Direction.LeftToRight
        down = QBoxLayout.Direction.TopToBottom
        self._main.setDirection(down if below else across)
        self._main.setStretchFactor(self._when, 0 if below else 2)
        self._main.setSpacing(scale.px(6 if below else 20))
        self._when.setDirection(across if below else down)
        self._when.setSpacing(scale.px(12 if below else 2))
        under_the_name = 0 if scale.landscape or personal else self._badge.width() + self._top.spacing()
        self._when.setContentsMargins(under_the_name, 0, 0, scale.px(10) if under_the_name else 0)
        self._fact.setAlignment(Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag.AlignRight)
        self._foot.setDirection(down if hours_alone else across)
        self._foot.setSpacing(scale.px(4 if hours_alone else _BESIDE_BUTTON))
        keeping_room = self._hours.sizePolicy()
        keeping_room.setRetainSizeWhenHidden(personal)  # nothing moves when they come
        self._hours.setSizePolicy(keeping_room)

    def _hours_need_a_line(self, scale: KioskScale) -> bool:
        """Whether today's hours would be too small beside the button: in languages with long words, or large type."""
        if self.not_you.isHidden():
            return False
        margins = self._outer.contentsMargins()
        room = (
            self.width() - margins.left() - margins.right() - scale.px(_BESIDE_BUTTON) - self.not_you.sizeHint().width()
        )
        longest = FitLabel(self._hours_words(_LONGEST_MINUTES), lines=2, smallest=0.4)
        longest.setFont(self._hours.font())
        longest.set_type(scale.type_px(_HOURS), QFont.Weight.Medium)
        return longest.fitting_px(room) < _LEAST_HOURS * scale.type_px(_HOURS)

    def _hours_words(self, minutes: int) -> str:
        return self.tr("{hours} today").format(hours=duration_words(minutes))

    def _on_time_over(self) -> None:
        focused = self.window().focusWidget()
        if focused is self.not_you and self.isActiveWindow():
            self.window().setFocus()
        self.dismiss()

    def _on_not_you(self) -> None:
        event = self._event
        if event is not None and not self.not_you.isHidden():
            self.dismiss()
            self.disowned.emit(event)

    def _on_acknowledged(self) -> None:
        self.dismiss()
        self.acknowledged.emit()
