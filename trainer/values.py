"""The values of the practice. All frozen; identity belongs to the store, times are seconds.

Above 300 lines, because what the layers hand each other is looked up in one place.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from audio.values import Hearing, SoundProblem, Span, TimeSpan, Transcript


class Severity(StrEnum):
    """How much a finding matters; configuration, never a grade."""

    INFORMATION = "information"
    WORTH_A_LOOK = "worth_a_look"
    TRY_THIS = "try_this"


class Level(StrEnum):
    """How clearly a thing came across."""

    CLEAR = "clear"
    THERE = "there"
    TOUCHED = "touched"
    NOT_HEARD = "not_heard"
    NOT_JUDGED = "not_judged"


class Strength(StrEnum):
    """How well an answer serves one requirement."""

    STRONG = "strong"
    PARTIAL = "partial"
    NONE = "none"


class Stage(StrEnum):
    """Where the learner stands; told by the learner, never guessed."""

    EARLY = "early"
    MID = "mid"
    SENIOR = "senior"
    CHANGING = "changing"
    RETURNING = "returning"


class Manner(StrEnum):
    """How I speak: asked once, never guessed. It decides which measures speak at all."""

    NOTHING_SPECIAL = "nothing_special"
    SECOND_LANGUAGE = "second_language"
    STAMMER = "stammer"
    CUSTOM = "custom"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words or sound that a statement rests on.

    Heard but not transcribed: ``time`` and no quote. Typed: quote and span, no time. With neither it
    would point at nothing, so it cannot be made.
    """

    quote: str | None
    span: Span | None
    time: TimeSpan | None

    def __post_init__(self) -> None:
        if (self.quote is None) != (self.span is None):
            raise ValueError("a quote has its span, and a span its quote")
        if self.quote is None and self.time is None:
            raise ValueError("evidence points at words or at sound")

    @classmethod
    def cite(cls, transcript: Transcript, span: Span) -> Evidence:
        """The transcript's own slice with its seconds where it has them. The only maker of quotes."""
        start, end = span
        if not 0 <= start < end <= len(transcript.text):
            raise ValueError(f"span {start}…{end} lies outside the transcript")
        return cls(transcript.text[start:end], Span(start, end), transcript.time_of(start, end))

    @classmethod
    def heard(cls, time: TimeSpan) -> Evidence:
        """Something heard that the transcript does not have."""
        return cls(None, None, time)


