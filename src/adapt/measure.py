"""How well nearness finds the passages that answer."""

import collections

import numpy as np
import torch

from texts import Batch


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
    """As the program has them: of the whole, a passage alone counts three times as much as behind something."""
    alone, *beside = (scorer.scores(batch, *s.batches(reading)) for reading in range(3))
    return {"whole": (3 * alone["whole"] + sum(b["whole"] for b in beside)) / 5,
            "pieces": (alone["pieces"] + sum(b["pieces"] for b in beside)) / 3}


def auroc(pairs):
    ranks = {i: r for r, i in enumerate(sorted(range(len(pairs)), key=lambda i: pairs[i][0]))}
    right = [ranks[i] for i, (_, r) in enumerate(pairs) if r]
    wrong = len(pairs) - len(right)
    return (sum(right) - len(right) * (len(right) - 1) / 2) / (len(right) * wrong)
