"""Trains the recurrent model.

usage: train.py --train TRAIN.jsonl --dev DEV.jsonl --out MODEL.pt [--seed 1] [--epochs 14] ...

Each line of the two files is a paragraph: {"features": {column: [string, ...]}, "statements": [{role: [[first, end]]}]},
with positions counted in tokens. After every epoch it prints the F1 of exact spans on dev for the averaged weights.
"""

import argparse
import copy
import json
import math
import random
import time

import numpy as np
import torch

from labels import INDEX, LABELS, gold_spans, label_tokens
from network import Network
from spans import decode, exact_f1, span_marginals, tune_thresholds
from vocabulary import Encoder, build_vocabularies

LONGEST = 256


def read_lines(path):
    with open(path, encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def parse_options():
    parser = argparse.ArgumentParser()
    for name in ("train", "dev", "out"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--vectors")
    for name, value in dict(seed=1, epochs=14, layers=2, hidden=128, words=100, batch_tokens=1500).items():
        parser.add_argument("--" + name.replace("_", "-"), type=int, default=value)
    rates = dict(rate=2e-3, input_dropout=0.3, layer_dropout=0.35, weight_dropout=0.2, word_dropout=0.08, decay=0.998)
    for name, value in rates.items():
        parser.add_argument("--" + name.replace("_", "-"), type=float, default=value)
    return vars(parser.parse_args())


def examples(paragraphs, encoder):
    """Encoded paragraphs with their labels, long ones cut, as (indices, labels) pairs."""
    for paragraph in paragraphs:
        indices = np.array(encoder.encode(paragraph))
        labels = np.array(label_tokens(indices.shape[1], paragraph["statements"]))
        for start in range(0, len(labels), LONGEST):
            part = labels[start : start + LONGEST].copy()
            # A span that the cut goes through begins anew after it.
            if LABELS[part[0]].startswith("I-"):
                part[0] = INDEX["B-" + LABELS[part[0]][2:]]
            yield indices[:, start : start + LONGEST], part


def batches(items, tokens):
    """Batches of about `tokens` tokens of items of like length, in random order."""
    order = sorted(range(len(items)), key=lambda index: len(items[index][1]) + random.random() * 8)
    groups, group = [], []
    for index in order:
        if group and (len(group) + 1) * len(items[index][1]) > tokens:
            groups.append(group)
            group = []
        group.append(index)
    groups.append(group)
    random.shuffle(groups)
    return groups


def pad(items):
    lengths = torch.tensor([len(labels) for _, labels in items])
    indices = np.zeros((len(items), len(items[0][0]), int(lengths.max())), dtype=np.int64)
    labels = np.zeros((len(items), int(lengths.max())), dtype=np.int64)
    for row, (columns, gold) in enumerate(items):
        indices[row, :, : len(gold)], labels[row, : len(gold)] = columns, gold
    return torch.from_numpy(indices), torch.from_numpy(labels), lengths


def predict(network, paragraphs, encoder):
    """The span marginals of each paragraph; equal paragraphs are worked out once."""
    network.eval()
    known, result = {}, []
    with torch.no_grad():
        transitions, start = (scores.double().numpy() for scores in network.chain.scores())
        for paragraph in paragraphs:
            indices = encoder.encode(paragraph)
            key = json.dumps(indices)
            if key not in known:
                tensor = torch.tensor([indices])
                emissions = network.emissions(tensor, torch.tensor([tensor.shape[2]]))[0].double().numpy()
                known[key] = span_marginals(emissions, transitions, start)
            result.append(known[key])
    return result


def main():
    options = parse_options()
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    for seed in (random.seed, np.random.seed, torch.manual_seed):
        seed(options["seed"])
    train, dev = read_lines(options["train"]), read_lines(options["dev"])
    vocabularies = build_vocabularies(train)
    encoder = Encoder(vocabularies)
    items = list(examples(train, encoder))
    gold = [gold_spans(paragraph["statements"]) for paragraph in dev]
    network = Network(vocabularies, options)
    if options["vectors"]:
        vectors = torch.load(options["vectors"])
        for index, word in enumerate(vocabularies["words"]):
            if word in vectors:
                network.embeddings[0].weight.data[index] = vectors[word]
    averaged = copy.deepcopy(network)
    print(sum(p.numel() for p in network.parameters()), "parameters", len(items), "paragraphs", options, flush=True)
    optimizer = torch.optim.Adam(network.parameters(), lr=options["rate"])
    total_steps = len(batches(items, options["batch_tokens"])) * options["epochs"]
    step, began = 0, time.time()
    for epoch in range(options["epochs"]):
        network.train()
        loss_sum = 0.0
        for group in batches(items, options["batch_tokens"]):
            progress = min(1.0, step / total_steps)
            rate = options["rate"] * min(1.0, step / 200) * (0.03 + 0.97 * 0.5 * (1 + math.cos(math.pi * progress)))
            for parameters in optimizer.param_groups:
                parameters["lr"] = rate
            indices, labels, lengths = pad([items[index] for index in group])
            loss = network.loss(indices, labels, lengths)
            optimizer.zero_grad()
            (loss / len(group)).backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimizer.step()
            step += 1
            loss_sum += loss.item()
            decay = min(options["decay"], (1 + step) / (10 + step))
            with torch.no_grad():
                for mean, value in zip(averaged.parameters(), network.parameters()):
                    mean.lerp_(value, 1 - decay)
        trained = time.time() - began
        f1 = exact_f1(gold, [decode(m, (0.3, 0.35, 0.33)) for m in predict(averaged, dev, encoder)])
        scores = "/".join("%.1f" % value for value in f1)
        print(f"epoch {epoch + 1} loss {loss_sum / len(items):.3f} dev {scores} mean {sum(f1) / 3:.2f} {trained:.0f} s of {time.time() - began:.0f} s", flush=True)
    marginals = predict(averaged, dev, encoder)
    thresholds = tune_thresholds(gold, marginals)
    f1 = exact_f1(gold, [decode(m, thresholds) for m in marginals])
    print("tuned", thresholds, "/".join("%.1f" % value for value in f1), "mean %.2f" % (sum(f1) / 3))
    torch.save({"options": options, "vocabularies": vocabularies, "weights": averaged.state_dict(), "thresholds": thresholds}, options["out"])


if __name__ == "__main__":
    main()
