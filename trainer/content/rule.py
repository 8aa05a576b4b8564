"""What a rule and an element are: values that say what to look for, where, and how to talk about it.

A rule file ``trainer/content/rules/<id>.py`` holds a docstring (its page: what it is, why it may cost, the
look-alikes it leaves alone), and one ``RULE = Rule(...)``. It is discovered; nothing else lists it.
An element file ``trainer/content/elements/<id>.py`` does the same with ``ELEMENT = ElementRule(...)``.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from trainer.content.context import Finder
from trainer.values import RoleProfile, Severity, Stage

NEEDS = ("profile", "level")


@dataclass(frozen=True, slots=True)
class Example:
    """A text with what a rule makes of it. ``quote``: exact words the finding must rest on ("" = the whole
    answer lacks something). ``kind``: the question's kind. Examples run through the real review."""

    text: str
    quote: str = ""
    kind: str = "aspirations"
    stage: Stage | None = None
    profile: RoleProfile | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One pitfall.

    ``find`` gives hits; all hits of one answer become one finding with at most three quotes. ``message`` and
    ``advice`` may hold ``{quote}`` (the first quote, shortened, with its minute and second where it has one).
    ``missing``: the message when the hit is ``MISSING``. ``source``: letters of the articles (M T D) or P.
    ``needs``: "profile", "level". ``never_on``: question kinds where it stays silent whatever a pack says.
    ``beside``: ids of rules next to which this one says nothing (they say more). ``cleared``: finds what makes a
    sentence fine that sounds like it; the classifier stays quiet there, and altogether where the rule has no message.
    """

    id: str
    title: str
    severity: Severity
    source: str
    find: Finder
    message: str
    advice: str
    flags: tuple[Example, ...]
    passes: tuple[Example, ...]
    missing: str = ""
    needs: tuple[str, ...] = ()
    never_on: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    cleared: Finder | None = None
    page: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class ElementRule:
    """One thing a good answer holds.

    ``find`` gives hits with strength 1 (touched), 2 (there), 3 (clear). ``title`` is its name on screen,
    ``praise`` what it does for the listener (empty: never praised), ``missing`` the line for "not heard yet".
    ``kinds``: the only question kinds it is looked for on; empty is everywhere but behavioural questions.
    ``denied``: finds what says that it is not so ("but not here"): what the classifier alone hears there is no hit.
    """

    id: str
    title: str
    source: str
    find: Finder
    flags: tuple[Example, ...]
    passes: tuple[Example, ...]
    praise: str = ""
    missing: str = ""
    kinds: tuple[str, ...] = ()
    denied: Finder | None = None
    page: str = field(default="", compare=False)


def flag(text: str, quote: str = "", **more: object) -> Example:
    """An example the rule must find, resting on exactly these words of it."""
    return Example(text, quote, **more)  # type: ignore[arg-type]


def leave(text: str, **more: object) -> Example:
    """An example the rule must leave alone."""
    return Example(text, "", **more)  # type: ignore[arg-type]
