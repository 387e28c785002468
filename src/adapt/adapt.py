"""
Adapts the embedding model to finding the passages that answer questions, and with it the axes along which pieces of words are
compared. Reads what `mvn -Padapt test` writes; `docs/answering.md` tells what is learned and how well.
"""

import argparse
import collections
import json
import math
import pathlib
import random
import struct
import time

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from e5 import E5, SIZE

AXES = 128
FIRST_LAYER = 6
RANK = 8
MOST_PIECES = 128
QUESTIONS = 6          # of one set in a step
RIGHT = 2              # at most, of each question's passages
PASSAGES = 22          # in a step
HARD = 2               # of each question's nearest wrong passages
NEAREST = 15           # that those are drawn from
TEMPERATURES = {"whole": 0.02, "pieces": 0.03}
FREQUENT = 0.05        # a piece in a larger share of the questions tells little
FREQUENT_WEIGHT = 0.25
RATE = 7e-4
AXES_RATE = 1e-3
WARM_UP = 50           # steps
KINDS = ("answerable", "false_premise", "unanswerable")


class Text:
    """A text's pieces: `own` tells which of them are its own words; `weights` what they count in a question."""

    def __init__(self, vocabulary, prefix, before, pieces):
        head = ["[CLS]", prefix, ":"] + before
        text = (head + pieces)[: MOST_PIECES - 1] + ["[SEP]"]
        self.ids = [vocabulary.get(piece, vocabulary["[UNK]"]) for piece in text]
        start = min(len(head), len(text) - 1)
        self.own = [start <= i < len(text) - 1 for i in range(len(text))]
        self.weights = [float(own) for own in self.own]
        self.state = None


class Question(Text):
    def __init__(self, vocabulary, asked):
        super().__init__(vocabulary, "query", [], asked["pieces"])
        self.kind = asked["kind"]
        self.right = set(asked["right"])
        self.near = []


class Set:
    def __init__(self, vocabulary, line):
        self.name, self.fold = line["set"], line["fold"]
        self.passages = [[Text(vocabulary, "passage", b, p["pieces"]) for b in p["before"]] for p in line["passages"]]
        self.questions = [Question(vocabulary, q) for q in line["questions"]
                          if q["kind"] in KINDS and (q["kind"] == "unanswerable") == (not q["right"])]

    def texts(self):
        return [t for readings in self.passages for t in readings] + self.questions


class Batch:
    """Texts side by side, as their states behind the layers that stay as they are."""

    def __init__(self, texts):
        longest = max(len(t.ids) for t in texts)
        self.x = torch.zeros(len(texts), longest, SIZE)
        self.mask = torch.full((len(texts), longest), -1e9)
        self.all, self.own, self.weights = (torch.zeros(len(texts), longest) for _ in range(3))
        for i, t in enumerate(texts):
            n = len(t.ids)
            self.x[i, :n] = t.state.float()
            self.mask[i, :n], self.all[i, :n] = 0, 1
            self.own[i, :n], self.weights[i, :n] = torch.tensor(t.own).float(), torch.tensor(t.weights)


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


def weigh(sets):
    """Pieces of words that many questions have tell little of what is asked."""
    questions = [q for s in sets for q in s.questions]
    counts = collections.Counter(i for q in questions for i in set(q.ids))
    for q in questions:
        q.weights = [w * (FREQUENT_WEIGHT if counts[i] > FREQUENT * len(questions) else 1) for i, w in zip(q.ids, q.weights)]
        if not sum(q.weights):
            q.weights = [1.0] * len(q.ids)


def work_out_lower(model, sets):
    texts = sorted((t for s in sets for t in s.texts()), key=lambda t: len(t.ids))
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
            for at in range(0, len(s.passages), 32):
                batch = Batch([p[0] for p in s.passages[at: at + 32]])
                own = scorer.states(batch)[batch.own > 0]
                count, total = count + len(own), total + own.sum(0)
                squares += (own.T @ own).double()
    mean = total / count
    values, vectors = torch.linalg.eigh(squares / count - torch.outer(mean, mean).double())
    scorer.mean = mean
    scorer.axes.data = vectors[:, -AXES:].flip(1).float().contiguous()


