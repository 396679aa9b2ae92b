"""Writes first names, surnames and towns of some seventy countries, to put other names into the training texts.

usage: python pools.py OUT_FOLDER

Needs faker 40.63 (MIT license). Writes pools.json: {"first": [...], "last": [...], "towns": [...]}, where no country
has more than 250 of each. Only names in Latin letters.
"""

import json
import pkgutil
import re
import sys
from importlib import import_module
from pathlib import Path

import faker.providers.address as address
import faker.providers.person as person

latin = re.compile(r"^[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]+(?: [A-ZÀ-Þ]?[A-Za-zÀ-ɏ’'-]+){0,2}$")
most = 250
fields = {
    "first": (person, ["first_names", "first_names_male", "first_names_female", "first_romanized_names"]),
    "last": (person, ["last_names", "last_romanized_names", "last_names_male", "last_names_female"]),
    "towns": (address, ["cities", "city_names", "towns"]),
}


def names_of(provider, attributes):
    """The names of one country, at most `most`, spread over the alphabet."""
    lists = [getattr(provider, attribute, None) for attribute in attributes]
    names = sorted({
        name
        for values in lists
        if isinstance(values, (dict, list, tuple))
        for name in values
        if isinstance(name, str) and latin.match(name)
    })
    return names[:: max(1, -(-len(names) // most))]


def pool(package, attributes):
    found = []
    for module in pkgutil.iter_modules(package.__path__):
        found += names_of(import_module(f"{package.__name__}.{module.name}").Provider, attributes)
    return sorted(set(found))


pools = {field: pool(*source) for field, source in fields.items()}
with open(Path(sys.argv[1]) / "pools.json", "w", encoding="utf8") as file:
    json.dump(pools, file, ensure_ascii=False)
print({field: len(names) for field, names in pools.items()})
