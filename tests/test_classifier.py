"""The classifier of answers: its files belong together, it reads every word once, it speaks where a rule may."""

from __future__ import annotations

import ast
import hashlib
import json
import shutil
from math import isfinite
from pathlib import Path
from typing import Any

import pytest

from audio.values import Transcript
from scripts import training_answers
from trainer.content import classifier, findings
from trainer.content.context import MISSING, AnswerContext, Hit
from trainer.content.registry import catalogue, open_context
from trainer.content.review import review_content
from trainer.errors import MachineNotReady
from trainer.language import read
from trainer.questions import load_bank
from trainer.settings import Settings
from trainer.values import Level, RoleProfile, Stage

SCRIPT = Path(__file__).parents[1] / "scripts" / "build_classifier.py"
SURE = {"perks": classifier.Bounds(-90, -95)}
"""Bounds at which the classifier hears one pitfall in anything."""
UNSTOPPED = " ".join(["and then we carried the boxes up to the third floor because the lift was out"] * 20)


def recorded() -> dict[str, object]:
    found = json.loads((classifier.FOLDER / "settings.json").read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def context(text: str, question: str = "What motivates you?", **more: object) -> AnswerContext:
    return open_context(Transcript.typed(text), load_bank().match(question), **more)  # type: ignore[arg-type]


def test_the_files_match_the_settings_of_the_build_script() -> None:
    tree = ast.parse(SCRIPT.read_text(encoding="utf-8"))
    settings = next(ast.literal_eval(node.value) for node in tree.body if isinstance(node, ast.AnnAssign)
                    and isinstance(node.target, ast.Name) and node.target.id == "SETTINGS" and node.value)
    record = recorded()
    assert {key: record[key] for key in settings} == settings
    digests = record["sha256"]
    assert isinstance(digests, dict) and sorted(digests) == ["tokenizer.json", "weights.onnx"]
    for name, digest in digests.items():
        assert hashlib.sha256((classifier.FOLDER / name).read_bytes()).hexdigest() == digest


def test_the_weights_were_made_from_these_texts() -> None:
    record = recorded()
    rows = training_answers.everything()
    assert record["texts"] == len(rows)
    assert record["texts_sha256"] == training_answers.digest(), "texts were changed: python -m scripts.build_classifier"
    assert set(record["codes"]) <= set(training_answers.codes())


def test_all_of_it_is_at_most_15_mib() -> None:
    assert sum(file.stat().st_size for file in classifier.FOLDER.iterdir()) <= 15 * 1024 * 1024


def test_thresholds_are_for_codes_it_knows() -> None:
    bounds = classifier.thresholds()
    assert set(bounds) <= set(recorded()["codes"])
    assert all(min(each.above, each.longer) >= 0 for each in bounds.values()), "below even odds nothing is claimed"
    assert all(each.below <= min(0, each.above) for each in bounds.values()), "nor is anything likely doubted"
    assert all(isfinite(each.longer) for code, each in bounds.items() if code in training_answers.pitfalls())


@pytest.mark.parametrize("text", [
    "No.", "I plan routes. I like it. What else?", UNSTOPPED,
    "um " * 90, "word " * 200, "I want to teach, and, because my aunt did, to teach well; then, later, to lead.",
])
def test_parts_hold_every_word_once_in_order_and_are_short(text: str) -> None:
    prose = read(Transcript.typed(text))
    parts = classifier.parts_of(prose)
    assert [k for first, last in parts for k in range(first, last)] == list(range(len(prose.tokens)))
    assert all(0 < last - first <= classifier.LONGEST_PART for first, last in parts)


@pytest.mark.parametrize("sizes", [[3], [5, 6, 7], [100] * 9, [190, 3, 190], [200, 2], [1] * 700])
def test_windows_hold_every_part_once_and_no_more_than_fits(sizes: list[int]) -> None:
    parts = [[number] * size for number, size in enumerate(sizes)]
    windows = classifier._windows(parts, 200)
    assert [part for window in windows for part in window] == parts
    assert all(window for window in windows)
    assert all(sum(len(part) for part in window) <= 200 for window in windows)


def test_the_same_answer_has_the_same_scores_and_a_very_long_one_has_some() -> None:
    one, again = (classifier.scores(context(UNSTOPPED)) for _ in range(2))
    assert one == again
    long = classifier.scores(context(" ".join([UNSTOPPED] * 6)))
    assert all(len(scores) == len(long.parts) for scores in long.each.values())
    assert all(-100 < score < 100 for score in long.answer.values())


def test_the_question_and_the_job_matter() -> None:
    text = "I would like to open a bakery with my sister."
    asked = classifier.scores(context(text, "Where do you see yourself in five years?"))
    job = classifier.scores(context(text, "Where do you see yourself in five years?", stage=Stage.EARLY,
                                    profile=RoleProfile(title="insurance clerk")))
    other = classifier.scores(context(text, "What do you do at the weekend?"))
    assert asked.answer != job.answer and asked.answer != other.answer


def test_a_word_no_piece_is_known_of_is_no_harm() -> None:
    assert classifier.scores(context("ゴゴゴ 🙂 ייי ok")).parts


def test_what_it_hears_is_a_finding_with_the_words_it_rests_on(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "I keep the stock tidy and I like the early hours. The lads and I lift boxes."
    monkeypatch.setattr(classifier, "thresholds", lambda: SURE)
    report = review_content(Transcript.typed(text), load_bank().match("What motivates you?"))
    found = next(f for f in report.findings if f.rule == "perks")
    assert found.evidence[0].quote is not None
    assert found.evidence[0].span is not None
    assert text[found.evidence[0].span.start : found.evidence[0].span.end] == found.evidence[0].quote
    silent = review_content(Transcript.typed(text), load_bank().match("What motivates you?"),
                            settings=Settings(rules_off=("perks",)))
    assert "perks" not in {f.rule for f in silent.findings}
    salary = review_content(Transcript.typed(text), load_bank().match("What do you look for in an employer?"))
    assert "perks" not in {f.rule for f in salary.findings}, "where a rule may not speak, the classifier may not either"


def test_what_a_rule_knows_to_be_fine_the_classifier_leaves_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(classifier, "thresholds", lambda: {"money": classifier.Bounds(-90, -95, -90)})
    rule = catalogue().rules["money"]
    assert findings.heard(rule, context("I look after the petty cash.")) == []
    assert len(findings.heard(rule, context("I look after the garden."))) == 1


def test_what_the_classifier_hears_of_an_absence_quotes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(classifier, "thresholds", lambda: {"off_topic": classifier.Bounds(-90, -95, -90)})
    report = review_content(Transcript.typed("The van has three seats and a radio."),
                            load_bank().match("What motivates you?"))
    found = next(f for f in report.findings if f.rule == "off_topic")
    assert found.message and not found.evidence
    answered = Transcript.typed("I like fixing engines. The van has three seats and a radio.")
    assert not review_content(answered, load_bank().match("What motivates you?")).findings, "it got there"


def test_a_rule_that_heard_its_wording_is_silenced_only_by_others_that_did(monkeypatch: pytest.MonkeyPatch) -> None:
    said = Transcript.typed("I want to grow and be successful.")
    alone = review_content(said, load_bank().match("What motivates you?"))
    assert [f.rule for f in alone.findings] == ["vague"]
    monkeypatch.setattr(classifier, "thresholds", lambda: {"dont_know": classifier.Bounds(-90, -95, -90)})
    both = review_content(said, load_bank().match("What motivates you?"))
    assert {f.rule for f in both.findings} == {"vague", "dont_know"}
    assert "dont_know" in catalogue().rules["vague"].beside


def test_an_element_is_heard_or_doubted(monkeypatch: pytest.MonkeyPatch) -> None:
    here = context("I keep the stock tidy. The lads and I lift boxes.")
    monkeypatch.setattr(classifier, "thresholds", lambda: {
        "reason": classifier.Bounds(-90, -95), "evidence": classifier.Bounds(95, 90)})
    worded = (Hit(0, 3),)
    assert [hit.strength for hit in classifier.element(here, "reason", ())] == [2]
    assert classifier.element(here, "reason", worded) == worded
    assert classifier.element(here, "evidence", ()) == ()
    assert [hit.strength for hit in classifier.element(here, "evidence", worded)] == [1]
    assert classifier.element(here, "ambition", worded) == worded, "without bounds the wording alone decides"


def test_an_element_is_quoted_where_it_is_plainly_said(monkeypatch: pytest.MonkeyPatch) -> None:
    here = context("In the long run it is a long way. I keep the stock tidy. I'd like to run the depot.")
    parts = classifier.scores(here).parts
    monkeypatch.setattr(classifier, "scores", lambda _: classifier.Scores(
        parts, {"future": 5.0}, {"future": (-4.5, -3.5, 5.0)}))
    monkeypatch.setattr(classifier, "thresholds", lambda: {"future": classifier.Bounds(1.0, -2.0)})
    doubted, likely, plain = (Hit(first, first + 3) for first, _ in parts)
    assert classifier.element(here, "future", (doubted,)) == (classifier._hit(here, "future"),)
    assert classifier.element(here, "future", (doubted, likely)) == (likely,)
    assert classifier.element(here, "future", (plain,)) == (plain,)
    assert classifier.element(here, "future", (MISSING,)) == (MISSING,)
    monkeypatch.setattr(classifier, "thresholds", lambda: {"future": classifier.Bounds(6.0, -2.0)})
    assert classifier.element(here, "future", (doubted,)) == (doubted,), "nowhere said more plainly"


def test_a_scrap_of_a_long_sentence_is_quoted_with_what_it_belongs_to(monkeypatch: pytest.MonkeyPatch) -> None:
    here = context("I keep it tidy. I run the counter in the town and I cover for the whole branch when she is off "
                   "and then after that I would quite like to go over to building the journeys because I do it anyway")
    parts = ((0, 4), (4, 17), (17, 22), (22, len(here.tokens)))
    heard = {"now": (1.0, 2.0, 5.0, 0.0), "next": (5.0, 0.0, 0.0, 0.0)}
    monkeypatch.setattr(classifier, "scores", lambda _: classifier.Scores(parts, {}, heard))
    assert classifier._hit(here, "now") == Hit(4, 22), "the likelier neighbour comes along"
    assert classifier._hit(here, "next") == Hit(0, 4), "a short sentence stands alone"


def test_a_wording_is_dropped_only_where_there_is_a_context(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(classifier, "thresholds", lambda: {"money": classifier.Bounds(95, 90)})
    worded = [Hit(0, 3)]
    assert classifier.pitfall(context("I want a lot of money."), "money", worded) == worded
    assert classifier.pitfall(context(UNSTOPPED), "money", worded) == []
    assert classifier.pitfall(context(UNSTOPPED), "vague", worded) == worded


def test_in_a_longer_answer_another_figure_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(classifier, "thresholds", lambda: {"money": classifier.Bounds(95, -95, -90)})
    assert classifier.pitfall(context("I keep the stock tidy."), "money", []) == []
    assert len(classifier.pitfall(context(UNSTOPPED), "money", [])) == 1


def test_unconfirmed_words_are_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(classifier, "thresholds", lambda: SURE)
    rough = Transcript(Transcript.typed("I keep the stock tidy and I like it.").words, engine="sphinx", reliable=False)
    report = review_content(rough, load_bank().match("What motivates you?"))
    assert not report.findings and all(e.level is Level.NOT_JUDGED for e in report.elements)


@pytest.mark.parametrize("missing", ["weights.onnx", "tokenizer.json", "settings.json"])
def test_an_incomplete_folder_is_said_plainly(tmp_path: Path, missing: str) -> None:
    for file in classifier.FOLDER.iterdir():
        if file.name != missing:
            shutil.copy(file, tmp_path)
    with pytest.raises(MachineNotReady) as caught:
        classifier._Model(tmp_path)
    assert "trainer/classifier" in caught.value.hint


def test_damaged_weights_and_files_of_two_makes_are_said_plainly(tmp_path: Path) -> None:
    for name, damaged in (("weights.onnx", b"\x00" * 900), ("settings.json", b'{"codes": ["vague"], "pieces": 3}')):
        shutil.copytree(classifier.FOLDER, tmp_path / name)
        (tmp_path / name / name).write_bytes(damaged)
        with pytest.raises(MachineNotReady):
            classifier._Model(tmp_path / name)


def test_an_answer_is_read_once_and_its_fault_reaches_who_asked_for_the_report(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def fails(context: AnswerContext) -> classifier.Scores:
        read.append(context.text)
        raise MachineNotReady("The classifier of answers cannot be read.", "Install the program again.")

    monkeypatch.setattr(classifier, "_read", fails)
    with pytest.raises(MachineNotReady):
        review_content(Transcript.typed("I keep the stock tidy and I like it."), load_bank().match("What drives you?"))
    assert len(read) == 1


def test_no_window_is_longer_than_the_network_reads_and_every_piece_of_a_part_counts_alike() -> None:
    model = classifier._Model(classifier.FOLDER)
    network, given = model.network, []

    class Watched:
        def run(self, names: list[str], inputs: dict[str, Any]) -> Any:
            given.append(inputs)
            return network.run(names, inputs)

    model.network = Watched()
    texts = [f"{UNSTOPPED.split()[k % 15]} I would like to open a bakery one day" for k in range(90)]
    model.scores("What motivates you?", texts, [(k, k + 1) for k in range(90)])
    assert len(given) > 1 and sum(len(each["of_part"]) for each in given) == 90
    for each in given:
        assert len(each["ids"]) <= classifier.WINDOW <= classifier.PLACES
        assert each["of_part"].shape[1] == len(each["ids"])
        assert each["of_part"].sum(axis=1) == pytest.approx(1)
        assert ((each["of_part"] > 0).sum(axis=0) <= 1).all()


@pytest.mark.parametrize(("lines", "place"), [
    ("? What motivates you?\nThe money. # mony\n", "line 2"),
    ("? What motivates you?\nThe money.\n", "line 2"),
    ("The money. # money\n", "line 2"),
    ("? Why?\nThe money. # money\n= all\n", "line 4"),
])
def test_a_training_text_that_cannot_be_read_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lines: str, place: str
) -> None:
    (tmp_path / "training").mkdir()
    (tmp_path / "training" / "some.txt").write_text(lines, encoding="utf-8")
    monkeypatch.setattr(training_answers, "SAMPLES", tmp_path)
    with pytest.raises(ValueError, match=f"some.txt, {place}"):
        list(training_answers.written())


def test_a_training_text_cut_anew_keeps_its_words_and_codes() -> None:
    rows = list(training_answers.written())
    for row in rows[:: max(1, len(rows) // 150)]:
        again = training_answers.recut(row)
        said = frozenset[str]().union(*(held or frozenset() for _, held in again.stretches))
        assert said <= row.holds
        first = [held or frozenset() for _, held in row.stretches]
        assert len(said) >= 0.5 * len(frozenset[str]().union(*first)), row.text


def test_of_an_element_only_the_whole_was_labelled_with_nothing_is_known_for_a_stretch() -> None:
    held = frozenset({"reason", "now", "vague"})
    row = training_answers.Labelled("", (("I like it", frozenset({"reason"})), ("here", None)), held, frozenset())
    assert row.nowhere == {"now"}
