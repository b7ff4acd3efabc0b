"""The report on pictures of one colour, whose distances are known."""

import pytest

from attendance_app.errors import UserError
from training.evaluation.people_folders import people_pictures
from training.quality_report import measure, quality_figures

RED, PINK, GREEN, YELLOW, BLACK = (255, 0, 0), (255, 40, 40), (0, 255, 0), (255, 255, 0), (0, 0, 0)


def test_refusals_and_errors_are_counted(paint, reader, tmp_path) -> None:
    paint("gallery/red/1.png", RED)
    paint("gallery/green/1.png", GREEN)
    paint("probes/red/1.png", PINK)
    paint("probes/green/1.png", YELLOW)  # 45° away: 0.765
    paint("probes/green/2.png", BLACK)
    gallery = measure(reader, people_pictures(tmp_path / "gallery"))
    figures = quality_figures(gallery, measure(reader, people_pictures(tmp_path / "probes")), 0.5)
    assert (figures["gallery"], figures["probes"], figures["without_a_face"]) == (2, 2, 1)
    assert figures["fnmr_discarding_0%"] == 0.5
    assert figures["probes_refused_desk"] == 1.0  # faces of one colour have no light and shade
    assert sum(figures["probes_reasons_enrolment"].values()) == 2


def test_probes_of_nobody_in_the_gallery_are_explained(paint, reader, tmp_path) -> None:
    paint("gallery/red/1.png", RED)
    paint("probes/green/1.png", GREEN)
    faces = [measure(reader, people_pictures(tmp_path / part)) for part in ("gallery", "probes")]
    with pytest.raises(UserError, match="No probe"):
        quality_figures(*faces, 0.95)


def test_pictures_without_any_face_are_explained(paint, reader, tmp_path) -> None:
    paint("gallery/red/1.png", BLACK)
    with pytest.raises(UserError, match="No face"):
        measure(reader, people_pictures(tmp_path / "gallery"))
