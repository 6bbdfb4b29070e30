"""What is put into a sentence cannot forge a line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from pembinaan.core.errors import problems
from pembinaan.core.text import Text, printable
from pembinaan.participants.people import Klien


@given(st.text(max_size=30))
def test_a_text_put_into_a_sentence_stays_on_its_line(fact: str):
    said = Text(id="a {fact} b", en="{fact}").format(fact=fact)
    assert said.id.isprintable()
    assert said.en.isprintable()
    assert len(said.en) == len(fact)
    assert said.en == printable(fact)


def test_what_prints_stays_as_it_is():
    assert printable("Lapas Kelas IIA, Bontang: 12 %") == "Lapas Kelas IIA, Bontang: 12 %"
    assert printable("a\u202eb\nc\u200bd\x1be") == "a b c d e"


@pytest.mark.parametrize("blank", ["\u3164", "\u2800 \uffa0", "\u115f\u1160"])
def test_letters_that_show_nothing_are_blank(blank: str):
    with pytest.raises(ValidationError) as caught:
        Klien(reference=blank)
    assert problems(caught.value)[0].code == "text.blank"
    assert Klien(reference=f"a{blank}").reference == f"a{blank}"
