from pathlib import Path

import numpy as np
import pytest

from attendance_app.errors import UserError
from attendance_app.vision.portraits import PortraitReader
from tests.fakes.portraits import ColourDetector
from training.evaluation.embedding_cache import EmbeddingCache
from training.evaluation.embedding_set import embed_pictures

BLACK, RED, GREEN = (0, 0, 0), (255, 0, 0), (0, 255, 0)


def test_embeddings_keep_the_order_of_the_pictures(reader: PortraitReader, paint) -> None:
    paths = [paint("a.png", GREEN), paint("b.png", BLACK), paint("c.png", RED)]
    found = embed_pictures(reader, paths)
    np.testing.assert_allclose(found.embeddings, [[0, 1, 0], [0, 0, 0], [1, 0, 0]], atol=1e-6)
    assert found.detected.tolist() == [True, False, True]


def test_more_pictures_than_fit_a_batch(reader: PortraitReader, paint) -> None:
    paths = [paint(f"{number}.png", (255, number, 0)) for number in range(150)]
    found = embed_pictures(reader, paths)
    greens = np.arange(150) / np.hypot(255, np.arange(150))
    np.testing.assert_allclose(found.embeddings[:, 1], greens, atol=1e-5)


def test_a_file_that_is_no_picture_has_no_face_and_is_logged(
    reader: PortraitReader, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "broken.jpg").write_bytes(b"not a picture")
    found = embed_pictures(reader, [tmp_path / "broken.jpg", tmp_path / "gone.jpg"])
    assert not found.detected.any()
    assert "broken.jpg" in caplog.text
    assert "no such file" in caplog.text


def test_no_pictures_give_no_embeddings(reader: PortraitReader) -> None:
    found = embed_pictures(reader, [])
    assert found.embeddings.shape == (0, 3)
    assert found.detected.shape == (0,)


def test_progress_ends_at_the_number_of_pictures(reader: PortraitReader, paint) -> None:
    seen: list[tuple[int, int]] = []
    embed_pictures(reader, [paint("a.png", RED), paint("b.png", RED)], None, lambda *counts: seen.append(counts))
    assert seen == [(1, 2), (2, 2)]


def test_pictures_seen_before_are_not_looked_at_again(
    reader: PortraitReader, detector: ColourDetector, paint, tmp_path: Path
) -> None:
    paths = [paint("a.png", RED), paint("b.png", BLACK)]
    cache = EmbeddingCache(tmp_path / "cache", "colour", 1)
    first = embed_pictures(reader, paths, cache)
    cache.save()
    looks = detector.looks
    again = embed_pictures(reader, paths[::-1], EmbeddingCache(tmp_path / "cache", "colour", 1))
    assert detector.looks == looks
    np.testing.assert_array_equal(again.embeddings[::-1], first.embeddings)
    assert again.detected.tolist() == [False, True]


def test_a_changed_picture_is_looked_at_again(reader: PortraitReader, paint, tmp_path: Path) -> None:
    cache = EmbeddingCache(tmp_path / "cache", "colour", 1)
    embed_pictures(reader, [paint("a.png", RED)], cache)
    found = embed_pictures(reader, [paint("a.png", GREEN)], cache)
    np.testing.assert_allclose(found.embeddings, [[0, 1, 0]], atol=1e-6)


def test_models_do_not_share_a_cache(tmp_path: Path) -> None:
    for model_id, version in (("sface", 1), ("sface", 2), ("sface+run", 1), ("a/b", 1)):
        cache = EmbeddingCache(tmp_path, model_id, version)
        assert cache.get("00") is None
        cache.put("00", np.ones(3, np.float32))
        cache.save()
    assert len(list(tmp_path.iterdir())) == 4
    with pytest.raises(UserError, match="made by a/b/1, not a_b/1"):
        EmbeddingCache(tmp_path, "a_b", 1)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 cut short", b"text"])
def test_a_damaged_cache_is_explained(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "sface-preprocess1.npz").write_bytes(content)
    with pytest.raises(UserError, match="Delete it"):
        EmbeddingCache(tmp_path, "sface", 1)


def test_saving_leaves_no_half_written_file(tmp_path: Path) -> None:
    cache = EmbeddingCache(tmp_path, "sface", 1)
    cache.save()
    assert list(tmp_path.iterdir()) == []
    cache.put("00", np.zeros(0, np.float32))
    cache.save()
    assert [path.name for path in tmp_path.iterdir()] == ["sface-preprocess1.npz"]
    kept = EmbeddingCache(tmp_path, "sface", 1).get("00")
    assert kept is not None
    assert len(kept) == 0
