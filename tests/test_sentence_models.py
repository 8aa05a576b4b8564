"""A larger sentence model: got from a stand-in for the hub, loaded, laid beside adverts, named in the report."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from audio.errors import EngineError, ModelMissing
from audio.stt.models import File, Known
from audio.values import Transcript
from tests.hub import REVISION, Hub, running
from trainer import practice, sentence_models
from trainer.cli import main
from trainer.content import review_content
from trainer.questions import load_bank
from trainer.semantics import SHIPPED
from trainer.sentence_models import ALIKE, MATCHED, NAME, UNMATCHED, chosen
from trainer.settings import Settings
from trainer.values import RoleProfile, Strength

SAME = ({"mend", "mending", "mended", "fixed", "repair"}, {"lorries", "trucks", "coaches", "buses"},
        {"teach", "helping"}, {"read", "books"}, {"accounts", "bookkeeping"}, {"angry", "upset"}, {"tests", "trials"},
        {"nurses", "ward"}, {"software", "programs"}, {"shifts", "rotas"})
"""Words that lie together in the toy model, as words of one meaning do in a real one."""
PROFILE = RoleProfile("Mechanic", description="- Mend lorries and buses\n- Answer the telephone")
SAID = "I mended eleven trucks."


def number(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value])


def part(field: int, value: int | str | bytes) -> bytes:
    """One field of a protocol buffer, which is what an ONNX file is."""
    if isinstance(value, int):
        return number(field << 3) + number(value)
    data = value.encode() if isinstance(value, str) else value
    return number(field << 3 | 2) + number(len(data)) + data


def port(name: str, kind: int, shape: tuple[str | int, ...]) -> bytes:
    dims = b"".join(part(1, part(1, d) if isinstance(d, int) else part(2, d)) for d in shape)
    return part(1, name) + part(2, part(1, part(1, kind) + part(2, dims)))


def network(rows: np.ndarray) -> bytes:
    """A network that looks each word up in a table: the smallest there is with the ports of a sentence transformer."""
    table = part(1, rows.shape[0]) + part(1, rows.shape[1]) + part(2, 1) + part(8, "table") + part(9, rows.tobytes())
    node = part(1, "table") + part(1, "input_ids") + part(2, "last_hidden_state") + part(4, "Gather")
    ports = b"".join(part(11, port(n, 7, ("batch", "words"))) for n in ("input_ids", "attention_mask"))
    out = part(12, port("last_hidden_state", 1, ("batch", "words", rows.shape[1])))
    graph = part(1, node) + part(2, "toy") + part(5, table) + ports + out
    return part(1, 8) + part(7, graph) + part(8, part(1, "") + part(2, 13))


def tokenizer(words: list[str]) -> bytes:
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

    made = Tokenizer(models.WordLevel({"[UNK]": 0, **{w: n for n, w in enumerate(words, 1)}}, unk_token="[UNK]"))
    made.normalizer = normalizers.Lowercase()
    made.pre_tokenizer = pre_tokenizers.Whitespace()
    return made.to_str().encode()


@pytest.fixture(scope="module")
def toy() -> dict[str, bytes]:
    """Weights by chance (always the same), but words of one meaning lie together."""
    text = " ".join([*(line for pair in ALIKE for line in pair), SAID, PROFILE.description]).lower()
    words = sorted(set(text.replace(".", " ").replace("-", " ").split()) | set().union(*SAME))
    chance = np.random.default_rng(7)
    rows = chance.normal(size=(len(words) + 1, 48)).astype(np.float32)
    for group in SAME:
        first = rows[words.index(min(group)) + 1]
        for word in group:
            rows[words.index(word) + 1] = first + chance.normal(size=48) * 0.1
    return {"model.onnx": network(rows), "tokenizer.json": tokenizer(words)}


@pytest.fixture
def own(toy: dict[str, bytes], tmp_path: Path) -> Path:
    for name, data in toy.items():
        (tmp_path / name).write_bytes(data)
    return tmp_path


@pytest.fixture
def hub(toy: dict[str, bytes]) -> Iterator[Hub]:
    with running(Hub(toy)) as serving:
        yield serving


def test_a_model_that_is_not_here_says_how_to_get_it(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing) as absent:
        chosen(NAME, tmp_path)
    assert f"interview models pull {NAME}" in absent.value.hint and "91 MB" in absent.value.hint
    with pytest.raises(ModelMissing, match=r"model\.onnx and tokenizer\.json missing") as empty:
        chosen(str(tmp_path), tmp_path)
    assert NAME in empty.value.hint
    assert chosen("shipped", tmp_path) is SHIPPED


def test_the_known_model_is_pinned_file_by_file() -> None:
    for known in sentence_models.KNOWN.values():
        assert len(known.revision) == 40 and {f.name.rsplit("/", 1)[-1] for f in known.files} == {
            "model.onnx", "tokenizer.json"}
        assert all(len(file.sha256) == 64 and file.size > 0 for file in known.files)


def test_it_is_got_from_the_hub_goes_on_where_it_stopped_and_runs(
    hub: Hub, toy: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = tuple(File(place, len(toy[name]), hashlib.sha256(toy[name]).hexdigest())
                  for place, name in (("onnx/model.onnx", "model.onnx"), ("tokenizer.json", "tokenizer.json")))
    monkeypatch.setattr(sentence_models, "KNOWN", {NAME: Known(NAME, "somebody/toy", REVISION, files, "a toy")})
    hub.break_after = len(toy["model.onnx"]) * 2 // 3
    path = sentence_models.pull(NAME, tmp_path, endpoint=hub.endpoint, known=sentence_models.KNOWN)
    assert any(asked and asked.startswith("bytes=") for _, asked, _ in hub.asked)
    assert (path / "onnx" / "model.onnx").read_bytes() == toy["model.onnx"]
    monkeypatch.setattr(sentence_models.listed, "__kwdefaults__", {"known": sentence_models.KNOWN})
    assert chosen(NAME, tmp_path).encode(["I mend lorries"]).shape == (1, 48)


def test_a_text_has_the_same_vector_of_length_one_alone_and_in_company(own: Path) -> None:
    model = chosen(str(own))
    alone, company = model.encode(["I mend lorries"]), model.encode(["I teach", "I mend lorries", ""])
    assert np.array_equal(alone[0], company[1]) and alone.dtype == np.float32
    assert np.linalg.norm(alone[0]) == pytest.approx(1)
    assert np.array_equal(model.fixed(("I teach",)), model.encode(["I teach"]))


def test_every_model_is_brought_to_one_scale(own: Path) -> None:
    model = chosen(str(own))
    alike = model.cosines(model.encode([a for a, _ in ALIKE]), model.encode([b for _, b in ALIKE]))
    assert alike.diagonal().mean() == pytest.approx(MATCHED, abs=1e-4)
    assert (alike.sum() - alike.trace()) / 30 == pytest.approx(UNMATCHED, abs=1e-4)


def test_a_network_without_meaning_and_a_damaged_one_are_refused(own: Path, toy: dict[str, bytes]) -> None:
    (own / "model.onnx").write_bytes(network(np.ones((400, 48), np.float32)))
    with pytest.raises(EngineError, match="does not tell lines") as blank:
        chosen(str(own))
    assert blank.value.hint
    (own / "model.onnx").write_bytes(toy["model.onnx"][:200])
    with pytest.raises(EngineError, match="cannot be loaded") as torn:
        chosen(str(own))
    assert "shipped" in torn.value.hint


def test_lines_of_an_advert_are_laid_beside_the_answer_with_it(own: Path) -> None:
    question, mine = load_bank().get("why-this-job"), Settings(sentence_model=str(own))
    found = review_content(Transcript.typed(SAID), question, profile=PROFILE, settings=mine)
    assert found.alignment.role is not None
    served = {m.requirement.text: m for m in found.alignment.role if m.strength is not Strength.NONE}
    assert list(served) == ["Mend lorries and buses"] and served["Mend lorries and buses"].evidence
    assert review_content(Transcript.typed(SAID), question, profile=PROFILE, settings=mine) == found
    absent = Settings(sentence_model=NAME)
    with pytest.raises(ModelMissing):
        review_content(Transcript.typed(SAID), question, profile=PROFILE, settings=absent)
    assert review_content(Transcript.typed(SAID), question, settings=absent)  # nothing to lay beside it: not needed


def test_the_report_names_it_and_only_it(own: Path) -> None:
    question, words = load_bank().get("why-this-job"), Transcript.typed(SAID)

    def made(model: str, profile: RoleProfile | None, before: dict[str, str]) -> dict[str, str]:
        task = practice.Task(question, profile=profile, settings=Settings(sentence_model=model))
        return dict(practice.judge(words, None, task, versions=before).versions)

    named = made(str(own), PROFILE, {})
    assert named[sentence_models.PART] == own.name
    assert sentence_models.PART not in made("shipped", PROFILE, named)
    assert sentence_models.PART not in made(str(own), None, {})
    assert sentence_models.versions(NAME)[sentence_models.PART].startswith(f"{NAME} c9745ed")


def test_the_command_lists_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "list"]) == 0
    (line,) = [line for line in capsys.readouterr().out.splitlines() if line.startswith(NAME)]
    assert "91 MB to get" in line
