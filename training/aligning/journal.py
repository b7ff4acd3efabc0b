"""What a run that aligns a folder has done so far, line by line, so that a killed one continues. One thread."""

import os
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from training.faces.manifest import ManifestHead, PictureRecord, head_line, parse_manifest, record_line

JOURNAL_NAME = "unfinished.jsonl"


class Journal:
    """A manifest that is being written; a line that a kill cut short is dropped when it is opened again.

    Raises:
        OSError: as it is.
    """

    def __init__(self, folder: Path, head: ManifestHead) -> None:
        self._path = folder / JOURNAL_NAME
        self.records = self._recovered(head)
        self._file: IO[bytes] = self._path.open("ab")
        if not self._file.tell():
            self._write(head_line(head))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def add(self, record: PictureRecord) -> None:
        """Note what became of a picture, after its face is on disk; survives a kill."""
        self._write(record_line(record))

    def finish(self) -> None:
        """Remove it: the manifest says everything now."""
        self._file.close()
        self._path.unlink(missing_ok=True)

    def _write(self, line: str) -> None:
        self._file.write(f"{line}\n".encode("utf-8", "surrogateescape"))
        self._file.flush()

    def _recovered(self, head: ManifestHead) -> tuple[PictureRecord, ...]:
        """What the journal of an earlier run says, if that was made the same way; the file is cut to that."""
        if not self._path.exists():
            return ()
        data = self._path.read_bytes()
        whole = data[: data.rfind(b"\n") + 1]
        records = _records_made_so(whole, head)
        os.truncate(self._path, 0 if records is None else len(whole))
        return records or ()


def _records_made_so(data: bytes, head: ManifestHead) -> tuple[PictureRecord, ...] | None:
    """What whole lines say; None if they were made in another way or are damaged."""
    try:
        found = parse_manifest(data.decode("utf-8", "surrogateescape"))
    except ValueError:
        return None
    return found.records if found.head == head else None
