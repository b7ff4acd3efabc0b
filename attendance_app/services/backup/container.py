"""The backup file's encryption: a passphrase to a key (Argon2id), then AES-256-GCM in chunks. Pure bytes; any thread.

    header   magic 8, format u16, Argon2id memory KiB u32, passes u16, lanes u16, chunk size u32, salt 16,
             HMAC-SHA-256 over all of that 32; big-endian
    chunks   AES-GCM of `chunk size` plaintext bytes each (the last may be shorter), 16 bytes of tag;
             nonce = 11 bytes counter from 0, 1 byte that is 1 in the last chunk only; the header is associated data

The counter and the mark of the last chunk make reordering, leaving out, cutting off and adding chunks as evident as a
flipped bit. A file has a salt, and so keys, of its own: nonces never meet twice under one key. The HMAC tells a wrong
passphrase from a damaged file, and commits to the key, which GCM alone doesn't.

Source: STREAM, Hoang, Reyhanitabar, Rogaway and Vizár, "Online authenticated-encryption and its nonce-reuse misuse-
resistance" (CRYPTO 2015); layout of nonces as in age v1.
"""

import hmac
import secrets
import struct
import unicodedata
from dataclasses import dataclass
from typing import IO

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from attendance_app.errors import UserError

FORMAT = 1
MAGIC = b"\x89ATTBAK\n"
_FIELDS = struct.Struct(">8sHIHHI16s")
_MAC_BYTES, _TAG_BYTES, _KEY_BYTES = 32, 16, 32
HEADER_BYTES = _FIELDS.size + _MAC_BYTES

# A header that asks for more is damaged or meant to exhaust this computer.
_MOST_MEMORY_KIB, _MOST_PASSES, _MOST_LANES, _MOST_CHUNK = 1 << 20, 32, 32, 1 << 24


class BackupError(UserError):
    """A backup file cannot be made, or isn't one, cannot be opened or is damaged."""


@dataclass(frozen=True, slots=True)
class Hardness:
    """How hard guessing the passphrase is made, and how large chunks are.

    Source: RFC 9106, section 4, second recommended option (64 MiB, 3 passes, 4 lanes).
    """

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4
    chunk_bytes: int = 256 * 1024


class SealedWriter:
    """Encrypts what is written to it; a file without `finish` has no last chunk and opens as damaged."""

    def __init__(self, target: IO[bytes], passphrase: str, hardness: Hardness | None = None) -> None:
        hardness = hardness or Hardness()
        salt = secrets.token_bytes(16)
        fields = _FIELDS.pack(
            MAGIC, FORMAT, hardness.memory_kib, hardness.passes, hardness.lanes, hardness.chunk_bytes, salt
        )
        keys = _Keys.derive(passphrase, hardness, salt)
        self._header = fields + keys.mac(fields)
        self._cipher = keys.cipher
        self._chunk_bytes = hardness.chunk_bytes
        self._target = target
        self._waiting = bytearray()
        self._counter = 0
        target.write(self._header)

    def write(self, data: bytes) -> int:
        """Take any number of bytes; raises `OSError` as the target does."""
        self._waiting += data
        while len(self._waiting) > self._chunk_bytes:  # never all of it: the last chunk isn't empty, unless all is
            self._seal(self._chunk_bytes, last=False)
        return len(data)

    def finish(self) -> None:
        """Write the last chunk."""
        self._seal(len(self._waiting), last=True)

    def _seal(self, size: int, *, last: bool) -> None:
        chunk = bytes(self._waiting[:size])
        del self._waiting[:size]
        self._target.write(self._cipher.encrypt(_nonce(self._counter, last), chunk, self._header))
        self._counter += 1


