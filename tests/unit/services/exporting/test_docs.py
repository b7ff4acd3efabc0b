"""docs/exports.md names the columns, presets and options that there are."""

import re
from pathlib import Path

from attendance_app.services.exporting import PRESETS, ExportFormat, HoursStyle
from attendance_app.services.exporting.csv_writer import DELIMITERS
from attendance_app.services.exporting.punch_table import PUNCH_COLUMNS, USUAL_PUNCH_COLUMNS
from attendance_app.services.exporting.timesheet_table import TIMESHEET_COLUMNS, USUAL_TIMESHEET_COLUMNS

TEXT = (Path(__file__).parents[4] / "docs" / "exports.md").read_text(encoding="utf-8")


def section(title: str) -> str:
    return TEXT.partition(f"### {title}\n")[2].partition("\n#")[0]


def listed(title: str) -> tuple[str, ...]:
    lines = re.findall(r"^    (.+)$", section(title), re.MULTILINE)
    return tuple(" ".join(lines).split())


def test_the_usual_columns_are_listed_in_their_order() -> None:
    assert listed("Columns of punches") == USUAL_PUNCH_COLUMNS
    assert listed("Columns of timesheets") == USUAL_TIMESHEET_COLUMNS


def test_further_columns_are_named() -> None:
    for title, columns in (("Columns of punches", PUNCH_COLUMNS), ("Columns of timesheets", TIMESHEET_COLUMNS)):
        further = {column.name for column in columns} - set(listed(title))
        words = set(re.findall(r"\w+", section(title).partition("With `--columns` also:")[2]))
        assert further <= words


def test_presets_formats_and_styles_are_those_there_are() -> None:
    assert re.findall(r"^\| `([\w-]+)` \|", section("Presets"), re.MULTILINE) == [
        preset.name for preset in sorted(PRESETS, key=lambda preset: section("Presets").index(f"`{preset.name}`"))
    ]
    assert f"--format {'|'.join(ExportFormat)}" in TEXT
    for word in (*HoursStyle, *DELIMITERS):
        assert f"{word}`" in TEXT
