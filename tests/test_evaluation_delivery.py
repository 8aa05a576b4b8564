"""The measuring itself: counting, fitting without the clip judged, and a quick real run."""

from pathlib import Path

import numpy as np
import pytest

from audio.align import Inserted
from audio.fillers import FITTED, Candidate, probability
from audio.schwa import Vowel
from audio.values import Recording, TimeSpan
from trainer.delivery.registry import catalogue
from trainer.evaluation import fillers, human, room, scripted, speech
from trainer.evaluation.fillers import FillerResult, Heard, Offered
from trainer.evaluation.human import Clip
from trainer.evaluation.tally import Tally, match, share, wilson
from trainer.values import Measurement


def test_spans_are_matched_one_to_one() -> None:
    truth = [TimeSpan(1, 1.4), TimeSpan(2, 2.4)]
    assert match([TimeSpan(1.1, 1.5), TimeSpan(1.2, 1.3), TimeSpan(5, 6)], truth) == Tally(1, 2, 1)
    assert match([], truth) == Tally(0, 0, 2) and match(truth, []) == Tally(0, 2, 0)


def test_shares_come_with_their_interval() -> None:
    low, high = wilson(43, 50)
    assert (round(low, 2), round(high, 2)) == (0.74, 0.93)  # by hand from Wilson's formula
    assert share(43, 50) == "0.86 (43/50, 0.74–0.93)" and share(0, 0).startswith("–")
    assert Tally(3, 1, 1).precision == 0.75 and Tally().f1 is None


def _clip(name: str, count: int = 0, sources: frozenset[str] | None = None) -> Clip:
    silence = Recording(np.zeros(16_000 * 30, np.float32), 16_000)
    times = tuple(TimeSpan(i, i + 0.3) for i in range(count))
    return Clip(name, silence, ("a", "b"), count, times, sources or frozenset({name}), False, count == 0)


def _offer(misfit: float, closed: float, short: float, true: bool) -> Offered:
    """A filler the aligner might offer, with these measures."""
    insert = Inserted("uh", TimeSpan(0.0, 0.25 - short / 20), 0, misfit)
    vowel = Vowel(600.0 - 100 * closed, 1300.0, 2.0, -3.0)
    return Offered(Candidate(insert, vowel, (0.0, 0.0), 600.0), true)


def test_the_fit_separates_what_can_be_separated() -> None:
    true = [_offer(1.0 + i / 20, 0.0, 0.0, True) for i in range(20)]
    false = [_offer(4.0 + i / 20, 1.0, 1.0, False) for i in range(20)]
    weights = fillers.fit(true + false)
    sure, not_sure = (probability(one.candidate.measures, weights) for one in (true[0], false[-1]))
    assert sure > 0.9 > 0.1 > not_sure
    assert fillers.fit(true) == FITTED


def test_a_clip_is_never_judged_by_its_own_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    own = _offer(5.0, 2.0, 2.0, True)
    heard = [
        Heard(_clip("a", 1), "x", (own,), ()),
        Heard(_clip("a+b", 1, frozenset({"a", "b"})), "x", (own,), ()),
        Heard(_clip("c"), "x", (_offer(1.0, 0.0, 0.0, False),), ()),
    ]
    seen: list[int] = []
    monkeypatch.setattr(fillers, "fit", lambda offered: seen.append(len(list(offered))) or FITTED)
    assert len(list(fillers._left_out(heard))) == 3
    assert seen == [1, 1, 2]


def test_lines_name_the_misses_and_the_counts() -> None:
    clip = _clip("one.wav", 2)
    result = FillerResult(
        (Heard(clip, "clean", (), (), (TimeSpan(0, 0.3),)), Heard(_clip("none.wav"), "clean", (), ()))
    )
    text = "\n".join(result.lines())
    assert "one.wav: said 2, counted 1 (1 missed, 0 false)" in text and "recall 0.50 (1/2" in text
    assert result.within_one("clean") == (2, 2) and result.false_per_minute("clean") == 0.0
    assert "not here" in FillerResult(()).lines()[0]