@dataclass(frozen=True, slots=True)
class LengthTarget:
    """Seconds a spoken answer to a question usually takes: the comfortable band and the outer one."""

    low_s: float
    high_s: float
    outer_low_s: float
    outer_high_s: float


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A question an interviewer asks next. ``when``: a missing element, a pitfall id, or 'always'."""

    id: str
    text: str
    when: str = "always"


@dataclass(frozen=True, slots=True)
class Question:
    """One interview question and what a good answer to it holds.

    ``frameworks``: alternatives, each a named set of core elements; the best-fitting one counts.
    ``credit``: elements shown when found, never as missing. ``rules``: pitfall ids that may speak here.
    """

    id: str
    prompt: str
    kind: str
    pack: str
    why: tuple[str, ...]
    frameworks: Mapping[str, tuple[str, ...]]
    credit: tuple[str, ...]
    rules: tuple[str, ...]
    target: LengthTarget
    follow_ups: tuple[FollowUp, ...] = ()
    reflection: tuple[str, ...] = ()
    tips: tuple[str, ...] = ()
    also_asked: tuple[str, ...] = ()
    checks_content: bool = True

    @property
    def core(self) -> tuple[str, ...]:
        """Every core element of any framework, in order, once."""
        return tuple(dict.fromkeys(e for ids in self.frameworks.values() for e in ids))


@dataclass(frozen=True, slots=True)
class RoleProfile:
    """The job applied for, as far as it was told. Empty strings are 'not told'."""

    title: str
    level: str = ""
    field: str = ""
    company: str = ""
    mission: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class Requirement:
    """One line of a job description. ``kind``: requirement | responsibility."""

    id: str
    text: str
    kind: str = "requirement"


@dataclass(frozen=True, slots=True)
class Finding:
    """One pitfall heard. ``evidence == ()`` means missing from the whole answer, never a fake place."""

    rule: str
    severity: Severity
    title: str
    message: str
    advice: str
    source: str
    evidence: tuple[Evidence, ...] = ()
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class Element:
    """One thing a good answer holds, with the words that carry it."""

    id: str
    core: bool
    level: Level
    evidence: tuple[Evidence, ...] = ()
    because: str = ""


@dataclass(frozen=True, slots=True)
class Praise:
    """Something that worked: the words and what they do for the listener."""

    element: str
    message: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class QuestionAlignment:
    """Whether what was asked is answered, and after how many seconds (None without times)."""

    level: Level
    to_the_point_s: float | None
    evidence: tuple[Evidence, ...] = ()
    because: str = ""


@dataclass(frozen=True, slots=True)
class RequirementMatch:
    """One requirement and the words that serve it."""

    requirement: Requirement
    strength: Strength
    evidence: tuple[Evidence, ...] = ()
    because: str = ""


@dataclass(frozen=True, slots=True)
class CompanyItem:
    """One thing known of the company. ``state``: used | named | absent."""

    text: str
    state: str
    evidence: tuple[Evidence, ...] = ()
    because: str = ""


@dataclass(frozen=True, slots=True)
class CompanyAlignment:
    """What of the company's mission, values and programmes was named and used."""

    state: str
    items: tuple[CompanyItem, ...] = ()

    @classmethod
    def of(cls, items: Iterable[CompanyItem]) -> CompanyAlignment:
        """As its items say: used where one is used, named where one is named."""
        told = tuple(items)
        states = {each.state for each in told}
        return cls(next((state for state in ("used", "named") if state in states), "absent"), told)


@dataclass(frozen=True, slots=True)
class Alignment:
    """Three things, never one number. ``role`` and ``company`` are None without a profile."""

    question: QuestionAlignment
    role: tuple[RequirementMatch, ...] | None = None
    company: CompanyAlignment | None = None


@dataclass(frozen=True, slots=True)
class RuleRun:
    """Whether a rule looked; 'nothing found' differs from 'not looked for'."""

    rule: str
    ran: bool
    because: str = ""


@dataclass(frozen=True, slots=True)
class ContentReport:
    """What was said, judged. ``framework`` is the best-fitting one of the question's."""

    elements: tuple[Element, ...]
    findings: tuple[Finding, ...]
    strengths: tuple[Praise, ...]
    alignment: Alignment
    framework: str = ""
    aspiration_types: tuple[str, ...] = ()
    rules_run: tuple[RuleRun, ...] = ()
    not_judged: str = ""

    def level_of(self, element: str) -> Level:
        """Level of one element; NOT_JUDGED when nobody looked for it."""
        return next((e.level for e in self.elements if e.id == element), Level.NOT_JUDGED)


@dataclass(frozen=True, slots=True)
class Band:
    """Usual range of a figure. ``mark``: S study, T tried, C convention, H heuristic; ``source`` in words."""

    low: float | None
    high: float | None
    mark: str
    source: str


@dataclass(frozen=True, slots=True)
class Measurement:
    """One figure with its unit, or no figure with its reason; never a silent 0.

    ``verdict``: fine | worth_a_listen | work_on_it | information | no_figure.
    ``sentence`` is the plain sentence a person reads, figure and range included.
    """

    metric: str
    value: float | None
    unit: str
    band: Band | None = None
    because: str = ""
    evidence: tuple[Evidence, ...] = ()
    source: str = ""
    verdict: str = "information"
    sentence: str = ""
    advice: str = ""
    shown: bool = True

    def __post_init__(self) -> None:
        if self.value is None and not self.because:
            raise ValueError(f"{self.metric}: a missing figure needs its reason")


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened at a moment. ``kind``: filler_sound | filler_phrase | pause | repeat."""

    kind: str
    label: str
    time: TimeSpan | None
    span: Span | None
    confidence: float | None
    found_by: tuple[str, ...]
    counted: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class DeliveryReport:
    """How it was said."""

    measurements: tuple[Measurement, ...]
    events: tuple[Event, ...] = ()

    def get(self, metric: str) -> Measurement | None:
        return next((m for m in self.measurements if m.metric == metric), None)


@dataclass(frozen=True, slots=True)
class Focus:
    """One thing to try next. ``about``: element:ID, pitfall:ID, metric:ID, question, judge or ready."""

    about: str
    message: str
    advice: str
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class ScaffoldPart:
    """One part of the next attempt: the learner's own words, or None and a prompt for the gap."""

    part: str
    text: str | None
    prompt: str


