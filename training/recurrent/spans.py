"""Exact-span marginals from the chain, their decoding into disjoint spans, and the F1 of exact spans."""

import numpy as np

from labels import ROLES, SPAN_LABELS

LEAST = 0.01


def forward_backward(emissions, transitions, start):
    """Scaled forward and backward passes (arrays, one row a token) over log scores; also the emissions and scales."""
    emit = np.exp(emissions - emissions.max(1, keepdims=True))
    move = np.exp(transitions)
    length, size = emit.shape
    alpha, beta, scale = np.zeros((length, size)), np.ones((length, size)), np.zeros(length)
    for token in range(length):
        row = (np.exp(start) if token == 0 else alpha[token - 1] @ move) * emit[token]
        scale[token] = row.sum()
        alpha[token] = row / scale[token]
    for token in range(length - 2, -1, -1):
        beta[token] = move @ (beta[token + 1] * emit[token + 1] / scale[token + 1])
    return alpha, beta, emit, move, scale


def span_marginals(emissions, transitions, start):
    """{(role, first, last): probability} of every span of at least 2 per cent, of one paragraph."""
    alpha, beta, emit, move, scale = forward_backward(emissions, transitions, start)
    length = len(alpha)
    found = {}
    for begin, inside, role in SPAN_LABELS:
        first = np.nonzero(alpha[:, begin] * beta[:, begin] > LEAST)[0]
        last, weight, label = first.copy(), alpha[first, begin], begin
        while len(first):
            total = weight * beta[last, label]
            has_next = last + 1 < length
            after = np.minimum(last + 1, length - 1)
            go_on = np.where(has_next, weight * move[label, inside] * emit[after, inside] / scale[after], 0)
            ends = total - go_on * beta[after, inside]
            for index in np.nonzero(ends > 0.005)[0]:
                key = (role, int(first[index]), int(last[index]))
                found[key] = found.get(key, 0.0) + float(ends[index])
            keep = has_next & (go_on * beta[after, inside] > LEAST)
            first, last, weight, label = first[keep], after[keep], go_on[keep], inside
    return {key: value for key, value in found.items() if value > 0.02}


def average(paragraphs):
    """The mean of several models' marginals of the same paragraph."""
    merged = {}
    for marginals in paragraphs:
        for key, value in marginals.items():
            merged[key] = merged.get(key, 0.0) + value / len(paragraphs)
    return merged


def decode(marginals, thresholds):
    """The disjoint spans whose marginals exceed their role's threshold by the most, in sum."""
    ends = {}
    for (role, first, last), value in marginals.items():
        if value > thresholds[role]:
            ends.setdefault(last, []).append((value - thresholds[role], role, first))
    length = max(ends, default=-1) + 1
    best, choice = [0.0] * (length + 1), [None] * (length + 1)
    for end in range(1, length + 1):
        best[end] = best[end - 1]
        for gain, role, first in ends.get(end - 1, ()):
            if best[first] + gain > best[end]:
                best[end], choice[end] = best[first] + gain, (role, first)
    spans, end = set(), length
    while end > 0:
        if choice[end] is None:
            end -= 1
        else:
            role, first = choice[end]
            spans.add((role, first, end - 1))
            end = first
    return spans


def exact_f1(gold, predicted):
    """F1 of exact spans in per cent, for source, cue and content."""
    result = []
    for role in range(len(ROLES)):
        right = sum(sum(span[0] == role for span in g & p) for g, p in zip(gold, predicted))
        total = sum(sum(span[0] == role for span in spans) for pair in (gold, predicted) for spans in pair)
        result.append(200 * right / max(total, 1))
    return result


def tune_thresholds(gold, marginals, start=(0.3, 0.35, 0.33)):
    """The thresholds with the highest sum of the three F1 on `gold`, by coordinate search."""
    thresholds = list(start)
    for _ in range(2):
        for role in range(len(ROLES)):
            options = []
            for value in (0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7):
                trial = thresholds[:role] + [value] + thresholds[role + 1 :]
                options.append((sum(exact_f1(gold, [decode(m, trial) for m in marginals])), value))
            thresholds[role] = max(options)[1]
    return thresholds
