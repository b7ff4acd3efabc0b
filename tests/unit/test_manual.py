"""The documentation shows what there is: every picture it names exists, and every page has its section."""

import re
from pathlib import Path

import pytest

from attendance_app.bootstrap.screenshots.selection import looks_of, sizes_of
from attendance_app.bootstrap.screenshots.session import names
from attendance_app.ui.admin.pages import PAGES

PROJECT = Path(__file__).parents[2]
DOCUMENTS = (PROJECT / "README.md", *sorted((PROJECT / "docs").glob("*.md")))
PICTURES = PROJECT / "docs" / "screenshots"
LARGEST_BYTES = 9_000_000
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
_LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)#:]+)(#[^)]*)?\)")


def sections() -> set[str]:
    manual = (PROJECT / "docs" / "manual.md").read_text(encoding="utf-8")
    return set(re.findall(r"^## (.+)$", manual, re.MULTILINE))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_pictures_and_links_of_a_document_lead_somewhere(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    targets = [target for _, target in _PICTURE.findall(text)] + [target for target, _ in _LINK.findall(text)]
    assert [target for target in targets if not (document.parent / target).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_pictures_are_described_in_words(document: Path) -> None:
    assert all(words.strip() for words, _ in _PICTURE.findall(document.read_text(encoding="utf-8")))


def test_every_page_has_a_section_in_the_manual() -> None:
    assert {spec.place.title for spec in PAGES} <= sections()


def test_every_view_has_the_pictures_that_were_chosen_for_it_and_there_are_no_others() -> None:
    wanted = {
        look.file_name(view, size)
        for view in names()
        for look in looks_of(False)
        for size in sizes_of(view, look, False)
    }
    there = {path.name for path in PICTURES.glob("*.png")}
    assert (sorted(wanted - there), sorted(there - wanted)) == ([], [])


def test_every_view_is_pictured_in_light_and_dark() -> None:
    chosen = {(view, look.theme) for view in names() for look in looks_of(False) if sizes_of(view, look, False)}
    assert chosen == {(view, theme) for view in names() for theme in ("light", "dark")}


def test_pictures_stay_small_enough_to_be_cloned() -> None:
    assert sum(path.stat().st_size for path in PICTURES.glob("*.png")) < LARGEST_BYTES
