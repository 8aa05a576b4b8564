"""What filler sounds and filler phrases share: rate, clusters, where they stand, and how the count is told."""

from __future__ import annotations

from collections.abc import Sequence

from audio.values import TimeSpan
from trainer.delivery.filler_sounds import UNCERTAIN
from trainer.delivery.metric import Figure
from trainer.delivery.spoken import SHORT_ANSWER_S, Spoken
from trainer.delivery.wording import count, plain, seconds, verdict
from trainer.values import Band, Event, Evidence

CLUSTER, CLUSTER_S = 3, 4.0
"""Three fillers within four seconds are a cluster. Heuristic, from the delivery guide."""

FINE_A_MINUTE, MANY_A_MINUTE = 5.0, 12.0
"""Up to five a minute no measured harm, from twelve clear harm: studies of listeners."""

OPENING_S, ENDING_S = 15.0, 5.0
"""The opening is over by then, and fillers in the last seconds stand at the ending. Heuristic."""


NOISE_FILTER = " The computer's noise filter was on, so some may be missing."


def per_minute(spoken: Spoken, number: int) -> float | None:
    """So many a minute of the answer; None where it is shorter than 45 s, or typed."""
    if spoken.span_s is None or spoken.span_s < SHORT_ANSWER_S:
        return None
    return number * 60.0 / spoken.span_s


def steps(band: Band | None) -> tuple[float | None, float]:
    """How far above a band fillers become something to work on: as far as 12 is above 5."""
    return None, MANY_A_MINUTE - FINE_A_MINUTE


def clusters(events: Sequence[Event]) -> tuple[TimeSpan, ...]:
    """Stretches of at most four seconds with three or more counted fillers, each filler in one cluster."""
    times = sorted(event.time for event in events if event.counted and event.time is not None)
    found: list[TimeSpan] = []
    at = 0
    while at + CLUSTER <= len(times):
        end = at
        while end + 1 < len(times) and times[end + 1].end_s - times[at].start_s <= CLUSTER_S:
            end += 1
        if end - at + 1 >= CLUSTER:
            found.append(TimeSpan(times[at].start_s, times[end].end_s))
            at = end + 1
        else:
            at += 1
    return tuple(found)


def filler_figure(spoken: Spoken, counted: Sequence[Event], name: str, kind: str) -> Figure:
    """The count with its sentence: about?, in how many seconds, where they stand, what is usual."""
    number = len(counted)
    unsure = any(event.confidence is not None and event.confidence < UNCERTAIN for event in counted)
    both = [event for event in (*spoken.sounds, *spoken.phrases) if event.counted]
    rate, total = per_minute(spoken, number), per_minute(spoken, len(both))
    about = "about " if unsure and number else ""
    told = f"{about}{count(number, name)}"
    told = told[:1].upper() + told[1:]
    if spoken.span_s is not None:
        told += f" in {seconds(spoken.span_s)}"
    if rate is not None and number:
        told += f", about {plain(rate)} a minute (up to {plain(FINE_A_MINUTE)} costs nothing)"
    told += position(spoken, counted) + "."
    if may_be_fewer(spoken) and kind == "sounds":
        told += NOISE_FILTER
    evidence = tuple(_evidence(spoken, event) for event in counted)
    mine = total if rate is not None and number * 2 >= len(both) else rate
    judged = "information" if mine is None else verdict(mine, Band(None, FINE_A_MINUTE, "S", "studies"), None, 7.0)
    advice, close = "", clusters(counted)
    if close and judged in ("information", "fine"):
        judged, advice = "worth_a_listen", "cluster"
        evidence = tuple(sorted(evidence, key=lambda e: not _inside(e.time, close[0])))
    return Figure(float(number), told, judged, advice, evidence)


def position(spoken: Spoken, counted: Sequence[Event]) -> str:
    """Where most of them stand, in words; empty when they are spread, few, or without times."""
    times = [event.time for event in counted if event.time is not None]
    if len(times) < 3 or len(times) < len(counted) or spoken.span is None:
        return ""
    begun = opening_ends(spoken)
    opening = sum(1 for time in times if time.start_s < begun)
    result = result_starts(spoken)
    before = 0 if result is None else sum(1 for time in times if 0 <= result - time.end_s <= CLUSTER_S)
    ending = sum(1 for time in times if time.start_s >= spoken.span.end_s - ENDING_S)
    for number, place in ((opening, "before the end of your first sentence"), (before, "right before the result"),
                          (ending, "at the very end")):
        if number * 2 >= len(times):
            return f"; {_of_them(number, len(times))} {place}"
    found = clusters(counted)
    if found:
        close = sum(1 for time in times if found[0].start_s <= time.start_s and time.end_s <= found[0].end_s)
        return f"; {_of_them(close, len(times))} close together near {clock(found[0].start_s)}"
    return ""


def _of_them(number: int, whole: int) -> str:
    return "all of them" if number == whole else f"{number} of them"


def opening_ends(spoken: Spoken) -> float:
    """The second in which the first sentence of five or more words is over.

    Speech may have no full stops for a while: never later than 15 s, nor than a third of the answer.
    """
    prose, latest = spoken.prose, 0.0
    if spoken.span is not None:
        latest = spoken.span.start_s + min(OPENING_S, spoken.span.duration_s / 3)
    for first, last in prose.sentences:
        real = [token for token in prose.tokens[first:last] if not token.filler]
        end_s = spoken.transcript.words[prose.tokens[last - 1].word].end_s
        if len(real) >= 5 and end_s is not None:
            return min(end_s, latest)
    return 0.0


def result_starts(spoken: Spoken) -> float | None:
    """The second in which the result of a story begins, where the content side found one."""
    elements = spoken.content.elements if spoken.content is not None else ()
    times = [e.time.start_s for element in elements if element.id == "result" for e in element.evidence if e.time]
    return min(times) if times else None


def clock(second: float) -> str:
    """A moment as on a player: 0:06."""
    return f"{int(second) // 60}:{int(second) % 60:02d}"


def may_be_fewer(spoken: Spoken) -> bool:
    """Whether a noise filter in the browser or the sound card may have swallowed some."""
    problems = spoken.hearing.levels.problems if spoken.hearing is not None else ()
    return any(problem.code == "noise_suppression" for problem in problems)


def _inside(time: TimeSpan | None, stretch: TimeSpan) -> bool:
    return time is not None and stretch.start_s <= time.start_s and time.end_s <= stretch.end_s


def _evidence(spoken: Spoken, event: Event) -> Evidence:
    if event.span is not None:
        return Evidence.cite(spoken.transcript, event.span)
    assert event.time is not None
    return Evidence.heard(event.time)
