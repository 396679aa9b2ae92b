"""Paragraphs as the network takes them: cut, encoded, with the marginals to learn, gathered into padded batches."""

import random
from dataclasses import dataclass

import numpy as np
import torch

from labels import INDEX, LABELS, label_tokens
from network import Network
from vocabulary import Encoder

LONGEST = 256


@dataclass
class Example:
    """A paragraph or a part of a long one. `teaching` is a teacher's marginals (single, pairs), or None."""

    indices: np.ndarray
    labels: np.ndarray
    article: int
    teaching: tuple = None

    def __len__(self):
        return len(self.labels)

    def fold(self, folds):
        """The fold of the paragraph's article, 0 to folds - 1."""
        return self.article % folds


def examples(paragraphs, encoder):
    """The paragraphs' examples in order, cut at LONGEST tokens."""
    articles = {}
    for paragraph in paragraphs:
        article = articles.setdefault(paragraph["article"], len(articles))
        indices = np.array(encoder.encode(paragraph))
        labels = np.array(label_tokens(indices.shape[1], paragraph["statements"]))
        for start in range(0, len(labels), LONGEST):
            part = labels[start : start + LONGEST].copy()
            # A span that the cut goes through begins anew after it.
            if LABELS[part[0]].startswith("I-"):
                part[0] = INDEX["B-" + LABELS[part[0]][2:]]
            yield Example(indices[:, start : start + LONGEST], part, article)


def group(items, tokens):
    """Groups of items of like length, each of about `tokens` tokens, in random order; indices into `items`."""
    order = sorted(range(len(items)), key=lambda index: len(items[index]) + random.random() * 8)
    groups, current = [], []
    for index in order:
        if current and (len(current) + 1) * len(items[index]) > tokens:
            groups.append(current)
            current = []
        current.append(index)
    groups.append(current)
    random.shuffle(groups)
    return groups


def pad(items):
    """The indices [item, column, token] and lengths of a batch."""
    lengths = torch.tensor([len(item) for item in items])
    indices = np.zeros((len(items), len(items[0].indices), int(lengths.max())), dtype=np.int64)
    for row, item in enumerate(items):
        indices[row, :, : len(item)] = item.indices
    return torch.from_numpy(indices), lengths


def wanted(items, trust):
    """The marginals to learn: the gold labels', and of the teachers' the share `trust`."""
    size = len(LABELS)
    single = torch.zeros(len(items), max(map(len, items)), size)
    pairs = torch.zeros(len(items), size, size)
    for row, item in enumerate(items):
        share = 0.0 if item.teaching is None else trust
        labels = torch.from_numpy(item.labels)
        single[row, range(len(item)), labels] = 1 - share
        pairs[row].index_put_((labels[:-1], labels[1:]), torch.tensor(1.0 - share), accumulate=True)
        if share:
            single[row, : len(item)] += share * item.teaching[0]
            pairs[row] += share * item.teaching[1]
    return single, pairs


def learn_from_teachers(items, paragraphs, paths):
    """Gives the items the mean marginals of the trained models at `paths`, each teaching the fold that it has not seen."""
    said = [[] for _ in items]
    for path in paths:
        saved = torch.load(path)
        teacher = Network(saved["vocabularies"], saved["options"])
        teacher.load_state_dict(saved["weights"])
        teacher.eval()
        seen = list(examples(paragraphs, Encoder(saved["vocabularies"])))
        unseen = [i for i, item in enumerate(seen) if item.fold(saved["options"]["folds"]) == saved["options"]["without"]]
        for indices in group([seen[index] for index in unseen], 4000):
            batch = [unseen[index] for index in indices]
            single, pairs = teacher.marginals(*pad([seen[index] for index in batch]))
            for row, index in enumerate(batch):
                said[index].append((single[row, : len(items[index])], pairs[row]))
    for item, opinions in zip(items, said):
        item.teaching = tuple(sum(parts) / len(opinions) for parts in zip(*opinions))
