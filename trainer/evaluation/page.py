"""EVALUATION.md: what was measured on what, the error rates, the misses by name, and what was not measured."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from trainer.errors import InputError

ROOT = Path(__file__).resolve().parents[2]
NOT_MEASURED = (
    "Accented speech: no labelled recordings were at hand. With “English is not my first language” pace has no range.",
    "Stammered speech: on stammer-like clips the alignment heard about 8 fillers a minute that were none. Say “I "
    "stammer” and everything about delivery is off.",
    "Telephone and video calls, children, several people at once, noisy rooms beyond the noise that was added here.",
    "Human word times: the clips' own times come from aligners, one of them the one that is judged.",
    "Whether any of these ranges gets anybody hired. Nobody has tied them to that.",
    "Whisper on human speech: its weights were not at hand. `interview eval stt --model NAME` makes that table.",
)


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the page: its title, what it rests on, and how it is made."""

    title: str
    about: str
    kind: str
    lines: Callable[[bool], list[str]]


def shared() -> Path | None:
    """The labelled human material beside the project, where there is any."""
    folder = ROOT.parent / "shared"
    return folder if folder.is_dir() else None


def samples() -> Path:
    """The project's own samples. Raises InputError where the program was installed without them."""
    folder = ROOT / "samples"
    if not folder.is_dir():
        raise InputError("The labelled samples are not here.", "Run this in a copy of the project.")
    return folder


def _content(_quick: bool) -> list[str]:
    from trainer.evaluation import alignment, content

    return [*content.run(samples(), part="check").lines(), *alignment.run(samples(), part="check").lines()]


def _told(_quick: bool) -> list[str]:
    from trainer.evaluation import content

    return list(content.run(samples(), part="check", folder="told").lines())


def _readers(_quick: bool) -> list[str]:
    from trainer.evaluation import readers

    return list(readers.run(samples()).lines())


def _articles(_quick: bool) -> list[str]:
    from trainer.evaluation import articles

    return articles.run(shared()).lines()


def _noisy_ear(quick: bool) -> list[str]:
    from trainer.evaluation import noisy_ear

    return noisy_ear.run(samples(), quick=quick).lines()


def _phrases(quick: bool) -> list[str]:
    from trainer.evaluation import phrases

    return phrases.run(samples(), quick=quick).lines()


def _side_by_side(_quick: bool) -> list[str]:
    from trainer.evaluation import side_by_side

    return side_by_side.table().splitlines()


def _room(quick: bool) -> list[str]:
    from trainer.evaluation import room

    return room.room(shared(), quick=quick).lines()


def _voices(_quick: bool) -> list[str]:
    from trainer.evaluation import voices

    return voices.run(shared()).lines()


def _fillers(quick: bool) -> list[str]:
    from trainer.evaluation import fillers

    return fillers.run(shared(), quick=quick).lines()


def _scripted(quick: bool) -> list[str]:
    from trainer.evaluation import scripted

    return scripted.run(quick=quick).lines()


SECTIONS = (
    Section("What was said", "labelled answers in our own words; only the part is quoted that no rule was tuned on and "
            "the classifier learned nothing from (its counts, not its texts, were looked at while the rules were "
            "written, and while sizes and weights of the classifier and ways to choose its figures were compared). Of "
            "it, the rows named short- were written by an author of the rules before reading any of them; the line on "
            "rows whose author never saw a rule leaves them out. The rows named long- came last, from authors who saw "
            "no rule: answers of 87 to 216 words with the pitfall said in passing, in words of their own. Elements are "
            "those that most of four readings found (samples/agreement/README.md)", "content", _content),
    Section("What was said, told without the definitions", "answers whose authors knew no definition, rule or "
            "pattern, as people tell them; labelled by what most of three readers found; the part that chose no figure "
            "of the classifier, though misses in 67 of its answers were read before the classifier was made (they stay "
            "in, since to leave out misses would flatter), its counts were looked at for seven sets of weights, and "
            "the classifier has learnt from other answers that came about in the same way (samples/told/README.md)",
            "content", _told),
    Section("What was said, read by several", "the same answers, labelled again by readers who saw the words and "
            "the definitions, no label and no rule; no reading is by a coach: it shows how definite the definitions "
            "are, not how far people agree (samples/agreement/README.md)", "content", _readers),
    Section("What was said, in other people's answers", "labelled answers beside the project, through the path of "
            "`interview batch`; the rows by id, since the texts are other people's", "content", _articles),
    Section("What was said, in single phrases", "phrases and near misses by authors who had not seen the rules; "
            "the half that no rule was widened on", "content", _phrases),
    Section("What was said, through a noisy ear", "answers of the same untouched part, spoken by synthetic voices with "
            "pauses and fillers and read back by a rough recogniser; the classifier has learnt from other answers, "
            "spoken by the same voices and read back by the same recogniser", "content", _noisy_ear),
    Section("Filler sounds in human speech", "human recordings, each judged with its own sound left out of the fit",
            "delivery", _fillers),
    Section("Fillers, pauses and length in scripted speech", "synthetic voices, whose truth is known exactly",
            "delivery", _scripted),
    Section("Turned down, with noise, through MP3", "the same recordings made quieter, noisier and smaller",
            "delivery", _room),
    Section("More than one voice in a recording", "recordings alone, and every pair of two voices one after the other; "
            "it is only a note, nothing is refused because of it", "delivery", _voices),
    Section("Filler words in text, beside a substring counter", "two texts of ours, with five fillers and with none",
            "delivery", _side_by_side),
)


def made(what: str = "all", *, model: str = "", quick: bool = False) -> str:
    """The page, or the part of it called content, delivery or stt."""
    if what == "stt":
        from trainer.evaluation import listeners

        return "\n".join(listeners.run(model, shared(), quick=quick).lines()) + "\n"
    return "\n".join(_page(what, quick)) + "\n"


def _page(what: str, quick: bool) -> Iterator[str]:
    yield "# How far to trust each figure"
    yield ""
    yield "Made by `interview eval`; anyone can run it again. Intervals are 95 % (Wilson). Misses are named."
    for section in SECTIONS:
        if what in ("all", section.kind):
            yield ""
            yield f"## {section.title}"
            yield ""
            yield f"Measured on: {section.about}."
            yield ""
            yield "```"
            yield from section.lines(quick)
            yield "```"
    if what == "all":
        yield ""
        yield "## What was not measured"
        yield ""
        for item in NOT_MEASURED:
            yield f"- {item}"
