"""Two attempts side by side: what was kept, what was cut, what is new. No verdict; "best" is the learner's star."""

from __future__ import annotations

import html
from collections.abc import Iterator

import streamlit as st

from audio.values import Span
from trainer import studio
from trainer.compare import Comparison, compare
from trainer.report.names import figure, title
from trainer.values import Review
from ui import draw, resources, work
from ui.state import Desk


def show(desk: Desk) -> None:
    """The earlier attempt on the left, the later one on the right."""
    store = resources.store()
    try:
        ids = sorted((desk.kept or 0, desk.other["against"]))
        one, two = (studio.kept(store, each) for each in ids)
    except (*draw.SPOKEN_ERRORS, KeyError) as error:
        desk.phase = "report"
        draw.problem(*draw.error_of(error))
        return
    before, after = one[0].review, two[0].review
    draw.question(before.question.prompt, "Two attempts at")
    found, clock = compare(before, after), work.has_clock(resources.settings())
    st.html("".join(["<ul class='studio-changes'>", *(f"<li>{line}</li>" for line in changes(found, clock)), "</ul>"]))
    for column, answer_id, (answer, made), side in zip(st.columns(2), ids, (one, two), ("before", "after")):
        with column:
            when = answer.answered_at.astimezone().strftime("%d %b %Y, %H:%M")
            draw.title_small("Earlier" if side == "before" else "Later")
            draw.note(when)
            draw.star(answer_id, answer.starred)
            if made.sound:
                st.audio(made.sound, format="audio/flac")
            st.html(f'<div class="studio-words">{marked(answer.review, found, side)}</div>')
    st.html(
        '<p class="studio-note"><del>struck</del> said in the earlier one only · <ins>underlined</ins> new in the '
        "later one · plain: kept</p>"
    )
    if st.button("Back to the report", icon=":material/arrow_back:", key="back"):
        desk.phase = "report"
        st.rerun()


def changes(found: Comparison, clock: bool = True) -> Iterator[str]:
    """What changed, one plain line each; without ``clock`` nothing about seconds."""
    if not found.same_question:
        yield "These answer different questions; only the words are compared."
    if found.seconds_saved and clock:
        more = "shorter" if found.seconds_saved > 0 else "longer"
        yield f"{figure(abs(found.seconds_saved))} seconds {more}"
    if found.fillers_saved:
        fewer = "fewer" if found.fillers_saved > 0 else "more"
        yield f"{abs(found.fillers_saved)} {fewer} filler sounds"
    for what, titles in (
        ("Now heard", [title(each.element) for each in found.gained]),
        ("Not heard any more", [title(each.element) for each in found.lost]),
        ("No longer there", [each.title for each in found.pitfalls_gone]),
        ("New", [each.title for each in found.pitfalls_new]),
    ):
        if titles:
            yield f"{what}: {' · '.join(f'<strong>{html.escape(each)}</strong>' for each in titles)}"
    for number in found.numbers:
        old, fresh = (html.escape(each.quote or "") for each in (number.before, number.after))
        yield f"Told differently: “{old}” and “{fresh}”"


def marked(review: Review, found: Comparison, side: str) -> str:
    """One attempt's words with what is only in it marked."""
    text, tag, parts = review.transcript.text, "del" if side == "before" else "ins", []
    for piece in found.pieces:
        span: Span | None = getattr(piece, side)
        if span is None:
            continue
        words = html.escape(text[span.start : span.end])
        parts.append(words if piece.kind == "kept" else f"<{tag}>{words}</{tag}>")
    return " ".join(parts)
