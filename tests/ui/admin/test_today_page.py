"""The Today page over real schedules and punches: a site in Berlin, Thursday 5 March 2026, 10:40."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from attendance_app.domain.people import Employee
from attendance_app.ui.admin.enrol.wizard import EnrolDialog
from attendance_app.ui.admin.page import AdminPage, PageContext, Target
from attendance_app.ui.admin.pages import PageSpec, Place
from attendance_app.ui.admin.today.line_list import LineList
from attendance_app.ui.admin.today.page import TodayPage
from attendance_app.ui.admin.window import AdminWindow
from tests.fakes.admin import AdminStage, template_of
from tests.fakes.reporting import Site, instant

NOW = "03-05 10:40"


class AttendanceStandIn(AdminPage):
    """Remembers where it was asked to jump to."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.targets: list[Target] = []

    def show_target(self, target: Target) -> None:
        self.targets.append(target)


SPECS = (
    PageSpec(Place("today", "Today", "today", "Daily work"), TodayPage),
    PageSpec(Place("attendance", "Attendance", "calendar", "Records"), AttendanceStandIn),
)


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    monkeypatch.setenv("TZ", "UTC")
    opened = Site(tmp_path, NOW)
    yield opened
    opened.close()


@pytest.fixture
def staff(site: Site) -> dict[str, Employee]:
    """Ada is in, Bob came 40 minutes late and is on break, Cleo hasn't come, Dora left, Emil comes at 13:00."""
    office, late = site.shift("08:00-17:00", "office", grace_late_min=5), site.shift("13:00-21:00", "late")
    names = ("Ada", "Bob", "Cleo", "Dora")
    people = {name: site.hire(name, office) for name in names}
    people["Emil"] = site.hire("Émil", late)
    site.punch(people["Ada"], "in 03-04 08:00")  # nobody went home yesterday
    site.punch(people["Ada"], "in 03-05 07:58")
    site.punch(people["Bob"], "in 03-05 08:40, break_start 10:30")
    site.punch(people["Dora"], "in 03-05 08:00, out 10:00")
    for name in ("Bob", "Cleo", "Dora"):
        site.punch(people[name], "in 03-04 08:00, out 17:00")
    return people


@pytest.fixture
def stage(site: Site, tmp_path: Path) -> Iterator[AdminStage]:
    made = AdminStage(tmp_path, site.clock)
    yield made
    made.close()


@pytest.fixture
def window(stage: AdminStage, qtbot: QtBot) -> Iterator[AdminWindow]:
    made = AdminWindow(replace(stage.dependencies(), open_desk=lambda: opened.append("desk")), SPECS)
    opened.clear()
    qtbot.addWidget(made, before_close_func=AdminWindow.leave)
    with qtbot.waitSignal(made.unlocked):
        made.show()
    qtbot.waitUntil(lambda: not made.jobs.busy)
    yield made
    made.close()


opened: list[str] = []


def page_of(window: AdminWindow) -> TodayPage:
    page = window.page("today")
    assert isinstance(page, TodayPage)
    return page


def read(lines: LineList) -> list[str]:
    return [f"{line.name}: {line.state}" for line in lines.lines]


def test_figures_count_whom_the_day_holds(staff: dict[str, Employee], window: AdminWindow) -> None:
    figures = {key: figure.number for key, figure in page_of(window).figures.items()}
    assert figures == {"in": "2", "break": "1", "late": "2", "absent": "0", "expected": "2", "all": "5"}


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("in", ["Ada: In since 07:58", "Bob: On break since 10:30"]),
        ("break", ["Bob: On break since 10:30"]),
        ("late", ["Bob: On break since 10:30", "Cleo: 2 h 40 min late"]),
        ("absent", []),
        ("expected", ["Cleo: 2 h 40 min late", "Émil: Expected at 13:00"]),
    ],
)
def test_a_figure_lists_its_people(
    staff: dict[str, Employee], window: AdminWindow, qtbot: QtBot, key: str, expected: list[str]
) -> None:
    page = page_of(window)
    page.figures[key].click()
    assert read(page.people) == expected
    assert page.people.isVisible() == bool(expected)  # else it says calmly that there is nobody


def test_search_finds_names_without_their_accents(
    staff: dict[str, Employee], window: AdminWindow, qtbot: QtBot
) -> None:
    page = page_of(window)
    page.choose("all")
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.hasFocus()
    qtbot.keyClicks(page.search, "emil")
    qtbot.waitUntil(lambda: read(page.people) == ["Émil: Expected at 13:00"])


