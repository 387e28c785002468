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
