"""Where people and the program differ: agreement per pitfall, the findings somebody disputed, and those as cases."""

from __future__ import annotations

import streamlit as st

from trainer.jobs import JobState
from trainer.studio import differing
from ui import draw, prepared, resources, serving, state

SHOWN = 40


def show() -> None:
    """The tables, once they are asked for and a job has read the reviews; they stay until they are put away."""
    if not st.toggle("Show where coaches and learners differ from the program", key="differing", on_change=_turned):
        return
    found = _read()
    if found is None:
        return
    if not found.rules and not found.elements:
        draw.note("Nobody has said anything about a finding yet. Agree or disagree while you review.")
        return
    if found.rules:
        head = ("Pitfall", "Agree", "Kept", "Struck", *differing.REPLIES.values())
        _table("Pitfalls, the least agreement first", head, [
            (differing.called(each.rule), f"{each.share:.0%}", *map(str, (
                each.kept, each.struck, each.meant_it, each.not_said,
            ))) for each in differing.in_order(found)
        ])  # fmt: skip
        draw.note(
            "Kept and struck by coaches; the last two are what learners answered. Shares are of all that was said."
        )
    if found.elements:
        _table("Levels and figures", ("What", "Looked at", "Seen otherwise than the program"), [
            (differing.named(each.element), str(each.given), str(each.other)) for each in found.elements
        ])  # fmt: skip
    if found.disputed:
        draw.title_small("Disputed findings")
        for each in found.disputed[:SHOWN]:
            quote = f"“{each.quote}” " if each.quote else ""
            reason = f": {each.reason}" if each.reason else ""
            st.html(
                f'<p class="studio-card">{draw.escaped(differing.called(each.rule))}</p>'
                f'<p class="studio-note">{draw.escaped(f"{quote}{each.who}{reason} · {each.prompt}")}</p>'
            )
        if len(found.disputed) > SHOWN:
            draw.note(f"{len(found.disputed) - SHOWN} more are in the file of cases.")
    prepared.file(
        "cases", "Prepare the judged answers as cases", "Save the cases", differing.make_cases, "coach-cases.toml",
        "application/toml", about="answers that were judged, as cases",
    )  # fmt: skip
    draw.note(
        "Cases hold people’s own words: ask before handing them on. interview eval --cases coach-cases.toml says "
        "whether the program finds what was kept and leaves what was struck."
    )


def forget() -> None:
    """Let go of what was read: whose words it holds may be gone by now."""
    for each in ("found", "job", "problem"):
        state.forget(f"differing-{each}")


def _read() -> differing.Scores | None:
    """What was read; None while it is read, or where that did not work, which is said."""
    if problem := state.recall("differing-problem"):
        draw.problem(*problem)
    found: differing.Scores | None = state.recall("differing-found")
    if found is not None or problem:
        return found
    jobs, job = resources.workers().reading, state.recall("differing-job")
    if job is None:
        job = jobs.submit(differing.read_scores)
        state.remember("differing-job", job)

    def ended(done: JobState) -> None:
        state.forget("differing-job")
        if done.state == "done":
            state.remember("differing-found", done.result)
        else:
            stopped = ("It was stopped.", "Switch it off and on to begin again.")
            state.remember("differing-problem", stopped if done.error is None else draw.error_of(done.error))

    draw.job_progress(job, "Reading what was judged", ended, lambda: state.forget("differing-job"), jobs)
    return None


def _turned() -> None:
    """It is read anew each time; on a shared server it is written down that learners' words were looked at."""
    forget()
    if state.recall("differing"):
        serving.note("opened", "disputed findings with their quotes", "all learners")


def _table(caption: str, head: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    names = "".join(f'<th scope="col">{draw.escaped(name)}</th>' for name in head)
    lines = "".join(
        f'<tr><th scope="row">{draw.escaped(first)}</th>'
        + "".join(f"<td>{draw.escaped(cell)}</td>" for cell in rest)
        + "</tr>"
        for first, *rest in rows
    )
    st.html(
        f'<div class="studio-cohort"><table><caption>{draw.escaped(caption)}</caption><thead><tr>{names}</tr></thead>'
        f"<tbody>{lines}</tbody></table></div>"
    )
