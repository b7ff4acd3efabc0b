"""Keys and sealed bytes."""

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attendance_app.errors import StorageError
from attendance_app.storage.vault import Vault, load_or_create_key

KEY = bytes(range(32))


@given(st.binary(max_size=2000), st.text(st.characters(exclude_categories=["Cs"])))
def test_what_was_sealed_opens_with_the_same_key_and_context(plaintext: bytes, context: str) -> None:
    sealed = Vault(KEY).seal(plaintext, context)
    assert Vault(KEY).unseal(sealed, context) == plaintext
    assert len(sealed) == len(plaintext) + 29


def test_sealing_twice_gives_different_bytes() -> None:
    assert Vault(KEY).seal(b"face", "a") != Vault(KEY).seal(b"face", "a")


@given(st.integers(0, 32), st.integers(1, 255))
def test_any_changed_byte_is_noticed(position: int, change: int) -> None:
    sealed = bytearray(Vault(KEY).seal(b"face", "a"))
    sealed[position] ^= change
    with pytest.raises(StorageError, match="decrypted"):
        Vault(KEY).unseal(bytes(sealed), "a")


@given(st.integers(0, 32))
def test_cut_off_bytes_are_noticed(length: int) -> None:
    with pytest.raises(StorageError, match="decrypted"):
        Vault(KEY).unseal(Vault(KEY).seal(b"face", "a")[:length], "a")


def test_another_key_or_context_does_not_open() -> None:
    sealed = Vault(KEY).seal(b"face", "a")
    with pytest.raises(StorageError):
        Vault(KEY).unseal(sealed, "b")
    with pytest.raises(StorageError):
        Vault(bytes(32)).unseal(sealed, "a")


def test_a_key_of_another_length_is_a_bug() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        Vault(b"short")


def test_a_key_is_made_once_private_and_complete(tmp_path: Path) -> None:
    file = tmp_path / "attendance.key"
    key = load_or_create_key(file)
    assert len(key) == 32
    assert key == load_or_create_key(file) == file.read_bytes()
    assert list(tmp_path.iterdir()) == [file]
    if os.name == "posix":
        assert file.stat().st_mode & 0o777 == 0o600


def test_programs_that_start_together_get_the_same_key(tmp_path: Path) -> None:
    file = tmp_path / "attendance.key"
    with ThreadPoolExecutor(8) as pool:
        keys = set(pool.map(load_or_create_key, [file] * 16))
    assert keys == {file.read_bytes()}
    assert list(tmp_path.iterdir()) == [file]


def test_a_disk_without_hard_links_still_gets_a_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, target: Path) -> None:
        raise OSError("not supported")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    file = tmp_path / "attendance.key"
    assert load_or_create_key(file) == file.read_bytes()
    assert list(tmp_path.iterdir()) == [file]


def test_a_damaged_key_is_explained_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "attendance.key"
    file.write_bytes(b"short")
    with pytest.raises(StorageError, match="5 bytes instead of 32"):
        load_or_create_key(file)
    assert file.read_bytes() == b"short"


@pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX ones")
def test_a_key_others_could_read_is_made_private_again(tmp_path: Path) -> None:
    file = tmp_path / "attendance.key"
    file.write_bytes(KEY)
    file.chmod(0o644)
    assert load_or_create_key(file) == KEY
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_place_where_no_key_can_be_is_explained(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="cannot be used"):
        load_or_create_key(tmp_path / "missing" / "attendance.key")
