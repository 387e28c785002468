"""How near passages are to questions, by an embedding model and axes in which its pieces of words are compared."""

import pathlib

import torch
import torch.nn.functional as F
from torch import nn

from e5 import SIZE

AXES = 128


class Scorer(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model
        self.mean = torch.zeros(SIZE)
        self.axes = nn.Parameter(torch.zeros(SIZE, AXES))
        self.none = nn.ParameterDict({"whole": nn.Parameter(torch.tensor(0.85)), "pieces": nn.Parameter(torch.tensor(0.5))})

    def states(self, batch):
        with torch.autocast("cpu", torch.bfloat16):
            return self.model.upper(batch.x, batch.mask).float()

    def whole(self, states, batch):
        return F.normalize((states * batch.all[:, :, None]).sum(1) / batch.all.sum(1)[:, None], dim=1)

    def pieces(self, states):
        return F.normalize((states - self.mean) @ self.axes, dim=2)

    def scores(self, asked, *passages):
        """How near each passage is to each question, by the vectors of the whole and by late interaction."""
        questions = self.states(asked)
        parts = [self.scores_of(asked, questions, batch) for batch in passages]
        return {kind: torch.cat([part[kind] for part in parts], 1) for kind in parts[0]}

    def scores_of(self, asked, questions, passages):
        texts = self.states(passages)
        likeness = torch.einsum("atd,bud->abtu", self.pieces(questions), self.pieces(texts))
        most = likeness.masked_fill(passages.own[None, :, None, :] == 0, -1).amax(3)
        weights = asked.weights / asked.weights.sum(1, keepdim=True)
        return {"whole": self.whole(questions, asked) @ self.whole(texts, passages).T,
                "pieces": (most * weights[:, None, :]).sum(2)}


def know_lower(model, sets, file):
    """Gives the texts the states behind the layers that stay as they are, which a file may keep from one run to the next."""
    texts = [t for s in sets for t in s.texts()]
    if file and pathlib.Path(file).exists():
        states = torch.load(file)
        if [len(x) for x in states] == [len(t.ids) for t in texts]:
            for t, x in zip(texts, states):
                t.state = x
            return
    work_out_lower(model, texts)
    if file:
        torch.save([t.state for t in texts], file)


def work_out_lower(model, texts):
    texts = sorted(texts, key=lambda t: len(t.ids))
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for at in range(0, len(texts), 64):
            part = texts[at: at + 64]
            longest = len(part[-1].ids)
            ids, mask = torch.zeros(len(part), longest, dtype=torch.long), torch.full((len(part), longest), -1e9)
            for i, t in enumerate(part):
                ids[i, : len(t.ids)], mask[i, : len(t.ids)] = torch.tensor(t.ids), 0
            for t, x in zip(part, model.lower(ids, mask)):
                t.state = x[: len(t.ids)].bfloat16().clone()


def start_axes(scorer, sets):
    """The principal axes of the passages' pieces."""
    count, total, squares = 0, torch.zeros(SIZE), torch.zeros(SIZE, SIZE, dtype=torch.float64)
    with torch.no_grad():
        for s in sets:
            for batch in s.batches():
                own = scorer.states(batch)[batch.own > 0]
                count, total = count + len(own), total + own.sum(0)
                squares += (own.T @ own).double()
    mean = total / count
    values, vectors = torch.linalg.eigh(squares / count - torch.outer(mean, mean).double())
    scorer.mean = mean
    scorer.axes.data = vectors[:, -AXES:].flip(1).float().contiguous()
