"""The draft as Markdown and as .docx: the same words, in the same order."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.table import Table
from draft_cases import BONTANG, COMPLETE, KEDUA, ON, made_up
from hypothesis import given, settings
from hypothesis import strategies as st

from pembinaan.agreements import Agreement
from pembinaan.agreements.clauses import Clause, ClauseKind
from pembinaan.agreements.contents import Duty
from pembinaan.agreements.draft.compose import draft
from pembinaan.agreements.draft.markdown import as_markdown
from pembinaan.agreements.draft.pen import one_line
from pembinaan.agreements.parties import Party, PartyKind, Role
from pembinaan.agreements.work_plan import Activity, WorkPlan
from pembinaan.core.errors import UnsupportedError
from pembinaan.interop.draft_docx import write_docx

HERE = Path(__file__).parent


def opened(agreement) -> Document:
    stream = BytesIO()
    write_docx(draft(agreement, on=ON), stream)
    return docx.Document(BytesIO(stream.getvalue()))


def pieces(document: Document) -> Iterator[str]:
    for part in document.iter_inner_content():
        cells = [cell for row in part.rows for cell in row.cells] if isinstance(part, Table) else [part]
        for cell in cells:
            yield from re.split(r"[\n\t]", cell.text)


def plain(markdown: str) -> list[str]:
    """Take the marks of Markdown away, and leave the words."""
    lines = [line for line in markdown.splitlines() if not re.fullmatch(r"[|\s-]*", line)]
    text = "\n".join(re.sub(r"^#+ |^\| | \|$|&emsp;", "", line) for line in lines)
    text = re.sub(r"<br>| \| ", "\n", text)
    return re.sub(r"\\(.)", r"\1", text).split()


FACTS = st.builds(
    lambda start, rest: f"{start}{rest}".strip() or "x",
    st.sampled_from(
        ["- ", "+ ", "* ", "# ", "## ", "> ", "1. ", "2) ", "---", "===", "[a]: b", "[a](b)", "```", "|", ""]
    ),
    st.text(st.sampled_from("-+*#>1.) =[]()`|~_<&\\\\!:a\u00e9"), max_size=12),
)


def full_of(fact: str) -> Agreement:
    """The complete record, with the same words wherever it takes words."""
    parties = (party.model_copy(update={"address": fact, "called": fact}) for party in COMPLETE.parties)
    activity = COMPLETE.work_plan.activities[0].model_copy(update={"name": fact, "output": fact, "in_charge": fact})
    return made_up(
        subject=fact,
        place=fact,
        parties=tuple(parties),
        duties=tuple(Duty(role=party.role, description=fact) for party in COMPLETE.parties),
        scope=tuple(item.model_copy(update={"description": fact}) for item in COMPLETE.scope),
        clauses=tuple(Clause(kind=kind, text=fact) for kind in (ClauseKind.OBJEK, ClauseKind.MONEV, ClauseKind.KAHAR)),
        work_plan=WorkPlan(activities=(activity,)),
    )


def outline(markdown: str) -> list[str]:
    """Tell how each line of a Markdown text is built: what opens it, and how many cells and links it has."""
    openings = (
        ("heading", r"#{1,6}( |$)"),
        ("rule", r"([-*_] *){3,}$"),
        ("item", r"([-+*]|[0-9]{1,9}[.)])( |$)"),
        ("quote", r">"),
        ("fence", r"```|~~~"),
        ("underline", r"(=+|-+) *$"),
        ("named link", r"\[[^\]]*[^\]\\]\]:"),
        ("code", r"    "),
        ("row", r"\|"),
    )
    built = []
    for line in markdown.splitlines():
        opened = next((name for name, pattern in openings if re.match(pattern, line)), "words" if line else "")
        bare = re.sub(r"\\.", "", line)
        built.append(
            f"{opened} {bare.count('|')} {len(re.findall(r'<br>', bare))} {bare.count('](')} {bare.count('`')}"
        )
    return built


class TestMarkdown:
    @pytest.mark.parametrize(("name", "agreement"), [("bontang", BONTANG), ("complete", COMPLETE)])
    def test_golden(self, name, agreement):
        assert as_markdown(draft(agreement, on=ON)) == (HERE / f"{name}.md").read_text(encoding="utf-8")

    def test_what_the_record_says_prints_as_it_stands(self):
        duty = Duty(role=KEDUA, description="a | b * c _d_ <b> # `e` [f](g) & ~h~ \\")
        text = as_markdown(draft(made_up(duties=(*COMPLETE.duties[:3], duty)), on=ON))
        assert r"&emsp;a. a \| b \* c \_d\_ \<b\> \# \`e\` \[f\](g) \& \~h\~ \\" in text

    @pytest.mark.parametrize(
        ("text", "written"),
        [
            ("- a", r"\- a"),
            ("+ a", r"\+ a"),
            ("# a", r"\# a"),
            ("> a", r"\> a"),
            ("=== a", r"\=== a"),
            ("---", r"\---"),
            ("12. a", r"12\. a"),
            ("1) a", r"1\) a"),
            ("[a]: b", r"\[a\]: b"),
            ("[........]: b", r"\[........\]: b"),
            ("[........](b)", r"\[........\](b)"),
            ("[........] b", "[........] b"),
        ],
    )
    def test_a_clause_begins_its_line_with_words_only(self, text, written):
        assert f"\n\n## Pasal 2<br>Objek\n\n{written}\n\n" in as_markdown(draft(full_of(text), on=ON))

    @settings(max_examples=60, deadline=None)
    @given(FACTS)
    def test_no_fact_changes_how_the_text_is_built(self, fact):
        assert outline(as_markdown(draft(full_of(fact), on=ON))) == outline(as_markdown(draft(full_of("x"), on=ON)))

    @pytest.mark.parametrize("nothing", [" ", "\n", "\u200b"])
    def test_a_clause_without_words_is_no_paragraph(self, nothing):
        held = made_up(clauses=(Clause(kind=ClauseKind.OBJEK, text=nothing),))
        assert as_markdown(draft(held, on=ON)) == as_markdown(draft(COMPLETE, on=ON))

    def test_a_cell_cannot_open_another(self):
        plan = WorkPlan(activities=(Activity(code="a", name="batik | sablon"),))
        row = as_markdown(draft(made_up(work_plan=plan), on=ON)).splitlines()
        assert next(line for line in row if "sablon" in line).count(" | ") == 11


class TestDocx:
    @pytest.mark.parametrize("agreement", [BONTANG, COMPLETE])
    def test_it_says_what_the_markdown_says(self, agreement):
        said = " ".join(pieces(opened(agreement))).split()
        assert said == plain(as_markdown(draft(agreement, on=ON)))

    def test_the_articles_are_headings_in_their_order(self):
        headings = [one.text for one in opened(COMPLETE).paragraphs if one.style.name == "Heading 2"]
        assert headings == [f"Pasal {one.number}\n{one.heading}" for one in draft(COMPLETE, on=ON).articles]

    def test_the_work_plan_lies_on_its_side_on_paper_of_size_a4(self):
        sections = opened(COMPLETE).sections
        assert [one.orientation for one in sections] == [WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE]
        assert [(round(one.page_width.mm), round(one.page_height.mm)) for one in sections] == [(210, 297), (297, 210)]

    def test_each_page_has_room_for_initials_and_its_number(self):
        foot = opened(COMPLETE).sections[0].footer
        assert foot.paragraphs[0].text == "Paraf PIHAK KESATU: ........   Paraf PIHAK KEDUA: ........"
        assert re.findall(r">(PAGE|NUMPAGES)<", foot._element.xml) == ["PAGE", "NUMPAGES"]
        assert opened(COMPLETE).sections[1].footer.is_linked_to_previous

    def test_the_head_of_the_work_plan_is_repeated_and_no_row_is_broken(self):
        table = next(one for one in opened(COMPLETE).tables if len(one.columns) == 12)
        assert ["tblHeader" in row._tr.xml for row in table.rows] == [True, False]
        assert all("cantSplit" in row._tr.xml for row in table.rows)

    def test_the_properties_name_nobody(self):
        held = opened(COMPLETE).core_properties
        assert (held.author, held.comments, held.last_modified_by) == ("", "", "")
        assert held.title.startswith("NOTA KESEPAKATAN ANTARA LEMBAGA")

    def test_ten_parties_with_long_names_stand_three_in_a_row(self):
        names = {role: f"Dinas Perindustrian, Perdagangan, dan Tenaga Kerja Kabupaten {role}" for role in Role}
        first, *others = Role
        lapas = Party(name="Lapas", kind=PartyKind.LAPAS, role=first)
        offices = (Party(name=names[role], kind=PartyKind.OPD, role=role) for role in others)
        document = opened(made_up(parties=(lapas, *offices)))
        assert [len(table.columns) for table in document.tables] == [
            *(3, 3, 3, 1),  # emblems
            4,  # parties
            *(3, 3, 3, 1),  # signatures
            2,  # witnesses
            12,  # work plan
            *(3, 3, 3, 1),  # its signatures
        ]
        assert len(document.core_properties.title) == 255  # no longer one is allowed

    @settings(max_examples=15, deadline=None)
    @given(st.text(min_size=1, max_size=40).filter(one_line))
    def test_any_text_of_a_record_can_be_written(self, text):
        agreement = made_up(subject=text, duties=(*COMPLETE.duties[:3], Duty(role=KEDUA, description=text)))
        assert one_line(text) in " ".join(pieces(opened(agreement)))

    def test_a_character_that_no_file_can_hold_is_left_out(self):
        assert "pelatihan las" in " ".join(pieces(opened(made_up(subject="pelatihan\x00\x0b las\x1f"))))

    def test_without_the_extra_it_says_how_to_get_it(self, monkeypatch):
        monkeypatch.setitem(sys.modules, "docx", None)
        with pytest.raises(UnsupportedError, match=r"pembinaan\[docx\]") as caught:
            write_docx(draft(COMPLETE, on=ON), BytesIO())
        assert caught.value.code == "extra.docx"
