"""Word vectors from the training text alone, to start the network's embeddings from.

usage: vectors.py --train TRAIN.jsonl --out VECTORS.pt [--size 100] [--seed 1]

Positive pointwise mutual information of a word with the words up to two places away, its first singular vectors.
"""

import argparse
from collections import Counter

import torch

from corpus import read_lines

CONTEXTS = 1500
OFFSETS = (-2, -1, 1, 2)
# The spread of the network's own random start, so that known and unknown words are of one size.
SPREAD = 0.3


def association(paragraphs, words):
    """The matrix [word, context word at an offset] of positive pointwise mutual information."""
    index = {word: number for number, word in enumerate(words)}
    width = CONTEXTS + 2
    counts = torch.zeros(len(words), width * len(OFFSETS))
    for words_here in paragraphs:
        numbers = [index.get(word, -1) for word in words_here]
        for place, word in enumerate(numbers):
            if word < 0:
                continue
            for slot, offset in enumerate(OFFSETS):
                other = place + offset
                inside = 0 <= other < len(numbers)
                context = CONTEXTS if not inside else CONTEXTS + 1 if not 0 <= numbers[other] < CONTEXTS else numbers[other]
                counts[word, slot * width + context] += 1
    total = counts.sum()
    by_word, by_context = counts.sum(1, keepdim=True) / total, (counts.sum(0, keepdim=True) / total) ** 0.75
    return (counts / total / (by_word * by_context + 1e-12)).clamp(min=1.0).log()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--train", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--size", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    paragraphs = [paragraph["features"]["words"] for paragraph in read_lines(options.train)]
    counts = Counter(word for words in paragraphs for word in words)
    words = [word for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])) if count >= 3]
    left, strength, _ = torch.svd_lowrank(association(paragraphs, words), q=options.size, niter=3)
    vectors = left * strength.sqrt()
    vectors = vectors / vectors.norm(dim=1, keepdim=True).clamp(min=1e-6) * SPREAD * options.size**0.5
    torch.save(dict(zip(words, vectors)), options.out)


if __name__ == "__main__":
    main()
