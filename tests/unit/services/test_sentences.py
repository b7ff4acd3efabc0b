"""Sentences keep words and values apart, and are plain text to everybody else."""

import copy
import json

from attendance_app.domain.people import Employee
from attendance_app.errors import UserError
from attendance_app.services.enrolment_report import SamePersonError
from attendance_app.services.sentences import Sentence


def test_a_sentence_is_text_that_knows_its_template() -> None:
    made = Sentence('The code "{code}" is taken.', code="7")
    assert made == 'The code "7" is taken.'
    assert (made.template, made.fields) == ('The code "{code}" is taken.', {"code": "7"})
    assert json.dumps([made]) == json.dumps(['The code "7" is taken.'])


def test_braces_without_values_are_plain_text() -> None:
    assert Sentence("{nothing}") == "{nothing}"


def test_an_error_gives_its_message_its_remedy_or_both() -> None:
    error = UserError("{name} is gone.", "Ask {name}.", name="Ada")
    assert Sentence.message_of(error) == "Ada is gone."
    assert Sentence.remedy_of(error).template == "Ask {name}."
    assert Sentence.said_by(error) == "Ada is gone. Ask Ada."


def test_a_copy_is_itself_whatever_its_values() -> None:
    said = Sentence.said_by(SamePersonError(Employee("id", "1", "Ada"), 0.5))
    assert copy.deepcopy(said) is said
