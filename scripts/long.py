"""The long runs: ``make long`` (``--quick`` is a small version of each; a run's name runs only that).

Three hours of sound, an hour judged, a thousand recordings, ten thousand kept answers, hostile words by the thousand.
Each line says what was done and what it took; a run that breaks a promise ends with exit code 1, one that could not be
done here says so and counts for nothing. ``--write`` keeps the lines in LONG.md, each run's under its own head.
"""

from __future__ import annotations

import math
import os
import platform
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from scripts.long_batch import killed_and_resumed, many_recordings, on_a_cluster
from scripts.long_coach import review_by_keys, whole_interview
from scripts.long_hostile import fuzzing
from scripts.long_server import thirty_learners

ROOT = Path(__file__).resolve().parents[1]
SPOKEN = ROOT / "samples" / "spoken"
GIGABYTE_MB = 1000
DOCUMENT = ROOT / "LONG.md"
VERDICTS = {True: "kept", False: "BROKEN", None: "not run"}
"""What is said of a run: None where what it needs is not on this machine."""
Run = Callable[[bool], tuple[str, bool | None]]


def main(arguments: list[str]) -> int:
    """Run every long test, or those named; returns 1 when a promise is broken."""
    if strange := {word for word in arguments if word.startswith("-")} - {"--quick", "--write"}:
        print(__doc__ if strange <= {"-h", "--help"} else f"There is no {sorted(strange)[0]}.", file=sys.stderr)
        return 0 if strange <= {"-h", "--help"} else 2
    quick, written = "--quick" in arguments, "--write" in arguments
    if quick and written:
        print("The small versions are not what LONG.md tells: --quick and --write do not go together.", file=sys.stderr)
        return 2
    named = {word for word in arguments if not word.startswith("-")}
    if unknown := named - {run.__name__ for run in RUNS}:
        print(f"There is no {sorted(unknown)[0]}. There is: {', '.join(run.__name__ for run in RUNS)}", file=sys.stderr)
        return 2
    verdicts = []
    for run in [each for each in RUNS if not named or each.__name__ in named]:
        said, kept = run(quick)
        verdicts.append(VERDICTS[kept])
        print(f"{VERDICTS[kept]:7} {run.__name__:16} {said}", flush=True)
        if written:
            DOCUMENT.write_text(told(DOCUMENT.read_text(encoding="utf-8"), run, VERDICTS[kept], said), encoding="utf-8")
    print(", ".join(f"{verdicts.count(each)} {each}" for each in VERDICTS.values()) + f", of {len(RUNS)} there are")
    return 1 if VERDICTS[False] in verdicts else 0


def told(page: str, run: Run, verdict: str, said: str) -> str:
    """LONG.md with this run's lines in the place of its earlier ones, in the order of ``RUNS``."""
    head, *parts = re.split(r"^## ", page, flags=re.MULTILINE)
    sections = {part.partition("\n")[0]: part.rstrip() for part in parts}
    about = (run.__doc__ or "").partition("\n")[0]
    sections[run.__name__] = (
        f"{run.__name__}\n\n{about} `make long RUN={run.__name__}`\n\n```\n{verdict}: {said}\n"
        f"on {os.cpu_count()} cores, Python {platform.python_version()}\n```"
    )
    names = [each.__name__ for each in RUNS if each.__name__ in sections]
    return "\n\n".join([head.rstrip(), *(f"## {sections[name]}" for name in names)]) + "\n"


def three_hours(quick: bool) -> tuple[str, bool]:
    """A long file is read and heard (sound only) below a gigabyte."""
    seconds = 900 if quick else 10_800
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "long.mp3"
        _write_long(file, seconds)
        out = _python("-c", _HEAR.format(file=str(file)))
    duration_s, peak_mb, took_s = (float(x) for x in out.split())
    kept = peak_mb < GIGABYTE_MB and abs(duration_s - seconds) < 1
    return f"{duration_s / 3600:.2f} h heard, {took_s:.0f} s, peak {peak_mb:.0f} MB", kept


_HEAR = """
import time
from audio import media
from audio.hearing import hear
from scripts.bench import peak_mb
began = time.perf_counter()
heard = hear(media.load({file!r}))
print(heard.duration_s, peak_mb(), time.perf_counter() - began)
"""


