"""Finds the sentences that the app says without Qt: errors of services, and hints. Standard library only.

lupdate reads `self.tr(…)`. Services know no Qt, and some modules of the windows say things outside any class; their
sentences are found here in the syntax tree, so that they can be handed to lupdate as a source file of their own.
"""

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

SERVICES_CONTEXT = "services"  # as in attendance_app/ui/language/errors.py
SENTENCE_CLASSES = frozenset({"UserError", "Sentence"})

# Hints, and words that errors are given under a name: all sentences within these functions and constants.
PHRASES: dict[str, tuple[str, ...]] = {
    "attendance_app/capture/health.py": ("OPENING", "BLACK", "FROZEN", "STALLED"),
    "attendance_app/capture/supervisor.py": ("ENDED",),
    "attendance_app/domain/pins.py": ("pin_problem",),
    "attendance_app/services/access.py": ("_remedy",),
    "attendance_app/services/backup/restoring.py": ("told",),
    "attendance_app/services/pins.py": ("problem",),
    "attendance_app/storage/failures.py": ("_SITUATIONS", "message", "remedy"),
    "attendance_app/vision/models/store.py": ("_remedy",),
    "attendance_app/workers/jobs.py": ("remedy",),
    "attendance_app/vision/quality/limits.py": ("_camera", "_posture"),
    "attendance_app/vision/portraits.py": ("_as_reason", "reason"),
    "attendance_app/services/capture_session.py": ("_COACHING", "as_instruction"),
}

# What Qt's own buttons and menus say, for languages that Qt has no translation of.
QT_SENTENCES: dict[str, tuple[str, ...]] = {
    "QPlatformTheme": (
        *("OK", "Save", "Save All", "Open", "&Yes", "Yes to &All", "&No", "N&o to All", "Abort", "Retry", "Ignore"),
        *("Close", "Cancel", "Discard", "Help", "Apply", "Reset", "Restore Defaults"),
    ),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QWidgetTextControl": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QAbstractSpinBox": ("&Select All", "&Step up", "Step &down"),
}


@dataclass(frozen=True, slots=True)
class Place:
    """A line of code, and what is wrong with it."""

    file: str
    line: int
    fault: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.fault}"


@dataclass(slots=True)
class Found:
    """Sentences by context, in order and once each, and the places that cannot be collected."""

    sentences: dict[str, dict[str, None]] = field(default_factory=dict)
    faults: list[Place] = field(default_factory=list)

    def add(self, context: str, sentence: str) -> None:
        """One more sentence; the same again changes nothing."""
        if any(character.isalpha() for character in sentence):
            self.sentences.setdefault(context, {})[sentence] = None


def collect(root: Path, files: Iterable[Path]) -> Found:
    """Everything said in these files below `root` (the project's folder)."""
    trees = {file.relative_to(root).as_posix(): ast.parse(file.read_text(encoding="utf-8")) for file in sorted(files)}
    errors = _error_classes(trees.values())
    found = Found()
    for name, tree in trees.items():
        for call in _said_by_errors(tree, errors):
            _collect_error(call, name, found)
        for phrase in _phrases(tree, PHRASES.get(name, ())):
            found.add(SERVICES_CONTEXT, phrase)
        _collect_wrapped(tree, name, found)
    return found


def unreadable_calls(root: Path, files: Iterable[Path]) -> list[Place]:
    """Calls of `tr` that lupdate misses or puts into the wrong context."""
    places: list[Place] = []
    for file in sorted(files):
        name = file.relative_to(root).as_posix()
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr"):
                continue
            if not (isinstance(node.func.value, ast.Name) and node.func.value.id == "self"):
                places.append(Place(name, node.lineno, "tr() of something else than self: lupdate guesses its context"))
            if not node.args or not _is_text(node.args[0]):
                places.append(Place(name, node.lineno, "tr() of something else than a plain string"))
    return places


def _error_classes(trees: Iterable[ast.Module]) -> dict[str, bool]:
    """`UserError`, `Sentence` and everything derived from them, however far; whether they are given their words."""
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    bases = {node.name: {base.id for base in node.bases if isinstance(base, ast.Name)} for node in classes}
    found = set(SENTENCE_CLASSES)
    while more := {name for name, above in bases.items() if above & found} - found:
        found |= more
    outspoken = {node.name for node in classes if _super_inits(node)} - SENTENCE_CLASSES
    return {name: name not in outspoken for name in found}


