"""A translation that would break a sentence, or leave one out, is found."""

from pathlib import Path

import pytest

from scripts.translation_faults import Message, faults, placeholders, read_messages


def _message(source: str, *forms: str, plural: bool = False, finished: bool = True) -> Message:
    return Message("Page", source, forms, plural, finished)


@pytest.mark.parametrize(
    ("source", "form"),
    [
        ("{count} people", "{count} người"),
        ("{first} before {second}", "{second} sau {first}"),  # order is the language's business
        ("&Undo", "실행 취소(&U)"),
        ("Fish && chips", "생선 && 칩"),
        ("{size:.1f} MB", "{size:.1f} MB"),
        ("plain", "đơn giản"),
    ],
)
def test_right_translations_pass(source: str, form: str) -> None:
    assert faults(_message(source, form), "vi") == []


@pytest.mark.parametrize(
    ("source", "form"),
    [
        ("{count} people", "{so} người"),
        ("{count} people", "người"),
        ("people", "{count} người"),
        ("{size:.1f} MB", "{size} MB"),
        ("{count} people", "{count người"),
        ("&Undo", "Hoàn tác"),
        ("Undo", "&Hoàn tác"),
        ("%n", "không"),
        ("none", "%n"),
        ("<b>bold</b>", "đậm"),
        ("ends ", "kết thúc"),
        ("empty", ""),
    ],
)
def test_faulty_translations_are_named(source: str, form: str) -> None:
    assert faults(_message(source, form), "vi")


def test_every_plural_form_is_wanted_and_may_leave_the_number_out() -> None:
    assert faults(_message("%n days", "%n day", "%n days", plural=True), "en") == []
    assert faults(_message("%n days", "one day", "%n days", plural=True), "en") == []
    assert faults(_message("%n days", "%n day", "", plural=True), "en")
    assert faults(_message("%n days", "%n ngày", plural=True), "vi") == []
    assert faults(_message("%n days", "%n day", plural=True), "en")


def test_what_isnt_finished_isnt_judged() -> None:
    assert faults(_message("{count} people", "", finished=False), "vi") == []


def test_placeholders_carry_their_formats() -> None:
    assert placeholders("{a} of {b:.1f} {{c}}") == {"{a}", "{b:.1f}"}


def test_messages_are_read_without_those_that_are_gone(tmp_path: Path) -> None:
    file = tmp_path / "x.ts"
    file.write_text(
        """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="vi"><context><name>Page</name>
        <message><source>A &amp; B</source><translation>A và B</translation></message>
        <message><source>New</source><translation type="unfinished"></translation></message>
        <message><source>Old</source><translation type="vanished">Cũ</translation></message>
        <message numerus="yes"><source>%n days</source><translation><numerusform>%n ngày</numerusform></translation>
        </message></context></TS>""",
        encoding="utf-8",
    )
    assert read_messages(file) == [
        Message("Page", "A & B", ("A và B",), False, True),
        Message("Page", "New", ("",), False, False),
        Message("Page", "%n days", ("%n ngày",), True, True),
    ]
