"""One published file, downloaded so that it is whole and the right one, or not there at all.

What arrives goes into `<name>.part`, which a later run continues; it gets its name by one rename after its size and
SHA-256 are found right. Standard library only; any thread but the GUI's, since it waits for the network.

urllib rather than another dependency: one GET with a range needs nothing more, and it honours proxy settings.
"""

import http
import http.client
import os
import re
import shutil
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from attendance_app.errors import Cancelled, ModelError
from attendance_app.vision.models.files import disk_trouble_explained, file_sha256, sync_folder

CHUNK_BYTES = 256 * 1024
SPARE_BYTES = 200_000_000
"""What must stay free on the disk."""

ProgressCallback = Callable[[int, int], None]
CancelQuery = Callable[[], bool]

_PASSING_TROUBLE = frozenset({408, 425, 429, 500, 502, 503, 504})
_CONTENT_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+|\*)")


@dataclass(frozen=True, slots=True)
class PublishedFile:
    """What is to be downloaded, and how to know it."""

    url: str
    size_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to put up with a bad connection.

    Attributes:
        silence_s: A connection that says nothing for so long counts as lost. Bounds how late a cancel is noticed.
        attempts: Give up after so many in a row that brought nothing new.
        first_pause_s: Before the second attempt; doubles with each one that brings nothing.
        wait: Lets that much time pass.
    """

    silence_s: float = 15.0
    attempts: int = 5
    first_pause_s: float = 0.5
    wait: Callable[[float], None] = time.sleep


class _ConnectionLostError(Exception):
    """The network's or the server's passing trouble; what has arrived is kept."""


def download(
    wanted: PublishedFile,
    target: Path,
    on_progress: ProgressCallback | None = None,
    cancelled: CancelQuery | None = None,
    patience: Patience | None = None,
) -> None:
    """Bring `wanted` to `target`, continuing an earlier attempt where there is one.

    One caller a target at a time (`ModelStore.fetch` holds a lock).

    Args:
        wanted: The file and how it is recognised.
        target: Where it goes, in an existing folder.
        on_progress: Told bytes there and bytes wanted.
        cancelled: Asked between pieces; what has arrived is kept for the next time.
        patience: How long to try.

    Raises:
        ModelError: offline, refused, broken off for good, not the published file, or the disk is full. There is no
            file at `target` then.
        Cancelled: `cancelled` said so.
    """
    transfer = _Transfer(wanted, target, on_progress or (lambda _done, _total: None), cancelled or (lambda: False))
    transfer.run(patience or Patience())


class _Transfer:
    def __init__(
        self, wanted: PublishedFile, target: Path, on_progress: ProgressCallback, cancelled: CancelQuery
    ) -> None:
        self._wanted = wanted
        self._target = target
        self._part = target.with_name(f"{target.name}.part")
        self._validator = target.with_name(f"{target.name}.part.version")
        self._on_progress = on_progress
        self._cancelled = cancelled
        self._host = urlsplit(wanted.url).hostname or wanted.url
        self._connected = False

    def run(self, patience: Patience) -> None:
        self._expect_room()
        continued = self._arrived() > 0
        self._receive_all(patience)
        if not self._is_the_one() and continued:  # perhaps only the earlier part was damaged
            self._discard()
            self._receive_all(patience)
        if not self._is_the_one():
            self._discard()
            raise ModelError(
                "What {host} sent isn't the published file (its SHA-256 is another), so it was deleted.",
                "Try again later; if it happens again, somebody is changing what you download.",
                host=self._host,
            )
        with disk_trouble_explained(self._target.parent):
            self._part.replace(self._target)
            self._validator.unlink(missing_ok=True)
            sync_folder(self._target.parent)

    def _receive_all(self, patience: Patience) -> None:
        """Connect until everything has arrived."""
        fruitless = 0
        while (before := self._arrived()) != self._wanted.size_bytes:
            try:
                self._receive(patience.silence_s)
            except _ConnectionLostError as error:
                if not self._connected:
                    raise self._unreachable(error) from error
                fruitless = 0 if self._arrived() > before else fruitless + 1
                if fruitless >= patience.attempts:
                    raise ModelError(
                        "The download from {host} broke off ({error}).",
                        "Try again: it continues where it was.",
                        host=self._host,
                        error=error,
                    ) from error
                self._stop_if_cancelled()
                patience.wait(patience.first_pause_s * 2 ** max(fruitless - 1, 0))
            self._stop_if_cancelled()

    def _receive(self, silence_s: float) -> None:
        """One connection's worth."""
        self._stop_if_cancelled()
        with self._open(self._arrived(), silence_s) as response:
            self._connected = True
            start = self._start_of(response)
            if start == 0:
                self._discard()
                self._remember_version(response)
            done = self._append(response, start)
        if done < self._wanted.size_bytes:
            raise _ConnectionLostError("the connection was closed early")

    def _open(self, start: int, silence_s: float) -> http.client.HTTPResponse:
        headers = {"User-Agent": "attendance", "Accept-Encoding": "identity"}
        if start:
            headers["Range"] = f"bytes={start}-"
            if version := self._known_version():
                headers["If-Range"] = version
        request = urllib.request.Request(self._wanted.url, headers=headers)  # noqa: S310 (the catalogue's own address)
        try:
            response: http.client.HTTPResponse = urllib.request.urlopen(request, timeout=silence_s)  # noqa: S310
        except urllib.error.HTTPError as error:
            error.close()
            self._connected = True
            raise self._refusal(error) from error
        except (OSError, http.client.HTTPException) as error:  # URLError is an OSError
            raise _ConnectionLostError(str(getattr(error, "reason", error))) from error
        return response

    def _refusal(self, error: urllib.error.HTTPError) -> Exception:
        if error.code == http.HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
            self._discard()
            return _ConnectionLostError("the server cannot continue, so it starts again")
        if error.code in _PASSING_TROUBLE:
            return _ConnectionLostError(f"the server answered {error.code} {error.reason}")
        return ModelError(
            "{host} doesn't give out the file: it answered {error_code} {reason}.",
            "Look for a newer version of the app, or put the file into {parent} by hand.",
            host=self._host,
            error_code=error.code,
            reason=error.reason,
            parent=self._target.parent,
        )

    def _start_of(self, response: http.client.HTTPResponse) -> int:
        """Which byte the response begins with; 0 also from servers that don't do ranges."""
        length = response.headers.get("Content-Length")
        if response.status == http.HTTPStatus.OK:
            total = int(length) if length and length.isdigit() else self._wanted.size_bytes
            self._expect_size(total)
            return 0
        found = _CONTENT_RANGE.fullmatch(response.headers.get("Content-Range", ""))
        if response.status != http.HTTPStatus.PARTIAL_CONTENT or not found or int(found[1]) != self._arrived():
            self._discard()
            raise _ConnectionLostError(f"the server's answer {response.status} doesn't fit the question")
        if found[2] != "*":
            self._expect_size(int(found[2]))
        return int(found[1])

    def _expect_room(self) -> None:
        """A download must never take the room that punches need."""
        with disk_trouble_explained(self._target.parent):
            free = shutil.disk_usage(self._target.parent).free
        needed = self._wanted.size_bytes - self._arrived()
        if free < needed + SPARE_BYTES:
            raise ModelError(
                "The disk has too little room: {parent} has {free_mb:,.0f} MB free, and the download needs "
                "{needed_mb:,.0f} MB.",
                "Free some space and try again.",
                parent=self._target.parent,
                free_mb=free / 1e6,
                needed_mb=(needed + SPARE_BYTES) / 1e6,
            )

    def _expect_size(self, size_bytes: int) -> None:
        if size_bytes == self._wanted.size_bytes:
            return
        self._discard()
        raise ModelError(
            "The file at {host} isn't the published one: it has {size_bytes:,} bytes instead of {size_bytes_2:,}.",
            "Look for a newer version of the app.",
            host=self._host,
            size_bytes=size_bytes,
            size_bytes_2=self._wanted.size_bytes,
        )

    def _append(self, response: http.client.HTTPResponse, start: int) -> int:
        """Write what comes behind the first `start` bytes; returns how many there are then."""
        done = start
        self._on_progress(done, self._wanted.size_bytes)
        with disk_trouble_explained(self._target.parent), self._part.open("ab") as file:
            try:
                for piece in _pieces(response):
                    done += len(piece)
                    self._expect_size(max(done, self._wanted.size_bytes))
                    file.write(piece)
                    self._on_progress(done, self._wanted.size_bytes)
                    self._stop_if_cancelled()
            finally:
                file.flush()
            os.fsync(file.fileno())
        return done

    def _is_the_one(self) -> bool:
        with disk_trouble_explained(self._target.parent):
            return file_sha256(self._part) == self._wanted.sha256

    def _arrived(self) -> int:
        """How many bytes are there; an earlier attempt that is longer than the file counts for nothing."""
        with disk_trouble_explained(self._target.parent):
            size = self._part.stat().st_size if self._part.exists() else 0
        if size > self._wanted.size_bytes:
            self._discard()
            return 0
        return size

    def _known_version(self) -> str:
        return self._validator.read_text("ascii") if self._validator.exists() else ""

    def _remember_version(self, response: http.client.HTTPResponse) -> None:
        """Keep what tells the server's version of the file, so that two versions are never joined."""
        tag = response.headers.get("ETag", "")
        version = tag if tag and not tag.startswith("W/") else response.headers.get("Last-Modified", "")
        with disk_trouble_explained(self._target.parent):
            self._validator.write_text(version.encode("ascii", "ignore").decode(), "ascii")

    def _discard(self) -> None:
        with disk_trouble_explained(self._target.parent):
            self._part.unlink(missing_ok=True)
            self._validator.unlink(missing_ok=True)

    def _stop_if_cancelled(self) -> None:
        if self._cancelled():
            raise Cancelled

    def _unreachable(self, error: _ConnectionLostError) -> ModelError:
        return ModelError(
            "{host} cannot be reached ({error}).",
            "Connect this computer to the internet, or put the file {target_name} into {parent} by hand.",
            host=self._host,
            error=error,
            target_name=self._target.name,
            parent=self._target.parent,
        )


def _pieces(response: http.client.HTTPResponse) -> Iterator[bytes]:
    """The body as it comes in."""
    try:
        while piece := response.read1(CHUNK_BYTES):
            yield piece
    except (OSError, http.client.HTTPException) as error:
        raise _ConnectionLostError(str(error) or type(error).__name__) from error
