"""The labels of the chain: which role a token plays, whether it begins it, and on which side of its cue it stands."""

ROLES = ("source", "cue", "content")

# "<" stands before the statement's cue, ">" after it or without one.
LABELS = ("outside", "B-cue", "I-cue") + tuple(
    prefix + role + side for side in "<>" for role in ("source", "content") for prefix in ("B-", "I-")
)
INDEX = {label: index for index, label in enumerate(LABELS)}

# Each beginning label with the label that continues it and the role's index.
SPAN_LABELS = tuple(
    (INDEX[label], INDEX["I-" + label[2:]], ROLES.index(label[2:].rstrip("<>")))
    for label in LABELS
    if label.startswith("B-")
)


def allowed(before, label):
    """Whether `label` may follow `before` (an index, or None at the start of a paragraph)."""
    name = LABELS[label]
    if not name.startswith("I-"):
        return True
    return before is not None and LABELS[before][1:] == name[1:]


def label_tokens(length, statements):
    """The label indices of a paragraph of `length` tokens; of statements that share tokens the first keeps them."""
    labels = [INDEX["outside"]] * length
    taken = [False] * length
    for statement in statements:
        cue_start = min((run[0] for run in statement["cue"]), default=-1)
        for role in ROLES:
            for start, end in statement[role]:
                if any(taken[start:end]):
                    continue
                side = "" if role == "cue" else "<" if start < cue_start else ">"
                for token in range(start, end):
                    taken[token] = True
                    labels[token] = INDEX[("B-" if token == start else "I-") + role + side]
    return labels


def gold_spans(statements):
    """The spans of a paragraph as (role index, first token, last token), without repeats."""
    return {
        (index, start, end - 1)
        for index, role in enumerate(ROLES)
        for statement in statements
        for start, end in statement[role]
    }
