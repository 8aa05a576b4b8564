"""Writes the trained classifier down as the program runs it, one ONNX file of 8-bit weights, and compares the two."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from trainer.content.classifier import PLACES

MOST_APART = 0.1
"""Log odds by which the file may differ from the network at most, where only its word pieces have 8 bits."""
MOST_APART_SMALL = 0.3
"""Log odds by which the 8-bit file may differ from the network, on average."""

Example = tuple[Sequence[int], Sequence[int]]
"""The word pieces of a text and the part each belongs to, -1 for none."""


def write(file: Path, network: Any, examples: Sequence[Example]) -> float:
    """Write the network for one text; gives by how much the 8 bits change its scores of the examples, on average.

    In: ``ids`` (n,) of the word pieces, ``of_part`` (parts, n), each row the share a piece has in the mean of a part.
    Out: ``parts`` (parts, codes) and ``answer`` (codes,), log odds. Of a weight's 8 bits 7 are used: a processor
    without the newer 8-bit instructions would overflow on the last, and make other scores of the same answer.
    Raises SystemExit where the file does not do what the network does.
    """
    import torch
    from onnxruntime.quantization import QuantType, quantize_dynamic

    with tempfile.TemporaryDirectory() as folder:
        exact = Path(folder) / "exact.onnx"
        torch.onnx.export(_one_text(network).eval(), (torch.arange(30) + 5, torch.full((4, 30), 1 / 30)), str(exact),
                          input_names=["ids", "of_part"], output_names=["parts", "answer"], opset_version=17,
                          dynamo=False, dynamic_axes={"ids": {0: "n"}, "of_part": {0: "parts", 1: "n"},
                                                      "parts": {0: "parts"}})
        quantize_dynamic(exact, file, op_types_to_quantize=["MatMul", "Gemm"], per_channel=True, reduce_range=True,
                         weight_type=QuantType.QInt8, extra_options={"MatMulConstBOnly": True})
        apart, apart_small = (_apart(each, network, examples) for each in (exact, file))
    most, mean = float(apart.max()), float(apart_small.mean())
    if most > MOST_APART or mean > MOST_APART_SMALL:
        raise SystemExit(f"The file differs from the network: {most} at most, with 8 bits {mean} on average.")
    return mean


def _apart(file: Path, network: Any, examples: Sequence[Example]) -> Any:
    import numpy as np
    import torch
    from onnxruntime import InferenceSession

    session = InferenceSession(str(file), providers=["CPUExecutionProvider"])
    differences = []
    for ids, part in examples:
        with torch.no_grad():
            alone, together, _ = network(torch.tensor([ids]), torch.ones(1, len(ids)), torch.tensor([part]))
        answer = torch.logsumexp(torch.cat([alone[0], together], 0) * 2, 0) / 2
        of_part = np.array([[float(each == number) for each in part] for number in range(max(part) + 1)], np.float32)
        given = {"ids": np.array(ids), "of_part": of_part / of_part.sum(axis=1, keepdims=True)}
        parts, whole = session.run(["parts", "answer"], given)
        differences += [np.abs(parts - alone[0].numpy()).ravel(), np.abs(whole - answer.numpy()).ravel()]
    return np.concatenate(differences)


def _one_text(network: Any) -> Any:
    import torch
    from torch import nn

    bert = network.bert
    tables, heads, width = bert.embeddings, bert.config.num_attention_heads, bert.config.hidden_size

    class OneText(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            table = tables.word_embeddings.weight.detach()
            scales = table.abs().amax(1, keepdim=True).clamp(min=1e-9) / 127
            self.register_buffer("scales", scales)
            self.register_buffer("pieces", (table / scales).round().to(torch.int8))
            places = tables.position_embeddings.weight[:PLACES] + tables.token_type_embeddings.weight[0]
            self.register_buffer("places", places.detach().clone())
            self.layers, self.norm = bert.encoder.layer, tables.LayerNorm
            self.parts, self.whole = network.parts, network.whole

        def forward(self, ids: Any, of_part: Any) -> tuple[Any, Any]:
            count = ids.shape[0]
            states = self.norm(self.pieces[ids].float() * self.scales[ids] + self.places[:count])
            for layer in self.layers:
                own, mixed = layer.attention.self, layer.attention.output
                q, k, v = (each(states).reshape(count, heads, width // heads).transpose(0, 1)
                           for each in (own.query, own.key, own.value))
                seen = torch.softmax(q @ k.transpose(1, 2) * (width // heads) ** -0.5, -1) @ v
                states = mixed.LayerNorm(states + mixed.dense(seen.transpose(0, 1).reshape(count, width)))
                wide = layer.intermediate.dense(states)
                states = layer.output.LayerNorm(states + layer.output.dense(wide * torch.sigmoid(1.702 * wide)))
            means, first = of_part @ states, states[:1]
            alone = self.parts(torch.cat([means, first.expand_as(means)], 1))
            together = self.whole(torch.cat([first, means.mean(0, keepdim=True)], 1))
            return alone, torch.logsumexp(torch.cat([alone, together], 0) * 2, 0) / 2

    return OneText()
