"""One realistic answer, written by hand with its words, times and findings, for the tests of the report.

Above 300 lines, since it is one answer written out; nothing in it is computed.
"""

import io
import itertools
import math
import struct
import wave

from audio.values import (
    Activity,
    HeardFiller,
    Hearing,
    Levels,
    SoundProblem,
    Span,
    TimeSpan,
    Transcript,
    Word,
)
from trainer.values import (
    Alignment,
    AudioFacts,
    Band,
    ContentReport,
    DeliveryReport,
    Element,
    Event,
    Evidence,
    Finding,
    Focus,
    FollowUp,
    LengthTarget,
    Level,
    Measurement,
    NextSteps,
    Praise,
    Question,
    QuestionAlignment,
    Requirement,
    RequirementMatch,
    Review,
    RoleProfile,
    RuleRun,
    ScaffoldPart,
    Severity,
    Stage,
    Strength,
)

SAID = (
    "So [0.5] um [0.4] I've been thinking about this, and what I'd like is to grow into leading "
    "product research. [0.9] Because when I was in support I saw how one good conversation with a customer "
    "[0.3] could change a whole release, and that stuck with me. [1.1] Um, [0.3] over the next two or three "
    "years I want to get good at, like, running studies end to end. [0.6] The pay is good here too, so that "
    "is one of the main reasons I applied. [1.4] And this role, [0.3] with the team talking to clinics every "
    "week, is where I would learn that fastest. [0.7] So, yeah."
)
QUESTION = Question(
    id="career-aspirations",
    prompt="What are your career aspirations?",
    kind="aspirations",
    pack="aspirations",
    why=("fit", "motivation"),
    frameworks={
        "What, why, link": ("aspiration", "reason", "role_link"),
        "Now, next, future": ("now", "next", "future"),
    },
    credit=("steps_taken", "contribution"),
    rules=("money", "vague", "dont_know", "leaving_soon"),
    target=LengthTarget(15, 90, 10, 120),
    follow_ups=(FollowUp("first-year", "What would you like to have done here after a year?", "role_link"),),
)


def words_of(said: str = SAID, lead_s: float = 1.2) -> tuple[tuple[Word, ...], float]:
    """Words with times from a script: ``[0.5]`` is half a second of silence. The length comes too."""
    words, at = [], lead_s
    for part in said.split():
        if part.startswith("["):
            at += float(part[1:-1])
            continue
        length = 0.13 + 0.045 * len(part)
        words.append(Word(part, round(at, 3), round(at + length, 3), 0.55 if part == "clinics" else 0.94))
        at += length + 0.02
    return tuple(words), round(at + 0.8, 3)


def cite(transcript: Transcript, quote: str) -> Evidence:
    """Evidence for the first place a quote stands at."""
    start = transcript.text.index(quote)
    return Evidence.cite(transcript, Span(start, start + len(quote)))


def _pauses(words: tuple[Word, ...]) -> tuple[TimeSpan, ...]:
    gaps = []
    for before, after in itertools.pairwise(words):
        if after.start_s - before.end_s >= 0.25:
            gaps.append(TimeSpan(before.end_s, after.start_s))
    return tuple(gaps)


def _waveform(words: tuple[Word, ...], duration_s: float, points: int = 600) -> tuple[float, ...]:
    out = []
    for at in range(points):
        now = duration_s * at / points
        loud = any(w.start_s <= now <= w.end_s for w in words)
        out.append(round((0.35 + 0.5 * abs(math.sin(at * 1.7) * math.sin(at * 0.31))) if loud else 0.02, 3))
    return tuple(out)


