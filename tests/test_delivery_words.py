"""Figures that rest on the words: repeats, hedges, endings, stories, syllables, word lists."""

import socket

import pytest

from audio.values import TimeSpan, Transcript, VoiceVariation
from tests.delivery_material import ASPIRATIONS, STORY, heard, measured, review, typed, value
from trainer.delivery import syllables as counting
from trainer.delivery import textfigures
from trainer.delivery.repeats import find_repeats
from trainer.delivery.spoken import Spoken, bare
from trainer.questions import load_bank
from trainer.settings import Settings
from trainer.values import (
    Alignment,
    ContentReport,
    Element,
    Evidence,
    Level,
    QuestionAlignment,
)

BEHAVIOURAL = next(q for q in load_bank().questions if q.kind == "behavioural")


def words(count: int, word: str = "work") -> str:
    return " ".join(f"{word}{'abcdefghij'[i % 10]}{'abcdefghij'[i // 10 % 10]}" for i in range(count))


def spoken(script: str) -> Spoken:
    ear = heard(script)
    assert ear.transcript is not None
    return Spoken(ear.transcript, ear, ASPIRATIONS, None, Settings())


@pytest.mark.parametrize(
    "said, found",
    [
        ("the the plan", ["the"]),
        ("we were we were late", ["we were"]),
        ("I, um, I want it", ["i um"]),
        ("I wan- I wanted it", []),
        ("mon- montreal is far", ["mon"]),
        ("that that was clear", []),
        ("he had had enough", []),
        ("very very good", []),
        ("two two four five", []),
        ("it is long. Long days help", []),
        ("so the the the plan", ["the", "the"]),
    ],
)
def test_repeats_and_their_exceptions(said: str, found: list[str]) -> None:
    written = said.split()
    repeats = find_repeats(tuple(bare(w) for w in written), tuple(written))
    counted = [" ".join(bare(w) for w in written[r.first : r.again]) for r in repeats if r.counted]
    assert counted == found


def test_a_repeat_left_out_says_why() -> None:
    events = [e for e in review("it was very very good in two two four").events if e.kind == "repeat"]
    assert [e.counted for e in events] == [False, False] and all(e.reason for e in events)


def test_hedges_are_counted_in_a_hundred_words() -> None:
    found = measured(review(f"maybe {words(48)} I guess"), "hedges")
    assert found.value == pytest.approx(2 * 100 / 51) and found.verdict == "work_on_it"
    assert [e.quote for e in found.evidence] == ["maybe", "I guess"]
    meant = f"I have just joined and it is just as good, this kind of work {words(60)}"
    assert value(review(meant), "hedges") == 0
    assert measured(review(f"maybe {words(40)}"), "hedges").value is None


@pytest.mark.parametrize(
    "said, tail",
    [
        ("I want to lead a team here. So, yeah.", "So, yeah."),
        ("I want to lead a team here so yeah", "so yeah"),
        ("I want to lead a team here and um so", "and um so"),
        ("I want to lead a team here, I guess.", "I guess."),
        ("I want to lead a team here. That's it.", "That's it."),
        ("I want to lead a team here.", ""),
        ("I want to lead a team here, and I think so", ""),
        ("they asked me and I said yeah", ""),
        ("that is the plan and that's it", "and that's it"),
    ],
)
def test_an_ending_that_trails_off_is_quoted(said: str, tail: str) -> None:
    found = measured(typed(said), "ending")
    if not tail:
        assert found.value == 0
        return
    assert found.evidence and found.evidence[0].quote is not None
    assert found.evidence[0].quote in (tail, tail.removeprefix("and um "))
    assert found.verdict == "worth_a_listen" and found.advice


