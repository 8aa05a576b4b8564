"""The figures about the content side: counted right on small made-up sets, held where the labelled rows are."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from audio.values import Transcript, Word
from tests.conftest import missing
from trainer.content import review_content
from trainer.content.context import MISSING, AnswerContext, Hit
from trainer.content.wording import unsure
from trainer.errors import InputError
from trainer.evaluation import articles, noisy_ear, page
from trainer.evaluation.content import answers, part_of
from trainer.evaluation.speech import Spoken, available
from trainer.practice import Reviewed, Task, review_words
from trainer.questions import load_bank
from trainer.values import Level

PAY = "I want to make a lot of money."
TITLE = "I want to be a vice president as soon as possible."
FINE = ("I'd like to become the person the wards ring about difficult dressings, because I once saw a wound close "
        "after two years. Your clinic runs twice a week, so here I would learn from the specialist nurses.")
ASKED = "What are your career aspirations?"


def row(name: str, answer: str, label: str, *pitfalls: str, **more: Any) -> dict[str, Any]:
    return {"id": name, "question": ASKED, "answer": answer, "label": label, "pitfalls": list(pitfalls),
            "also_judged": [], "origin": "page", "form": "answer", "role": None, **more}


# other people's rows ---------------------------------------------------------------------------


def test_hits_misses_and_false_alarms_by_id() -> None:
    result = articles.judged([
        row("g1", FINE, "good"),
        row("g2", PAY, "good"),
        row("g3", PAY, "good", also_judged=["money"]),
        row("b1", PAY, "bad", "money"),
        row("b2", FINE, "bad", "status"),
        row("b3", TITLE, "bad", "money", role="bank cashier"),
    ])
    assert [(r.id, r.false) for r in result.flagged] == [("g2", ("money",))]
    assert (len(result.good), len(result.bad), result.positives, result.hits) == (3, 3, 3, 1)
    assert result.recall == pytest.approx(1 / 3) and result.flagged_share == pytest.approx(1 / 3)
    lines = result.lines()
    assert "    g2: money" in lines and "    b2: missed status" in lines
    assert any(line.startswith("    b3: missed money; also raised") and "status" in line for line in lines)
    assert not any("vice president" in line or "dressings" in line for line in lines)


def test_whole_model_answers_are_told_from_lines_and_blanks() -> None:
    model = {"origin": "seed", "label": "good"}
    long = f"{FINE} And in three years I would like to train the new nurses there, as I was trained."
    result = articles.judged([
        row("whole", long, **model),
        row("short", "Long term I want to teach nurses.", **model),
        row("blank", f"I just finished X and want a role as a Z. {long}", **model),
        row("fragment", long, **model, form="fragment"),
        row("page", long, "good"),
        row("spoilt", f"{PAY} {PAY} Pay is the reason I am here, and pay is all I am after, since pay is what I want "
                      "more than anything else in this world, honestly, now and always.", **model),
    ])
    assert [m.id for m in result.models] == ["whole", "spoilt"]
    assert [m.id for m in result.models_failed] == ["spoilt"]
    text = "\n".join(result.lines())
    assert "core elements found and no pitfall: 1 of 2" in text and "spoilt: raised money" in text


def test_a_row_that_cannot_be_read_is_named_and_stops_nothing() -> None:
    result = articles.judged([row("odd", FINE, "good", role="?!"), row("fine", FINE, "good")])
    assert result.unread == ("odd",) and [r.id for r in result.rows] == ["fine"]
    assert "  could not be read: odd" in result.lines()


def test_described_answers_are_left_out_and_a_torn_file_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    rows = [row("said", FINE, "good"), row("told", "they wanted to be rich", "bad", "money", form="described")]
    file.write_text("".join(json.dumps(r) + "\n" for r in rows), encoding="utf-8")
    assert [r["id"] for r in articles.read(file)] == ["said"]
    file.write_text("{torn", encoding="utf-8")
    with pytest.raises(InputError, match=r"rows\.jsonl"):
        articles.read(file)


def test_nothing_beside_the_project_is_said(tmp_path: Path) -> None:
    for folder in (None, tmp_path):
        assert articles.run(folder).lines() == ["No labelled answers lie beside the project, so nothing was measured "
                                                "here."]


def test_targets_hold_on_the_rows_beside_the_project(shared: Path) -> None:
    result = articles.run(shared)
    figures = "\n".join(result.lines())
    assert not result.unread, figures
    assert result.flagged_share is not None and result.flagged_share <= articles.MOST_GOOD_FLAGGED, figures
    assert result.recall is not None and result.recall >= articles.LEAST_RECALL, figures
    assert len(result.models) >= 9 and not any(model.found for model in result.models), figures
    for model in result.models:  # the direction comes across in each, by whichever framework fits best
        assert any(level is Level.CLEAR for level in model.core.values()), f"{model.id}\n{figures}"


# the noisy ear ---------------------------------------------------------------------------------


def labelled(folder: Path, rows: list[tuple[str, str, list[str], str]]) -> Path:
    (folder / "answers").mkdir()
    text = "".join(
        f'[[answer]]\nid = "{name}"\nquestion = "{ASKED}"\nlabel = "{label}"\npitfalls = {json.dumps(pitfalls)}\n'
        f'elements = []\nlearner = false\ntext = "{said}"\n\n' for name, label, pitfalls, said in rows)
    (folder / "answers" / "some.toml").write_text(text, encoding="utf-8")
    return folder


def check_ids(number: int) -> list[str]:
    return [name for name in (f"ear-{n}" for n in range(200)) if part_of(name) == "check"][:number]


def misheard(change: Callable[[str], str]) -> noisy_ear.Listener:
    def listen(spoken: Spoken, task: Task) -> Reviewed:
        return review_words(Transcript.typed(change(spoken.cleaned)), task)

    return listen


@pytest.fixture
def ear_samples(tmp_path: Path) -> Path:
    a, b, c, d = check_ids(4)
    pay = "Well, to be honest, my main goal is a high salary."
    want = "I want to restore old clocks because I love fine wheels."
    return labelled(tmp_path, [(a, "bad", ["money"], pay), (b, "bad", ["money"], pay), (c, "good", [], want),
                               (d, "good", [], want)])


needs_flite = pytest.mark.skipif("flite" not in available() and os.environ.get("CI") != "true",
                                 reason="flite is not on this machine")


@needs_flite
def test_what_is_lost_in_hearing_is_counted(ear_samples: Path) -> None:
    whole = noisy_ear.run(ear_samples, quick=True, listen=misheard(lambda text: text))
    assert (whole.positives, whole.hits("typed"), whole.hits("heard"), whole.drop) == (2, 2, 2, 0.0)
    assert whole.word_error_rate == 0.0 and not whole.flagged("heard")
    deaf_to_pay = misheard(lambda text: text.replace("high salary", "tidy cellar"))
    deaf = noisy_ear.run(ear_samples, quick=True, listen=deaf_to_pay)
    assert (deaf.hits("typed"), deaf.hits("heard"), deaf.drop) == (2, 0, 1.0)
    assert deaf.word_error_rate is not None and 0.0 < deaf.word_error_rate < 0.2
    rich = noisy_ear.run(ear_samples, quick=True, listen=misheard(lambda _text: PAY))
    assert len(rich.flagged("heard")) == 2 and not rich.flagged("typed")
    text = "\n".join([*deaf.lines(), *rich.lines()])
    assert "recall falls by 100.0 points" in text and "lost money" in text and "raised only when heard money" in text


def test_the_choice_is_check_only_balanced_and_fixed() -> None:
    rows = answers(page.samples())
    chosen = noisy_ear.chosen(rows)
    assert len(chosen) == noisy_ear.TEXTS and {part_of(r["id"]) for r in chosen} == {"check"}
    assert sum(r["label"] == "good" for r in chosen) == len(chosen) / 2
    assert [r["id"] for r in noisy_ear.chosen(rows[::-1])] == [r["id"] for r in chosen]
    quick = noisy_ear.chosen(rows, quick=True)
    assert sorted(r["label"] for r in quick) == ["bad", "bad", "good", "good"]


def test_a_script_keeps_every_word_and_is_the_same_each_time() -> None:
    text = "I'd like to lead a team — a small one – because I love it... In two years, with {help}, I could."
    script = noisy_ear.script(text, "some-id")
    assert script == noisy_ear.script(text, "some-id") != noisy_ear.script(text, "other-id")
    kept = [w for w in script.split() if not w.startswith("{") and w not in ("um", "uh")]
    assert " ".join(kept) == "I'd like to lead a team a small one because I love it... In two years, with help , I " \
                             "could.".replace(" ,", "")
    assert "{" in script


@pytest.mark.real
def test_four_texts_spoken_and_heard() -> None:
    if "flite" not in available():
        missing("flite")
    if find_spec("pocketsphinx") is None:
        missing("PocketSphinx")
    result = noisy_ear.run(page.samples(), quick=True)
    assert len(result.texts) == noisy_ear.QUICK and len({t.voice for t in result.texts}) == 4
    assert result.word_error_rate is not None and 0.0 < result.word_error_rate < 0.7
    assert noisy_ear.MOST_DROP == 0.10 and result.lines()[0].endswith("4, 2 good")


def test_without_a_voice_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(noisy_ear, "available", lambda: ())
    assert noisy_ear.run(tmp_path).lines() == ["flite is not on this machine, so nothing was measured here."]


# same input, same bytes; unsure words; unreliable words ------------------------------------------

BYTES = """
import sys
from pathlib import Path
from trainer import batch
from trainer.practice import Task
from trainer.questions import load_bank
bank = load_bank()
for row in batch.rows([Path(sys.argv[1])], Task(bank.get("career-aspirations")), bank):
    print(batch.judge(row).line)