def content(transcript: Transcript) -> ContentReport:
    """What was said in the answer, judged by hand."""
    said = {
        "aspiration": cite(transcript, "grow into leading product research"),
        "reason": cite(transcript, "one good conversation with a customer could change a whole release"),
        "role_link": cite(
            transcript,
            "this role, with the team talking to clinics every week, is where I would learn that fastest",
        ),
        "next": cite(
            transcript,
            "over the next two or three years I want to get good at, like, running studies end to end",
        ),
        "money": cite(transcript, "The pay is good here too, so that is one of the main reasons I applied."),
        "vague": cite(transcript, "get good at"),
    }
    return ContentReport(
        elements=(
            Element("aspiration", True, Level.CLEAR, (said["aspiration"],)),
            Element("reason", True, Level.THERE, (said["reason"],)),
            Element("role_link", True, Level.TOUCHED, (said["role_link"],)),
            Element("next", False, Level.THERE, (said["next"],)),
            Element("contribution", False, Level.NOT_HEARD),
        ),
        findings=(
            Finding(
                "money",
                Severity.TRY_THIS,
                "Pay as the aim",
                "The pay came up as one of the main reasons. "
                "That is fair to want; said here, it covers what draws you to the work.",
                "Keep pay for the offer, and say instead: “What I'd most like to get good at here is …”",
                "M, T, D",
                (said["money"],),
            ),
            Finding(
                "no_employer_view",
                Severity.INFORMATION,
                "Their side is missing",
                "I heard what the role gives you, and no line about what the team would gain.",
                "One sentence helps: “What I'd bring to the team is …”",
                "M, T, D",
            ),
        ),
        strengths=(
            Praise(
                "reason", "A moment from your own work makes the reason easy to believe.", (said["reason"],)
            ),
        ),
        alignment=Alignment(
            QuestionAlignment(Level.CLEAR, 3.1, (said["aspiration"],)),
            (
                RequirementMatch(
                    Requirement("r1", "Plan and run research with clinics"),
                    Strength.STRONG,
                    (said["role_link"],),
                ),
                RequirementMatch(
                    Requirement("r2", "Present findings to the product team", "responsibility"), Strength.NONE
                ),
            ),
            None,
        ),
        framework="What, why, link",
        aspiration_types=("expertise", "leadership"),
        rules_run=(
            RuleRun("money", True),
            RuleRun("vague", True),
            RuleRun("unrealistic", False, "the level is not known"),
        ),
    )


def delivery(transcript: Transcript, pauses: tuple[TimeSpan, ...]) -> DeliveryReport:
    """How the answer sounded, with the figures a person would get from the script."""
    events, seen = [], 0
    for index, word in enumerate(transcript.words):
        if word.text.lower().strip(",.") == "um":
            events.append(
                Event(
                    "filler_sound",
                    "um",
                    word.time,
                    transcript.span_of(index, index),
                    0.9 - 0.4 * seen,
                    ("transcript", "alignment"),
                    True,
                )
            )
            seen += 1
        if word.text == "like,":
            events.append(
                Event(
                    "filler_phrase",
                    "like",
                    word.time,
                    transcript.span_of(index, index),
                    0.8,
                    ("context",),
                    True,
                )
            )
    like = transcript.text.index("like is")
    events.append(
        Event(
            "filler_phrase",
            "like",
            transcript.time_of(like, like + 4),
            Span(like, like + 4),
            0.9,
            ("context",),
            False,
            "a verb: what I'd like",
        )
    )
    events += [
        Event("pause", "long" if p.duration_s >= 1 else "short", p, None, None, ("activity",), True)
        for p in pauses
    ]
    events.sort(key=lambda e: e.time.start_s)
    first, last = transcript.words[0].start_s, transcript.words[-1].end_s
    band = Band(120, 170, "H", "our own reading of studies of fluent speech")
    return DeliveryReport(
        (
            Measurement(
                "length",
                last - first,
                "s",
                Band(15, 90, "C", "the length most guides suggest"),
                verdict="fine",
                sentence=f"You spoke for {last - first:.0f} seconds; 15 to 90 is comfortable here.",
                source="C",
            ),
            Measurement(
                "pace",
                141.23456,
                "words/min",
                band,
                verdict="fine",
                sentence="About 141 words a minute; 120 to 170 is easy to follow.",
                source="H",
            ),
            Measurement(
                "filler_sounds",
                2.0,
                "count",
                Band(None, 5, "S", "studies of listeners"),
                verdict="fine",
                evidence=tuple(Evidence.cite(transcript, e.span) for e in events if e.kind == "filler_sound"),
                sentence="2 filler sounds in all, both before you had settled into the answer.",
                source="S",
            ),
            Measurement(
                "pitch_variation", None, "semitones", because="the part that measures pitch is not installed"
            ),
            Measurement("vocabulary", 71.2, "words", shown=False, source="S"),
        ),
        tuple(events),
    )