def linear(quick: bool) -> tuple[str, bool]:
    """The cost of judging sound with its words grows no worse than linearly, and an hour of it gives its figures."""
    import numpy as np

    from audio.hearing import hear
    from audio.values import Recording, Transcript
    from scripts.bench import two_minutes
    from trainer.delivery import review_delivery
    from trainer.questions import load_bank

    sound, words = two_minutes()
    question = load_bank().get("career-aspirations")
    times, sound_and_reasoned = [], True
    for copies in (1, 4) if quick else (5, 30):
        longer = Recording(np.tile(sound.samples, copies), sound.sample_rate)
        said = Transcript(words.words * copies, engine="script", verbatim=True)
        began = time.process_time()
        measured = review_delivery(said, hear(longer, said), question).measurements
        times.append((longer.duration_s, time.process_time() - began))
        sound_and_reasoned &= all(m.because if m.value is None else math.isfinite(m.value) for m in measured)
    (short_s, short), (long_s, long) = times
    growth = (long / short) / (long_s / short_s)
    told = f"{short_s:.0f} s in {short:.1f} s of the processor, {long_s:.0f} s in {long:.1f} s"
    return f"{told}: growth {growth:.2f} of linear", growth < 1.5 and sound_and_reasoned


def many_answers(quick: bool) -> tuple[str, bool]:
    """Kept answers by the thousand; a page of the library is read in a moment."""
    from trainer.given import parse_words
    from trainer.practice import Task, judge
    from trainer.questions import load_bank
    from trainer.store import Store
    from trainer.values import Answer, Session

    count = 300 if quick else 10_000
    bank = load_bank()
    with tempfile.TemporaryDirectory() as folder, Store(Path(folder)) as store:
        review = judge(
            parse_words(b"I want to lead a kitchen because I love bread", "a.txt"),
            None,
            Task(bank.get("career-aspirations")),
        )
        start = datetime(2026, 1, 1, tzinfo=UTC)
        began = time.perf_counter()
        for index in range(count):
            at = start + timedelta(minutes=index)
            store.save_session(Session(at, (Answer(review, at),)))
        saved_s = time.perf_counter() - began
        began = time.perf_counter()
        page = store.answers(search="kitchen")
        read_s = time.perf_counter() - began
    kept = page.total == count
    return f"{count} answers saved in {saved_s:.0f} s; a searched page of the library in {read_s:.2f} s", kept


def hostile_words(quick: bool) -> tuple[str, bool]:
    """Random words, scripts, control characters and mark-up through the whole review, in every format."""
    from trainer.errors import InputError
    from trainer.given import parse_words
    from trainer.practice import Task, review_words
    from trainer.questions import load_bank
    from trainer.report import FORMATS, render

    count = 60 if quick else 10_000
    chance = random.Random(11)
    pieces = [
        "<script>alert(1)</script>",
        "‮",
        "\x00",
        "🎉",
        "um",
        "I",
        "want",
        "money",
        "شغل",
        "-",
        "'",
        '"',
        "&amp;",
        "{quote}",
        "%s",
        "because",
        "not",
        "5",
        "…",
        "a" * 300,
        "=1+1",
        "\u2028",
        "]]>",
        "leave",
        "you",
        "know",
    ]
    bank, forms = load_bank(), set()
    for index in range(count):
        text = " ".join(chance.choice(pieces) for _ in range(chance.randrange(1, 60)))
        question = bank.questions[index % len(bank.questions)]
        review = review_words(parse_words(text.encode("utf-8", "replace"), "a.txt"), Task(question)).review
        for form in FORMATS:
            try:
                page = render(review, form, id=str(index))
            except InputError:  # a form that marks seconds refuses words that were typed
                continue
            forms.add(form)
            if form == "html" and "<script>alert(1)" in page:
                return f"mark-up came through in answer {index}", False
    return f"{count} hostile answers in {len(forms)} formats", bool(forms)


def _write_long(file: Path, seconds: int) -> None:
    """A file of speech that long, written piece by piece."""
    import av

    from audio import media

    sound = media.load(SPOKEN / "too-long.opus")
    with av.open(str(file), "w") as out:
        stream = out.add_stream("libmp3lame", rate=16_000, layout="mono")
        stream.bit_rate = 32_000
        left = seconds * 16_000
        while left > 0:
            for at in range(0, len(sound.samples), 16_000):
                block = sound.samples[at : at + min(16_000, left)]
                if not len(block):
                    break
                left -= len(block)
                frame = av.AudioFrame.from_ndarray(block[None, :].copy(), format="fltp", layout="mono")
                frame.sample_rate = 16_000
                out.mux(stream.encode(frame))
        out.mux(stream.encode(None))


def _python(*words: str) -> str:
    done = subprocess.run([sys.executable, *words], capture_output=True, text=True, check=True, cwd=ROOT)
    return done.stdout.strip()


RUNS: tuple[Run, ...] = (
    three_hours, linear, many_recordings, killed_and_resumed, on_a_cluster, thirty_learners, whole_interview,
    review_by_keys, fuzzing, many_answers,
    hostile_words,
)  # fmt: skip

if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
