"""The draft: made of nothing but the learner's words, heard, timed and checked on request."""

from __future__ import annotations

from typing import Literal

import streamlit as st

from trainer import builder, studio
from trainer.builder import Piece
from trainer.report.names import LEVELS, title
from trainer.settings import Settings
from trainer.values import ContentReport, Level
from ui import draw, preparing, resources, state, voice, work
from ui.components import booth, watch
from ui.preparing import Place
from ui.screens import aspirations
from ui.state import Desk


def show(desk: Desk, place: Place) -> None:
    """The statement as it stands: gaps marked, checked, heard and timed on request."""
    aspirations.back(place)
    store, settings = resources.store(), resources.settings()
    role, made = studio.role_in_use(store), studio.draft(store, settings.stage)
    draw.title("Your draft", "Your own words, in order. Gaps are marked; nothing is filled in for you.")
    for piece in made.pieces:
        _piece(place, piece)
    if role is not None:
        draw.title_small(f"For {role.name}")
        _piece(place, studio.link_piece(store, role))
    draw.title_small("Now, next, later")
    for piece in builder.outline(studio.written(store)):
        _piece(place, piece)
    for note in made.notes:
        if not note.startswith("Still open"):
            draw.note(note)
    link = studio.link_piece(store, role) if role is not None else None
    linked = link.text if link is not None and link.own is not None else ""
    words = f"{made.own_text} {linked}".strip()
    if words:
        _aloud(words, settings)
        _check(desk, place, made, linked, role)
    with st.container(horizontal=True):
        if draw.button("To my card", type="primary", key="draft-card"):
            preparing.go(place, preparing.CARD)
        practise_this(desk)


def _piece(place: Place, piece: Piece) -> None:
    """One sentence with its way to be changed; a gap as a gap."""
    key, step_id = f"piece-{piece.step}", piece.step
    with st.container(key=key, horizontal=True, vertical_alignment="center"):
        if piece.own is None:
            text = f"{draw.escaped(piece.lead)} <span>[{draw.escaped(piece.gap)}]</span>"
            st.html(f'<p class="studio-sentence studio-gap" dir="auto">{text}</p>')
        else:
            st.html(f'<p class="studio-sentence" dir="auto">{draw.escaped(piece.text)}</p>')
        label = "Write this" if piece.own is None else "Change"
        if draw.button(label, key=f"open-{step_id}", type="tertiary"):
            preparing.to_step(place, step_id)


def _aloud(words: str, settings: Settings) -> None:
    draw.title_small("Hear it, say it")
    spoken, says = voice.of(words, settings)

    def listen() -> None:
        found, told = voice.of(words, settings)
        if found is not None and spoken is None:
            st.rerun()
        booth.only_voice("draft-voice", words, found, told, "Hear it read aloud")

    draw.part(listen, every=0.5 if spoken is None and says.endswith("…") else None)
    if work.has_clock(settings):
        target = resources.bank().get(studio.CHECKED_AS).target
        usual = f"{target.low_s:.0f} to {target.high_s:.0f} seconds"
        watch.show("draft-watch", f"A whole answer usually takes {usual}, an example included.")


def _check(desk: Desk, place: Place, made: builder.Draft, link: str, role: studio.KeptRole | None) -> None:
    draw.title_small("Check it")
    words = f"{made.own_text} {link}".strip()
    found = desk.other.get("draft-check")
    if place.job:
        result = preparing.watch(place, "Reading your draft")
        if isinstance(result, ContentReport):
            desk.other["draft-check"] = (desk.other.get("draft-checked", ""), result)
            st.rerun()
        if place.job:
            return
    if place.problem:
        draw.problem(*place.problem)
    if found is None or found[0] != words:
        draw.note(
            "It is read with the rules that read your answers: what comes across, and what may be heard in a way you "
            "don’t mean."
        )
        if draw.button("Check it", key="draft-check"):
            desk.other["draft-checked"] = words
            profile, stage = (role.profile if role else None), resources.settings().stage
            job = resources.workers().reading.submit(studio.make_draft_check, made, link, profile, stage)
            preparing.begin_job(place, job)
            st.rerun()
        return
    _report(found[1])


def _report(report: ContentReport) -> None:
    """What a check found, in words."""
    if report.not_judged:
        draw.note(report.not_judged)
        return
    core = [each for each in report.elements if each.core]
    rows = []
    for each in core:
        quote = each.evidence[0].quote if each.evidence and each.level is not Level.NOT_HEARD else None
        said = f"“{draw.escaped(quote)}”" if quote else draw.escaped(LEVELS[each.level])
        rows.append(f'<li dir="auto"><b>{draw.escaped(title(each.id))}</b><br>{said}</li>')
    st.html(f'<h3 class="studio-small">What came across</h3><ul class="studio-list">{"".join(rows)}</ul>')
    for finding in report.findings:
        with st.container(border=True, key=f"found-{finding.rule}"):
            quote = next((each.quote for each in finding.evidence if each.quote), None)
            head = f'<h3 class="studio-small">{draw.escaped(finding.title)}</h3>'
            cited = f'<p class="studio-quote" dir="auto">“{draw.escaped(quote)}”</p>' if quote else ""
            st.html(f"{head}{cited}<p>{draw.escaped(finding.message)}</p><p>{draw.escaped(finding.advice)}</p>")
    if not report.findings:
        draw.note("No pitfall was found. That is no proof: read it to somebody you trust.")


def practise_this(desk: Desk, *, primary: bool = False) -> None:
    """To the question, with card and draft out of sight."""
    kind: Literal["primary", "secondary"] = "primary" if primary else "secondary"
    if draw.button("Practise this", key="prepare-practise", icon=":material/mic:", type=kind):
        work.choose(desk, studio.CHECKED_AS)
        st.switch_page(state.recall("practise-page"))
