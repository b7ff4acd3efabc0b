"""today and exceptions from the command line."""

from pathlib import Path

import pytest

from tests.fakes.command_line import CommandLine
from tests.fakes.reporting import Site


@pytest.fixture
def attendance(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    return CommandLine(tmp_path / "home", None, monkeypatch, capsys)


@pytest.fixture
def office(attendance: CommandLine) -> CommandLine:
    """A site where Ada forgot to punch out on Monday and Bob was never there."""
    site = Site(attendance.home)
    works = site.shift()
    ada = site.hire("Ada", works)
    site.hire("Bob", works)
    site.punch(ada, "in 03-02 08:20, in 03-03 08:00, out 17:00")
    site.close()
    return attendance


def test_exceptions_as_json_name_day_person_and_punches(office: CommandLine) -> None:
    done = office("exceptions", "--from", "2026-03-01", "--to", "2026-03-31", "--json")
    assert done.status == 0
    assert done.json == [
        {
            "date": "2026-03-02",
            "code": "ada",
            "name": "Ada",
            "exception": "missing_out",
            "punches": [{"punch_id": "punch 1", "kind": "in", "at": "2026-03-02T08:20:00+01:00"}],
        }
    ]


def test_exceptions_in_words(office: CommandLine) -> None:
    done = office("exceptions", "--from", "2026-03-01", "--to", "2026-03-31")
    assert "missing out" in done.out
    assert "in 2026-03-02 08:20" in done.out
    assert office("exceptions", "--from", "2026-03-03", "--to", "2026-03-31").out == "Nothing to resolve.\n"


def test_the_board_as_json(office: CommandLine) -> None:
    board = office("today", "--day", "2026-03-03", "--json").json
    assert (board["day"], set(board)) == ("2026-03-03", {"day", "at", "people", "exceptions"})
    assert [(each["code"], each["state"], each["since"], each["worked_minutes"]) for each in board["people"]] == [
        ("ada", "gone", "2026-03-03T17:00:00+01:00", 540),
        ("bob", "absent", None, 0),
    ]
    assert [each["exception"] for each in board["exceptions"]] == ["missing_out"]  # of the day before


def test_the_board_in_words(office: CommandLine) -> None:
    done = office("today", "--day", "2026-03-02")
    assert done.out.startswith("2026-03-02: 0 people there, 1 late, 1 absent\n")
    assert "unclear" in done.out
    assert "missing out" in done.out
    assert office("today").status == 0


def test_a_site_without_people_has_an_empty_board(attendance: CommandLine) -> None:
    assert attendance("today", "--json").json["people"] == []
    assert attendance("today").status == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ("exceptions",),
        ("exceptions", "--from", "2026-03-02", "--to", "2026-03-01"),
        ("exceptions", "--from", "soon", "--to", "2026-03-01"),
        ("today", "--day", "yesterday"),
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_2(attendance: CommandLine, arguments: tuple[str, ...]) -> None:
    done = attendance(*arguments)
    assert (done.status, done.out) == (2, "")


def test_a_year_that_is_a_typing_mistake_is_explained(office: CommandLine) -> None:
    done = office("today", "--day", "0206-03-02")
    assert (done.status, done.out) == (1, "")
    assert "Check the year." in done.err
