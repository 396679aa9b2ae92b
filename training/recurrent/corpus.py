"""Reads the paragraphs that export-paragraphs.ts writes, one JSON object a line."""

import json


def read_lines(path):
    """The paragraphs of a file, in order."""
    with open(path, encoding="utf8") as lines:
        return [json.loads(line) for line in lines]