def test_mixtures_put_fillers_where_they_say(shared: Path) -> None:
    labelled = human.load(shared / "audio-dev")
    mixed = list(human.mixtures(labelled, each=1))
    assert [m.name for m in mixed] == [m.name for m in human.mixtures(labelled, each=1)] and len(mixed) > 10
    for clip in mixed:
        assert clip.fillers is not None and len(clip.fillers) == clip.count and len(clip.sources) >= 2
        for time in clip.fillers:
            said = clip.recording.cut(time).samples
            assert 0 <= time.start_s < time.end_s <= clip.recording.duration_s and np.abs(said).max() > 0.005


def test_words_are_lost_the_same_way_every_time(shared: Path) -> None:
    clip = next(one.clip for one in human.load(shared / "audio-dev") if "nasa" in one.clip.name)
    lost = human.with_lost_words(clip)
    assert lost.words != clip.words and human.with_lost_words(clip) == lost
    assert len({human.with_lost_words(clip, draw=draw).words for draw in range(4)}) > 2
    assert human.with_lost_words(clip, share=0.0) is clip
    assert "um" not in " ".join(clip.words).replace("umbrella", "")


def _figures(**values: float | None) -> dict[str, Measurement]:
    units = {name: metric.unit for name, metric in catalogue().metrics.items()}
    return {
        name: Measurement(name, value, units[name], because="" if value is not None else "noise")
        for name, value in values.items()
    }


def test_figures_that_move_are_named() -> None:
    before = _figures(pauses=4.0, length=12.0, loudness_variation=5.0, pitch_variation=2.0, pace_drift=20.0)
    after = _figures(pauses=6.0, length=12.01, loudness_variation=None, pitch_variation=2.05, pace_drift=27.0)
    change = room.Change("c", "turned down by 26 dB", before, after)
    assert change.moved() == ["pauses 4.00 → 6.00", "pitch_variation 2.00 → 2.05"]
    assert change.refused() == ["loudness_variation"]
    assert room.Change("c", "pink noise 20 dB below speech", before, after).moved() == ["pauses 4.00 → 6.00"]
    assert (
        "1 of 1" not in "".join(room.RoomResult((change,)).lines())
        and "0 of 1" in room.RoomResult((change,)).lines()[0]
    )


def test_a_figure_out_of_nothing_has_moved() -> None:
    change = room.Change("c", "pink noise", _figures(pauses=None), _figures(pauses=3.0))
    assert change.moved() == ["pauses: none → 3.00"]


def test_what_rests_on_a_count_may_change_by_what_one_makes() -> None:
    before = _figures(pauses=1.0, mean_run=4.0, filler_rate=4.0, length=60.0)
    for mean_run, filler_rate, names in ((5.9, 5.0, []), (2.1, 3.0, []), (6.5, 5.5, ["mean_run", "filler_rate"])):
        after = _figures(pauses=1.0, mean_run=mean_run, filler_rate=filler_rate, length=60.0)
        moved = room.Change("c", "turned down", before, after).moved()
        assert [text.split(" ")[0] for text in moved] == names


def test_a_small_mp3_keeps_the_length_within_a_frame() -> None:
    tone = (0.2 * np.sin(np.arange(32_000) / 20)).astype(np.float32)
    assert abs(room.through_mp3(Recording(tone, 16_000)).duration_s - 2.0) < 0.15


def test_scripted_answers_of_two_voices() -> None:
    if not {"flite", "espeak-ng"} <= set(speech.available()):
        pytest.skip("flite or espeak-ng is not on this machine")
    chosen = [(n, a) for n, a in scripted.answers(quick=True) if n.split(" ")[0] in ("slt", "en-gb")]
    result = scripted.ScriptedResult(tuple(scripted.trial(name, answer) for name, answer in chosen))
    assert all(
        abs(t.length_error_s) <= scripted.LENGTH_S and abs(t.pace_error) <= scripted.PACE_SHARE for t in result.trials
    )
    assert result.pauses.missed <= 1 and result.pauses.false == 0
    assert result.fillers.hits >= 5 and (result.fillers.f1 or 0) >= 0.7
    assert "pauses of 250 ms" in "\n".join(result.lines())
