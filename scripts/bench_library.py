"""The library and progress with ten thousand answers, beside a plain count; part of ``make bench``."""

from __future__ import annotations

import itertools
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SPOKEN = ROOT / "samples" / "spoken"
MANY = 10_000
LOOK_S = 1.0
"""A screen asked for answers in less; the slowest look counts."""
START = datetime(2024, 1, 1, tzinfo=UTC)
WORDS = ("harbour", "invoice", "kitchen", "satellite", "orchard", "ledger", "theatre", "glacier")


def library(runs: int, best: Callable[[Callable[[], object], int], float], url: str | None = None) -> list[str]:
    """Each thing that My answers and Home ask for, and how many plain counts of the answers fit into it."""
    import sqlalchemy as sa

    from trainer import progress, studio
    from trainer.progress import View
    from trainer.questions import load_bank
    from trainer.settings import Settings
    from trainer.store import Store, schema

    bank, chosen, lines = load_bank(), Settings(), []
    with tempfile.TemporaryDirectory() as folder, Store(Path(folder), url) as store:
        fill(store, MANY)
        kind = store.database.url.get_backend_name()
        view, late = View(), View(None, START + timedelta(days=MANY - 400))

        def count() -> None:
            with store.database.reading() as connection:
                connection.execute(sa.select(sa.func.count()).select_from(schema.answers)).scalar_one()

        plain = best(count, 4 * runs)
        asked: list[tuple[str, Callable[[], object]]] = [
            ("first page", lambda: store.answers(limit=12)),
            ("last page", lambda: store.answers(offset=MANY - 12, limit=12)),
            ("search for a word", lambda: store.answers("orchard", limit=12)),
            ("one tag", lambda: store.answers(tag="ledger", limit=12)),
            ("figures to choose from", lambda: progress.metrics(store, view, chosen)),
            ("one figure, every answer", lambda: progress.metric_trend(store, "pace", view, chosen, bank)),
            ("one figure, a year", lambda: progress.metric_trend(store, "pace", late, chosen, bank)),
            ("elements to choose from", lambda: progress.elements(store, view, chosen, bank)),
            ("one element, every answer", lambda: progress.element_trend(store, "aspiration", view, chosen, bank)),
            ("phrases leaned on", lambda: progress.phrases(store, view, chosen)),
            ("Home’s last thing to try", lambda: studio.last_thing(store, chosen)),
        ]
        for what, run in asked:
            took = clocks(run, runs)
            lines.append(
                f"library    {kind}, {MANY:,} answers, {what}: {min(took) * 1000:.0f} ms, beside a plain count "
                f"({plain * 1000:.2f} ms): ratio {min(took) / plain:.0f}{over(max(took))}"
            )
    return lines


def clocks(run: Callable[[], object], runs: int) -> list[float]:
    """Seconds on the clock of each of some calls."""
    times = []
    for _ in range(runs):
        began = time.perf_counter()
        run()
        times.append(time.perf_counter() - began)
    return times


def over(slowest_s: float) -> str:
    """What stands behind a look at a screen that took too long."""
    return f"; OVER {LOOK_S:g} s: the slowest took {slowest_s:.2f} s" if slowest_s > LOOK_S else ""


def fill(store, many: int) -> None:  # type: ignore[no-untyped-def]
    """Keep one spoken answer, then copy its rows with other moments, words and tags."""
    from dataclasses import replace

    from trainer import practice, studio
    from trainer.questions import load_bank
    from trainer.store import schema

    words = practice.read_words(SPOKEN / "aspiration-complete.json")
    task = practice.Task(load_bank().get("career-aspirations"), given=replace(words, engine="given"))
    studio.keep(store, studio.make_review(SPOKEN / "aspiration-complete.opus", task), (), START)
    with store.database.writing() as connection:
        tables = (schema.sessions, schema.answers, schema.revisions)
        session, answer, revision = (connection.execute(table.select()).mappings().one() for table in tables)
        facts = connection.execute(schema.facts.select()).mappings().all()
        word = itertools.cycle(WORDS)
        rest = range(2, many + 1)

        def copies(row, **other):  # type: ignore[no-untyped-def]
            same = {name: value for name, value in row.items() if name != "uid"}
            return [{**same, "id": at, **{name: give(at) for name, give in other.items()}} for at in rest]

        def moment(at: int) -> datetime:
            return START + timedelta(days=at)

        connection.execute(schema.sessions.insert(), copies(session, started_at=moment))
        connection.execute(
            schema.answers.insert(),
            copies(answer, session_id=int, answered_at=moment, searched=lambda _: answer["searched"] + next(word)),
        )
        connection.execute(schema.revisions.insert(), copies(revision, answer_id=int))
        for some in range(2, many + 1, 500):
            block = range(some, min(some + 500, many + 1))
            connection.execute(schema.facts.insert(), [{**fact, "answer_id": at} for at in block for fact in facts])
        connection.execute(
            schema.tags.insert(), [{"answer_id": at, "tag": WORDS[at % len(WORDS)]} for at in rest if at % 3 == 0]
        )


def resident_mb(process: int = 0) -> int:
    """Memory in use by a process (0: this one) and its children, in MB (Linux)."""
    import os

    process = process or os.getpid()

    def of(process: int) -> int:
        status = Path(f"/proc/{process}/status").read_text().splitlines()
        return int(next((line.split()[1] for line in status if line.startswith("VmRSS")), 0)) // 1024

    tasks = Path(f"/proc/{process}/task").glob("*/children")
    children = [child for task in tasks for child in task.read_text().split()]
    return of(process) + sum(of(int(child)) for child in children)
