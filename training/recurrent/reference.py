"""Makes the reference that the run-time tests hold: a small network with random weights and what it says of paragraphs.

usage: reference.py --paragraphs PARAGRAPHS.json --weights WEIGHTS.bin --out REFERENCE.json

PARAGRAPHS.json: [{"tokens", "tags", "features": {column: [string, ...]}}]. The reference holds, for each, the label
scores by token and the span marginals as [role, first token, last token, probability].
"""

import argparse
import json

import torch

from export import pack, round_rows, round_table, weights_file
from labels import ROLES
from network import Network
from spans import span_marginals
from vocabulary import COLUMNS, QUOTES, SHAPES, Encoder

OPTIONS = dict(words=16, layers=2, hidden=16, word_dropout=0.0, input_dropout=0.0, layer_dropout=0.0, weight_dropout=0.0)


def small_vocabularies(paragraphs):
    """Every second string, so that the reference has unknown ones too."""
    vocabularies = {"shapes": list(SHAPES), "quotes": list(QUOTES)}
    for column in COLUMNS[:4]:
        values = sorted({value for paragraph in paragraphs for value in paragraph["features"][column]})
        vocabularies[column] = [""] + values[::2]
    return vocabularies


def main():
    parser = argparse.ArgumentParser()
    for name in ("paragraphs", "weights", "out"):
        parser.add_argument("--" + name, required=True)
    options = parser.parse_args()
    torch.manual_seed(1)
    torch.set_num_threads(1)
    with open(options.paragraphs, encoding="utf8") as lines:
        paragraphs = json.load(lines)
    vocabularies = small_vocabularies(paragraphs)
    network = Network(vocabularies, OPTIONS).eval()
    with torch.no_grad():
        # Scores far enough apart that some spans are probable.
        network.output.weight.mul_(12)
        network.chain.transitions.normal_(0, 0.5)
    numbers = pack(network, {round_table: 127, round_rows: 127})
    with open(options.weights, "wb") as out:
        out.write(weights_file(numbers, network, vocabularies, (0.3, 0.35, 0.3)))
    encoder, result = Encoder(vocabularies), []
    transitions, start = (scores.detach().double().numpy() for scores in network.chain.scores())
    for paragraph in paragraphs:
        indices = torch.tensor([encoder.encode(paragraph)])
        with torch.no_grad():
            emissions = network.emissions(indices, torch.tensor([indices.shape[2]]))[0].double().numpy()
        spans = span_marginals(emissions, transitions, start)
        result.append({
            "emissions": [[round(score, 5) for score in row] for row in emissions.tolist()],
            "spans": [[ROLES[role], first, last, round(value, 5)] for (role, first, last), value in sorted(spans.items())],
        })
    with open(options.out, "w", encoding="utf8") as out:
        json.dump(result, out)


if __name__ == "__main__":
    main()
