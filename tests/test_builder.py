"""The builder: the learner's own words in order, gaps marked, nothing made up."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.builder import (
    Answers,
    check_draft,
    crib,
    ideas_for,
    link,
    outline,
    parts,
    role_key,
    shape_for,
    shapes,
    statement,
    step,
    steps,
    to_html,
    to_text,
)
from trainer.builder.crib import LONGEST_LINE, clipped
from trainer.errors import InputError, UnknownName
from trainer.questions import load_bank
from trainer.values import RoleProfile, Stage

OWN = {
    "aspiration": "help small farms sell what they grow",
    "reason": "My parents closed theirs when the last shop went",
    "strength": "five years of selling at markets",
    "now": "plan the orders of two shops and learn how a warehouse runs",
    "next": "buy for a whole region",
    "energy": "talking with growers",
    "proud": "a stall that pays for itself",
    "senior": "our buyer, who knows every field",
}
ROLE = RoleProfile("Buying assistant", company="Green Box")


# ------------------------------------------------------------------ steps


def test_the_steps_cover_the_three_articles():
    counted = {part.id: len(part.steps) for part in parts()}
    assert counted["reflect"] == 11
    assert {one.source for one in steps().values()} == {"M", "T", "D"}
    assert {one.source for part in parts() if part.id in ("values", "strengths", "paths") for one in part.steps} == {
        "T"
    }
    assert {one.source for part in parts() if part.id == "plan" for one in part.steps} == {"D"}
    assert len(steps()) == sum(counted.values()), "step ids are unique"


def test_only_statement_steps_reach_the_draft_and_what_feeds_them_exists():
    for part in parts():
        for one in part.steps:
            assert one.private == (part.id != "statement")
            assert bool(one.lead) == bool(one.gap)
            assert all(not step(id).private for id in one.feeds)
    used = {id for ids in shapes().values() for id in ids}
    assert used == {one.id for one in steps().values() if not one.private}


def test_an_unknown_step_names_the_closest():
    with pytest.raises(UnknownName) as caught:
        step("energi")
    assert "energy" in caught.value.hint


# ------------------------------------------------------------------ the draft


def test_phrases_become_sentences_and_sentences_stay_as_written():
    draft = statement(Answers(OWN))
    assert draft.text == (
        "In the years ahead I would like to help small farms sell what they grow. "
        "It matters to me because my parents closed theirs when the last shop went. "
        "What I bring is five years of selling at markets."
    )
    assert draft.gaps == () and draft.notes == ()


@pytest.mark.parametrize(
    ("id", "written", "said"),
    [
        ("aspiration", "to lead a small team", "In the years ahead I would like to lead a small team."),
        ("aspiration", "I want to lead a small team.", "I want to lead a small team."),
        ("aspiration", "Over the next years I'd like to teach", "Over the next years I'd like to teach."),
        ("reason", "because my aunt was a nurse", "It matters to me because my aunt was a nurse."),
        ("reason", "Because my aunt was a nurse", "It matters to me because my aunt was a nurse."),
        ("reason", "my town lives from the harbour", "It matters to me because my town lives from the harbour."),
        ("reason", "We all lived from it", "It matters to me because we all lived from it."),
        ("reason", "My town lives from the harbour.", "My town lives from the harbour."),
        ("reason", "it matters to me because it lasts", "It matters to me because it lasts."),
        ("strength", "a calm voice", "What I bring is a calm voice."),
        ("strength", "A calm voice\n and  patience", "What I bring is a calm voice and patience."),
        ("now", "run the night shift", "Right now I run the night shift."),
    ],
)
def test_joining_words(id, written, said):
    pieces = (*statement(Answers({id: written})).pieces, *outline(Answers({id: written})))
    assert next(piece.text for piece in pieces if piece.step == id) == said


def test_gaps_are_marked_and_nothing_fills_them_unasked():
    draft = statement(Answers({"energy": "talking with growers", "senior": "our buyer"}, matters=("senior",)))
    assert draft.own_text == "" and len(draft.gaps) == 3
    assert "talking with growers" not in draft.text
    assert draft.pieces[0].ideas == ("our buyer", "talking with growers"), "what matters most comes first"
    assert draft.notes == ("Still open: what you hope for; why it matters to you; what you bring, or have begun.",)


def test_a_long_statement_is_remarked_on_not_cut():
    long = "I plan. I build. I mend. I teach."
    draft = statement(Answers({"aspiration": long}))
    assert long in draft.text and any("4 sentences" in note for note in draft.notes)


def test_shapes():
    assert shape_for(Stage.CHANGING, Answers()) == "changing"
    assert shape_for(None, Answers({"skills": "surveying", "problems": "leaks"})) == "exploring"
    assert shape_for(Stage.EARLY, Answers(OWN)) == "core"
    changing = statement(Answers({"bring": "patience", "aim": "design", "bridge": "drawing"}), shape="changing")
    assert changing.text == "I bring patience. I would like to move into design. What connects the two is drawing."
    with pytest.raises(InputError):
        statement(Answers(), shape="outline")


def test_one_link_sentence_for_each_role():
    answers = Answers(links={"Buying assistant, Green Box": "learn to plan a season", "Clerk": "I could count stock."})
    assert role_key(ROLE) == "Buying assistant, Green Box"
    assert link(answers, ROLE).text == "As a Buying assistant at Green Box I could learn to plan a season."
    assert link(answers, RoleProfile("Clerk")).text == "I could count stock."
    empty = link(Answers(), RoleProfile("Analyst"))
    assert empty.own is None and empty.text == "As an Analyst I could [which part of this job leads there]."
    assert link(Answers(), RoleProfile("")).text.startswith("In this job I could [")


def test_now_next_future():
    now, then, later = outline(Answers(OWN))
    assert (now.step, then.step, later.step) == ("now", "next", "future")
    assert now.text == "Right now I plan the orders of two shops and learn how a warehouse runs."
    assert later.own is None and later.text == "Later on I would like to [the direction it goes]."
    assert later.ideas == (OWN["senior"],)


def test_ideas_come_only_from_what_was_written():
    assert ideas_for("strength", Answers(OWN)) == (OWN["proud"],)
    assert ideas_for("strength", Answers()) == ()


words = st.text(st.characters(exclude_categories=("Cs",)), max_size=120)


@given(st.dictionaries(st.sampled_from(sorted(steps())), words), st.sampled_from(["core", "exploring", "changing"]))
def test_the_draft_holds_the_learners_words_the_leads_the_gaps_and_nothing_else(texts, shape):
    draft = statement(Answers(texts), shape=shape)
    for piece in draft.pieces:
        own = " ".join(texts.get(piece.step, "").split())
        assert piece.own == (own or None)
        rest = piece.text.casefold()
        assert rest.startswith(piece.lead.casefold())
        rest = rest[len(piece.lead.casefold()) :].strip(" ")
        assert rest.removesuffix(".") == (piece.own or f"[{piece.gap}]").casefold().removesuffix(".")
        assert set(piece.ideas) <= {" ".join(text.split()) for text in texts.values()}


# ------------------------------------------------------------------ the check


def test_only_the_draft_is_checked_never_a_reflection():
    heard = {}

    def review(transcript, question, *, profile, stage):
        heard.update(text=transcript.text, engine=transcript.engine, question=question.id, profile=profile, stage=stage)
        return "report"

    question = load_bank().get("career-aspirations")
    draft = statement(Answers({**OWN, "dread": "my awful manager", "strength": ""}))
    said = check_draft(
        draft, question, profile=ROLE, stage=Stage.EARLY, link="As an assistant I could buy.", review=review
    )
    assert said == "report" and heard["profile"] is ROLE and heard["stage"] is Stage.EARLY
    assert heard["text"].startswith(draft.pieces[0].text) and heard["text"].endswith("I could buy.")
    assert "awful" not in heard["text"] and "[" not in heard["text"] and heard["engine"] == "typed"


def test_an_empty_draft_has_nothing_to_check():
    with pytest.raises(InputError):
        check_draft(statement(Answers()), load_bank().get("career-aspirations"))


def test_the_same_rules_read_the_draft():
    question = load_bank().get("career-aspirations")
    draft = statement(Answers({"aspiration": "I just want to make a lot of money."}))
    assert "money" in {finding.rule for finding in check_draft(draft, question).findings}


# ------------------------------------------------------------------ the card


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[str] = set()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}


def test_the_card_in_text():
    card = crib(
        Answers(OWN, links={role_key(ROLE): "learn to plan a season"}), (ROLE,), keep="A stall can pay for itself."
    )
    assert not card.empty
    assert to_text(card) == (
        "My aspirations\n\n"
        "In the years ahead I would like to help small farms sell what they grow.\n"
        "It matters to me because my parents closed theirs when the last shop went.\n"
        "What I bring is five years of selling at markets.\n"
        "Buying assistant, Green Box: As a Buying assistant at Green Box I could learn to plan a season.\n"
        "Now: Right now I plan the orders of two shops and learn how a warehouse runs.\n"
        "Next: In the next years I would like to buy for a whole region.\n"
        "Later: Later on I would like to [the direction it goes].\n"
        "My best sentence: A stall can pay for itself.\n"
    )
    assert crib(Answers()).empty


def test_the_card_is_one_page_for_a_phone():
    page = to_html(crib(Answers(OWN), (ROLE,)))
    assert 'name="viewport"' in page and "max-width" in page and "prefers" not in page
    assert not re.search(r"src=|href=|url\(|@import|<script", page), "needs nothing else"
    assert page == to_html(crib(Answers(OWN), (ROLE,)))


def test_long_words_are_cut_for_the_card_alone():
    answers = Answers({"aspiration": "grow " * 200})
    card = crib(answers)
    assert len(card.lines[0].text) <= LONGEST_LINE and card.lines[0].text.endswith("…")
    assert len(statement(answers).text) > 900
    assert clipped("x" * 500).endswith(" …") and clipped("a\x00b\u202ec") == "a b c"


@given(
    st.dictionaries(st.sampled_from(["aspiration", "reason", "strength", "now", "next"]), words), words, words, words
)
def test_no_text_breaks_out_of_the_card(texts, title, company, keep):
    role = RoleProfile(title, company=company)
    page = to_html(crib(Answers(texts, links={role_key(role): keep}), (role,), keep=keep))
    reader = Tags()
    reader.feed(page)
    assert set(reader.tags) <= {"html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "p"}
    assert reader.attributes <= {"lang", "charset", "name", "content", "dir", "class"}
    assert "\x00" not in page


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", '" onload="x', "</p><img src=x onerror=y>", "&lt;b&gt;"])
def test_hostile_words_are_shown_as_words(text):
    page = to_html(crib(Answers({"aspiration": text}), keep=text))
    assert text not in page and "<script" not in page and "<img" not in page
