"""From features (strings, made by the run-time code) to the indices that the network looks up."""

from collections import Counter

SHAPES = ("lower", "title", "upper", "number", "mixed", "mark")
QUOTES = ("outside", "inside", "opening", "closing", "unclosed")
COLUMNS = ("words", "prefixes", "suffixes", "tags", "shapes", "quotes")
UNKNOWN = 0

# How often a string must occur in the training text to have an entry of its own.
LEAST_COUNT = {"words": 3, "prefixes": 10, "suffixes": 10, "tags": 20}


def build_vocabularies(paragraphs):
    """A list of strings for each column; an entry's index is its place, and 0 is the unknown string ""."""
    vocabularies = {"shapes": list(SHAPES), "quotes": list(QUOTES)}
    for column, least in LEAST_COUNT.items():
        counts = Counter(value for paragraph in paragraphs for value in paragraph["features"][column])
        kept = sorted(value for value, count in counts.items() if count >= least and value)
        vocabularies[column] = [""] + sorted(kept, key=lambda value: -counts[value])
    return vocabularies


class Encoder:
    """Looks features up: `encode(paragraph)` gives one row of indices for each column."""

    def __init__(self, vocabularies):
        self.tables = [{value: index for index, value in enumerate(vocabularies[column])} for column in COLUMNS]

    def encode(self, paragraph):
        features = paragraph["features"]
        return [
            [table.get(value, UNKNOWN) for value in features[column]] for column, table in zip(COLUMNS, self.tables)
        ]
