"""Bundles are hostile until proven otherwise: refused with a clear message, and the store unchanged.

Above 300 lines: a catalogue of attacks with one check for all of them.
"""

import hashlib
import io
import json
import shutil
import stat
import struct
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audio.values import TimeSpan
from tests.fixtures_review import sound
from tests.fuzzing import examples
from tests.test_bundles import NOW, T0, author, coach, everything, kept_session, learner, sent, taken, uids
from trainer import codec
from trainer.annotations import State, Verdict
from trainer.coach import TO_COACH, Author, limits, look_into, take_in
from trainer.errors import InputError
from trainer.store import Store
from trainer.values import Level

__all__ = ["coach", "learner"]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The files of an honest bundle, with every kind of annotation in it."""
    folder = tmp_path_factory.mktemp("honest")
    with Store(folder / "l") as learner, Store(folder / "c") as coach:
        learner.person("Ana", at=T0, mine=True)
        coach.person("Cy", at=T0, role="coach", mine=True)
        kept_session(learner)
        (row,) = learner.sessions()
        ana = Author(learner.session_uid(row.id), learner.me("learner").uid, "Ana")
        learner.annotate([ana.rating("delivery", "pace", 1, T0, self_rated=True)])
        parcel, digest = look_into(sent(learner, TO_COACH, folder / "1.zip"), NOW)
        take_in(coach, parcel, digest, at=NOW, as_coach=True)
        mine, (spoken, _) = author(coach), uids(coach)
        coach.annotate([
            mine.note(spoken, "Nice.", T0, time=TimeSpan(1.0, 2.0)),
            mine.verdict(spoken, "pitfall:money", Verdict.KEPT, T0),
            mine.level(spoken, "reason", Level.CLEAR, T0), mine.rating("delivery", "pace", 2, T0),
            mine.summary("Good.", T0), mine.standing(State.IN_REVIEW, T0),
        ])  # fmt: skip
        with zipfile.ZipFile(sent(coach, TO_COACH, folder / "2.zip")) as bundle:
            return {name: bundle.read(name) for name in bundle.namelist()}


def packed(files: dict[str, bytes], relist: bool = True) -> io.BytesIO:
    """A zip of files whose manifest lists them truly, as a clever forger's would."""
    files = dict(files)
    if relist and "manifest.json" in files:
        try:
            manifest = json.loads(files["manifest.json"])
            manifest["files"] = {
                name: {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
                for name, data in files.items()
                if name != "manifest.json"
            }
            files["manifest.json"] = json.dumps(manifest).encode()
        except (ValueError, TypeError):
            pass
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, data in files.items():
            bundle.writestr(name, data)
    return out


def session_name(files: dict[str, bytes]) -> str:
    return next(name for name in files if name.startswith("sessions/"))


def media_name(files: dict[str, bytes]) -> str:
    return next(name for name in files if name.startswith("media/"))


def manifest(**changed: Any) -> Callable[[dict[str, bytes]], None]:
    def change(files: dict[str, bytes]) -> None:
        files["manifest.json"] = json.dumps({**json.loads(files["manifest.json"]), **changed}).encode()

    return change


def session(change: Callable[[dict[str, Any]], None]) -> Callable[[dict[str, bytes]], None]:
    def work(files: dict[str, bytes]) -> None:
        name = session_name(files)
        given = json.loads(files[name])
        change(given)
        files[name] = json.dumps(given).encode()

    return work


def answer(change: Callable[[dict[str, Any]], None], at: int = 0) -> Callable[[dict[str, bytes]], None]:
    def work(given: dict[str, Any]) -> None:
        envelope = json.loads(given["answers"][at]["answer"])
        change(envelope["value"])
        given["answers"][at]["answer"] = json.dumps(envelope)

    return session(work)


def annotation(which: str, /, **changed: Any) -> Callable[[dict[str, bytes]], None]:
    def work(files: dict[str, bytes]) -> None:
        given = json.loads(files["annotations.json"])
        next(each for each in given if each["kind"] == which).update(changed)
        files["annotations.json"] = json.dumps(given).encode()

    return work


def body(which: str, /, **changed: Any) -> Callable[[dict[str, bytes]], None]:
    def work(files: dict[str, bytes]) -> None:
        given = json.loads(files["annotations.json"])
        each = next(each for each in given if each["kind"] == which)
        envelope = json.loads(each["body"])
        envelope["value"].update(changed)
        each["body"] = json.dumps(envelope)
        files["annotations.json"] = json.dumps(given).encode()

    return work


def put(name: str, data: bytes = b"x") -> Callable[[dict[str, bytes]], None]:
    return lambda files: files.__setitem__(name, data)


def drop(name: str) -> Callable[[dict[str, bytes]], None]:
    return lambda files: files.__delitem__(name)


def other_sound(files: dict[str, bytes]) -> None:
    """Sound that is no sound, under its true digest, asked for by an answer."""
    data = b"MZ this is a program"
    del files[media_name(files)]
    digest = hashlib.sha256(data).hexdigest()
    files[f"media/{digest}.flac"] = data
    answer(lambda value: value.update(media=digest))(files)


def twice(files: dict[str, bytes]) -> None:
    given = json.loads(files["annotations.json"])
    files["annotations.json"] = json.dumps([*given, given[0]]).encode()


def deep(files: dict[str, bytes]) -> None:
    files["annotations.json"] = b"[" * 100_000 + b"]" * 100_000


HOSTILE: dict[str, Callable[[dict[str, bytes]], None]] = {
    "a path that climbs out": put("../../outside.json"),
    "an absolute path": put("/etc/cron.d/x"),
    "a Windows path": put("C:\\autoexec.bat"),
    "backslashes": put("media\\..\\..\\x.flac"),
    "a folder": put("sessions/", b""),
    "a file that belongs in no bundle": put("run.exe"),
    "a session's name with a trick": put("sessions/../sessions/" + "a" * 32 + ".json", b"{}"),
    "a name with a null": put("sessions/" + "a" * 32 + ".json\x00.exe", b"{}"),
    "a page that is not listed by its name": put("open-me.htm"),
    "no manifest": drop("manifest.json"),
    "no annotations": drop("annotations.json"),
    "no rubrics": drop("rubrics.json"),
    "no sessions": lambda files: files.__delitem__(session_name(files)),
    "a manifest that is no JSON": put("manifest.json", b"{"),
    "a manifest that is a list": put("manifest.json", b"[]"),
    "a manifest in another encoding": put("manifest.json", '{"form": "ü"}'.encode("utf-16")),
    "another program's manifest": manifest(form="other"),
    "a newer schema": manifest(schema=2),
    "a schema that is no number": manifest(schema="1"),
    "a schema of true": manifest(schema=True),
    "for nobody": manifest(to="everybody"),
    "no sender": manifest(sender=None),
    "a sender without an id": manifest(sender={"uid": "x", "name": "Cy"}),
    "a learner whose name is too long": manifest(learner={"uid": "a" * 32, "name": "x" * 201}),
    "a learner who is a coach": lambda files: manifest(
        coaches={json.loads(files["manifest.json"])["learner"]["uid"]: "Ana"}
    )(files),
    "coaches as a list": manifest(coaches=["Cy"]),
    "made in the future": manifest(made_at="2031-01-01T00:00:00+00:00"),
    "made without a zone": manifest(made_at="2025-03-01T00:00:00"),
    "made in the year 1": manifest(made_at="0001-01-01T00:00:00+00:00"),
    "a session under another's name": lambda files: files.__setitem__(
        "sessions/" + "b" * 32 + ".json", files[session_name(files)]
    ),
    "a session with a field more": session(lambda given: given.update(run="rm")),
    "the same answer twice": session(lambda given: given["answers"].append(given["answers"][0])),
    "an answer without its id": session(lambda given: given["answers"][0].update(uid="1; DROP TABLE answers")),
    "an answer that is a number": session(lambda given: given["answers"].__setitem__(0, 7)),
    "an answer judged in the future": session(lambda given: given["answers"][0].update(judged_at="2040-01-01T00:00Z")),
    "an answer of another kind": session(
        lambda given: given["answers"][0].update(answer='{"form":1,"kind":"Session","value":{}}')
    ),
    "a newer form inside": session(
        lambda given: given["answers"][0].update(answer='{"form":9,"kind":"Answer","value":{}}')
    ),
    "a quote nobody said": answer(
        lambda value: value["review"]["content"]["elements"][0]["evidence"][0].update(quote="I lie.")
    ),
    "evidence beyond the words": answer(
        lambda value: value["review"]["content"]["elements"][0]["evidence"][0].update(span=[5_000, 6_000])
    ),
    "a figure that is infinite": answer(
        lambda value: value["review"]["delivery"]["measurements"][0].update(value=float("inf"))
    ),
    "a metric's name with script": answer(
        lambda value: value["review"]["delivery"]["measurements"][0].update(metric="<script>alert(1)</script>")
    ),
    "a question's id with a path": answer(lambda value: value["review"]["question"].update(id="../../x")),
    "a reply about nothing": answer(
        lambda value: value.update(replies=[{"about": "=cmd()", "kind": "meant_it", "at": "2025-03-01T09:00:00+00:00"}])
    ),
    "an answer given in the future": answer(lambda value: value.update(answered_at="2050-01-01T00:00:00+00:00")),
    "an answer without a zone": answer(lambda value: value.update(answered_at="2025-03-01T09:00:00")),
    "ten million words": answer(
        lambda value: value["review"]["transcript"].update(words=[{"text": "a"}] * (limits.WORDS + 1)), 1
    ),
    "sound that is a program": other_sound,
    "sound nobody asks for": put("media/" + hashlib.sha256(b"RIFF....WAVE").hexdigest() + ".wav", b"RIFF....WAVE"),
    "sound that is a path": lambda files: (
        files.pop(media_name(files)), answer(lambda value: value.update(media="../../etc/passwd"))(files)
    ),
    "sound under a false digest": lambda files: files.__setitem__(media_name(files), sound(0.7)),
    "the same sound twice": lambda files: files.__setitem__(
        media_name(files).replace(".wav", ".flac"), files[media_name(files)]
    ),
    "annotations nested beyond all depth": deep,
    "annotations that are an object": put("annotations.json", b"{}"),
    "the same annotation twice": twice,
    "a comment about a session elsewhere": annotation("note", session="c" * 32),
    "a comment about an answer elsewhere": annotation("note", answer="c" * 32),
    "a comment by nobody": annotation("note", by="d" * 32),
    "a comment with a long author": annotation("note", author="x" * 300),
    "a comment signed by another": body("note", author="The Director"),
    "a comment from the future": annotation("note", at="2030-01-01T00:00:00+00:00"),
    "a comment without a zone": annotation("note", at="2025-03-01T00:00:00"),
    "a comment outside of the recording": body("note", at=[5_000.0, 5_001.0]),
    "a comment before the recording": body("note", at=[-3.0, -2.0]),
    "a comment without end": body("note", text="x" * (limits.PROSE + 1)),
    "a comment whose id is none": annotation("note", key="'; DROP TABLE annotations; --"),
    "a kind nobody knows": annotation("note", kind="command"),
    "a verdict about nothing": annotation("verdict", key="<img src=x onerror=alert(1)>"),
    "a verdict that is none": body("verdict", verdict="maybe"),
    "a level that is none": body("level", level="brilliant"),
    "a level about the whole session": annotation("level", answer=""),
    "a rating off the scale": body("rating", level=99),
    "a rating below the scale": body("rating", level=-1),
    "a rating of no criterion": annotation("rating", key="pace"),
    "a self-rating by the coach": lambda files: annotation(
        "self_rating", by=json.loads(files["manifest.json"])["sender"]["uid"]
    )(files),
    "a standing about one answer": lambda files: annotation(
        "standing", answer=next(iter(json.loads(files[session_name(files)])["answers"]))["uid"]
    )(files),
    "a body that is no value": annotation("summary", body="<script>"),
    "rubrics that are none": put("rubrics.json", b'["{}"]'),
    "a rubric whose id is not its words": put(
        "rubrics.json",
        json.dumps([json.dumps({"id": "own-123456789012", "title": "T", "about": "", "criteria": [
            {"id": "c1", "title": "A", "levels": ["x", "y"]}]})]).encode(),
    ),
    "a ready rubric with other words": put(
        "rubrics.json",
        json.dumps([json.dumps({"id": "delivery", "title": "T", "about": "", "criteria": [
            {"id": "pace", "title": "A", "levels": ["you failed", "y"]}]})]).encode(),
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def victim(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, tuple[Any, ...]]]:
    """A coach's store with something in it that must not change."""
    with Store(tmp_path_factory.mktemp("victim")) as store:
        store.person("Bo", at=T0, role="coach", mine=True)
        kept_session(store, "Untouched.")
        yield store, everything(store)


def refused(victim: tuple[Store, tuple[Any, ...]], bundle: io.BytesIO | Path) -> InputError:
    store, before = victim
    with pytest.raises(InputError) as caught:
        parcel, digest = look_into(bundle, NOW)
        take_in(store, parcel, digest, at=NOW, as_coach=True)
    assert caught.value.message and caught.value.hint and len(caught.value.message) < 400
    assert everything(store) == before
    return caught.value


def test_the_honest_bundle_of_these_tests_is_taken(files: dict[str, bytes], tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        parcel, digest = look_into(packed(files), NOW)
        told, _ = take_in(store, parcel, digest, at=NOW, as_coach=True)
        assert told.answers == 2 and told.notes == 1 and told.others == 6


@pytest.mark.parametrize("how", HOSTILE)
def test_a_hostile_bundle_is_refused_and_nothing_changes(
    how: str, files: dict[str, bytes], victim: tuple[Store, tuple[Any, ...]]
) -> None:
    files = dict(files)
    HOSTILE[how](files)
    refused(victim, packed(files))


def raw_zip(files: dict[str, bytes], change: Callable[[zipfile.ZipInfo], None], name: str) -> io.BytesIO:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as bundle:
        for each, data in files.items():
            entry = zipfile.ZipInfo(each)
            entry.compress_type = zipfile.ZIP_DEFLATED
            if each == name:
                change(entry)
            bundle.writestr(entry, data)
    return out


def test_links_and_devices_are_refused(files: dict[str, bytes], victim: tuple[Store, tuple[Any, ...]]) -> None:
    for kind in (stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFDIR):

        def change(entry: zipfile.ZipInfo, kind: int = kind) -> None:
            entry.create_system, entry.external_attr = 3, (kind | 0o777) << 16

        error = refused(victim, raw_zip(files, change, session_name(files)))
        assert "link" in error.message


def test_a_name_that_comes_twice_is_refused(files: dict[str, bytes], victim: tuple[Store, tuple[Any, ...]]) -> None:
    out = packed(files)
    with pytest.warns(UserWarning, match="Duplicate name"), zipfile.ZipFile(out, "a") as bundle:
        bundle.writestr("annotations.json", b"[]")
    assert "twice" in refused(victim, out).message


@pytest.mark.parametrize("how", ["truncated", "text", "empty", "flipped"])
def test_a_damaged_file_is_refused(how: str, files: dict[str, bytes], victim: tuple[Store, tuple[Any, ...]]) -> None:
    whole = packed(files).getvalue()
    at = whole.index(b"media/") + 120
    broken = {
        "truncated": whole[: len(whole) // 2],
        "text": b"this is no zip file" * 100,
        "empty": b"",
        "flipped": whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :],
    }[how]
    refused(victim, io.BytesIO(broken))


def test_a_wrong_checksum_and_a_wrong_size_are_refused(
    files: dict[str, bytes], victim: tuple[Store, tuple[Any, ...]]
) -> None:
    for name in ("annotations.json", session_name(files), media_name(files)):
        for field, value in (("sha256", "0" * 64), ("bytes", 7)):
            given = json.loads(files["manifest.json"])
            given["files"][name][field] = value
            changed = {**files, "manifest.json": json.dumps(given).encode()}
            refused(victim, packed(changed, relist=False))


def test_what_is_listed_and_not_there_or_there_and_not_listed_is_refused(
    files: dict[str, bytes], victim: tuple[Store, tuple[Any, ...]]
) -> None:
    refused(victim, packed({n: d for n, d in files.items() if not n.startswith("media/")}, relist=False))
    refused(victim, packed({**files, "open-me.html": b"<script>alert(1)</script>"}, relist=False))


def test_bombs_are_refused_before_they_are_unpacked(
    files: dict[str, bytes], victim: tuple[Store, tuple[Any, ...]]
) -> None:
    import tracemalloc

    bomb = packed({**files, "annotations.json": b" " * (40 << 20) + b"[]"})
    assert len(bomb.getvalue()) < 200_000
    tracemalloc.start()
    assert "grow" in refused(victim, bomb).message
    assert tracemalloc.get_traced_memory()[1] < 20 << 20
    tracemalloc.stop()
    liar = bytearray(packed({**files, "annotations.json": b" " * 900_000 + b"[]"}).getvalue())
    central = liar.rindex(b"annotations.json") - 46  # its entry in the directory says it is small
    assert liar[central : central + 4] == b"PK\x01\x02"
    struct.pack_into("<I", liar, central + 24, 100)
    refused(victim, io.BytesIO(bytes(liar)))


def test_files_that_overlap_and_too_many_files_are_refused(
    files: dict[str, bytes], victim: tuple[Store, tuple[Any, ...]]
) -> None:
    whole = bytearray(packed(files).getvalue())
    first, second = (whole.rindex(name) - 46 for name in (b"annotations.json", b"rubrics.json"))
    whole[second + 42 : second + 46] = whole[first + 42 : first + 46]
    refused(victim, io.BytesIO(bytes(whole)))
    many = {f"media/{at:064x}.flac": b"" for at in range(limits.FILES)}
    assert "the most" in refused(victim, packed({**files, **many})).message


def test_encrypted_and_oddly_packed_files_are_refused(
    files: dict[str, bytes], victim: tuple[Store, tuple[Any, ...]]
) -> None:
    whole = bytearray(packed(files).getvalue())
    central = whole.rindex(b"annotations.json") - 46
    whole[central + 8] |= 1
    assert "encrypted" in refused(victim, io.BytesIO(bytes(whole))).message
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_LZMA) as bundle:
        for name, data in files.items():
            bundle.writestr(name, data)
    assert "packed" in refused(victim, out).message


def test_a_stolen_session_cannot_be_hung_on_another_learner(learner: Store, coach: Store, tmp_path: Path) -> None:
    bundle = sent(learner, TO_COACH, tmp_path / "b.zip")
    taken(coach, bundle, True)
    with zipfile.ZipFile(bundle) as raw:
        stolen = {name: raw.read(name) for name in raw.namelist()}
    manifest(learner={"uid": "e" * 32, "name": "Eve"}, sender={"uid": "e" * 32, "name": "Eve"})(stolen)
    before = everything(coach)
    parcel, digest = look_into(packed(stolen), NOW)
    with pytest.raises(InputError, match="somebody else"):
        take_in(coach, parcel, digest, at=NOW, as_coach=True)
    assert everything(coach) == before
    with Store(tmp_path / "third") as third:  # an answer moved into another session
        third.person("Cy", at=T0, role="coach", mine=True)
        taken(third, bundle, True)
        name = session_name(stolen)
        moved = json.loads(stolen.pop(name))
        stolen[f"sessions/{'f' * 32}.json"] = json.dumps({**moved, "uid": "f" * 32}).encode()
        stolen["annotations.json"] = b"[]"
        before = everything(third)
        parcel, digest = look_into(packed(stolen), NOW)
        with pytest.raises(InputError, match="another session"):
            take_in(third, parcel, digest, at=NOW, as_coach=True)
        assert everything(third) == before


def test_a_failure_in_the_middle_leaves_nothing(
    files: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from trainer.store import receiving

    with Store(tmp_path) as store:
        store.person("Bo", at=T0, role="coach", mine=True)
        before = everything(store)
        parcel, digest = look_into(packed(files), NOW)

        def broken(*_: Any) -> int:
            raise RuntimeError("the power went")

        monkeypatch.setattr(receiving, "put", broken)
        with pytest.raises(RuntimeError):
            take_in(store, parcel, digest, at=NOW, as_coach=True)
        assert everything(store) == before, "no session, no sound, no person"


@settings(max_examples=examples(60), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_damage_to_a_bundle_gets_past_or_out(
    data: st.DataObject, files: dict[str, bytes], victim: tuple[Store, tuple[Any, ...]]
) -> None:
    """Bytes changed anywhere: refused in words, or the very same content."""
    whole = bytearray(packed(files).getvalue())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(whole) - 1))
        whole[at] = data.draw(st.integers(0, 255))
    honest, _ = look_into(packed(files), NOW)
    try:
        parcel, _ = look_into(io.BytesIO(bytes(whole)), NOW)
    except InputError as error:
        assert error.message and error.hint
    else:
        assert (parcel.sessions, parcel.annotations) == (honest.sessions, honest.annotations)
    assert everything(victim[0]) == victim[1]


LEAVES = st.one_of(
    st.none(), st.booleans(), st.integers(-(10**20), 10**20), st.floats(allow_nan=False), st.text(max_size=20),
    st.lists(st.integers(), max_size=3), st.dictionaries(st.text(max_size=5), st.integers(), max_size=2),
)  # fmt: skip


@settings(max_examples=examples(120), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_value_in_any_place_is_taken_or_refused_in_words(
    data: st.DataObject, files: dict[str, bytes], victim: tuple[Store, tuple[Any, ...]]
) -> None:
    name = data.draw(st.sampled_from(["manifest.json", "annotations.json", "rubrics.json", session_name(files)]))
    tree = json.loads(files[name])
    node, steps = tree, 0
    while isinstance(node, (dict, list)) and node and steps < 6:
        key = data.draw(st.sampled_from(sorted(node) if isinstance(node, dict) else list(range(len(node)))))
        if not isinstance(node[key], (dict, list)) or not node[key] or data.draw(st.booleans()):
            node[key] = data.draw(LEAVES)
            break
        node, steps = node[key], steps + 1
    try:
        parcel, digest = look_into(packed({**files, name: json.dumps(tree).encode()}), NOW)
    except InputError as error:
        assert error.message and error.hint
        assert everything(victim[0]) == victim[1]
        return
    folder = Path(victim[0].folder) / "taken"
    shutil.rmtree(folder, ignore_errors=True)
    with Store(folder) as store:
        take_in(store, parcel, digest, at=NOW, as_coach=True)
        for row in store.sessions():
            store.session(row.id)


def test_words_of_the_codec_are_not_needed_here() -> None:
    assert codec.FORM == 1, "a new form of values needs a new schema of bundles: SCHEMA in trainer/coach/bundle.py"