def _said_by_errors(tree: ast.Module, errors: Mapping[str, bool]) -> Iterator[ast.Call]:
    """The calls that are given sentences: of these errors, and of `super().__init__` in those with their own words."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and node.name in errors.keys() - SENTENCE_CLASSES:
            yield from _super_inits(node)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and errors.get(node.func.id):
            yield node


def _super_inits(error: ast.ClassDef) -> list[ast.Call]:
    return [call for call in ast.walk(error) if isinstance(call, ast.Call) and _is_super_init(call)]


def _collect_error(call: ast.Call, file: str, found: Found) -> None:
    name = call.func.id if isinstance(call.func, ast.Name) else "error"
    given = [*call.args[:2], *(keyword.value for keyword in call.keywords if keyword.arg in ("message", "remedy"))]
    for node in given:
        for sentence, line in _sentences(node, PHRASES.get(file, ())):
            if sentence is None:
                found.faults.append(
                    Place(file, line, f"{name}: its words cannot be found, or aren't apart from values")
                )
            else:
                found.add(SERVICES_CONTEXT, sentence)


def _is_super_init(call: ast.Call) -> bool:
    return (
        isinstance(call.func, ast.Attribute)
        and call.func.attr == "__init__"
        and isinstance(call.func.value, ast.Call)
        and isinstance(call.func.value.func, ast.Name)
        and call.func.value.func.id == "super"
    )


def _sentences(node: ast.expr, known: tuple[str, ...]) -> Iterator[tuple[str | None, int]]:
    """The text of the argument, or of its alternatives; None for words that cannot be read off the code.

    Args:
        node: The argument.
        known: Functions and names whose sentences are found elsewhere.
    """
    match node:
        case ast.Constant(value=str(text)):
            yield text, node.lineno
        case ast.IfExp(body=body, orelse=orelse):
            yield from _sentences(body, known)
            yield from _sentences(orelse, known)
        case ast.Name(id=name) | ast.Call(func=ast.Name(id=name)) if name in known:
            pass
        case ast.Attribute(attr="template" | "remedy_template"):
            pass  # another error's, said again
        case _:
            yield None, node.lineno


def _phrases(tree: ast.Module, names: tuple[str, ...]) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name in names:
            yield from _texts(node.body[1:] if ast.get_docstring(node) else node.body)
        elif isinstance(node, ast.Assign) and any(isinstance(t, ast.Name) and t.id in names for t in node.targets):
            yield from _texts([node.value])


def _texts(nodes: Iterable[ast.AST]) -> Iterator[str]:
    """Plain strings anywhere within, except parts of f-strings."""
    for node in nodes:
        if isinstance(node, ast.JoinedStr):
            continue
        if (text := _text(node)) is not None:
            yield text
        yield from _texts(ast.iter_child_nodes(node))


def _collect_wrapped(tree: ast.Module, file: str, found: Found) -> None:
    """Calls of a module's own short name for `QCoreApplication.translate`."""
    wrappers = {
        node.name: context
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and (context := _wrapped_context(node)) is not None
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in wrappers and node.args:
            for sentence, line in _sentences(node.args[0], ()):
                if sentence is None:
                    found.faults.append(Place(file, line, f"{node.func.id}() of something else than a plain string"))
                else:
                    found.add(wrappers[node.func.id], sentence)


def _wrapped_context(function: ast.FunctionDef) -> str | None:
    """The context of a function that only translates its argument, such as `_tr`."""
    if not function.body or not isinstance(function.body[-1], ast.Return):
        return None
    call = function.body[-1].value
    if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "translate"):
        return None
    first = call.args[0] if call.args else None
    says_own_argument = len(call.args) > 1 and isinstance(call.args[1], ast.Name)
    return _text(first) if says_own_argument and first is not None else None


def _is_text(node: ast.AST) -> bool:
    return _text(node) is not None


def _text(node: ast.AST) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
