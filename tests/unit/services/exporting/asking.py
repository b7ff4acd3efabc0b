"""Requests as tests make them, and what comes of them as text and as rows."""

import csv
import io
from datetime import date

from attendance_app.services.exporting import ExportRequest, ExportWhat
from attendance_app.services.exporting.service import ExportService
from tests.fakes import people
from tests.fakes.rfc4180 import parse

DAY = date(2026, 3, 2)
AT = people.MONDAY_8_UTC
MARCH = (date(2026, 3, 1), date(2026, 3, 31))


def punches(**more: object) -> ExportRequest:
    """The punches of the day."""
    return ExportRequest(ExportWhat.PUNCHES, DAY, DAY, **more)  # type: ignore[arg-type]


def timesheet(**more: object) -> ExportRequest:
    """The timesheets of March."""
    return ExportRequest(ExportWhat.TIMESHEET, *MARCH, **more)  # type: ignore[arg-type]


def text_of(export: ExportService, request: ExportRequest) -> str:
    """What is written to a stream."""
    stream = io.StringIO(newline="")
    export.export(request, stream, "admin")
    return stream.getvalue()


def rows_of(export: ExportService, request: ExportRequest) -> list[dict[str, str]]:
    """The rows of a CSV, which two readers agree about."""
    text = text_of(export, request)
    delimiter = ";" if request.decimal_comma else ","
    assert parse(text, delimiter) == list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))
