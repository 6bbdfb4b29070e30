"""A kind that is not known is refused in the words of the library, and what was given for it is never repeated."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from pembinaan.core.errors import problems
from pembinaan.participants.reading import read_person

SENTENCE = '{{"kind": "narapidana", "reference": "r", "sentence": {{{}}}}}'


@pytest.mark.parametrize(
    ("text", "code", "field"),
    [
        ('{"kind": "Budi Rekaan"}', "person.unknown_kind", "(record)"),
        ('{"reference": "r"}', "person.unknown_kind", "(record)"),
        (SENTENCE.format('"kind": "Budi Rekaan"'), "sentence.unknown_kind", "narapidana.sentence"),
        (SENTENCE.format(""), "sentence.unknown_kind", "narapidana.sentence"),
    ],
)
def test_an_unknown_kind(text: str, code: str, field: str):
    with pytest.raises(ValidationError) as caught:
        read_person(text)
    assert "Budi" not in str(caught.value)
    (problem,) = problems(caught.value)
    assert (problem.code, problem.field) == (code, field)
    assert "tidak dikenal. Tulis " in problem.message.id