@dataclass(frozen=True, slots=True)
class NextSteps:
    """What to do with the report: the one thing first."""

    focus: tuple[Focus, ...]
    scaffold: tuple[ScaffoldPart, ...]
    follow_up: FollowUp | None


@dataclass(frozen=True, slots=True)
class AudioFacts:
    """What is known of the recording itself."""

    duration_s: float
    speech_s: float
    problems: tuple[SoundProblem, ...]
    sha256: str
    waveform: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Review:
    """One answer, heard and judged: what every report format renders.

    ``versions``: engine and model names with versions, so that a reader knows what made the figures.
    ``heard``: one line, only when something limits the judgement.
    """

    question: Question
    transcript: Transcript
    content: ContentReport
    delivery: DeliveryReport
    next: NextSteps
    audio: AudioFacts | None = None
    profile: RoleProfile | None = None
    stage: Stage | None = None
    manner: Manner = Manner.NOTHING_SPECIAL
    heard: str = ""
    notices: tuple[str, ...] = ()
    versions: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reply:
    """What the person answered to a finding: 'not_said' or 'meant_it'; never edits the finding."""

    about: str
    kind: str
    at: datetime


@dataclass(frozen=True, slots=True)
class CoachNote:
    """A coach's word about an answer; notes never edit a finding.

    ``at``: the moment or stretch it is about, ``span`` the same in characters where there are no times;
    ``good``: a moment to hear because it works.
    """

    author: str
    written_at: datetime
    text: str
    at: TimeSpan | None = None
    about: str | None = None
    agrees: bool | None = None
    span: Span | None = None
    good: bool = False


@dataclass(frozen=True, slots=True)
class Assignment:
    """What a coach asks a person to practise next.

    ``questions``: question ids, in order. ``focus``: what to look at, written as in ``Focus.about``.
    ``metrics_off`` and ``metrics_on``: metric ids; ``bands``: range by metric id (low, high; None is open), in
    place of the usual one. ``due_at`` has a time zone. What of it changes the judgement is laid over a person's
    own settings by ``Settings.for_assignment``. Raises ``ValueError`` for a metric both on and off, a range that
    ends before it begins, and a moment without a zone.
    """

    questions: tuple[str, ...] = ()
    focus: tuple[str, ...] = ()
    metrics_off: frozenset[str] = frozenset()
    metrics_on: frozenset[str] = frozenset()
    bands: Mapping[str, tuple[float | None, float | None]] = field(default_factory=dict)
    due_at: datetime | None = None
    note: str = ""

    def __post_init__(self) -> None:
        if both := sorted(self.metrics_off & self.metrics_on):
            raise ValueError(f"both on and off: {', '.join(both)}")
        for metric, (low, high) in self.bands.items():
            if low is not None and high is not None and low > high:
                raise ValueError(f"{metric}: the range ends before it begins")
        if self.due_at is not None and self.due_at.tzinfo is None:
            raise ValueError("due_at needs a time zone")


@dataclass(frozen=True, slots=True)
class Answer:
    """One kept attempt. ``media`` is the content hash of its sound, None when typed."""

    review: Review
    answered_at: datetime
    hearing: Hearing | None = None
    media: str | None = None
    replies: tuple[Reply, ...] = ()
    starred: bool = False


@dataclass(frozen=True, slots=True)
class Session:
    """A sitting: one or more answers. It has no id: the store gives one."""

    started_at: datetime
    answers: tuple[Answer, ...] = ()
    notes: tuple[CoachNote, ...] = ()
    title: str = ""
