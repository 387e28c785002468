"""Questions and passages, cut into pieces of words, as the embedding model reads them."""

import collections

import torch

from e5 import SIZE

MOST_PIECES = 128
FREQUENT = 0.05        # a piece in a larger share of the questions tells little
FREQUENT_WEIGHT = 0.25
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

    def batches(self, reading=0):
        """The passages side by side in one of their readings: alone, behind the article's beginning, behind the sentence before."""
        for at in range(0, len(self.passages), 32):
            yield Batch([p[min(reading, len(p) - 1)] for p in self.passages[at: at + 32]])

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


def weigh(sets):
    """Pieces of words that many questions have tell little of what is asked."""
    questions = [q for s in sets for q in s.questions]
    counts = collections.Counter(i for q in questions for i in set(q.ids))
    for q in questions:
        q.weights = [w * (FREQUENT_WEIGHT if counts[i] > FREQUENT * len(questions) else 1) for i, w in zip(q.ids, q.weights)]
        if not sum(q.weights):
            q.weights = [1.0] * len(q.ids)
