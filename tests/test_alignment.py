"""Alignment: the lines of an advert an answer serves, and what of the company it takes up."""

from __future__ import annotations

from pathlib import Path

import pytest

from audio.values import Transcript
from trainer.content import review_content
from trainer.content.context import AnswerContext
from trainer.content.registry import open_context
from trainer.content.role_match import fit, matches
from trainer.evaluation.alignment import own_first, run
from trainer.questions import load_bank
from trainer.values import Alignment, Requirement, RoleProfile, Strength

PROFILE = RoleProfile(
    "Ward Nurse", level="entry", field="nursing", company="Larch Trust",
    mission="Care close to home for every village.",
    description="- Dress and review difficult wounds\n- Teach student nurses at the bedside\n- Keep the medicine "
                "records\n\n"
                "Every new nurse has a mentor for the first year.\n\nBenefits:\n- Free parking")
SAMPLES = Path(__file__).parents[1] / "samples"


def context(text: str) -> AnswerContext:
    return open_context(Transcript.typed(text), load_bank().match("Why do you want to work here?"))


def align(text: str, profile: RoleProfile | None = PROFILE) -> Alignment:
    return review_content(Transcript.typed(text), load_bank().match("Why do you want to work here?"),
                          profile=profile).alignment


def test_a_served_line_has_its_words_and_the_others_have_none() -> None:
    role = align("At my last place I dressed the difficult wounds every morning. I like quiet evenings.").role
    assert role is not None
    served = {m.requirement.text: m for m in role if m.strength is not Strength.NONE}
    assert list(served) == ["Dress and review difficult wounds"]
    quote = served["Dress and review difficult wounds"].evidence[0].quote
    assert quote == "At my last place I dressed the difficult wounds every morning"
    assert all(m.evidence == () for m in role if m.strength is Strength.NONE)
    assert [m.requirement.id for m in role] == ["r1", "r2", "r3"]


@pytest.mark.parametrize("text", [
    "I don't dress wounds.", "When I was a student I was supervised by a lovely nurse.",
    "I leave the records to someone else."])
def test_having_nothing_to_do_with_a_line_is_not_serving_it(text: str) -> None:
    asked = (Requirement("r1", "Dress wounds"), Requirement("r2", "Supervise and teach student nurses"),
             Requirement("r3", "Keep the records"))
    assert {m.strength for m in matches(context(text), asked)} == {Strength.NONE}


@pytest.mark.parametrize(("asked", "text"), [
    ("Own the marketing budget", "Marketing budgets were a waste of money if you ask me."),
    ("Carry out risk assessments", "There was a risk assessment on the wall, from 2011 I believe."),
    ("Supervise swimming lessons", "My daughter has swimming lessons on Saturdays and I sit upstairs with a coffee."),
    ("Care for residents with dementia", "My gran had dementia, and the home was lovely, they rang us every Sunday."),
    ("Run user interviews", "I would be keen to sit in on the user interviews, I've read two books about them."),
])
def test_where_the_speaker_does_nothing_no_line_is_served(asked: str, text: str) -> None:
    assert matches(context(text), (Requirement("r1", asked),))[0].strength is Strength.NONE


@pytest.mark.parametrize(("asked", "text"), [
    ("Own the marketing budget", "I plan the marketing budget every autumn and I keep the ledger of what we spent."),
    ("Carry out risk assessments", "I carry out the risk assessments for the yard and update them every spring."),
])
def test_what_one_does_today_serves_its_line(asked: str, text: str) -> None:
    assert matches(context(text), (Requirement("r1", asked),))[0].strength is not Strength.NONE


def test_the_company_is_used_named_or_absent() -> None:
    used = align("Your care close to home for every village is why I came, my gran needed exactly that care at "
                 "home.").company
    assert used is not None and used.state == "used"
    named = align("I have always liked the Larch Trust as a place.").company
    assert named is not None and named.state == "named"
    absent = align("I want to learn how to dress wounds properly.").company
    assert absent is not None and absent.state == "absent"
    assert all(item.evidence == () for item in absent.items)


def test_without_a_profile_there_is_only_the_question() -> None:
    alone = align("I want to learn how to dress wounds properly.", None)
    assert alone.role is None and alone.company is None


def test_an_answer_fits_its_own_description_better() -> None:
    answer = context("I dressed wounds on a ward and taught the students how to do it.")
    nurse, driver = " ".join((PROFILE.title, PROFILE.field,
                              PROFILE.description)), "Lorry driver. Drive pallets at night, check tyres and loads."
    assert fit(answer, nurse) > fit(answer, driver)
    assert fit(context("..."), nurse) == 0.0


def test_the_labelled_cases_find_their_own_description() -> None:
    if not (SAMPLES / "alignment" / "role-match.toml").is_file():
        pytest.skip("the labelled cases are not in this copy")
    cases, missed = own_first(SAMPLES)
    assert cases >= 25 and len(missed) <= 0.1 * cases, missed


def test_aims_an_employer_cannot_offer_are_counted(tmp_path: Path) -> None:
    (tmp_path / "alignment").mkdir()
    case = ('[[case]]\nid = "{}"\ntitle = "porter"\ncompany = "Inn"\ndescription = "We are one house, a single site, a '
            'team of four with a flat structure."\nquestion = "Where do you see yourself in five years?"\n'
            'text = "{}"\nnot_here = {}\n')
    texts = (("a", "In five years I want to be posted abroad, in your branch in Spain.", "true"),
             ("b", "I want to keep the cellar in order and learn wine from your cook.", "false"),
             ("c", "I want to be the one who carries everything with a smile.", "true"))
    cases = "".join(case.format(*each) for each in texts)
    (tmp_path / "alignment" / "not-here.toml").write_text(cases, encoding="utf-8")
    found = run(tmp_path)
    assert (found.not_here.hits, found.not_here.misses, found.not_here.false_alarms) == (["a"], ["c"], [])
    assert (found.cases, found.pairs.positives) == (0, 0)
    assert any("cannot offer" in line for line in found.lines())
