"""What the screens call: pieces that come twice, words put right, answers kept, deleted and brought back."""

import io
import struct
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audio.errors import AudioError, Cancelled
from audio.recorder import recover
from audio.values import Span, Transcript, Word
from tests.fixtures_review import review, sound, typed
from trainer import practice, settings, studio
from trainer.demo import demo_answers
from trainer.practice import Reviewed, Task
from trainer.questions import load_bank
from trainer.settings import Settings
from trainer.store import Store
from trainer.values import Manner, Reply, Strength

NOW = datetime(2026, 5, 4, 12, 30, tzinfo=UTC)
SAID = Transcript(
    tuple(Word(text, at / 2, at / 2 + 0.4, 0.9) for at, text in enumerate(["I", "want", "to", "earn", "a", "lot"])),
    engine="whisper base.en", reliable=False,
)  # fmt: skip


def piece(number: int, count: int = 1600) -> bytes:
    return struct.pack(f"<{count}h", *((number * 100 + at) % 3000 for at in range(count)))


def test_pieces_arrive_once_in_order_whatever_is_sent_again() -> None:
    take = studio.PieceTake(16_000, {"question": "career-goals"})
    assert take.add(0, piece(0)) and take.add(1, piece(1))
    assert not take.add(0, piece(7)) and not take.add(1, piece(7)), "sent again"
    assert not take.add(3, piece(3)), "too early: 2 is missing"
    assert take.add(2, piece(2), lost_blocks=4)
    assert take.count == 3 and take.duration_s == pytest.approx(0.3)
    path = take.finish()
    assert studio.left_behind() == (), "a take that somebody works on is not offered"
    heard = recover(path)
    assert heard.duration_s == pytest.approx(0.3) and heard.lost_blocks == 4
    expected = [value / 32768 for number in range(3) for value in struct.unpack("<1600h", piece(number))]
    assert heard.samples.tolist() == pytest.approx(expected, abs=2e-4)
    take.discard()
    assert not path.exists()


def test_a_take_whose_tab_has_gone_is_offered_with_its_question() -> None:
    take = studio.PieceTake(8_000, {"question": "career-goals", "asked": ""})
    for number in range(8):
        take.add(number, piece(number))
    take.let_go()
    (left,) = studio.left_behind()
    assert left.duration_s == pytest.approx(1.6) and left.label["question"] == "career-goals"


def test_an_upload_lies_beside_the_takes_under_a_harmless_name() -> None:
    path = studio.receive(b"RIFF", "../../a b/My Answer.MP4;rm")
    assert path.parent == studio.takes_folder() and path.suffix == ".mp4rm" and path.read_bytes() == b"RIFF"
    assert studio.left_behind() == ()


@given(st.lists(st.sampled_from(["I", "want", "to", "earn", "a", "lot", "um", "of", "of", "money"]), max_size=14))
def test_corrected_words_are_exactly_those_typed_and_untouched_ones_keep_their_times(words: list[str]) -> None:
    made = studio.corrected(SAID, "  ".join(words))
    assert made.text == " ".join(words) and made.reliable and made.engine == SAID.engine
    assert all(word in SAID.words for word in made.words if word.start_s is not None)
    assert studio.corrected(SAID, SAID.text).words == SAID.words


@pytest.mark.parametrize(
    ("span", "words", "text"),
    [
        (Span(10, 20), "teach", "I want to teach"),
        (Span(0, 1), "", "want to earn a lot"),
        (Span(15, 16), "quite  a", "I want to earn quite a lot"),
    ],
)
def test_a_quote_that_was_not_said_is_replaced_where_it_stood(span: Span, words: str, text: str) -> None:
    assert studio.patched(SAID, span, words).text == text


def test_kept_answers_come_back_with_sound_and_replies_and_can_be_deleted_for_a_while(
    tmp_path: Path, database: str
) -> None:
    with Store.open(tmp_path) as store:
        said = Reply("pitfall:money", "meant_it", NOW)
        one = studio.keep(store, Reviewed(review(), None, sound(0.5)), (said,), NOW)
        two = studio.keep(store, Reviewed(typed()), (), NOW)
        answer, made = studio.kept(store, one)
        assert answer.replies == (said,) and made.sound == sound(0.5) and made.review == review()
        assert studio.sound_path(store, answer) is not None
        assert studio.kept(store, two)[1].sound is None
        asked = review().question.id
        abouts = studio.history(store, asked)
        assert abouts == tuple(r.next.focus[0].about for r in (review(), typed()) if r.question.id == asked)
        place = studio.remove(store, one, NOW)
        assert [each.id for each in store.answers().rows] == [two]
        store.restore(place)
        assert len(store.answers().rows) == 2
        session = store.answers().rows[0].session_id
        both = studio.keep(store, Reviewed(typed()), (), NOW, session=session)
        before = store.answers()
        place = studio.remove(store, both, NOW)
        assert len(store.answers().rows) == 2, "one of several goes alone"
        ((gone, left),) = studio.can_come_back(store, NOW + timedelta(seconds=3))
        assert (gone.session_id, gone.answers, left) == (place, 1, 7) and gone.prompt == typed().question.prompt
        studio.empty_trash(store, NOW + timedelta(seconds=9))
        store.restore(place)
        assert store.answers() == before, "it is back in its own place"
        studio.remove(store, both, NOW)
        assert studio.can_come_back(store, NOW + timedelta(seconds=10)) == ()
        studio.empty_trash(store, NOW + timedelta(seconds=11))
        assert store.trashed() == () and len(store.answers().rows) == 2
        store.save_draft("answer:x", "typed", at=NOW)
        studio.takes_folder().mkdir(parents=True)
        (studio.takes_folder() / "upload-1.wav").write_bytes(b"x")
        assert "2 answers" in studio.delete_everything(store)
        assert store.answers().total == 0 and store.drafts() == {}
        assert list(studio.takes_folder().iterdir()) == [] and list(store.media.all()) == []