"""


def test_same_input_same_bytes_whatever_the_hash_seed(tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    rows = [r for r in answers(page.samples()) if part_of(r["id"]) == "tune"][::30]
    file.write_text("".join(json.dumps({"id": r["id"], "question": r["question"], "text": r["text"],
                                        "role": r.get("role", "nurse")}) + "\n" for r in rows), encoding="utf-8")
    outputs = []
    for seed in ("0", "4242"):
        place = {**os.environ, "PYTHONHASHSEED": seed, "OMP_NUM_THREADS": "1" if seed == "0" else "2"}
        done = subprocess.run([sys.executable, "-c", BYTES, str(file)], env=place, capture_output=True, check=True)
        outputs.append(done.stdout)
    assert len(outputs[0].splitlines()) == len(rows) > 5
    assert outputs[0] == outputs[1]


def heard(text: str, confidence: float, reliable: bool = True) -> Transcript:
    words = tuple(Word(w, i * 0.4, i * 0.4 + 0.3, confidence) for i, w in enumerate(text.split()))
    return Transcript(words, engine="scripted", reliable=reliable)


@pytest.mark.parametrize("text", [PAY, TITLE, "I don't know, I have no idea."])
def test_findings_on_unsure_words_are_questions(text: str) -> None:
    question = load_bank().match(ASKED)
    sure = review_content(heard(text, 0.95), question).findings
    doubtful = review_content(heard(text, 0.1), question).findings
    assert sure and [f.rule for f in doubtful] == [f.rule for f in sure]
    for before, now in zip(sure, doubtful, strict=True):
        assert not before.unsure and now.unsure
        assert now.message.startswith("Did you say ") and not before.message.startswith("Did you say ")


def test_one_sure_hit_is_enough() -> None:
    question = load_bank().match(ASKED)
    first, second = heard(PAY, 0.1).words, heard(PAY, 0.95).words
    later = tuple(Word(w.text, w.start_s + 20, w.end_s + 20, w.confidence) for w in second
                  if w.start_s is not None and w.end_s is not None)
    (found,) = [f for f in review_content(Transcript((*first, *later), engine="scripted"), question).findings
                if f.rule == "money"]
    assert not found.unsure


@pytest.mark.parametrize("text", [PAY, TITLE, FINE])
def test_unreliable_words_claim_nothing(text: str) -> None:
    report = review_content(heard(text, 0.95, reliable=False), load_bank().match(ASKED))
    assert report.not_judged and not report.findings and not report.strengths and not report.aspiration_types
    assert all(e.level is Level.NOT_JUDGED and not e.evidence and e.because for e in report.elements)
    assert all(not run.ran and run.because for run in report.rules_run)
    confirmed = review_content(heard(text, 0.95, reliable=False).confirmed(), load_bank().match(ASKED))
    assert not confirmed.not_judged and (confirmed.findings or confirmed.strengths)


def test_a_hit_without_a_place_is_never_unsure() -> None:
    context = AnswerContext(heard(FINE, 0.01), load_bank().match(ASKED))
    assert not unsure(context, MISSING) and unsure(context, Hit(0, 3))
