"""
Adapts the embedding model to finding the passages that answer questions, and with it the axes along which pieces of words are
compared. Reads what `mvn -Padapt test` writes; `docs/decisions/0018-adapted-embeddings.md` tells what is learned and how well.
"""

import argparse
import json
import pathlib
import random
import struct
import time

import torch

from e5 import E5, SIZE
from measure import measure
from scorer import Scorer, know_lower, start_axes
from texts import Batch, Set, weigh

FIRST_LAYER = 6
RANK = 8
QUESTIONS = 6          # of one set in a step
RIGHT = 2              # at most, of each question's passages
PASSAGES = 22          # in a step
HARD = 2               # of each question's nearest wrong passages
NEAREST = 15           # that those are drawn from
TEMPERATURES = {"whole": 0.02, "pieces": 0.03}
RATE = 7e-4
AXES_RATE = 1e-3
WARM_UP = 50           # steps


def find_near(scorer, sets):
    """The wrong passages that the model as it comes finds nearest to each question."""
    with torch.no_grad():
        for s in sets:
            texts = [scorer.whole(scorer.states(batch), batch) for batch in s.batches()]
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
    steps = int(epochs * sum(len(s.questions) for s in sets) / QUESTIONS)
    batches = []
    while len(batches) < steps:
        epoch = []
        for s in sets:
            questions = chance.sample(s.questions, len(s.questions))
            epoch += [(s, questions[at: at + QUESTIONS]) for at in range(0, len(questions), QUESTIONS)]
        chance.shuffle(epoch)
        batches += epoch
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
    know_lower(scorer.model, sets, given.lower)
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
