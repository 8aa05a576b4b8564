"""TextGrid, subtitles and the table: read back, they say what the report says."""

import csv
import dataclasses
import io
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audio.values import Transcript, Word
from tests.fixtures_review import review, silence, typed
from trainer.errors import InputError
from trainer.report import FORMATS, SUFFIXES, render
from trainer.report.captions import LONGEST_S, captions, stamp
from trainer.report.to_csv import COLUMNS
from trainer.values import Review


def with_words(*words: Word) -> Review:
    """The review with other words, and nothing that cites the old ones."""
    whole = review()
    content = dataclasses.replace(whole.content, elements=(), findings=(), strengths=())
    delivery = dataclasses.replace(whole.delivery, measurements=(), events=())
    said = Transcript(words, "en", "scripted")
    return dataclasses.replace(whole, transcript=said, content=content, delivery=delivery)


def seconds(text: str) -> float:
    hours, minutes, rest = text.replace(",", ".").split(":")
    return int(hours) * 3600 + int(minutes) * 60 + float(rest)


def read_textgrid(text: str) -> dict[str, list[tuple[float, float, str]]]:
    """Tiers by name, read as Praat does: numbers and quoted texts in order, names ignored."""
    assert text.startswith('File type = "ooTextFile"\nObject class = "TextGrid"\n')
    values = re.findall(r'"(?:[^"]|"")*"|(?<= = )[\d.]+', text.split("tiers? <exists>")[1])
    count, values = int(values[0]), values[1:]
    tiers: dict[str, list[tuple[float, float, str]]] = {}
    for _ in range(count):
        kind, name, _, _, size = values[:5]
        assert kind == '"IntervalTier"'
        values = values[5:]
        rows = [values[3 * i : 3 * i + 3] for i in range(int(size))]
        tiers[name.strip('"')] = [(float(a), float(b), c[1:-1].replace('""', '"')) for a, b, c in rows]
        values = values[3 * int(size) :]
    assert values == []
    return tiers


def test_every_format_has_a_suffix() -> None:
    assert set(SUFFIXES) == set(FORMATS)


def test_the_textgrid_holds_words_pauses_and_fillers() -> None:
    whole = review()
    tiers = read_textgrid(render(whole, "textgrid"))
    assert list(tiers) == ["words", "pauses", "fillers", "repeats", "findings"]
    said = [label for _, _, label in tiers["words"] if label]
    assert said == [word.text for word in whole.transcript.words]
    pauses = [e for e in whole.delivery.events if e.kind == "pause"]
    assert len([1 for _, _, label in tiers["pauses"] if label]) == len(pauses)
    fillers = [e.label for e in whole.delivery.events if e.kind.startswith("filler") and e.counted]
    assert [label for _, _, label in tiers["fillers"] if label] == fillers


def test_every_tier_covers_the_recording_without_gap_or_overlap() -> None:
    whole = review()
    assert whole.audio is not None
    for rows in read_textgrid(render(whole, "textgrid")).values():
        assert rows[0][0] == 0.0
        assert rows[-1][1] == pytest.approx(whole.audio.duration_s)
        assert all(a[1] == b[0] for a, b in zip(rows, rows[1:]))  # noqa: RUF007 - reads as it is meant
        assert all(start < end for start, end, _ in rows)


def test_a_quotation_mark_in_a_word_keeps_the_textgrid_whole() -> None:
    tiers = read_textgrid(render(with_words(Word('"no"', 1.0, 1.5), Word("said", 1.4, 2.0)), "textgrid"))
    assert [row for row in tiers["words"] if row[2]] == [(1.0, 1.5, '"no"'), (1.5, 2.0, "said")]


@pytest.mark.parametrize("form", ["srt", "vtt"])
def test_captions_hold_every_word_in_order(form: str) -> None:
    whole = review()
    text = render(whole, form)
    times = [(seconds(a), seconds(b)) for a, b in re.findall(r"([\d:.,]+) --> ([\d:.,]+)", text)]
    assert all(start < end for start, end in times)
    assert all(a[1] <= b[0] for a, b in zip(times, times[1:]))  # noqa: RUF007 - reads as it is meant
    heads = ("WEBVTT", "")
    body = [line for line in text.splitlines() if line not in heads and "-->" not in line and not line.isdigit()]
    assert " ".join(body) == whole.transcript.text
    assert all(len(line) <= 84 for line in body)
    assert all(end - start <= LONGEST_S + 1e-6 for start, end in times)


def test_srt_is_numbered_and_vtt_has_its_head() -> None:
    assert re.findall(r"^(\d+)\n\d\d:", render(review(), "srt"), re.M)[:3] == ["1", "2", "3"]
    assert render(review(), "vtt").startswith("WEBVTT\n\n00:00:01.200 --> ")


def test_captions_escape_what_the_format_would_read() -> None:
    whole = with_words(Word("<b>", 0.0, 0.5), Word("-->", 0.5, 1.0), Word("R&D", 1.0, 1.5))
    assert "&lt;b&gt; --&gt; R&amp;D" in render(whole, "vtt")
    assert "<b> → R&D" in render(whole, "srt")


@pytest.mark.parametrize("form", ["srt", "vtt", "textgrid"])
def test_a_typed_answer_has_no_times_to_export(form: str) -> None:
    with pytest.raises(InputError) as caught:
        render(typed(), form)
    assert caught.value.hint


def test_silence_is_an_empty_textgrid() -> None:
    tiers = read_textgrid(render(silence(), "textgrid"))
    assert all(rows == [(0.0, 4.0, "")] for rows in tiers.values())


@pytest.mark.parametrize("whole", [review(), typed(), silence()])
def test_the_table_reads_back(whole: Review) -> None:
    rows = list(csv.DictReader(io.StringIO(render(whole, "csv", id="a/b.wav"))))
    assert rows and tuple(rows[0]) == COLUMNS
    assert {row["id"] for row in rows} == {"a/b.wav"}
    assert [row["name"] for row in rows if row["kind"] == "word"] == [w.text for w in whole.transcript.words]
    figures = {row["name"]: row for row in rows if row["kind"] == "figure"}
    for each in whole.delivery.measurements:
        row = figures[each.metric]
        assert (row["value"] == "") == (each.value is None)
        assert row["note"] == (each.because if each.value is None else each.sentence)
    events = [row for row in rows if row["kind"] in ("filler_sound", "filler_phrase", "pause", "repeat")]
    assert [row["counted"] == "yes" for row in events] == [e.counted for e in whole.delivery.events]


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Z", "C"]), min_size=1, max_size=12))
def test_no_cell_can_run_as_a_formula(word: str) -> None:
    if word.split() != [word]:
        return
    whole = with_words(Word(word, 0.0, 0.5), Word(f"={word}", 0.5, 1.0), Word(f"@{word}", 1.0, 1.5))
    for row in csv.reader(io.StringIO(render(whole, "csv", id=f"+{word}"))):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row)


def test_captions_break_at_pauses_and_stamps_round() -> None:
    whole = with_words(Word("one", 0.0, 0.4), Word("two", 0.5, 0.9), Word("three", 2.0, 2.4))
    assert [c.text for c in captions(whole)] == ["one two", "three"]
    assert stamp(3661.2345, ",") == "01:01:01,234"
    assert stamp(59.9996, ".") == "00:01:00.000"
