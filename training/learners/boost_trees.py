"""Trains boosted trees with LightGBM, for boost-trees.ts.

The blocks of a job are the features of the items, their targets, and their weights.
"""

import lightgbm
import numpy as np
from jobs import read_job, write_result

# One thread and a fixed order of sums: the same job gives the same trees.
FIXED = dict(
    verbose=-1, num_threads=1, deterministic=True, force_row_wise=True, use_missing=False, bagging_freq=1, max_bin=48
)


def softmax_loss(groups, targets, weights, share, seed):
    """The gradients of a softmax over each group of items. Each tree uses a random share of the groups."""
    sizes = np.array(groups)
    starts = np.cumsum(sizes) - sizes
    group_of = np.repeat(np.arange(len(sizes)), sizes)
    random = np.random.default_rng(seed)

    def gradients(sums, _):
        powers = np.exp(sums - np.maximum.reduceat(sums, starts)[group_of])
        shares = powers / np.add.reduceat(powers, starts)[group_of]
        drawn = weights * (random.random(len(sizes)) < share)[group_of]
        return drawn * (shares - targets), drawn * shares * (1 - shares)

    return gradients


def boost(header, items, targets, weights, seed):
    """The trees of one seed, as LightGBM describes them."""
    groups, share = header.get("groups"), header["share"]
    parameters = dict(FIXED, **header["parameters"], seed=seed)
    if groups is None:
        parameters.update(objective="binary", bagging_fraction=share)
    else:
        parameters.update(objective=softmax_loss(groups, targets, weights, share, seed))
    data = lightgbm.Dataset(items, targets, weight=None if groups else weights, params=parameters)
    booster = lightgbm.train(parameters, data, header["trees"])
    return [tree["tree_structure"] for tree in booster.dump_model()["tree_info"]]


def main():
    header, (features, targets, weights) = read_job()
    items = features.reshape(len(targets), -1)
    write_result([boost(header, items, targets, weights, seed) for seed in header["seeds"]])


main()
