"""What the app says without Qt is found in its syntax tree, in the right context, and nothing else."""

from pathlib import Path

import pytest

from scripts.service_sentences import PHRASES, SERVICES_CONTEXT, Found, collect, unreadable_calls

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "code").mkdir()
    return tmp_path


def _collected(project: Path, code: str) -> Found:
    (project / "code" / "module.py").write_text(code, encoding="utf-8")
    return collect(project, (project / "code").glob("*.py"))


def _said(found: Found) -> list[str]:
    return list(found.sentences.get(SERVICES_CONTEXT, ()))


def test_message_and_remedy_of_errors_are_found_wherever_they_stand(project: Path) -> None:
    found = _collected(
        project,
        """
class DiskError(UserError): ...
class FullError(DiskError): ...
def f(x):
    raise UserError("No {name}.", "Look " "again.", name=x)
def g():
    return FullError(message="Full.", remedy="Make room.")
def h(many):
    raise DiskError("Some are missing." if many else "One is missing.")
""",
    )
    assert _said(found) == ["No {name}.", "Look again.", "Full.", "Make room.", "Some are missing.", "One is missing."]
    assert not found.faults


def test_errors_that_are_bugs_are_not_for_people(project: Path) -> None:
    assert not _said(_collected(project, 'raise ValueError("bad")\nraise KeyError("x")\n'))


def test_values_filled_in_before_are_reported_with_their_line(project: Path) -> None:
    found = _collected(project, 'x = 1\nraise UserError(f"No {x}.", "Look.")\n')
    assert [(place.file, place.line) for place in found.faults] == [("code/module.py", 2)]
    assert _said(found) == ["Look."]


@pytest.mark.parametrize(
    "words", ["message", "words_of(x)", '"No " + x', '"No {}.".format(x)', "error.message", '"Plain." if x else f"{x}"']
)
def test_words_that_cannot_be_read_off_the_code_are_reported(project: Path, words: str) -> None:
    code = f"class DiskError(UserError): ...\nraise DiskError({words})\nraise DiskError('Full.', {words})\n"
    assert [place.line for place in _collected(project, code).faults] == [2, 3]


def test_words_of_another_error_and_those_found_elsewhere_are_no_fault(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(PHRASES, "code/module.py", ("_remedy",))
    code = """
class OwnError(UserError):
    def __init__(self, people):
        super().__init__("Nobody.", _remedy(people))
def f(error, people):
    raise OwnError(people)
    raise UserError(error.template, error.remedy_template, **error.fields)
def _remedy(people):
    return "Add some."
"""
    found = _collected(project, code)
    assert (_said(found), found.faults) == (["Nobody.", "Add some."], [])


def test_everything_that_errors_of_the_app_say_can_be_translated() -> None:
    assert collect(ROOT, (ROOT / "attendance_app").rglob("*.py")).faults == []


def test_an_errors_own_sentence_is_found_in_its_constructor(project: Path) -> None:
    code = """
class NothingError(UserError):
    def __init__(self, path):
        super().__init__("Nothing in {path}.", "Choose another.", path=path)
"""
    assert _said(_collected(project, code)) == ["Nothing in {path}.", "Choose another."]


def test_sentences_of_verdicts_are_found_like_errors(project: Path) -> None:
    found = _collected(project, 'def f(x):\n    return Sentence("Line {line} is wrong.", line=x), Sentence("Fine.")\n')
    assert _said(found) == ["Line {line} is wrong.", "Fine."]


def test_a_modules_own_name_for_translate_keeps_its_context(project: Path) -> None:
    code = """
def _tr(text):
    return QCoreApplication.translate("Greeting", text)
def hello():
    return _tr("Good morning,")
"""
    assert _collected(project, code).sentences == {"Greeting": {"Good morning,": None}}


@pytest.mark.parametrize(
    ("call", "faults"),
    [
        ('self.tr("Plain")', 0),
        ('self.tr("%n days", "", count)', 0),
        ('owner.tr("Whose?")', 1),
        ('self.tr(f"{x} days")', 1),
        ("self.tr(text)", 1),
        ('self.tr("a" + b)', 1),
    ],
)
def test_calls_that_lupdate_would_miss_are_named(project: Path, call: str, faults: int) -> None:
    (project / "code" / "module.py").write_text(f"class A:\n    def f(self): return {call}\n", encoding="utf-8")
    assert len(unreadable_calls(project, (project / "code").glob("*.py"))) == faults
