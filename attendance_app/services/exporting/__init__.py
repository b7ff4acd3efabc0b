"""Exports: punches, timesheets and the ledger as CSV, XLSX and JSON. Depends on storage and the domain; any thread.

`requests` says what can be asked for, `service` answers. A table (`tables`, made by the `…_table` modules) knows
nothing of file formats, the writers know nothing of attendance. The service isn't imported here, so that the command
line can name what there is without loading the database.
"""

from attendance_app.services.exporting.presets import PRESETS, Preset, presets_of
from attendance_app.services.exporting.requests import (
    ExportFormat,
    ExportRequest,
    ExportResult,
    ExportWhat,
    HoursStyle,
)

__all__ = [
    "PRESETS",
    "ExportFormat",
    "ExportRequest",
    "ExportResult",
    "ExportWhat",
    "HoursStyle",
    "Preset",
    "presets_of",
]
