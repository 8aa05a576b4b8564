"""A job beside all kept answers: which lines have words, which are open and become questions, where to look further."""

from __future__ import annotations

import streamlit as st

from trainer import studio
from trainer.values import Strength
from ui import draw, preparing, resources, state, work
from ui.components import grid, pen
from ui.preparing import Place
from ui.screens import aspirations
from ui.state import Desk

SIGNS = {Strength.STRONG: ("●", "strongly"), Strength.PARTIAL: ("◐", "partly"), Strength.NONE: ("○", "not yet")}
BECAUSE = {
    "coach": "Your coach said so.",
    "said": "You said that this backs it.",
    "asked": "You answered the question made from this line.",
    "alike": "Some words are alike. Is this what the line asks for?",
}
STATES = {
    "used": "● taken up in an answer",
    "named": "◐ mentioned in an answer",
    "absent": "○ in no answer yet",
}
WHERE = (
    ("The advert itself", "Which words come twice? Those matter most to them."),
    ("An earlier call or mail", "What did they ask about, and what were they glad to hear?"),
    ("Somebody who works there", "What do new people learn first? What is hard at the moment?"),
    ("Their own site", "What are they there for, in their words? How do people grow: a scheme, a mentor, courses?"),
    ("The news", "What did they begin, open or change in the last year?"),
    ("Their posts", "What are they proud of? Whom do they thank?"),
)


def show(desk: Desk, place: Place) -> None:
    """The lines of one job beside the answers."""
    aspirations.back(place, preparing.JOBS, "All jobs")
    store = resources.store()
    try:
        role = studio.kept_role(store, place.role)
    except draw.SPOKEN_ERRORS as error:
        draw.problem(*draw.error_of(error))
        return
    draw.title("What your answers cover", role.name)
    if draw.button("Change its lines", key="cover-lines", type="tertiary", icon=":material/edit:"):
        preparing.go(place, preparing.JOB, role=role.id)
    found = _read(place, role)
    if found is None:
        return
    if not found.rows:
        draw.note("No line that asks for something is known of this job.")
        if draw.button("Add its lines", type="primary", key="cover-add"):
            preparing.go(place, preparing.JOB, role=role.id)
    else:
        _summary(place, found)
        _grid(desk, found)
        open_rows = [row for row in found.rows if row.strength is Strength.NONE]
        served = [row for row in found.rows if row.strength is not Strength.NONE]
        if served:
            draw.title_small("Lines with words of yours")
            for row in sorted(served, key=lambda row: row.strength is not Strength.STRONG):
                _served(desk, row)
        if open_rows:
            draw.title_small("Lines still open")
            draw.note("Each can be a question. One or two good ones are enough for a day.")
            for row in open_rows:
                with st.container(border=True, key=f"open-{row.line.id}"):
                    _line(row)
                    _practise(desk, row)
    _research(role, found)


def _read(place: Place, role: studio.KeptRole) -> studio.Coverage | None:
    """Let answers be read for this job, off the screen; None while that runs."""
    store, was_reading = resources.store(), bool(place.job)
    if was_reading:
        preparing.watch(place, "Reading your answers beside this job")
        if place.job:
            return None
    found = studio.coverage(store, role, newest=place.newest)
    if was_reading and found.pending and place.problem is None:
        place.problem = ("Reading was stopped.", "What was read so far is below. Come back later to go on.")
    if place.problem:
        draw.problem(*place.problem)
    elif found.pending:
        reading = resources.workers().reading
        job = reading.submit(studio.make_coverage, store.folder, role.id, role.profile, place.newest)
        preparing.begin_job(place, job)
        st.rerun()
    return found


def _summary(place: Place, found: studio.Coverage) -> None:
    if not found.answers:
        draw.note("No answer is kept yet, so every line is open. Pick one below and answer it.")
        return
    every = "The one answer" if found.answers == 1 else f"All {found.answers} answers"
    kept = f"{every} you kept {'was' if found.answers == 1 else 'were'} read"
    if found.read < found.answers:
        kept = f"Your newest {found.read} answers were read; {found.answers - found.read} older ones were not"
    draw.note(f"{kept}. ● strongly: you said so, or answered its own question. ◐ partly: words like it were found.")
    if found.rough:
        number = "One answer is" if found.rough == 1 else f"{found.rough} answers are"
        draw.note(f"{number} a rough draft that nobody confirmed, and left out.")
    if found.read < found.answers and draw.button("Read older answers too", key="cover-more"):
        place.newest += studio.MORE
        st.rerun()


