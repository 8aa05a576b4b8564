"""Every piece of the articles' advice is served by something that exists."""

from __future__ import annotations

import re

import pytest

from trainer.builder import steps
from trainer.content.guidance import KINDS, SCREENS, articles, load_guidance, serving
from trainer.questions import load_bank
from trainer.questions.kinds import known_elements, known_pitfalls

PIECES = load_guidance()
KNOWN = {
    "rule": known_pitfalls(),  # these two are held against the discovered files in test_questions.py
    "element": known_elements(),
    "tip": {question.id for question in load_bank().questions},
    "builder": set(steps()),
    "screen": SCREENS,
}


def test_the_three_articles_are_covered():
    counts = {letter: sum(piece.source == letter for piece in PIECES) for letter in articles()}
    assert set(counts) == {"M", "T", "D"} and sum(counts.values()) == len(PIECES) >= 75
    assert all(count >= 20 for count in counts.values()), counts
    assert len({piece.id for piece in PIECES}) == len(PIECES)
    assert len({piece.text for piece in PIECES}) == len(PIECES)


@pytest.mark.parametrize("piece", PIECES, ids=lambda piece: piece.id)
def test_each_piece_is_served_by_something_that_exists(piece):
    assert piece.serves and piece.id.startswith(f"{piece.source.lower()}-")
    for reference in piece.serves:
        kind, _, id = reference.partition(":")
        assert kind in KINDS and id in KNOWN[kind], f"{kind}:{id}"
        assert piece in serving(kind, id)


def test_whatever_comes_from_the_articles_serves_a_piece_of_them():
    served = {
        kind: {one.partition(":")[2] for piece in PIECES for one in piece.serves if one.startswith(f"{kind}:")}
        for kind in KINDS
    }
    assert set(steps()) == served["builder"]
    assert known_pitfalls() - served["rule"] == {"arrogant", "undersells"}, "general interview practice"
    practice = {"situation", "task", "action", "result", "evidence", "example"}
    assert known_elements() - served["element"] == practice, "general interview practice"


def test_a_builder_step_serves_pieces_of_the_article_it_names():
    for step in steps().values():
        assert step.source in {piece.source for piece in serving("builder", step.id)}, step.id


def test_no_sentence_of_the_articles_is_taken_over(shared):
    """No run of six words of our text stands in an article."""

    def runs(text: str, length: int = 6) -> set[tuple[str, ...]]:
        words = re.findall(r"[a-z']+", text.lower().replace("’", "'"))
        return {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}

    theirs = set().union(*(runs(path.read_text(encoding="utf-8")) for path in sorted((shared / "seeds").glob("*.txt"))))
    assert theirs
    ours = [piece.text for piece in PIECES] + [step.prompt for step in steps().values()]
    for question in load_bank().questions:
        ours += [*question.why, *question.tips, *question.reflection, *(one.text for one in question.follow_ups)]
    assert [text for text in ours if runs(text) & theirs] == []
