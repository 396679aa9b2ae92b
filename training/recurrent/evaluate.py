"""What a network says of paragraphs, and how right it is.

usage: evaluate.py --dev DEV.jsonl MODEL.pt ...     each model alone, and all of them averaged
"""

import argparse
import json

import torch

from corpus import read_lines
from labels import gold_spans
from network import Network
from spans import average, decode, exact_f1, span_marginals, tune_thresholds
from vocabulary import Encoder


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


def scores(gold, marginals, thresholds):
    """The F1 of exact spans as text: source/cue/content and their mean."""
    f1 = exact_f1(gold, [decode(m, thresholds) for m in marginals])
    return "/".join("%.1f" % value for value in f1) + " mean %.2f" % (sum(f1) / 3)


def load_model(path):
    """A trained network, ready to predict, and the encoder of its vocabularies."""
    saved = torch.load(path)
    network = Network(saved["vocabularies"], saved["options"])
    network.load_state_dict(saved["weights"])
    return network.eval(), Encoder(saved["vocabularies"])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--dev", required=True)
    parser.add_argument("models", nargs="+")
    options = parser.parse_args()
    torch.set_num_threads(1)
    dev = read_lines(options.dev)
    gold = [gold_spans(paragraph["statements"]) for paragraph in dev]
    said = []
    for path in options.models:
        network, encoder = load_model(path)
        said.append(predict(network, dev, encoder))
        thresholds = tune_thresholds(gold, said[-1])
        print(path, thresholds, scores(gold, said[-1], thresholds), flush=True)
    together = [average(paragraph) for paragraph in zip(*said)]
    thresholds = tune_thresholds(gold, together)
    print("together", thresholds, scores(gold, together, thresholds))


if __name__ == "__main__":
    main()
