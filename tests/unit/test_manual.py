"""The documentation shows what there is: every picture it names exists, and every page has its section."""

import re
from pathlib import Path

import pytest

from attendance_app.bootstrap.screenshots import admin_states, kiosk_states
from attendance_app.ui.admin.pages import PAGES

PROJECT = Path(__file__).parents[2]
DOCUMENTS = (PROJECT / "README.md", *sorted((PROJECT / "docs").glob("*.md")))
PICTURES = PROJECT / "docs" / "screenshots"
LARGEST_BYTES = 6_500_000
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


def test_every_page_and_state_has_its_pictures_in_both_themes() -> None:
    names = [state.name for state in admin_states.STATES] + [f"kiosk-{state.name}" for state in kiosk_states.STATES]
    wanted = {f"{name}-{theme}.png" for name in names for theme in ("light", "dark")}
    assert wanted - {path.name for path in PICTURES.glob("*.png")} == set()


def test_pictures_stay_small_enough_to_be_cloned() -> None:
    assert sum(path.stat().st_size for path in PICTURES.glob("*.png")) < LARGEST_BYTES