def test_seconds_of_each_part_of_a_story() -> None:
    ear = heard(words(100))
    assert ear.transcript is not None

    def at(first: int) -> tuple[Evidence, ...]:
        assert ear.transcript is not None
        return (Evidence.cite(ear.transcript, ear.transcript.span_of(first, first + 3)),)

    content = ContentReport(
        (
            Element("situation", True, Level.CLEAR, at(0)),
            Element("action", True, Level.CLEAR, (*at(40), *at(80))),
            Element("result", True, Level.THERE, at(60)),
            Element("task", False, Level.NOT_HEARD),
        ),
        (),
        (),
        Alignment(QuestionAlignment(Level.CLEAR, 2.0, at(10))),
    )
    report = review(ear, content=content, question=BEHAVIOURAL)
    assert value(report, "situation_seconds") == pytest.approx(12.0)
    assert value(report, "action_seconds") == pytest.approx(12.0)
    assert value(report, "result_seconds") == pytest.approx(6.0)
    assert value(report, "star_seconds") == pytest.approx(30.0)
    assert measured(report, "task_seconds").value is None
    assert value(report, "time_to_point") == 2.0
    sentence = measured(report, "star_seconds").sentence
    assert sentence == (
        "You spent 12 seconds on the situation, 12 seconds on what you did and 6 seconds on how it turned out."
    )
    assert measured(review(ear, content=content), "star_seconds").value is None  # asks for no story


def test_the_voice_is_information() -> None:
    even = VoiceVariation(1.2, 2.1, (TimeSpan(0.0, 9.0),))
    report = review(heard(STORY, voice=even))
    pitch = measured(report, "pitch_variation")
    assert pitch.value == 1.2 and pitch.verdict == "information" and pitch.band is None
    assert pitch.evidence[0].time == TimeSpan(0.0, 9.0)
    none = VoiceVariation(None, None, (), "Too little voiced sound.", "Too little voiced sound.")
    assert measured(review(heard(STORY, voice=none)), "pitch_variation").because == "Too little voiced sound"


def test_word_figures_need_a_hundred_words() -> None:
    short, long = review(words(90)), review(STORY)
    for metric in ("readability", "vocabulary", "jargon_share"):
        assert measured(short, metric).value is None
        assert measured(long, metric).value is not None
    for metric in ("vocabulary", "jargon_share", "syllables_per_word", "phonation_share", "mean_run"):
        assert not measured(long, metric).shown


def test_readability_moves_with_pauses_and_not_with_full_stops() -> None:
    bare_words = value(review(STORY), "readability")
    stopped = value(review(STORY.replace("team because", "team. Because").replace("keep", "keep.")), "readability")
    assert stopped == pytest.approx(bare_words)
    assert value(review(STORY.replace("{0.4} ", "")), "readability") > bare_words


def test_mtld_by_hand() -> None:
    assert textfigures.mtld(["a", "a"] * 20) == pytest.approx(2.0)
    assert textfigures.mtld([f"w{i}" for i in range(120)]) == 120.0


def test_everyday_words_are_not_jargon() -> None:
    said = "the dogs walked happily and carried running water home"
    assert textfigures.outside_easy_words(said.split()) == []
    assert textfigures.outside_easy_words(["kubernetes", "stakeholder", "synergy"]) == [
        "kubernetes",
        "stakeholder",
        "synergy",
    ]


@pytest.mark.parametrize(
    "word, count",
    [
        ("people", 2),
        ("2019", 4),
        ("$5k", 5),
        ("20%", 4),
        ("1990s", 4),
        ("2005", 4),
        ("x-ray", 2),
        ("—", 0),
        ("don't", 1),
    ],
)
def test_syllables_of_words_and_figures(word: str, count: int) -> None:
    assert counting.syllables([word]) == count


def test_textstat_needs_no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("something asked for the network")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    counting._of_word.cache_clear()
    import textstat

    assert textstat.__version__ == (0, 7, 8) or str(textstat.__version__).startswith("0.7.8")
    assert counting.syllables(["interview", "2019"]) == 7
    assert textfigures.outside_easy_words(["kubernetes"]) == ["kubernetes"]
    assert textfigures.reading_grade(spoken(STORY)) > 0


def test_times_of_the_hearing_serve_untimed_words() -> None:
    from trainer.delivery import review_delivery

    ear = heard(STORY)
    assert ear.transcript is not None
    plain = Transcript.typed(ear.transcript.text)
    report = review_delivery(plain, ear, ASPIRATIONS, content=None, settings=Settings())
    assert report.get("pace") == review(ear).get("pace")