def find_near(scorer, sets):
    """The wrong passages that the model as it comes finds nearest to each question."""
    with torch.no_grad():
        for s in sets:
            texts = []
            for at in range(0, len(s.passages), 32):
                batch = Batch([p[0] for p in s.passages[at: at + 32]])
                texts.append(scorer.whole(scorer.states(batch), batch))
            asked = Batch(s.questions)
            near = scorer.whole(scorer.states(asked), asked) @ torch.cat(texts).T
            for q, row in zip(s.questions, near.argsort(dim=1, descending=True).tolist()):
                q.near = [i for i in row if i not in q.right][:NEAREST]


def drawn(questions, passages, chance):
    """The numbers of the passages that some questions of a set are held against in a step."""
    found = {i for q in questions for i in chance.sample(sorted(q.right), min(RIGHT, len(q.right)))}
    found |= {i for q in questions for i in chance.sample(q.near, min(HARD, len(q.near)))}
    others = [i for i in range(passages) if i not in found]
    return sorted(found | set(chance.sample(others, max(0, min(len(others), PASSAGES - len(found))))))


def halves(values):
    """Short texts are not to be filled up to the length of long ones."""
    return values[: len(values) // 2], values[len(values) // 2:]


def loss_of(scorer, s, questions, chance):
    """The negative log likelihood of the right passages among others and silence, or of silence where nothing answers."""
    read = {i: s.passages[i][0] if chance.random() < 0.5 else chance.choice(s.passages[i])
            for i in drawn(questions, len(s.passages), chance)}
    numbers = sorted(read, key=lambda i: len(read[i].ids))
    scores = scorer.scores(Batch(questions), *(Batch([read[i] for i in part]) for part in halves(numbers)))
    right = torch.tensor([[i in q.right for i in numbers] + [not q.right] for q in questions])
    loss = 0
    for kind, score in scores.items():
        none = scorer.none[kind].expand(len(questions), 1)
        logits = torch.cat([score, none], 1) / TEMPERATURES[kind]
        loss = loss + (torch.logsumexp(logits, 1) - torch.logsumexp(logits.masked_fill(~right, -1e9), 1)).mean()
    return loss


def train(scorer, sets, epochs):
    chance = random.Random(1)
    groups = [{"params": list(scorer.model.parameters()), "rate": RATE},
              {"params": [scorer.axes] + list(scorer.none.values()), "rate": AXES_RATE, "weight_decay": 0}]
    optimiser = torch.optim.AdamW(groups, lr=RATE, weight_decay=0.01)
    batches = []
    while len(batches) < epochs * sum(len(s.questions) for s in sets) / QUESTIONS:
        epoch = []
        for s in sets:
            questions = chance.sample(s.questions, len(s.questions))
            epoch += [(s, questions[at: at + QUESTIONS]) for at in range(0, len(questions), QUESTIONS)]
        chance.shuffle(epoch)
        batches += epoch
    steps = int(epochs * sum(len(s.questions) for s in sets) / QUESTIONS)
    began, total = time.time(), 0
    for step, (s, questions) in enumerate(batches[:steps]):
        for group in optimiser.param_groups:
            group["lr"] = group["rate"] * min(1, (step + 1) / WARM_UP) * (1 - step / steps)
        loss = loss_of(scorer, s, questions, chance)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        total += loss.item()
        if step % 50 == 49:
            print(f"step {step + 1} of {steps}, loss {total / 50:.3f}, {time.time() - began:.0f} s", flush=True)
            total = 0


def measure(scorer, sets):
    """The share of the questions whose right passage comes first, and how well the nearest passage tells that there is one."""
    first, nearest = collections.defaultdict(list), collections.defaultdict(list)
    with torch.no_grad():
        for s in sets:
            for at in range(0, len(s.questions), 100):
                part = s.questions[at: at + 100]
                scores = all_scores(scorer, s, Batch(part))
                scores["both"] = scores["whole"] + 0.5 * scores["pieces"]
                for kind, rows in scores.items():
                    for q, row in zip(part, rows):
                        best = int(row.argmax())
                        if q.right:
                            first[kind].append(best in q.right)
                        if q.kind != "false_premise":
                            nearest[kind].append((float(row[best]), bool(q.right)))
    for kind in first:
        print(f"{kind}: right first for {100 * np.mean(first[kind]):.1f} % of {len(first[kind])},"
              f" tells answerable ones from others with AUROC {auroc(nearest[kind]):.3f}", flush=True)


def all_scores(scorer, s, batch):
    parts = collections.defaultdict(list)
    for at in range(0, len(s.passages), 24):
        passages = s.passages[at: at + 24]
        alone = scorer.scores(batch, Batch([p[0] for p in passages]))
        beside = [scorer.scores(batch, Batch([p[min(i, len(p) - 1)] for p in passages])) for i in (1, 2)]
        parts["whole"].append((3 * alone["whole"] + beside[0]["whole"] + beside[1]["whole"]) / 5)
        parts["pieces"].append((alone["pieces"] + beside[0]["pieces"] + beside[1]["pieces"]) / 3)
    return {kind: torch.cat(rows, 1) for kind, rows in parts.items()}


def auroc(pairs):
    ranks = {i: r for r, i in enumerate(sorted(range(len(pairs)), key=lambda i: pairs[i][0]))}
    right = [ranks[i] for i, (_, r) in enumerate(pairs) if r]
    wrong = len(pairs) - len(right)
    return (sum(right) - len(right) * (len(right) - 1) / 2) / (len(right) * wrong)


def write(scorer, folder):
    """As the program reads them: numbers of 32 bits, those of the additions of 16, the highest byte first."""
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / "pieces.axes", "wb") as out:
        out.write(struct.pack(">i", SIZE) + scorer.mean.numpy().astype(">f4").tobytes())
        out.write(scorer.axes.detach().T.contiguous().numpy().astype(">f4").tobytes())
    with open(folder / "e5.additions", "wb") as out:
        adapted = scorer.model.adapted()
        out.write(struct.pack(">i", len(adapted)))
        for name, down, up in adapted:
            out.write(struct.pack(">H", len(name)) + name.encode() + struct.pack(">iii", *down.shape, up.shape[1]))
            out.write(down.detach().numpy().astype(">f2").tobytes() + up.detach().numpy().astype(">f2").tobytes())


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("model", help="e5-small-v2-q.onnx")
    options.add_argument("tokenizer", help="e5-small-v2-q-tokenizer.json")
    options.add_argument("examples", help="what mvn -Padapt test wrote")
    options.add_argument("folder", help="for what is learned")
    options.add_argument("--without", type=int, default=-1, help="a part of the sets that is left out and measured on")
    options.add_argument("--epochs", type=float, default=1)
    options.add_argument("--measured", type=int, default=1000, help="at most so many sets of that part")
    options.add_argument("--before", action="store_true", help="measure what the model does as it comes, too")
    options.add_argument("--lower", help="a file that keeps what the lower layers made of the texts")
    given = options.parse_args()
    torch.manual_seed(1)
    vocabulary = json.load(open(given.tokenizer))["model"]["vocab"]
    sets = [Set(vocabulary, json.loads(line)) for line in open(given.examples)]
    weigh(sets)
    scorer = Scorer(E5(given.model, FIRST_LAYER, RANK))
    if given.lower and pathlib.Path(given.lower).exists():
        for t, x in zip((t for s in sets for t in s.texts()), torch.load(given.lower)):
            t.state = x
    else:
        work_out_lower(scorer.model, sets)
        if given.lower:
            torch.save([t.state for s in sets for t in s.texts()], given.lower)
    learned = [s for s in sets if s.fold != given.without]
    left_out = [s for s in sets if s.fold == given.without][: given.measured]
    start_axes(scorer, learned)
    find_near(scorer, learned)
    if given.before:
        measure(scorer, left_out)
    train(scorer, learned, given.epochs)
    if left_out:
        measure(scorer, left_out)
    write(scorer, pathlib.Path(given.folder))


if __name__ == "__main__":
    main()
