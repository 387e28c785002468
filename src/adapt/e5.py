"""E5-small-v2 as the program runs it, with low-rank additions that can be learned."""

import math

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

SIZE = 384
HEADS = 12
MATRICES = ("query", "key", "value", "attention", "intermediate", "output")


class E5(nn.Module):
    """
    The quantised model with its bytes read as numbers. Its first layers stay as they are, so that what they make of a text is
    worked out once (`lower`); the matrices of the layers behind have low-rank additions (LoRA, Hu et al. 2021).
    """

    def __init__(self, file, first, rank):
        super().__init__()
        values = {t.name: numpy_helper.to_array(t) for t in onnx.load(file).graph.initializer}
        self.first = first
        self.names = matrices(values)
        self.layers = len(self.names) // len(MATRICES)
        self.fixed = {k: torch.tensor(v.copy()) for k, v in values.items() if k.endswith((".bias", "LayerNorm.weight"))}
        self.words, self.places, self.kinds = (
            table(values, f"embeddings.{kind}_embeddings.weight") for kind in ("word", "position", "token_type"))
        self.weights = [dequantised(values, name) for name in self.names]
        self.down = nn.ParameterList()
        self.up = nn.ParameterList()
        for weight in self.weights[first * len(MATRICES):]:
            self.down.append(torch.randn(weight.shape[0], rank) / math.sqrt(weight.shape[0]))
            self.up.append(torch.zeros(rank, weight.shape[1]))

    def adapted(self):
        """The names of the matrices that have additions, with these."""
        return list(zip(self.names[self.first * len(MATRICES):], self.down, self.up))

    def lower(self, ids, mask):
        x = self.words[ids] + self.places[: ids.shape[1]] + self.kinds[0]
        x = self.normal(x, "embeddings")
        for layer in range(self.first):
            x = self.layer(x, mask, layer)
        return x

    def upper(self, x, mask):
        for layer in range(self.first, self.layers):
            x = self.layer(x, mask, layer)
        return x

    def layer(self, x, mask, layer):
        at = f"encoder.layer.{layer}."
        texts, pieces, _ = x.shape
        heads = lambda y: y.view(texts, pieces, HEADS, SIZE // HEADS).transpose(1, 2)
        query, key, value = (
            heads(self.times(x, layer, kind) + self.fixed[f"{at}attention.self.{kind}.bias"]) for kind in MATRICES[:3])
        seen = F.scaled_dot_product_attention(query, key, value, attn_mask=mask[:, None, None, :])
        seen = seen.transpose(1, 2).reshape(texts, pieces, SIZE)
        seen = self.times(seen, layer, "attention") + self.fixed[at + "attention.output.dense.bias"]
        x = self.normal(x + seen, at + "attention.output")
        wide = F.gelu(self.times(x, layer, "intermediate") + self.fixed[at + "intermediate.dense.bias"])
        return self.normal(x + self.times(wide, layer, "output") + self.fixed[at + "output.dense.bias"], at + "output")

    def times(self, x, layer, kind):
        number = layer * len(MATRICES) + MATRICES.index(kind)
        y = x @ self.weights[number]
        added = number - self.first * len(MATRICES)
        return y if added < 0 else y + x @ self.down[added] @ self.up[added]

    def normal(self, x, at):
        return F.layer_norm(x, (SIZE,), self.fixed[at + ".LayerNorm.weight"], self.fixed[at + ".LayerNorm.bias"], 1e-12)


def matrices(values):
    """The names of the matrices in the order in which a text goes through them."""
    names = [name.removesuffix("_quantized") for name in values if "MatMul" in name and name.endswith("_quantized")]
    return sorted(names, key=lambda name: int(name.split("_")[-1]))


def dequantised(values, name):
    return torch.tensor(values[name + "_quantized"].astype(np.float32) * values[name + "_scale"])


def table(values, name):
    zero = values[name + "_zero_point"].astype(np.float32)
    return torch.tensor((values[name + "_quantized"].astype(np.float32) - zero) * values[name + "_scale"])
