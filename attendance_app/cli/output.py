"""What the commands print: JSON and plain text on standard output, messages on standard error. Main thread."""

import contextlib
import json
import math
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from io import TextIOWrapper
from typing import Any, TextIO

_PIPED_WIDTH = 100_000
"""Columns of a table that no terminal limits: nothing is cut or wrapped."""


def prepare_streams() -> None:
    """Let any text through: UTF-8 where a program reads, and never an error over a character the terminal lacks.

    What cannot be written (a file name that isn't text) appears as a backslash escape, which JSON reads as well.
    """
    for stream in (sys.stdout, sys.stderr):
        if not isinstance(stream, TextIOWrapper):
            continue
        if stream.isatty():
            stream.reconfigure(errors="backslashreplace")
        else:
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def forget_the_reader() -> None:
    """Send what is still to be printed nowhere, once the program that read it has closed the pipe."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, sys.stdout.fileno())
    finally:
        os.close(nowhere)


def print_json(value: Mapping[str, Any] | Sequence[Any]) -> None:
    """One JSON value on one line, at once; infinite and undefined numbers become null."""
    say(json.dumps(_finite(value), ensure_ascii=False, allow_nan=False))


def say(text: str = "") -> None:
    """One line on standard output, at once."""
    _write(sys.stdout, text)


def complain(text: str) -> None:
    """One line on standard error, at once."""
    _write(sys.stderr, text)


def print_table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Rows under headings: wrapped to fit a terminal, a line each where a program reads."""
    from rich.console import Console
    from rich.table import Table

    table = Table(*headings, box=None, header_style="bold", pad_edge=False, padding=(0, 2, 0, 0))
    for row in rows:
        table.add_row(*row)
    width = None if sys.stdout.isatty() else _PIPED_WIDTH
    Console(file=sys.stdout, markup=False, highlight=False, emoji=False, width=width).print(table)


@contextlib.contextmanager
def untranslated_stdout() -> Iterator[TextIO]:
    """Standard output that leaves line ends alone: Windows would make CR CR LF of a CSV file's CR LF."""
    stream = sys.stdout
    if not isinstance(stream, TextIOWrapper):
        yield stream
        return
    stream.flush()
    stream.reconfigure(newline="")
    try:
        yield stream
    finally:
        stream.flush()
        stream.reconfigure(newline=None)


@contextlib.contextmanager
def busy(text: str) -> Iterator[None]:
    """A sign of life on standard error while the block runs, where a person sees it."""
    if not sys.stderr.isatty():
        yield
        return
    from rich.console import Console

    with Console(stderr=True).status(text):
        yield


@contextlib.contextmanager
def progress(text: str) -> Iterator[Callable[[int, int], None]]:
    """A bar on standard error, where a person sees it; call it with what is done and the total."""
    if not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bars:
        bar = bars.add_task(text, total=None)
        yield lambda done, total: bars.update(bar, completed=done, total=total)


def counted(count: int, thing: str, things: str = "") -> str:
    """A number with its noun: "1 punch", "2 punches"."""
    return f"{count} {thing if count == 1 else things or thing + 's'}"


def rounded(value: float | None, digits: int = 4) -> float | None:
    """A number for JSON."""
    return None if value is None or not math.isfinite(value) else round(value, digits)


def _write(stream: TextIO | None, text: str) -> None:
    if stream is not None:  # a windowed build has none
        stream.write(text + "\n")
        stream.flush()


def _finite(value: Any) -> Any:
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_finite(item) for item in value]
    return value
