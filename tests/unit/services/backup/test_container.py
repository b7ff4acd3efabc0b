"""The backup file's encryption: nothing altered, cut or reordered is ever taken for what was written."""

import io
import struct

import pytest
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given, settings
from hypothesis import strategies as st

from attendance_app.services.backup.container import (
    HEADER_BYTES,
    BackupError,
    Hardness,
    SealedReader,
    SealedWriter,
)

QUICK = Hardness(memory_kib=8, passes=1, lanes=1, chunk_bytes=64)
SECRET = "correct horse"  # noqa: S105 (made up)


def sealed(data: bytes, hardness: Hardness = QUICK, piece: int = 37) -> bytes:
    target = io.BytesIO()
    writer = SealedWriter(target, SECRET, hardness)
    for start in range(0, len(data), piece):
        writer.write(data[start : start + piece])
    writer.finish()
    return target.getvalue()


def opened(container: bytes, passphrase: str = SECRET) -> bytes:
    return SealedReader(io.BytesIO(container), passphrase).read()


@given(data=st.binary(max_size=400), piece=st.integers(1, 200), reading=st.integers(1, 200))
@settings(max_examples=100, deadline=None)
def test_what_was_written_is_read_in_any_portions(data: bytes, piece: int, reading: int) -> None:
    reader = SealedReader(io.BytesIO(sealed(data, piece=piece)), SECRET)
    parts = []
    while part := reader.read(reading):
        parts.append(part)
    assert b"".join(parts) == data
    assert all(len(part) == reading for part in parts[:-1])


SAMPLE = sealed(bytes(range(256)))


@pytest.mark.parametrize("bit", [0, 7])
def test_any_flipped_bit_of_the_whole_file_is_noticed(bit: int) -> None:
    for position in range(len(SAMPLE)):
        altered = bytearray(SAMPLE)
        altered[position] ^= 1 << bit
        with pytest.raises(BackupError):
            opened(bytes(altered))


def test_a_file_cut_anywhere_is_noticed() -> None:
    for length in range(len(SAMPLE)):
        with pytest.raises(BackupError):
            opened(SAMPLE[:length])


@given(extra=st.binary(min_size=1, max_size=200))
@settings(max_examples=50, deadline=None)
def test_anything_added_is_noticed(extra: bytes) -> None:
    with pytest.raises(BackupError):
        opened(SAMPLE + extra)


def test_chunks_that_change_places_or_go_missing_are_noticed() -> None:
    size = 64 + 16
    header, chunks = SAMPLE[:HEADER_BYTES], [SAMPLE[at : at + size] for at in range(HEADER_BYTES, len(SAMPLE), size)]
    assert len(chunks) == 4
    for order in ([1, 0, 2, 3], [0, 1, 3], [0, 0, 1, 2, 3], [0, 1, 2], [3]):
        with pytest.raises(BackupError):
            opened(header + b"".join(chunks[one] for one in order))


def test_what_was_not_read_is_checked_too() -> None:
    altered = bytearray(SAMPLE)
    altered[-1] ^= 1
    reader = SealedReader(io.BytesIO(bytes(altered)), SECRET)
    assert reader.read(10) == bytes(range(10))
    with pytest.raises(BackupError, match="damaged"):
        reader.drain()


def test_a_wrong_passphrase_is_told_apart_from_damage() -> None:
    with pytest.raises(BackupError, match="passphrase is wrong"):
        opened(SAMPLE, "battery staple")
    with pytest.raises(BackupError, match="damaged"):
        opened(SAMPLE[:-1])


def test_a_newer_format_and_a_foreign_file_are_told() -> None:
    with pytest.raises(BackupError, match=r"newer version of this program \(format 2; this one knows 1\)"):
        opened(SAMPLE[:8] + struct.pack(">H", 2) + SAMPLE[10:])
    with pytest.raises(BackupError, match="not a backup"):
        opened(b"SQLite format 3\0" + bytes(200))
    with pytest.raises(BackupError, match="not a backup"):
        opened(b"")


def test_a_header_cannot_ask_for_all_the_memory_of_the_computer() -> None:
    with pytest.raises(BackupError, match="damaged"):
        opened(SAMPLE[:10] + b"\xff\xff\xff\xff" + SAMPLE[14:])


def test_accents_composed_differently_are_one_passphrase() -> None:
    target = io.BytesIO()
    writer = SealedWriter(target, "Zo\u00eb's key", QUICK)
    writer.write(b"x")
    writer.finish()
    assert opened(target.getvalue(), "Zoe\u0308's key") == b"x"


def test_two_backups_of_the_same_share_no_bytes_beyond_the_fixed_fields() -> None:
    assert sealed(bytes(64))[22:] != sealed(bytes(64))[22:]
    assert bytes(range(32)) not in SAMPLE


def test_the_file_is_as_the_module_describes_it() -> None:
    """Opened by hand, from the description alone."""
    header, body = SAMPLE[: 38 + 32], SAMPLE[38 + 32 :]
    magic, version, memory, passes, lanes, chunk, salt = struct.unpack(">8sHIHHI16s", header[:38])
    assert (magic, version, memory, passes, lanes, chunk) == (b"\x89ATTBAK\n", 1, 8, 1, 1, 64)
    key = hash_secret_raw(SECRET.encode(), salt, passes, memory, lanes, 64, Type.ID)[:32]
    plain, number = b"", 0
    while body:
        part, body = body[: chunk + 16], body[chunk + 16 :]
        nonce = number.to_bytes(11, "big") + (b"\1" if not body else b"\0")
        plain += AESGCM(key).decrypt(nonce, part, header)
        number += 1
    assert plain == bytes(range(256))
