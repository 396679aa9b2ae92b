"""The jobs that run-python.ts sends to Python: one job on stdin, one JSON value on stdout."""

import json
import sys

import numpy as np


def read_job():
    """The header of the job, and its blocks of 32-bit numbers as arrays."""
    data = sys.stdin.buffer.read()
    at = 4 + int.from_bytes(data[:4], "little")
    header = json.loads(data[4:at])
    blocks = []
    for kind, count in header["blocks"]:
        blocks.append(np.frombuffer(data, dtype=kind, count=count, offset=at))
        at += 4 * count
    return header, blocks


def write_result(result):
    """Writes the result of the job."""
    json.dump(result, sys.stdout)
