"""An interview handed over through the browser: laid down as it would lie on a disk, or refused with nothing left."""

from pathlib import Path

import pytest

from audio import media
from trainer import intake
from trainer.errors import InputError
from trainer.settings import home
from trainer.studio import sent, taking_in
from trainer.studio.sent import Sent
from trainer.studio.takes import taking_in_folder

VTT = b"WEBVTT\n\n00:01.000 --> 00:04.000\nDana: What are your career aspirations?\n"
TALK = Sent("mock interview.MP4", b"film")
TWO = (Sent("audioRobin11234567.m4a", b"robin"), Sent("Dana.m4a", b"dana"))


def test_a_recording_with_its_transcript_and_its_speakers_files_is_found_as_by_path() -> None:
    path = sent.receive(TALK, (TWO[0], Sent("GMT2026_Recording.transcript.vtt", VTT), TWO[1]))
    assert path.name == "mock interview.mp4" and path.read_bytes() == b"film" and path.is_relative_to(home())
    notes = taking_in.notes_of(path)
    assert notes is not None and notes.speakers == ("Dana",)
    assert [(name, file.read_bytes()) for name, file in intake.participants(path)] == [
        ("Dana", b"dana"), ("Robin", b"robin"),
    ]  # fmt: skip
    sent.let_go(path)
    assert list(taking_in_folder().glob("*")) == []


def test_a_recording_alone_has_nothing_beside_it_and_a_persons_own_file_is_never_cleared_away(tmp_path: Path) -> None:
    path = sent.receive(TALK)
    assert taking_in.notes_of(path) is None and intake.participants(path) == ()
    own = tmp_path / "zoom" / "mock.mp4"
    own.parent.mkdir()
    own.write_bytes(b"film")
    sent.let_go(own)
    assert own.exists() and path.exists()


REFUSED = {
    "no recording": (Sent("notes.pdf", b"x"), (), "is no recording"),
    "something else beside it": (TALK, (Sent("notes.pdf", b"x"),), "neither a transcript nor a recording"),
    "two transcripts": (TALK, (Sent("a.vtt", VTT), Sent("b.srt", VTT)), "two transcripts"),
    "one speaker alone": (TALK, TWO[:1], "only one speaker’s file"),
    "one name twice": (TALK, (TWO[0], TWO[0]), "Two files are called"),
    "a transcript of nothing": (TALK, (Sent("a.vtt", b"WEBVTT\n"),), "holds no words"),
    "a transcript that is a picture": (TALK, (Sent("a.srt", b"\x89PNG\r\n\x1a\n"),), "not text in UTF-8"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_taken_in_is_refused_and_nothing_is_laid_down(case: str) -> None:
    recording, beside, words = REFUSED[case]
    with pytest.raises(InputError, match=words) as caught:
        sent.receive(recording, beside)
    assert caught.value.hint and not list(taking_in_folder().rglob("*"))


@pytest.mark.parametrize(
    "name", ["../../etc/pass.mp3", "..\\..\\x.mp3", "/srv/x.mp3", "\x1b[31m.mp3", "...mp3", "a" * 300 + ".mp3"]
)
def test_a_name_leads_nowhere_else(name: str) -> None:
    path = sent.receive(Sent(name, b"x"), (Sent(f"../{name}", b"one"), Sent("../../other.wav", b"two")))
    assert path.parent.parent == taking_in_folder() and path.name.isprintable() and media.is_media_name(path)
    assert len([each for each in home().rglob("*") if each.is_file()]) == 3
    assert all(each.is_relative_to(path.parent) for each in home().rglob("*.*") if each.is_file())
