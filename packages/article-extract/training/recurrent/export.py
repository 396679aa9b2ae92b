"""Writes a trained model as the weights file that the run-time code loads.

usage: export.py --model MODEL.pt --out WEIGHTS.bin [--dev DEV.jsonl]

The file: a 32-bit length, a JSON header of that length padded to 4 bytes, single-precision numbers, then 8-bit numbers,
in the order in which `parts` names them; all little-endian. With --dev it prints the F1 of the weights as rounded.
"""

import argparse
import json
import struct
import zlib

import numpy as np
import torch

from corpus import read_lines
from evaluate import predict, scores
from labels import LABELS, ROLES, gold_spans
from network import Network
from vocabulary import COLUMNS, Encoder

FORMAT = "onrecord-recurrent-1"

# The run-time code holds inputs as 16-bit numbers of 1/2048 and states of 1/32767, and adds products in 32 bits.
LARGEST_INPUT = 15.9
MOST_COLUMNS = (2**31 - 1) // (127 * 32767)


def round_table(table):
    """An embedding table as 8-bit numbers with one scale; the few values far out are cut to the range."""
    scale = table.abs().flatten().kthvalue(max(1, int(table.numel() * 0.9999)))[0] / 127
    if scale * 127 > LARGEST_INPUT:
        raise ValueError(f"An embedding holds {float(scale) * 127:.1f}: at most {LARGEST_INPUT} fits.")
    return (table / scale).round().clamp(-127, 127), scale.reshape(1)


def round_rows(matrix):
    """A weight matrix as 8-bit numbers with a scale for every row."""
    if matrix.shape[1] > MOST_COLUMNS or matrix.shape[1] % 2:
        raise ValueError(f"A matrix of {matrix.shape[1]} columns: they must be even and at most {MOST_COLUMNS}.")
    scale = matrix.abs().amax(1) / 127 + 1e-12
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


def pack(network):
    """The single-precision and the 8-bit numbers of the file; rounds the network's own weights on the way."""
    singles, bytes8 = [], []
    with torch.no_grad():
        for values, rounding in parts(network):
            if rounding is None:
                singles.append(values.detach().flatten())
            else:
                whole, scale = rounding(values)
                values.copy_(whole * (scale if len(scale) == 1 else scale[:, None]))
                singles.append(scale)
                bytes8.append(whole.flatten())
    return (
        torch.cat(singles).numpy().astype("<f4").tobytes(),
        torch.cat(bytes8).numpy().astype(np.int8).tobytes(),
    )


def weights_file(network, saved):
    singles, bytes8 = pack(network)
    header = {
        "format": FORMAT,
        "checksum": zlib.adler32(singles + bytes8),
        "singles": len(singles) // 4,
        "labels": LABELS,
        "layers": saved["options"]["layers"],
        "hidden": saved["options"]["hidden"],
        "thresholds": dict(zip(ROLES, saved["thresholds"])),
        "columns": [
            {"name": column, "width": table.embedding_dim, "entries": saved["vocabularies"][column]}
            for column, table in zip(COLUMNS, network.embeddings)
        ],
    }
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode("utf8")
    text += b" " * (-len(text) % 4)
    return struct.pack("<I", len(text)) + text + singles + bytes8


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--dev")
    options = parser.parse_args()
    torch.set_num_threads(1)
    saved = torch.load(options.model)
    network = Network(saved["vocabularies"], saved["options"])
    network.load_state_dict(saved["weights"])
    network.eval()
    content = weights_file(network, saved)
    with open(options.out, "wb") as out:
        out.write(content)
    print(len(content), "bytes,", len(zlib.compress(content, 9)), "deflated")
    if options.dev:
        dev = read_lines(options.dev)
        gold = [gold_spans(paragraph["statements"]) for paragraph in dev]
        marginals = predict(network, dev, Encoder(saved["vocabularies"]))
        print("as rounded:", scores(gold, marginals, saved["thresholds"]))


if __name__ == "__main__":
    main()
