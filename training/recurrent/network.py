"""The recurrent network: embeddings of a token's features, two bidirectional LSTM layers, a score for each label."""

import torch
from torch import nn

from chain import Chain
from labels import LABELS
from lstm import BidirectionalLstm
from vocabulary import COLUMNS, UNKNOWN

FEATURE_SIZES = {"prefixes": 16, "suffixes": 24, "tags": 24, "shapes": 8, "quotes": 8}


class Network(nn.Module):
    """`emissions(indices, lengths)` gives the label scores [paragraph, token, label]; `loss` trains it."""

    def __init__(self, vocabularies, options):
        super().__init__()
        sizes = {"words": options["words"], **FEATURE_SIZES}
        self.embeddings = nn.ModuleList([nn.Embedding(len(vocabularies[c]), sizes[c]) for c in COLUMNS])
        nn.init.normal_(self.embeddings[0].weight, 0, 0.3)
        self.word_dropout = options["word_dropout"]
        width = sum(sizes.values())
        self.input_dropout = nn.Dropout(options["input_dropout"])
        self.layers = nn.ModuleList()
        for _ in range(options["layers"]):
            self.layers.append(BidirectionalLstm(width, options["hidden"], options["weight_dropout"]))
            width = 2 * options["hidden"]
        self.layer_dropout = nn.Dropout(options["layer_dropout"])
        self.output = nn.Linear(width, len(LABELS))
        self.chain = Chain()

    def emissions(self, indices, lengths):
        words = indices[:, 0]
        if self.training:
            words = torch.where(torch.rand(words.shape) < self.word_dropout, UNKNOWN, words)
        columns = [words] + [indices[:, column] for column in range(1, len(COLUMNS))]
        state = torch.cat([embed(column) for embed, column in zip(self.embeddings, columns)], -1)
        state = self.input_dropout(state)
        for number, layer in enumerate(self.layers):
            state = layer(state if number == 0 else self.layer_dropout(state), lengths)
        return self.output(self.layer_dropout(state))

    def loss(self, indices, lengths, single, pairs):
        """The loss of a batch against the marginals that it should give; see Chain.loss."""
        return self.chain.loss(self.emissions(indices, lengths), single, pairs, token_mask(indices, lengths))

    def marginals(self, indices, lengths):
        """The marginals of a batch, for another network to learn from."""
        with torch.no_grad():
            return self.chain.marginals(self.emissions(indices, lengths), token_mask(indices, lengths))


def token_mask(indices, lengths):
    """Which tokens of a padded batch are there, [paragraph, token]."""
    return torch.arange(indices.shape[2])[None] < lengths[:, None]
