"""What is put into a sentence cannot forge a line."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pembinaan.core.text import Text, printable


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
