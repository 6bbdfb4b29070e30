"""A file of documents: read from JSON, strict, and quiet about what it holds."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import TypeAdapter, ValidationError

from pembinaan.core.errors import problems
from pembinaan.interop.forms import FORMS
from pembinaan.law.documents import DocumentCode
from pembinaan.participants.documents import DocumentOnFile, read_documents


def test_a_file_is_read_and_written():
    text = '[{"code":"litmas","dated":"2026-10-05"},{"code":"surat_jaminan","dated":null}]'
    held = read_documents(text)
    assert held == (
        DocumentOnFile(code=DocumentCode.LITMAS, dated=date(2026, 10, 5)),
        DocumentOnFile(code=DocumentCode.SURAT_JAMINAN, dated=None),
    )
    assert TypeAdapter(FORMS["documents_on_file"]).dump_json(held).decode() == text
    assert read_documents("[]") == ()


@pytest.mark.parametrize(
    ("text", "code", "field"),
    [
        ('[{"code":"litmas"}]', "missing", "0.dated"),  # a day that is not known is written as null
        ('[{"code":"litmas","dated":"kemarin"}]', "day.unreadable", "0.dated"),
        ('[{"code":"kartu","dated":null}]', "enum", "0.code"),
        ('[{"code":"litmas","dated":null,"isi":"rahasia"}]', "extra_forbidden", "0.isi"),
    ],
)
def test_what_cannot_be_read_is_refused_without_its_contents(text: str, code: str, field: str):
    with pytest.raises(ValidationError) as caught:
        read_documents(text)
    assert [(item.code, item.field) for item in problems(caught.value)] == [(code, field)]
    assert "rahasia" not in str(caught.value)
    assert "kemarin" not in str(caught.value)
