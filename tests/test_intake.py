"""Transcripts of every form, who asks, where the answers lie; and everything a hostile file may try."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audio import media
from audio.values import TimeSpan
from tests.conftest import missing
from tests.fuzzing import examples
from trainer.errors import InputError
from trainer.evaluation import interviews, speech
from trainer.intake import Utterance, cuts, listen, participants, read_notes, written
from trainer.intake.speakers import asks, interviewers
from trainer.questions import load_bank

BANK = load_bank()
SAID = "I would like to lead a crew of my own because I enjoy planning repairs with other people"
ROWS = (
    ("Dana Okafor", 1.0, 4.0, "Welcome. What are your career aspirations?"),
    ("Robin", 5.0, 15.0, SAID),
    ("Dana Okafor", 16.0, 17.0, "Okay."),
    ("Robin", 18.0, 25.0, "and in five years I hope to run the depot"),
    ("Dana Okafor", 26.0, 30.0, "Tell me about a time you failed."),
    ("Robin", 33.0, 50.0, "Last winter I forgot to order the parts and the whole line stood still for a day"),
)


def clock(seconds: float, sign: str = ".") -> str:
    return f"{int(seconds // 3600):02d}:{int(seconds // 60) % 60:02d}:{seconds % 60:06.3f}".replace(".", sign)


def zoom() -> str:
    return "WEBVTT\n\n" + "".join(
        f"{n}\n{clock(a)} --> {clock(b)}\n{who}: {text}\n\n" for n, (who, a, b, text) in enumerate(ROWS, 1)
    )


def teams() -> str:
    return "WEBVTT\n\nNOTE a remark\n\n" + "".join(
        f"3f/{n}-0\n{clock(a)} --> {clock(b)} align:left\n<v {who}>{text}</v>\n\n"
        for n, (who, a, b, text) in enumerate(ROWS)
    )


def srt() -> str:
    return "".join(
        f"{n}\r\n{clock(a, ',')} --> {clock(b, ',')}\r\n{who}: <i>{text}</i>\r\n\r\n"
        for n, (who, a, b, text) in enumerate(ROWS, 1)
    )


def whisper() -> str:
    return json.dumps(
        {"text": "…", "segments": [{"start": a, "end": b, "text": f" {t}", "speaker": w} for w, a, b, t in ROWS]}
    )


def textgrid(short: bool = False) -> str:
    lines = ['File type = "ooTextFile"', 'Object class = "TextGrid"', ""]
    tiers = [(name, [row for row in ROWS if row[0] == name]) for name in ("Dana Okafor", "Robin")]
    if short:
        lines += ["0", "60", "<exists>", "2"]
        for name, rows in tiers:
            lines += ['"IntervalTier"', f'"{name}"', "0", "60", str(len(rows))]
            lines += [part for _, a, b, text in rows for part in (str(a), str(b), f'"{text}"')]
    else:
        lines += ["xmin = 0", "xmax = 60", "tiers? <exists>", "size = 2", "item []:"]
        for number, (name, rows) in enumerate(tiers, 1):
            lines += [f"    item [{number}]:", '        class = "IntervalTier"', f'        name = "{name}"',
                      "        xmin = 0", "        xmax = 60", f"        intervals: size = {len(rows)}"]  # fmt: skip
            for n, (_, a, b, text) in enumerate(rows, 1):
                lines += [
                    f"        intervals [{n}]:",
                    f"            xmin = {a}",
                    f"            xmax = {b}",
                    f'            text = "{text}"',
                ]
    return "\n".join(lines)


def plain() -> str:
    return "".join(f"[{clock(a)[:8]}] {who}: {text}\n" for who, a, _, text in ROWS)


def meet() -> str:
    return "".join(f"{who} {clock(a)[:8]}\n{text}\n\n" for who, a, _, text in ROWS)


FORMS = {"zoom.vtt": zoom(), "teams.vtt": teams(), "a.srt": srt(), "w.json": whisper(), "l.TextGrid": textgrid(),
         "s.TextGrid": textgrid(short=True), "p.txt": plain(), "m.txt": meet()}  # fmt: skip


@pytest.mark.parametrize("name", FORMS)
def test_every_form_gives_the_same_speakers_words_and_answers(name: str) -> None:
    read = written.parse(FORMS[name].encode(), name)
    assert read.timed and read.speakers == ("Dana Okafor", "Robin") and not read.notices
    assert [each.text for each in read.utterances] == [row[3] for row in ROWS]
    assert [round(each.time.start_s) for each in read.utterances if each.time] == [round(row[1]) for row in ROWS]
    asking = interviewers(read.utterances)
    assert asking == {"Dana Okafor"}
    first, second = cuts.propose(read.utterances, asking, BANK)
    assert first.question_id == "career-aspirations" and first.words.startswith(SAID[:20]) and "depot" in first.words
    assert first.time.start_s == 5.0 and second.known and second.time.start_s == 33.0


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_transcript_in_any_usual_encoding(encoding: str) -> None:
    assert len(written.parse(zoom().encode(encoding), "a.vtt").utterances) == len(ROWS)


HOSTILE: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "a.vtt"),
    "only a head": (b"WEBVTT\n\n", "a.vtt"),
    "not text": (bytes(range(128, 256)) * 10, "a.vtt"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(200), "a.srt"),
    "too long": (b"a" * (written.LONGEST_BYTES + 1), "a.txt"),
    "too many words": (b"a b " * (written.MOST_WORDS // 2 + 1), "a.txt"),
    "minutes over 59": (b"WEBVTT\n\n00:75:00.000 --> 00:76:00.000\nhello\n", "a.vtt"),
    "a week later": (b"WEBVTT\n\n170:00:00.000 --> 171:00:00.000\nhello\n", "a.vtt"),
    "broken json": (b'{"segments": [', "a.json"),
    "json without end": (b"[" * 100_000, "a.json"),
    "json of nothing": (b'{"a": 1}', "a.json"),
    "json of numbers": (b'{"segments": [1, 2]}', "a.json"),
    "a time that is text": (b'{"segments": [{"text": "a", "start": "x", "end": 2}]}', "a.json"),
    "a time without end": (b'{"segments": [{"text": "a", "start": 1e999, "end": 2}]}', "a.json"),
    "a time before zero": (b'{"segments": [{"text": "a", "start": -5, "end": 2}]}', "a.json"),
    "a number too long": (b'{"segments": [{"text": "a", "start": ' + b"9" * 5000 + b"}]}", "a.json"),
    "a grid that breaks off": (textgrid(short=True).encode()[:180], "a.TextGrid"),
    "a grid of numbers": (b'File type = "ooTextFile"\n"IntervalTier" 3 4 5 6 7', "a.TextGrid"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_no_transcript_is_refused_with_a_hint(name: str) -> None:
    raw, file = HOSTILE[name]
    with pytest.raises(InputError) as caught:
        written.parse(raw, file)
    assert caught.value.hint and file in caught.value.message and len(caught.value.message) < 300


def test_times_running_backwards_are_put_in_order_or_left_out_and_said() -> None:
    times = (("20", "25", "last"), ("05", "02", "never"), ("01", "04", "first"))
    text = "WEBVTT\n\n" + "".join(f"00:{a}.000 --> 00:{b}.000\n{said}\n\n" for a, b, said in times)
    read = written.parse(text.encode(), "a.vtt")
    assert [each.text for each in read.utterances] == ["first", "last"]
    assert len(read.notices) == 2


def test_marks_scripts_and_control_characters_are_taken_out() -> None:
    text = (
        "WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v <b>Eve>\x1b[31m<script>alert(1)</script> hi &lt;b&gt; \x00 there\n"
    )
    (only,) = written.parse(text.encode(), "a.vtt").utterances
    assert "\x1b" not in only.text and "<script>" not in only.text and "there" in only.text


@settings(max_examples=examples(150), deadline=None)
@given(st.binary(max_size=400), st.sampled_from(["a.vtt", "a.srt", "a.json", "a.TextGrid", "a.txt"]))
def test_any_bytes_are_read_or_refused(raw: bytes, name: str) -> None:
    try:
        read = written.parse(raw, name)
    except InputError as error:
        assert error.hint
        return
    assert all(
        each.text and (each.time is None or 0 <= each.time.start_s < each.time.end_s) for each in read.utterances
    )


@settings(max_examples=examples(150), deadline=None)
@given(st.text(max_size=300))
def test_any_cues_are_read_or_refused(text: str) -> None:
    try:
        written.parse(f"WEBVTT\n\n00:01.000 --> 00:02.000\n{text}\n".encode("utf-8", "replace"), "a.vtt")
    except InputError as error:
        assert error.hint


def test_what_somebody_said_before_settles_who_asks() -> None:
    rows = [Utterance("word " * 50, "A", TimeSpan(0, 20)), Utterance("word " * 10, "B", TimeSpan(21, 25))]
    assert interviewers(rows) == {"B"}
    assert interviewers(rows, {"A": "coach"}) == {"A"}
    assert interviewers(rows, {"B": "learner"}) == {"A"}


@pytest.mark.parametrize(
    ("text", "so"),
    [("Tell me about yourself", True), ("so walk me through your week", True), ("Why us?", True), ("I see", False),
     ("That is what I wanted to hear.", False), ("Okay great. And how did that end", True)],
)  # fmt: skip
def test_what_asks_something(text: str, so: bool) -> None:
    assert asks(text) is so


def test_words_of_a_moved_cut_are_those_inside_it() -> None:
    read = written.parse(zoom().encode(), "a.vtt")
    assert cuts.words_of(read.utterances, {"Dana Okafor"}, TimeSpan(0, 16)) == SAID
    assert cuts.words_of(read.utterances, {"Dana Okafor"}, TimeSpan(100, 160)) == ""


# with sound ---------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def made() -> interviews.Made:
    """Four short answers in two voices."""
    if "flite" not in speech.available():
        missing("flite")
    prompts = [question.prompt for question in BANK.questions[:60:15]]
    samples = Path(__file__).resolve().parents[1] / "samples"
    return interviews.make("rms", "slt", interviews.texts(samples, 40, 4), prompts)


@pytest.mark.real
@pytest.mark.parametrize("notes", ["vtt", "no names", "none"])
def test_a_two_voice_interview_is_cut_where_its_answers_are(made: interviews.Made, notes: str, tmp_path: Path) -> None:
    file = tmp_path / "talk.flac"
    media.save(made.recording, file)
    if notes != "none":
        text = made.vtt if notes == "vtt" else made.vtt.replace("Dana Okafor: ", "").replace("Robin: ", "")
        file.with_suffix(".vtt").write_text(text, encoding="utf-8")
    whole = listen(file, BANK, read_notes(file))
    scored = interviews.score(notes, made, whole)
    assert scored.held == 4 and scored.extra == 0, whole.cuts
    assert whole.known_by == ("names" if notes == "vtt" else "voices")
    assert media.load(_written(tmp_path / "p.mp3", whole.preview)).duration_s == pytest.approx(
        whole.duration_s, abs=0.2
    )
    if notes == "vtt":
        assert all(cut.known and cut.words for cut in whole.cuts)
        assert whole.answering == "Robin" and whole.told_apart and whole.named
        other = listen(file, BANK, read_notes(file), answering="Dana Okafor", preview=False)
        assert other.asking == {"Robin"} and other.answering == "Dana Okafor", "a person has said so"
        assert not {cut.words for cut in other.cuts} & {cut.words for cut in whole.cuts}


@pytest.mark.real
def test_participants_files_settle_who_speaks(made: interviews.Made, tmp_path: Path) -> None:
    file = tmp_path / "zoom.flac"
    media.save(made.recording, file)
    assert participants(file) == ()
    folder = tmp_path / "Audio Record"
    folder.mkdir()
    robin, dana = made.recording.samples.copy(), made.recording.samples.copy()
    robin[:], mine = 0, made.recording.samples
    for span in made.answers:
        part = slice(int(span.start_s * 16_000), int(span.end_s * 16_000))
        robin[part], dana[part] = mine[part], 0
    for name, samples in (("audioRobin11234567", robin), ("audioDanaOkafor21234567", dana)):
        media.save(type(made.recording)(samples, 16_000), folder / f"{name}.flac")
    assert [name for name, _ in participants(file)] == ["DanaOkafor", "Robin"]
    whole = listen(file, BANK, tracks=participants(file), preview=False)
    assert whole.known_by == "files" and interviews.score("files", made, whole).held == 4
    media.save(type(made.recording)(robin[16_000 * 30 :], 16_000), folder / "audioRobin11234567.flac")
    late = listen(file, BANK, tracks=participants(file), preview=False)
    assert late.known_by == "voices" and interviews.score("voices", made, late).held == 4
    assert any("audioRobin11234567.flac is not as long" in each for each in late.notices), "they came late: it is said"
    _written(folder / "audioDanaOkafor21234567.flac", b"no sound")
    torn = listen(file, BANK, tracks=participants(file), preview=False)
    assert torn.known_by == "voices" and any("audioDanaOkafor21234567.flac: " in each for each in torn.notices)


@pytest.mark.real
def test_a_transcript_of_another_recording_is_refused_and_one_voice_is_left_to_the_hand(
    made: interviews.Made, tmp_path: Path
) -> None:
    file = tmp_path / "one.flac"
    media.save(made.recording.cut(made.answers[0]), file)
    with pytest.raises(InputError, match="belongs to another"):
        listen(file, BANK, written.parse(made.vtt.encode(), "a.vtt"))
    whole = listen(file, BANK, preview=False)
    assert whole.known_by == "nothing" and whole.cuts == () and "by hand" in whole.notices[-1]


def _written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path
