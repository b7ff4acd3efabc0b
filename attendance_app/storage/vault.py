"""Encryption at rest: AES-256-GCM under one key from a 0600 file. Depends on cryptography; any thread."""

import os
import secrets
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from attendance_app.errors import StorageError
from attendance_app.storage.durable_files import sync_folder

KEY_BYTES = 32
_VERSION = b"\x01"
_NONCE_BYTES = 12  # the size GCM is defined for; random ones are safe far beyond 2^32 seals. NIST SP 800-38D


class Vault:
    """Seals bytes so that they can be read only with the key, and only for the purpose they were sealed for."""

    def __init__(self, key: bytes) -> None:
        if len(key) != KEY_BYTES:
            raise ValueError(f"the key must be {KEY_BYTES} bytes")
        self._cipher = AESGCM(key)

    def seal(self, plaintext: bytes, context: str) -> bytes:
        """Version byte, nonce, ciphertext and tag: 29 bytes more than `plaintext`.

        Args:
            plaintext: Any bytes, also none.
            context: What the bytes are and whose, for instance `template:<id>:embedding`; authenticated, not stored,
                so that a value moved to another row doesn't open.
        """
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return _VERSION + nonce + self._cipher.encrypt(nonce, plaintext, context.encode())

    def unseal(self, sealed: bytes, context: str) -> bytes:
        """What was sealed.

        Raises:
            StorageError: another key or context, or damaged bytes.
        """
        nonce = sealed[1 : 1 + _NONCE_BYTES]
        try:
            if sealed[:1] != _VERSION or len(nonce) != _NONCE_BYTES:
                raise InvalidTag
            return self._cipher.decrypt(nonce, sealed[1 + _NONCE_BYTES :], context.encode())
        except InvalidTag as error:
            raise StorageError(
                "Stored face data cannot be decrypted: it is damaged or belongs to another key.",
                "Restore the database and its attendance.key from one backup.",
            ) from error


def load_or_create_key(key_file: Path) -> bytes:
    """The 32 bytes in `key_file`; a missing file is made first, complete and on disk before it has its name.

    Two processes that start together get the same key.

    Raises:
        StorageError: the file cannot be read or written, or isn't a key.
    """
    try:
        if not key_file.exists():
            _create(key_file)
        if os.name == "posix" and key_file.stat().st_mode & 0o077:
            key_file.chmod(0o600)
        key = key_file.read_bytes()
    except OSError as error:
        raise StorageError(
            "The key file {key_file} cannot be used: {problem}.",
            "Make it and its folder readable and writable for this user.",
            key_file=key_file,
            problem=error.strerror,
        ) from error
    if len(key) != KEY_BYTES:
        raise StorageError(
            "The key file {key_file} is damaged: it holds {count} bytes instead of {key_bytes}.",
            "Restore it from a backup of the data folder.",
            key_file=key_file,
            count=len(key),
            key_bytes=KEY_BYTES,
        )
    return key


def _create(key_file: Path) -> None:
    """Write a private temporary file, then give it the name unless someone else was quicker."""
    unfinished = key_file.with_name(f"{key_file.name}.{secrets.token_hex(8)}.unfinished")
    descriptor = os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(secrets.token_bytes(KEY_BYTES))
            file.flush()
            os.fsync(file.fileno())
        _publish(unfinished, key_file)
    finally:
        unfinished.unlink(missing_ok=True)


def _publish(unfinished: Path, key_file: Path) -> None:
    try:
        key_file.hardlink_to(unfinished)  # unlike a rename, never replaces another process's key
    except FileExistsError:
        return
    except OSError:  # a file system without hard links
        if not key_file.exists():
            unfinished.rename(key_file)
    sync_folder(key_file.parent)