def test_an_exception_leads_to_the_person_and_day_on_the_attendance_page(
    staff: dict[str, Employee], window: AdminWindow, qtbot: QtBot
) -> None:
    page = page_of(window)
    assert read(page.exceptions) == ["Ada: No out"]
    page.exceptions.setCurrentIndex(page.exceptions.model().index(0, 0))
    qtbot.keyClick(page.exceptions, Qt.Key.Key_Return)
    attendance = window.page("attendance")
    assert isinstance(attendance, AttendanceStandIn)
    assert attendance.targets == [Target(staff["Ada"].id, date(2026, 3, 4))]


def test_a_punch_of_another_process_appears_in_the_feed(
    staff: dict[str, Employee], window: AdminWindow, site: Site, qtbot: QtBot
) -> None:
    page = page_of(window)
    assert read(page.feed)[0] == "Bob: Break starts"
    site.now("03-05 10:41")
    site.punch(staff["Cleo"], "in 03-05 10:41")
    qtbot.waitUntil(lambda: read(page.feed)[0] == "Cleo: In", timeout=5000)
    assert page.figures["in"].number == "3"


def test_who_is_late_changes_with_the_clock_alone(
    site: Site, staff: dict[str, Employee], window: AdminWindow, stage: AdminStage, qtbot: QtBot
) -> None:
    page = page_of(window)
    site.clock.set_utc(instant("03-05 13:30"))
    page.refresh()
    qtbot.waitUntil(lambda: page.figures["late"].number == "3")
    page.choose("late")
    assert read(page.people)[-1] == "Émil: 30 min late"


def test_people_are_shown_with_their_photos(
    site: Site, staff: dict[str, Employee], window: AdminWindow, stage: AdminStage, qtbot: QtBot
) -> None:
    page = page_of(window)
    green = replace(
        template_of(staff["Ada"].id, [1.0] + [0.0] * 127, site.clock),  # type: ignore[arg-type]
        crop_jpeg=jpeg_of("#00ff00"),
    )
    stage.templates.add_many([green])
    with qtbot.waitSignal(page.photos.arrived):
        page.refresh()
    for lines in (page.people, page.feed):
        row = [line.name for line in lines.lines].index("Ada")
        lines.scrollTo(lines.model().index(row, 0))
        area = lines.visualRect(lines.model().index(row, 0))
        seen = lines.viewport().grab().toImage()
        colours = {seen.pixelColor(x, area.center().y()).name() for x in range(area.left(), area.left() + 50)}
        assert any(is_green(QColor(colour)) for colour in colours), lines.accessibleName()


def test_a_low_page_scrolls_rather_than_hide_its_lists(
    site: Site, staff: dict[str, Employee], window: AdminWindow, stage: AdminStage, qtbot: QtBot
) -> None:
    page = page_of(window)
    window.resize(1280, 800)
    assert window.password_banner.isVisible()
    holding = threading.Event()
    for number in range(4):
        window.jobs.run(f"work {number}", lambda _handle: holding.wait(30), lambda _done: None, lambda _error: None)
    qtbot.waitUntil(lambda: len(window.drawer.entries) >= 3)
    window.navigation.jobs_button.click()
    qtbot.waitUntil(window.drawer.isVisible)
    for lines in (page.people, page.exceptions, page.feed):
        row = lines.visualRect(lines.model().index(0, 0)).height()
        assert lines.viewport().height() >= 2 * row, lines.accessibleName()
    holding.set()
    qtbot.waitUntil(lambda: not window.jobs.busy)


def jpeg_of(colour: str) -> bytes:
    picture = QImage(256, 256, QImage.Format.Format_RGB32)
    picture.fill(QColor(colour))
    into = QBuffer()
    picture.save(into, "JPG")
    return bytes(into.data().data())


def is_green(colour: QColor) -> bool:
    return colour.green() > 240 and colour.red() < 20 and colour.blue() < 20


def test_a_new_installation_is_led_to_its_first_punch(
    window: AdminWindow, site: Site, stage: AdminStage, qtbot: QtBot
) -> None:
    page = page_of(window)
    steps = page.first_steps
    assert steps.isVisible()
    buttons = (steps.add.button, steps.enrol.button, steps.desk.button)
    assert [button.isVisible() for button in buttons] == [True, False, False]
    steps.add.button.click()
    dialog = page.findChild(EnrolDialog)
    assert dialog is not None
    dialog.reject()

    ada = site.hire("Ada")
    qtbot.waitUntil(lambda: [button.isVisible() for button in buttons] == [False, True, False], timeout=5000)
    assert "Ada" in steps.enrol.button.text()
    stage.templates.add_many([template_of(ada.id, [1.0] + [0.0] * 127, site.clock)])  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: [button.isVisible() for button in buttons] == [False, False, True], timeout=5000)
    steps.desk.button.click()
    assert opened == ["desk"]
    site.punch(ada, "in 03-05 10:40")
    qtbot.waitUntil(lambda: not steps.isVisible(), timeout=5000)
    assert "Ada" in window.banner.text
    assert "10:40" in window.banner.text
