"""Trains the recurrent model.

usage: train.py --train TRAIN.jsonl --dev DEV.jsonl --out MODEL.pt [--vectors VECTORS.pt] [--seed 1] [--epochs 12] ...

Each line of the two files is a paragraph: {"article", "features": {column: [string, ...]}, "statements": [{role: [[first, end]]}]},
with positions counted in tokens. With --folds N --without K the model does not see the K-th part of the articles; with
--teachers a model learns from what such models say of the parts that they have not seen as well as from the gold labels,
which people gave with some noise. After every epoch it prints the F1 of exact spans on dev, for the mean of the weights over the last steps: these
are the weights that are kept. The same seed gives the same weights on the same machine.
"""

import argparse
import copy
import math
import random
import time

import numpy as np
import torch

from batches import examples, group, learn_from_teachers, pad, wanted
from corpus import read_lines
from evaluate import predict, scores
from labels import gold_spans
from network import Network
from spans import tune_thresholds
from vocabulary import Encoder, build_vocabularies

WHOLE_OPTIONS = dict(seed=1, epochs=14, layers=2, hidden=128, words=100, batch_tokens=1500, folds=0, without=0)
RATE_OPTIONS = dict(
    rate=2e-3, input_dropout=0.4, layer_dropout=0.35, weight_dropout=0.1, word_dropout=0.08, decay=0.998, trust=0.5
)
WARM_UP_STEPS = 200
# Thresholds for the figures on the way; the ones that are kept are tuned at the end.
USUAL_THRESHOLDS = (0.4, 0.4, 0.4)


def parse_options():
    parser = argparse.ArgumentParser()
    for name in ("train", "dev", "out"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--vectors")
    parser.add_argument("--teachers", nargs="*", default=[])
    for name, value in {**WHOLE_OPTIONS, **RATE_OPTIONS}.items():
        parser.add_argument("--" + name.replace("_", "-"), type=type(value), default=value)
    return vars(parser.parse_args())


def start_from_vectors(network, vocabularies, path):
    """Gives the words that have a vector this vector to start from."""
    vectors = torch.load(path)
    for index, word in enumerate(vocabularies["words"]):
        if word in vectors:
            network.embeddings[0].weight.data[index] = vectors[word]


class Trainer:
    """A network in training, and the running mean of its weights."""

    def __init__(self, network, items, options):
        self.network, self.items, self.options = network, items, options
        self.averaged = copy.deepcopy(network)
        self.optimizer = torch.optim.Adam(network.parameters(), lr=options["rate"])
        self.total = len(group(items, options["batch_tokens"])) * options["epochs"]
        self.step = 0

    def epoch(self):
        """Trains on every item once; gives the mean loss of an item."""
        self.network.train()
        loss_sum = 0.0
        for indices in group(self.items, self.options["batch_tokens"]):
            batch = [self.items[index] for index in indices]
            loss = self.network.loss(*pad(batch), *wanted(batch, self.options["trust"]))
            self.optimizer.zero_grad()
            (loss / len(batch)).backward()
            self.update()
            loss_sum += loss.item()
        return loss_sum / len(self.items)

    def update(self):
        """One step down the gradient: the rate rises at first, then falls along a cosine."""
        fall = 0.03 + 0.97 * 0.5 * (1 + math.cos(math.pi * min(1.0, self.step / self.total)))
        for parameters in self.optimizer.param_groups:
            parameters["lr"] = self.options["rate"] * min(1.0, self.step / WARM_UP_STEPS) * fall
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 5.0)
        self.optimizer.step()
        self.step += 1
        decay = min(self.options["decay"], (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            for mean, value in zip(self.averaged.parameters(), self.network.parameters()):
                mean.lerp_(value, 1 - decay)


def main():
    options = parse_options()
    torch.set_num_threads(1)
    # Numbers too small for full precision make the arithmetic many times slower.
    torch.set_flush_denormal(True)
    for seed in (random.seed, np.random.seed, torch.manual_seed):
        seed(options["seed"])
    train, dev = read_lines(options["train"]), read_lines(options["dev"])
    vocabularies = build_vocabularies(train)
    encoder = Encoder(vocabularies)
    items = list(examples(train, encoder))
    if options["teachers"]:
        learn_from_teachers(items, train, options["teachers"])
    if options["folds"]:
        items = [item for item in items if item.fold(options["folds"]) != options["without"]]
    gold = [gold_spans(paragraph["statements"]) for paragraph in dev]
    network = Network(vocabularies, options)
    if options["vectors"]:
        start_from_vectors(network, vocabularies, options["vectors"])
    print(sum(p.numel() for p in network.parameters()), "parameters", len(items), "items", options, flush=True)
    trainer, began = Trainer(network, items, options), time.time()
    for epoch in range(options["epochs"]):
        loss = trainer.epoch()
        marginals = predict(trainer.averaged, dev, encoder)
        shown = scores(gold, marginals, USUAL_THRESHOLDS)
        print(f"epoch {epoch + 1} loss {loss:.3f} dev {shown} {time.time() - began:.0f} s", flush=True)
    thresholds = tune_thresholds(gold, marginals)
    print("tuned", thresholds, scores(gold, marginals, thresholds))
    weights = trainer.averaged.state_dict()
    torch.save({"options": options, "vocabularies": vocabularies, "weights": weights, "thresholds": thresholds}, options["out"])


if __name__ == "__main__":
    main()