class SealedReader:
    """Decrypts a backup file from its beginning; every byte handed out was authenticated."""

    def __init__(self, source: IO[bytes], passphrase: str) -> None:
        """Read the header and check the passphrase.

        Raises:
            BackupError: it isn't a backup, is of a newer format, is damaged, or the passphrase is wrong.
        """
        self._source = source
        self._header = source.read(HEADER_BYTES)
        hardness, salt = _parsed(self._header)
        keys = _Keys.derive(passphrase, hardness, salt)
        if not hmac.compare_digest(keys.mac(self._header[: _FIELDS.size]), self._header[_FIELDS.size :]):
            raise BackupError(
                "The passphrase is wrong, or the beginning of the backup is damaged.",
                "Enter the passphrase that this backup was made with.",
            )
        self._cipher = keys.cipher
        self._sealed_bytes = hardness.chunk_bytes + _TAG_BYTES
        self._counter = 0
        self._next = source.read(self._sealed_bytes)
        self._plain = b""
        self._at = 0
        self._ended = False

    def read(self, size: int = -1) -> bytes:
        """Up to `size` bytes (all that is left for a negative one); fewer only at the end.

        Raises:
            BackupError: the file was altered, damaged or cut short.
        """
        parts = []
        while size != 0:
            if self._at == len(self._plain):
                if self._ended:
                    break
                self._open_chunk()
                continue
            part = self._plain[self._at :] if size < 0 else self._plain[self._at : self._at + size]
            self._at += len(part)
            size -= len(part) if size > 0 else 0
            parts.append(part)
        return b"".join(parts)

    def drain(self) -> None:
        """Authenticate what wasn't read, to the end of the file. Raises `BackupError` as `read` does."""
        while not self._ended:
            self._open_chunk()
        self._at = len(self._plain)

    def _open_chunk(self) -> None:
        sealed, self._next = self._next, self._source.read(self._sealed_bytes)
        last = not self._next
        try:
            self._plain = self._cipher.decrypt(_nonce(self._counter, last), sealed, self._header)
        except (InvalidTag, ValueError) as error:  # ValueError: shorter than a tag
            raise BackupError(
                "The backup is damaged, was altered, or is cut short; nothing of it was used.",
                "Copy it again from where it was kept, or use another backup.",
            ) from error
        self._at = 0
        self._counter += 1
        self._ended = last


@dataclass(frozen=True, slots=True)
class _Keys:
    cipher: AESGCM
    mac_key: bytes

    @classmethod
    def derive(cls, passphrase: str, hardness: Hardness, salt: bytes) -> "_Keys":
        secret = unicodedata.normalize("NFC", passphrase).encode()  # however the keyboard composes its accents
        raw = hash_secret_raw(
            secret, salt, hardness.passes, hardness.memory_kib, hardness.lanes, 2 * _KEY_BYTES, Type.ID
        )
        return cls(AESGCM(raw[:_KEY_BYTES]), raw[_KEY_BYTES:])

    def mac(self, fields: bytes) -> bytes:
        return hmac.digest(self.mac_key, fields, "sha256")


def is_backup(beginning: bytes) -> bool:
    """Whether a file that begins so is a backup, of whatever format."""
    return beginning.startswith(MAGIC)


def _nonce(counter: int, last: bool) -> bytes:
    return counter.to_bytes(11, "big") + bytes([last])


def _parsed(header: bytes) -> tuple[Hardness, bytes]:
    if not is_backup(header):
        raise BackupError("This file is not a backup of this program.", "Choose another file.")
    if len(header) < HEADER_BYTES:
        raise BackupError("The backup is cut short.", "Copy it again from where it was kept.")
    _, version, memory_kib, passes, lanes, chunk_bytes, salt = _FIELDS.unpack(header[: _FIELDS.size])
    if version > FORMAT:
        raise BackupError(
            "The backup was made by a newer version of this program (format {found}; this one knows {known}).",
            "Install the newer version, then restore.",
            found=version,
            known=FORMAT,
        )
    sane = (
        version == FORMAT
        and 8 * lanes <= memory_kib <= _MOST_MEMORY_KIB
        and 1 <= passes <= _MOST_PASSES
        and 1 <= lanes <= _MOST_LANES
        and 1 <= chunk_bytes <= _MOST_CHUNK
    )
    if not sane:
        raise BackupError("The beginning of the backup is damaged.", "Copy it again from where it was kept.")
    return Hardness(memory_kib, passes, lanes, chunk_bytes), salt
