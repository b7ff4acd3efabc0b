"""Writes a table to a stream in the format that is asked for, with its SHA-256. Any thread."""

import hashlib
import io
from typing import BinaryIO, TextIO, cast

from attendance_app.errors import UserError
from attendance_app.services.exporting.csv_writer import CsvDialect, write_csv
from attendance_app.services.exporting.json_writer import write_json
from attendance_app.services.exporting.requests import ExportFormat, ExportRequest
from attendance_app.services.exporting.tables import Table

_BOM = "\ufeff"
_UNICODE = ("utf-8", "utf-16", "utf-16-le", "utf-16-be")


def write_to_binary(request: ExportRequest, table: Table, file: BinaryIO, *, bom: bool) -> tuple[int, str]:
    """Write to a file or a binary stream; returns how many rows, and the SHA-256 of what was written.

    Raises:
        UserError: the encoding isn't one or lacks a character, or the format cannot hold so much.
    """
    if request.format is ExportFormat.XLSX:
        from attendance_app.services.exporting.xlsx_writer import write_xlsx  # noqa: PLC0415 (loads openpyxl)

        whole = io.BytesIO()  # a zip file has to be sought in, which a stream cannot be
        rows = write_xlsx(table, whole)
        file.write(whole.getbuffer())
        return rows, hashlib.sha256(whole.getbuffer()).hexdigest()
    hashing = _Hashing(file)
    encoding, begin = _encoding(request, bom)
    text = io.TextIOWrapper(cast(BinaryIO, hashing), encoding, newline="")
    try:
        text.write(begin)
        rows = _write_text(request, table, text)
        text.flush()
    except UnicodeEncodeError as error:
        missing = error.object[error.start : error.start + 1]
        raise UserError(
            'The encoding {encoding} has no "{missing}".',
            "Choose utf-8, which has every character.",
            encoding=request.encoding,
            missing=missing,
        ) from error
    finally:
        text.detach()
    return rows, hashing.hexdigest()


def write_to_text(request: ExportRequest, table: Table, file: TextIO) -> tuple[int, str]:
    """Write to a text stream; returns how many rows, and the SHA-256 of the UTF-8 of what was written.

    Raises:
        UserError: the format isn't text.
    """
    if request.format is ExportFormat.XLSX:
        raise UserError("An XLSX file isn't text.", "Name a file to write it to.")
    hashing = _HashingText(file)
    rows = _write_text(request, table, cast(TextIO, hashing))
    return rows, hashing.hexdigest()


def _write_text(request: ExportRequest, table: Table, file: TextIO) -> int:
    if request.format is ExportFormat.JSON:
        return write_json(table, file)
    delimiter = request.delimiter or (";" if request.decimal_comma else ",")
    return write_csv(table, file, CsvDialect(delimiter, request.decimal_comma))


def _encoding(request: ExportRequest, bom: bool) -> tuple[str, str]:
    """The encoding, and what the file begins with; JSON is UTF-8 without a byte order mark (RFC 8259)."""
    if request.format is ExportFormat.JSON:
        return "utf-8", ""
    name = request.encoding.strip().casefold().replace("_", "-")
    try:
        "".encode(name)
    except LookupError as error:
        raise UserError(
            'There is no encoding "{encoding}".', "Choose utf-8, utf-16 or cp1252.", encoding=request.encoding
        ) from error
    if name in {"utf-8-sig", "utf8"}:
        return "utf-8", _BOM if bom or name == "utf-8-sig" else ""
    if name == "utf-16":  # which without a byte order mark might be either of two
        return "utf-16-le", _BOM
    return name, _BOM if bom and name in _UNICODE else ""


class _Hashing(io.RawIOBase):
    """Passes on what is written, and hashes it."""

    def __init__(self, file: BinaryIO) -> None:
        super().__init__()
        self._file = file
        self._hash = hashlib.sha256()

    def writable(self) -> bool:
        return True

    def write(self, data: object, /) -> int:
        chunk = bytes(cast(bytes, data))
        self._file.write(chunk)
        self._hash.update(chunk)
        return len(chunk)

    def hexdigest(self) -> str:
        return self._hash.hexdigest()


class _HashingText(io.TextIOBase):
    """As `_Hashing`, for text."""

    def __init__(self, file: TextIO) -> None:
        super().__init__()
        self._file = file
        self._hash = hashlib.sha256()

    def writable(self) -> bool:
        return True

    def write(self, text: str, /) -> int:
        self._file.write(text)
        self._hash.update(text.encode("utf-8", "surrogatepass"))
        return len(text)

    def hexdigest(self) -> str:
        return self._hash.hexdigest()
