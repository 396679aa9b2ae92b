"""Writes a trained model as the weights file that the run-time code loads.

usage: export.py --model MODEL.pt --dev DEV.jsonl --out WEIGHTS.bin [--temperature 1.25] [--table-levels 31] ...

The file: a 32-bit length, a JSON header of that length padded to 4 bytes, single-precision numbers, then 8-bit numbers,
in the order in which `parts` names them; all little-endian. Prints the size and the F1 on dev of the weights as rounded.
"""

import argparse
import json
import struct
import zlib

import numpy as np
import torch

from corpus import read_lines
from evaluate import load_model, predict, scores
from labels import LABELS, ROLES, gold_spans
from spans import tune_thresholds
from vocabulary import COLUMNS

FORMAT = "onrecord-recurrent-1"

# The run-time code holds inputs as 16-bit numbers of 1/2048 and states of 1/32767, and adds products in 32 bits.
LARGEST_INPUT = 15.9
MOST_COLUMNS = (2**31 - 1) // (127 * 32767)


def round_table(table, levels):
    """An embedding table as whole numbers with one scale; the one value in a thousand that is far out is cut."""
    scale = table.abs().flatten().kthvalue(max(1, int(table.numel() * 0.999)))[0] / levels
    whole = (table / scale).round().clamp(-127, 127)
    if (whole * scale).abs().max() > LARGEST_INPUT:
        raise ValueError(f"An embedding holds more than {LARGEST_INPUT}.")
    return whole, scale.reshape(1)


def round_rows(matrix, levels):
    """A weight matrix as whole numbers, at most `levels`, with a scale for every row."""
    if matrix.shape[1] > MOST_COLUMNS or matrix.shape[1] % 2:
        raise ValueError(f"A matrix of {matrix.shape[1]} columns: they must be even and at most {MOST_COLUMNS}.")
    scale = matrix.abs().amax(1) / levels + 1e-12
    return (matrix / scale[:, None]).round(), scale


def parts(network):
    """What the file holds, in order: (values, how to round them or None for single precision)."""
    for table in network.embeddings:
        yield table.weight, round_table
    for layer in network.layers:
        for side in range(2):
            yield layer.input_weights[side], round_rows
            yield layer.recurrent_weights[side], round_rows
            yield layer.bias[side], None
    yield network.output.weight, round_rows
    yield network.output.bias, None
    transitions, start = network.chain.scores()
    yield transitions, None
    yield start, None


def cool(network, temperature):
    """Divides all scores, so that the marginals are as sure as they are right."""
    with torch.no_grad():
        for scored in (network.output.weight, network.output.bias, network.chain.transitions, network.chain.start):
            scored.div_(temperature)


def pack(network, levels):
    """The single-precision and the 8-bit numbers of the file; rounds the network's own weights on the way."""
    singles, bytes8 = [], []
    with torch.no_grad():
        for values, rounding in parts(network):
            if rounding is None:
                singles.append(values.detach().flatten())
            else:
                whole, scale = rounding(values, levels[rounding])
                values.copy_(whole * (scale if len(scale) == 1 else scale[:, None]))
                singles.append(scale)
                bytes8.append(whole.flatten())
    return (
        torch.cat(singles).numpy().astype("<f4").tobytes(),
        torch.cat(bytes8).numpy().astype(np.int8).tobytes(),
    )


def weights_file(numbers, network, vocabularies, thresholds):
    """The bytes of the file; `numbers` as `pack` gives them."""
    body = b"".join(numbers)
    header = {
        "format": FORMAT,
        "checksum": zlib.adler32(body),
        "singles": len(numbers[0]) // 4,
        "labels": LABELS,
        "layers": len(network.layers),
        "hidden": network.layers[0].recurrent_weights.shape[2],
        "thresholds": dict(zip(ROLES, thresholds)),
        "columns": [
            {"name": column, "width": table.embedding_dim, "entries": vocabularies[column]}
            for column, table in zip(COLUMNS, network.embeddings)
        ],
    }
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode("utf8")
    text += b" " * (-len(text) % 4)
    return struct.pack("<I", len(text)) + text + body


def parse_options():
    parser = argparse.ArgumentParser()
    for name in ("model", "dev", "out"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--temperature", type=float, default=1.25)
    # Fewer levels compress better: the numbers stay 8-bit, their higher bits are seldom used.
    parser.add_argument("--table-levels", type=int, default=31)
    parser.add_argument("--row-levels", type=int, default=127)
    return parser.parse_args()


def main():
    options = parse_options()
    torch.set_num_threads(1)
    network, encoder = load_model(options.model)
    vocabularies = torch.load(options.model)["vocabularies"]
    cool(network, options.temperature)
    numbers = pack(network, {round_table: options.table_levels, round_rows: options.row_levels})
    dev = read_lines(options.dev)
    gold = [gold_spans(paragraph["statements"]) for paragraph in dev]
    marginals = predict(network, dev, encoder)
    thresholds = tune_thresholds(gold, marginals)
    content = weights_file(numbers, network, vocabularies, thresholds)
    with open(options.out, "wb") as out:
        out.write(content)
    print(len(content), "bytes,", len(zlib.compress(content, 9)), "deflated")
    print("as rounded", thresholds, scores(gold, marginals, thresholds))


if __name__ == "__main__":
    main()