def _grid(desk: Desk, found: studio.Coverage) -> None:
    """Every line beside every answer that serves one, at a glance."""
    made = studio.grid(resources.store(), found)
    if not made.columns:
        return
    levels = {Strength.STRONG: "strong", Strength.PARTIAL: "partial", Strength.NONE: ""}
    heads = [grid.Head(each.prompt, draw.day(each.answered_at)) for each in made.columns]
    rows = [
        grid.Row(row.line.text, levels[row.strength], tuple(levels[each.strength] if each else "" for each in cells))
        for row, cells in zip(found.rows, made.cells)
    ]
    clicked = grid.show("cover-grid", "What the job asks for, beside your answers", heads, rows)
    if made.others:
        what = "One answer that was read serves" if made.others == 1 else f"{made.others} answers that were read serve"
        draw.note(f"{what} no line and stand in no column.")
    if made.older:
        what = "One older answer has" if made.older == 1 else f"{made.older} older answers have"
        draw.note(f"{what} no column for want of room.")
    if clicked is not None:
        place = made.cells[clicked[0]][clicked[1]]
        said = studio.quoted(resources.store(), place) if place else None
        if place is not None and said is not None:
            _open(desk, place, said)


def _open(desk: Desk, place: studio.Place, said: studio.Quoted) -> None:
    work.open_kept(desk, place.answer_id)
    desk.other["cite"] = (place.answer_id, said.first_word, said.last_word)
    st.switch_page(state.recall("practise-page"))


def _line(row: studio.Covered) -> None:
    sign, word = SIGNS[row.strength]
    st.html(f'<p class="studio-note"><span aria-hidden="true">{sign}</span> {word}</p>'
            f'<p class="studio-card" dir="auto">{draw.escaped(row.line.text)}</p>')  # fmt: skip


def _served(desk: Desk, row: studio.Covered) -> None:
    store = resources.store()
    with st.container(border=True, key=f"served-{row.line.id}"):
        _line(row)
        shown = [each for number, each in enumerate(row.places[:2]) if not number or each.strength is Strength.STRONG]
        for number, place in enumerate(shown):
            said = studio.quoted(store, place)
            if said is None:
                continue
            key = f"{row.line.id}-{number}"
            quote = said.quote if len(said.quote) <= 240 else f"{said.quote[:240].rsplit(' ', 1)[0]} …"
            about = f"{draw.escaped(said.prompt)} · {draw.day(said.answered_at)} · {BECAUSE[place.because]}"
            st.html(f'<p class="studio-quote" dir="auto">“{draw.escaped(quote)}”</p><p class="studio-note">{about}</p>')
            with st.container(horizontal=True):
                if place.because == "alike":
                    if draw.button("Yes", key=f"yes-{key}"):
                        studio.say(store, row.line, place, True, at=work.now())
                        st.rerun()
                    if draw.button("No", key=f"no-{key}"):
                        studio.say(store, row.line, place, False, at=work.now())
                        st.rerun()
                if draw.button("Open it there", key=f"there-{key}", type="tertiary", icon=":material/arrow_forward:"):
                    _open(desk, place, said)
                if place.because == "alike":
                    _practise(desk, row)
                if place.because == "said" and draw.button("Take that back", key=f"unsay-{key}", type="tertiary"):
                    studio.unsay(store, row.line, place)
                    st.rerun()
        if row.count > len(shown):
            more = row.count - len(shown)
            draw.note(f"And in {more} more {'place' if more == 1 else 'places'}.")


def _practise(desk: Desk, row: studio.Covered) -> None:
    if draw.button("Practise a question from it", key=f"ask-{row.line.id}", icon=":material/mic:"):
        work.choose(desk, asked=row.question.prompt)
        st.switch_page(state.recall("practise-page"))


def _research(role: studio.KeptRole, found: studio.Coverage) -> None:
    draw.title_small("Where to look further")
    if found.company:
        rows = "".join(
            f'<li dir="auto">{draw.escaped(each.text)}<br><span class="studio-note">{STATES[each.state]}</span></li>'
            for each in found.company
        )
        st.html(f'<h3 class="studio-small">What the advert tells about them</h3><ul class="studio-list">{rows}</ul>')
    with st.expander("Six places to look"):
        rows = "".join(f"<li><b>{name}</b><br>{what}</li>" for name, what in WHERE)
        st.html(f'<ul class="studio-list">{rows}</ul>')
        draw.note("Nothing is looked up from here: this program stays off the network.")
    store = resources.store()

    def typed(text: str) -> None:
        store.keep_text(studio.NOTES, str(role.id), text, at=work.now())

    pen.show(
        store.kept_text(studio.NOTES, str(role.id)) or "", f"found-{role.id}", label="What I found out",
        hint="Kept while you type. For your eyes only.", rows=4, counted=False, typed=typed,
    )  # fmt: skip
