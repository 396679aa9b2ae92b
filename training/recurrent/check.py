"""Checks the hand-written gradients, and the LSTM layer against torch's own. Run it after a change to lstm.py or chain.py.

usage: check.py
"""

import torch
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from chain import _LogPartition
from lstm import BidirectionalLstm, _Recurrence

LENGTHS = torch.tensor([5, 3, 2])


def check_recurrence():
    projected = torch.randn(2, 5, 3, 16, dtype=torch.double, requires_grad=True)
    weights = torch.randn(2, 16, 4, dtype=torch.double, requires_grad=True)
    assert torch.autograd.gradcheck(_Recurrence.apply, (projected, weights))


def check_chain():
    scores = torch.randn(3, 5, 7, dtype=torch.double, requires_grad=True)
    transitions = torch.randn(7, 7, dtype=torch.double, requires_grad=True)
    start = torch.randn(7, dtype=torch.double, requires_grad=True)
    mask = torch.arange(5)[None] < LENGTHS[:, None]
    assert torch.autograd.gradcheck(lambda *given: _LogPartition.apply(*given, mask), (scores, transitions, start))


def check_layer():
    """The same weights give the same states as torch's layer on packed sequences."""
    ours, theirs = BidirectionalLstm(6, 4, 0.0), torch.nn.LSTM(6, 4, batch_first=True, bidirectional=True)
    for side, suffix in enumerate(("", "_reverse")):
        getattr(theirs, "weight_ih_l0" + suffix).data = ours.input_weights.data[side]
        getattr(theirs, "weight_hh_l0" + suffix).data = ours.recurrent_weights.data[side]
        getattr(theirs, "bias_ih_l0" + suffix).data = ours.bias.data[side]
        getattr(theirs, "bias_hh_l0" + suffix).data.zero_()
    inputs = torch.randn(3, 5, 6)
    packed, _ = theirs(pack_padded_sequence(inputs, LENGTHS, batch_first=True))
    expected, got = pad_packed_sequence(packed, batch_first=True)[0], ours(inputs, LENGTHS)
    for row, length in enumerate(LENGTHS):
        assert torch.allclose(expected[row, :length], got[row, :length], atol=1e-6)


if __name__ == "__main__":
    torch.manual_seed(1)
    for check in (check_recurrence, check_chain, check_layer):
        check()
        print(check.__name__, "holds")
