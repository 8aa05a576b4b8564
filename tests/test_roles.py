"""A job description from any place people have it, taken apart into what it asks for."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.errors import InputError
from trainer.roles import read_profile, requirements
from trainer.values import RoleProfile

ADVERT = """Night Baker

About Ovenside
Ovenside is a bakery with three shops. We pay above the town's average.

What you will do:
- Shape and bake sourdough for three shops
- Keep the night log

You bring:
- A finished apprenticeship in baking
* Comfort with working at night

Benefits
- 28 days of holiday
- Free bread

How to apply: write to us.
"""


def texts(profile: RoleProfile) -> list[tuple[str, str]]:
    return [(r.kind, r.text) for r in requirements(profile)]


def test_bullets_belong_to_their_heading_and_benefits_are_none() -> None:
    profile = read_profile(ADVERT)
    assert (profile.title, profile.company) == ("Night Baker", "Ovenside")
    assert texts(profile) == [
        ("responsibility", "Shape and bake sourdough for three shops"), ("responsibility", "Keep the night log"),
        ("requirement", "A finished apprenticeship in baking"), ("requirement", "Comfort with working at night")]
    assert [r.id for r in requirements(profile)] == ["r1", "r2", "r3", "r4"]


def test_prose_is_read_sentence_by_sentence() -> None:
    profile = RoleProfile("Clerk", description=(
        "You will check two hundred invoices a week. You need experience with spreadsheets. We offer 25 days of "
        "holiday. "
        "Our office is by the river."))
    assert texts(profile) == [("responsibility", "You will check two hundred invoices a week."),
                              ("requirement", "You need experience with spreadsheets.")]


def test_labelled_lines_fill_the_profile() -> None:
    profile = read_profile("Job title: Junior Surveyor\nCompany: Peg & Sons\nSector: surveying\n\nYou will carry the "
                           "pegs.")
    assert (profile.title, profile.company, profile.field, profile.level) == (
        "Junior Surveyor", "Peg & Sons", "surveying", "entry")


def test_a_mission_is_found() -> None:
    assert read_profile("Nurse\nOur mission is care close to home.\nYou will dress "
                        "wounds.").mission == "Our mission is care close to home."


def test_each_line_comes_once() -> None:
    assert len(requirements(RoleProfile("x", description="- Bake bread daily\n- Bake bread, daily!\n- Sweep the "
                                                         "floor well"))) == 2


def test_files_are_read(tmp_path: Path) -> None:
    text = tmp_path / "job.txt"
    text.write_text(ADVERT, encoding="utf-8")
    assert read_profile(text) == read_profile(ADVERT) == read_profile(str(text))
    toml = tmp_path / "job.toml"
    toml.write_text('title = "Baker"\nlevel = "entry"\ndescription = """\n- Bake bread\n"""\n', encoding="utf-8")
    assert read_profile(toml) == RoleProfile("Baker", level="entry", description="- Bake bread")


def pdf_with(text: str) -> bytes:
    """A one-page PDF, written by hand."""
    stream = f"BT /F1 12 Tf 50 700 Td ({text}) Tj ET".encode()
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
               b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 "
               b"R >> >> >>",
               b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
               b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % at for at in places)
    return out + b"trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % start


def test_a_pdf_is_read(tmp_path: Path) -> None:
    file = tmp_path / "job.pdf"
    file.write_bytes(pdf_with("Night Baker"))
    assert read_profile(file).title == "Night Baker"


@pytest.mark.parametrize(("name", "content"), [
    ("gone.txt", None), ("gone.pdf", None), ("empty.txt", b""), ("dots.txt", b"... --- ..."),
    ("picture.txt", b"\x00\x01\x02\xff\xfe"),
    ("torn.pdf", b"%PDF-1.4 nothing"), ("scan.pdf", pdf_with("")), ("broken.toml", b"title = "),
    ("untitled.toml", b'level = "entry"'),
    ("odd.toml", b'title = "x"\ncolour = "red"'), ("number.toml", b"title = 3"),
])
def test_what_cannot_be_read_says_what_to_do(name: str, content: bytes | None, tmp_path: Path) -> None:
    file = tmp_path / name
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(InputError) as caught:
        read_profile(file)
    assert caught.value.hint


def test_nothing_pasted_is_refused() -> None:
    with pytest.raises(InputError):
        read_profile("  \n ")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_any_text_gives_a_profile_or_a_plain_error(text: str) -> None:
    try:
        profile = read_profile(text + "\n")
    except InputError:
        return
    found = requirements(profile)
    assert len({r.id for r in found}) == len(found)
    assert requirements(profile) == found


PROSE = """Community Transport Coordinator
Lindholm Rides drives people to hospital who have no other way of getting there. The coordinator plans the week's \
journeys and matches passengers with volunteers. Working closely with two hospitals, they keep the booking book. The \
successful candidate has a clean licence and stays calm on the telephone. He or she should be comfortable with \
spreadsheets. The post pays nineteen pounds an hour. The team has eleven people and an office dog."""


def test_an_advert_told_about_somebody_is_read_like_one_told_to_you() -> None:
    assert texts(read_profile(PROSE)) == [
        ("responsibility", "The coordinator plans the week's journeys and matches passengers with volunteers."),
        ("responsibility", "Working closely with two hospitals, they keep the booking book."),
        ("requirement", "The successful candidate has a clean licence and stays calm on the telephone."),
        ("requirement", "He or she should be comfortable with spreadsheets."),
    ]


@pytest.mark.parametrize(("sentence", "kind"), [
    ("Our new quality analyst will own the test plan for three products.", "responsibility"),
    ("The postholder is responsible for the running of the children's floor.", "responsibility"),
    ("Duties range from story hours to ordering picture books.", "responsibility"),
    ("This means writing checks and chasing odd failures.", "responsibility"),
    ("Handing over to the morning team is part of the job.", "responsibility"),
    ("Candidates bring two years at a front desk.", "requirement"),
    ("We want someone who has tested mobile apps before.", "requirement"),
    ("Knowledge of older boilers would be an advantage.", "requirement"),
    ("The technician will need a driving licence.", "requirement"),
    ("The post is based in Leeds and starts in May.", ""),
    ("The role reports to the head of finance.", ""),
    ("The hotel was built in 1904 and belongs to a family.", ""),
    ("Our customers write to us every day.", ""),
])
def test_a_sentence_about_somebody(sentence: str, kind: str) -> None:
    found = texts(RoleProfile("x", description=sentence))
    assert found == ([(kind, sentence)] if kind else [])


@pytest.mark.parametrize(("first", "title"), [
    ("Our new quality analyst will own the test plan for three products and sit with the developers.",
     "Quality analyst"),
    ("Night Manager. The night manager looks after up to 120 guests with a team of three people.", "Night Manager"),
    ("The team will grow by two this year and we are looking forward to it very much indeed.",
     "The team will grow by two this year"),
])
def test_a_title_told_in_a_sentence(first: str, title: str) -> None:
    assert read_profile(first + "\nMore to come.").title == title