def review(said: str = SAID) -> Review:
    """The whole answer with its sound."""
    words, duration_s = words_of(said)
    transcript = Transcript(words, "en", "scripted", True, True)
    pauses = _pauses(words)
    report = content(transcript)
    money = report.findings[0]
    speech_s = math.fsum(w.end_s - w.start_s for w in words)
    return Review(
        question=QUESTION,
        transcript=transcript,
        content=report,
        delivery=delivery(transcript, pauses),
        next=NextSteps(
            (
                Focus("pitfall:money", money.message, money.advice, money.evidence),
                Focus(
                    "element:role_link",
                    "The link to this job came at the very end and in passing.",
                    "Name it earlier: “That is why this role caught my eye: …”",
                    (cite(transcript, "this role, with the team talking to clinics every week"),),
                ),
                Focus(
                    "metric:ending",
                    "The answer ends on “So, yeah.”",
                    "Stop after the sentence about the role.",
                    (cite(transcript, "So, yeah."),),
                ),
            ),
            (
                ScaffoldPart("aspiration", "what I'd like is to grow into leading product research", ""),
                ScaffoldPart(
                    "reason", "one good conversation with a customer could change a whole release", ""
                ),
                ScaffoldPart("contribution", None, "Say in one sentence what the team gets from you."),
            ),
            QUESTION.follow_ups[0],
        ),
        audio=AudioFacts(duration_s, speech_s, (), "ab" * 32, _waveform(words, duration_s)),
        profile=RoleProfile(
            "Product researcher", company="Larkhaven", description="Plan and run research with clinics."
        ),
        stage=Stage.EARLY,
        notices=("Words come from a script.",),
        versions={"scripted": "1"},
    )


def typed(
    text: str = "I want to lead product research because one talk with a customer can change a release.",
) -> Review:
    """The same question answered on the keyboard: no sound, no times."""
    transcript = Transcript.typed(text)
    start, end = (
        0,
        transcript.text.index(" because") if " because" in transcript.text else len(transcript.text),
    )
    quote = Evidence.cite(transcript, Span(start, end))
    because = "there is no sound: the answer was typed"
    return Review(
        QUESTION,
        transcript,
        ContentReport(
            (Element("aspiration", True, Level.CLEAR, (quote,)), Element("role_link", True, Level.NOT_HEARD)),
            (),
            (),
            Alignment(QuestionAlignment(Level.CLEAR, None, (quote,))),
            "What, why, link",
        ),
        DeliveryReport(
            (
                Measurement("length", None, "s", because=because),
                Measurement("pace", None, "words/min", because=because),
            )
        ),
        NextSteps(
            (Focus("ready", "This answer is ready.", "Say it once more for the pleasure of it."),), (), None
        ),
    )


def silence() -> Review:
    """A recording in which nobody spoke: a report with reasons, not an error."""
    problem = SoundProblem(
        "no_speech",
        "I could not hear an answer.",
        "Check the microphone and try once more.",
        ("words", "pauses", "fillers", "pace"),
    )
    return Review(
        QUESTION,
        Transcript((), "en", "scripted", True, True),
        ContentReport(
            (Element("aspiration", True, Level.NOT_JUDGED, because="nothing was heard"),),
            (),
            (),
            Alignment(QuestionAlignment(Level.NOT_JUDGED, None, (), "nothing was heard")),
            not_judged="I could not hear an answer.",
        ),
        DeliveryReport((Measurement("pace", None, "words/min", because="no speech was heard"),)),
        NextSteps(
            (Focus("judge", "I could not hear an answer.", "Check the microphone and try once more."),),
            (),
            None,
        ),
        audio=AudioFacts(4.0, 0.0, (problem,), "cd" * 32),
        heard="I could not hear an answer.",
    )


def hearing(of: Review) -> Hearing:
    """What the sound of a review's answer says."""
    words = of.transcript.words
    pauses = _pauses(words)
    edges = [words[0].start_s, *(t for p in pauses for t in p), words[-1].end_s]
    speech = tuple(TimeSpan(a, b) for a, b in zip(edges[::2], edges[1::2]))
    return Hearing(
        "ab" * 32,
        of.audio.duration_s,
        16_000,
        Activity(speech, 0.032, of.audio.duration_s),
        Levels(-20.0, -60.0, 0.0, 14.0),
        pauses,
        (HeardFiller("um", words[1].time, 0.9, ("transcript",), word=1),),
        transcript=of.transcript,
        alignment="aligned",
        waveform=of.audio.waveform,
    )


def sound(seconds: float, rate: int = 8000) -> bytes:
    """A quiet hum as a WAV file, for pages that carry sound."""
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(
            b"".join(struct.pack("<h", int(900 * math.sin(at * 0.17))) for at in range(int(seconds * rate)))
        )
    return out.getvalue()
