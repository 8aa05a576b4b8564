"""The sentence vectors: the files match their record, and meaning comes out as meaning."""

from __future__ import annotations

import ast
import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pytest

from audio.values import Transcript
from trainer import semantics
from trainer.content.vectors import Vectors
from trainer.errors import MachineNotReady
from trainer.language import read

FOLDER = Path(semantics.__file__).parent / "vectors"
SCRIPT = Path(__file__).parents[1] / "scripts" / "build_vectors.py"


def recorded() -> dict[str, object]:
    found = json.loads((FOLDER / "settings.json").read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def test_the_files_match_the_settings_of_the_build_script() -> None:
    tree = ast.parse(SCRIPT.read_text(encoding="utf-8"))
    settings = next(ast.literal_eval(node.value) for node in tree.body if isinstance(node, ast.AnnAssign)
                    and isinstance(node.target, ast.Name) and node.target.id == "SETTINGS" and node.value)
    record = recorded()
    assert {key: record[key] for key in settings} == settings
    digests = record["sha256"]
    assert isinstance(digests, dict) and sorted(digests) == ["scales.npy", "table.npy", "tokenizer.json"]
    for name, digest in digests.items():
        assert hashlib.sha256((FOLDER / name).read_bytes()).hexdigest() == digest


def test_all_of_it_is_at_most_8_mib() -> None:
    assert sum(file.stat().st_size for file in FOLDER.iterdir()) <= 8 * 1024 * 1024


def test_the_table_has_one_scaled_row_for_each_word_piece() -> None:
    rows = semantics.encode(["nurse"])
    assert rows.shape == (1, 256)
    table = semantics._table()
    assert table.rows.dtype.name == "int8"
    assert len(table.rows) == len(table.scales) == recorded()["pieces"] == table.tokenizer.get_vocab_size()


@pytest.mark.parametrize(("text", "near", "far"), [
    ("I look after patients on a ward", "Experience of nursing care in a hospital", "Knowledge of SQL and dashboards"),
    ("I plan routes for lorries", "transport and logistics planning", "Teaching children to read"),
    ("I want to lead a team", "managing people", "baking bread at night"),
])
def test_related_texts_are_nearer_than_unrelated_ones(text: str, near: str, far: str) -> None:
    assert semantics.similarity(text, near) > semantics.similarity(text, far) + 0.1


def test_cosines_stay_between_minus_one_and_one_and_are_symmetric() -> None:
    one, other = "I plan routes for lorries", "logistics"
    assert semantics.similarity(one, one) == 1.0
    assert semantics.similarity(one, other) == semantics.similarity(other, one)


@pytest.mark.parametrize("text", ["", "   ", "ייי", "🙂🙂", "\x00\x07"])
def test_text_without_a_known_word_is_like_nothing(text: str) -> None:
    assert semantics.similarity(text, "work") == 0.0


def test_the_best_line_counts_for_every_clause() -> None:
    prose = read(Transcript.typed("I love teaching children. Fridays we eat soup."))
    scores = Vectors(prose).best("sentence", ("teaching pupils at school", "driving lorries"))
    alone = semantics.likeness([prose.text_of(a, b) for a, b in prose.sentences],
                               ("teaching pupils at school", "driving lorries"))
    assert scores == pytest.approx([max(row) for row in alone], abs=1e-3)
    assert scores[0] > scores[1]
    assert semantics.likeness([], ("a",)) == []
    assert semantics.likeness(["a"], ()) == [[]]


def test_an_incomplete_folder_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(MachineNotReady) as caught:
        semantics._Table(tmp_path)
    assert "trainer/vectors" in caught.value.hint


def test_importing_it_loads_no_tokenizer() -> None:
    code = ("import sys; import trainer.errors; before = set(sys.modules); import trainer.semantics; "
            "print(sorted({'tokenizers'} & set(sys.modules)))")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_an_unknown_unit_is_refused() -> None:
    with pytest.raises(ValueError, match="clause or sentence"):
        Vectors(read(Transcript.typed("one two"))).rows("page")