def test_everything_holds_whatever_was_typed_and_deleting_leaves_none_of_it(database: str) -> None:
    """A word of its own in each place; each is in the file that leaves, and none after all was deleted."""
    advert = "Harbour analyst\nRequirements\n- Working knowledge of quaylore\n- Some willowlore from work\n"
    with Store.open() as store:
        answer = studio.keep(store, Reviewed(review(), None, sound(0.5)), (Reply("own:reason", "i_said", NOW),), NOW)
        store.rename_answer(answer, "titlelore")
        store.tag(answer, ["taglore"])
        role = studio.add_role(store, advert, at=NOW)
        studio.leave_out(store, role.id, role.lines[1].text, at=NOW)
        studio.add_line(store, role.id, "write addedlore queries", at=NOW)
        store.keep_text(studio.NOTES, str(role.id), "noteslore", at=NOW)
        line = studio.kept_role(store, role.id).lines[0]
        studio.say(store, line, studio.Place(answer, "marklore", Strength.PARTIAL, "alike", 0.0, 0, 1), True, at=NOW)
        store.save_builder("aspiration", "builderlore", at=NOW)
        store.save_draft("answer:x", "draftlore", at=NOW)
        studio.takes_folder().mkdir(parents=True)
        (studio.takes_folder() / "upload-takelore.wav").write_bytes(b"x")
        settings.save(Settings(voice="voicelore"))

        def leaves() -> str:
            with zipfile.ZipFile(io.BytesIO(studio.hand_out_everything(store).data)) as bundle:
                return "".join(name + bundle.read(name).decode("latin-1") for name in bundle.namelist())

        lore = {"title", "tag", "quay", "willow", "added", "notes", "mark", "builder", "draft", "take", "voice"}
        found = leaves()
        assert {word for word in lore if f"{word}lore" in found} == lore and "i_said" in found
        studio.delete_everything(store)
        found = leaves()
        assert [word for word in sorted(lore) if f"{word}lore" in found] == ["voice"], "settings stay"
        assert "i_said" not in found and "harbour" not in found.lower()


def test_filters_that_the_browser_left_on_are_said_and_refuse_loudness() -> None:
    demo = demo_answers()[0]
    task = Task(load_bank().get(demo.question), given=demo.transcript)
    made = studio.make_review(demo.path, task, ("noiseSuppression", "echoCancellation", "autoGainControl"))
    assert made.hearing is not None and made.sound is not None and made.sound[:4] == b"fLaC"
    assert {p.code for p in made.hearing.levels.problems} >= {"noise_suppression", "echo_cancellation", "gain_control"}
    assert made.review.audio is not None and made.review.audio.problems == made.hearing.levels.problems
    loudness = made.review.delivery.get("loudness_variation")
    assert loudness is not None and loudness.value is None and loudness.because
    plain = studio.make_review(demo.path, task)
    figure = plain.review.delivery.get("loudness_variation")
    assert figure is not None and figure.value is not None


def test_what_listens_is_said_plainly() -> None:
    assert studio.listening(Settings(stt_engine="none")).ready
    assert studio.listening(Settings(stt_engine="whisper")).ready is False
    assert "interview models pull" in studio.listening(Settings(stt_engine="whisper")).because
    assert studio.listening(Settings()).ready is False, "no model: the person is asked, nothing takes its place"
    assert studio.listening(Settings(stt_engine="sphinx")).ready


def test_getting_the_listener_stops_when_told_to(monkeypatch: pytest.MonkeyPatch) -> None:
    def pull(name: str, folder: Path, progress: object) -> Path:
        assert callable(progress) and folder == practice.models_folder()
        progress(0.1, "10 of 100 MB")
        raise AssertionError("it went on")

    monkeypatch.setattr("audio.stt.models.pull", pull)
    with pytest.raises(Cancelled) as stopped:
        studio.make_listener("base.en", cancelled=lambda: True)
    assert isinstance(stopped.value, AudioError) and "next try" in stopped.value.hint


def test_let_me_choose_switches_groups_that_give_each_other_away() -> None:
    groups = studio.measure_groups()
    assert groups["Fillers"] == {"filler_sounds", "filler_phrases", "filler_rate"}
    chosen = settings.Settings(manner=Manner.CUSTOM, measures_off_by_choice=groups["Pace"])
    assert settings.load(settings.save(chosen).parent) == chosen
