"""Many people at once on a shared server: over HTTP, with a sign-in and a recogniser at real-time speed."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

SAMPLE = "conflict-star"
"""24 seconds of speech: with two recognisers thirty of them keep the queue busy for six minutes."""
PATIENCE_S = 1800.0


def thirty_learners(quick: bool) -> tuple[str, bool]:
    """Learners upload an answer at the same moment, are told their place, find the answer; two of three leave."""
    from tests import shared_server
    from tests.browser import SPOKEN
    from tests.shared_server import Practised
    from trainer.questions import load_bank

    count = 5 if quick else 30
    sample = "thin" if quick else SAMPLE
    prompts = [question.prompt for question in load_bank().questions[:count]]
    people = [Practised(f"learner{at:02}", prompts[at], ("", "by the button", "closes")[at % 3]) for at in range(count)]
    with tempfile.TemporaryDirectory() as place:
        home = Path(place)
        heard = shared_server.listener(home, sample, pace=1.0)
        claims = {mine.who: shared_server.person(mine.who) for mine in people}
        sound = (SPOKEN / f"{sample}.opus").read_bytes()
        with shared_server.serving(home, claims, settings=heard, more="workers = 2") as url:
            began = time.perf_counter()
            shared_server.practise_at_once(url, people, sound, PATIENCE_S)
            took_s = time.perf_counter() - began
        wrong = [f"{mine.who}: {mine.fault[:200]}" for mine in people if mine.fault]
        wrong += shared_server.lost(home, people)
    for mine in people:
        seen = [prompt for prompt in prompts if prompt in mine.answers]
        if seen != [mine.question]:
            wrong.append(f"{mine.who} saw {seen}")
    waited = sorted(mine.waited_s for mine in people)
    still = sum(mine.reloads for mine in people)
    largest, told = max(mine.largest for mine in people), sum(bool(mine.places) for mine in people)
    text = (
        f"{count} people at once on a shared server with two recognisers: {took_s:.0f} s in all, waited "
        f"{waited[0]:.0f} to {waited[-1]:.0f} s; {told} were told a place, the largest {largest}; "
        f"{still} pages stood still and were loaded again; "
        f"{'nothing lost, each sees their own' if not wrong else '; '.join(wrong)}"
    )
    return text, not wrong and largest >= count // 2 - 1
