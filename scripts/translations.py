"""The app's translations: collect sentences, compile translations, find faults. Development only.

    python scripts/translations.py update            new sentences into assets/translations/*.ts
    python scripts/translations.py release           *.ts into *.qm, which the app reads
    python scripts/translations.py check [--complete]

`check` fails for faulty translations, for .ts files that lack sentences of the code and for .qm files that are older
than their .ts; with --complete also for sentences without a translation.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from scripts.service_sentences import QT_SENTENCES, Found, collect, unreadable_calls  # noqa: E402
from scripts.translation_faults import PLURAL_FORMS, faults, read_messages  # noqa: E402

FOLDER = ROOT / "assets" / "translations"
WITHOUT_QT = ("vi", "th")  # Qt has no translation of its own for these
WITH_QT = ("ui", "workers", "bootstrap")
WITHOUT_WINDOWS = ("cli",)  # the command line speaks English


def main() -> int:
    """The exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("update", "release", "check"))
    parser.add_argument("--complete", action="store_true", help="check: nothing may be left untranslated")
    chosen = parser.parse_args()
    if chosen.what == "update":
        update(FOLDER)
        return 0
    if chosen.what == "release":
        release(FOLDER, FOLDER)
        return 0
    problems, remarks = check(FOLDER, chosen.complete)
    for line in (*remarks, *problems):
        print(line)  # noqa: T201 (it is a command)
    return 1 if problems else 0


def update(folder: Path) -> None:
    """Bring the .ts files in `folder` up to date with the code; translations are kept."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        ours, ours_and_qts = Path(temporary) / "ours.py", Path(temporary) / "ours_and_qts.py"
        ours.write_text(as_source(sentences().sentences), encoding="utf-8")
        ours_and_qts.write_text(as_source({**sentences().sentences, **QT_SENTENCES}), encoding="utf-8")
        for language in PLURAL_FORMS:
            options = ["-locations", "none", "-no-obsolete", "-sort-messages", "-silent", "-extensions", "py"]
            if language == "en":
                options.append("-pluralonly")  # the rest is English as it stands
            generated = ours_and_qts if language in WITHOUT_QT else ours
            _run("pyside6-lupdate", *options, *map(str, [*qt_files(), generated]), *_target(folder, language))


def release(folder: Path, into: Path) -> None:
    """Compile the .ts files of `folder` to .qm files in `into`; unfinished translations are left out."""
    for ts_file in sorted(folder.glob("*.ts")):
        qm_file = into / ts_file.with_suffix(".qm").name
        _run("pyside6-lrelease", "-silent", "-nounfinished", str(ts_file), "-qm", str(qm_file))


def check(folder: Path, complete: bool) -> tuple[list[str], list[str]]:
    """What must be put right, and what is worth knowing."""
    problems = [str(place) for place in unreadable_calls(ROOT, qt_files())]
    remarks = [f"{place} (stays English)" for place in sentences().faults]
    for language in PLURAL_FORMS:
        file = folder / f"attendance_{language}.ts"
        messages = read_messages(file)
        for message in messages:
            where = f"{file.name}: {message.context}: {message.source!r}"
            problems += [f"{where}: {fault}" for fault in faults(message, language)]
        missing = [message for message in messages if not message.finished]
        if missing:
            words = f"{file.name}: {len(missing)} of {len(messages)} sentences have no translation"
            (problems if complete else remarks).append(words)
    problems += _out_of_date(folder)
    return problems, remarks


def sentences() -> Found:
    """What the app says besides `self.tr`."""
    files = [
        file
        for file in (ROOT / "attendance_app").rglob("*.py")
        if file.relative_to(ROOT / "attendance_app").parts[0] not in WITHOUT_WINDOWS
    ]
    return collect(ROOT, files)


def qt_files() -> list[Path]:
    """The files that lupdate reads."""
    return sorted(file for part in WITH_QT for file in (ROOT / "attendance_app" / part).rglob("*.py"))


def as_source(sentences: Mapping[str, Iterable[str]]) -> str:
    """A source file that lupdate reads the sentences from."""
    lines = ["from PySide6.QtCore import QT_TRANSLATE_NOOP"]
    for context, texts in sorted(sentences.items()):
        lines += [f"QT_TRANSLATE_NOOP({_quoted(context)}, {_quoted(text)})" for text in texts]
    return "\n".join(lines) + "\n"


def _out_of_date(folder: Path) -> list[str]:
    with tempfile.TemporaryDirectory() as temporary:
        fresh = Path(temporary)
        for file in folder.glob("*.ts"):
            shutil.copy(file, fresh)
        update(fresh)
        stale = [file.name for file in sorted(fresh.glob("*.ts")) if _sources(file) != _sources(folder / file.name)]
        release(folder, fresh)
        old = [
            file.name
            for file in sorted(fresh.glob("*.qm"))
            if not (folder / file.name).is_file() or (folder / file.name).read_bytes() != file.read_bytes()
        ]
    return [
        *(f"{name}: sentences of the code are missing or gone; run scripts/translations.py update" for name in stale),
        *(f"{name}: older than its .ts; run scripts/translations.py release" for name in old),
    ]


def _sources(ts_file: Path) -> set[tuple[str, str]]:
    return {(message.context, message.source) for message in read_messages(ts_file)}


def _target(folder: Path, language: str) -> Iterable[str]:
    return ("-source-language", "en_GB", "-target-language", language, "-ts", str(folder / f"attendance_{language}.ts"))


def _quoted(text: str) -> str:
    """As a string in double quotes on one line, as lupdate understands it."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _run(tool: str, *arguments: str) -> None:
    program = shutil.which(tool, path=str(Path(sys.executable).parent)) or shutil.which(tool)
    if program is None:
        raise SystemExit(f"{tool} is not installed; it comes with PySide6.")
    subprocess.run([program, *arguments], check=True)


if __name__ == "__main__":
    raise SystemExit(main())
