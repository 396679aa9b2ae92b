"""A linear-chain CRF over the labels: the training loss, and the forward and backward passes that span marginals need."""

import torch
from torch import nn

from labels import LABELS, allowed

FORBIDDEN = -1e4


def _forward(scores, transitions, start, mask):
    """The forward pass of a batch on probabilities, scaled at every step."""
    peak = scores.amax(2, keepdim=True)
    emit, move = (scores - peak).exp(), transitions.exp()
    alpha = torch.empty_like(scores)
    scale = torch.ones_like(scores[:, :, 0])
    current = start.exp() * emit[:, 0]
    for step in range(scores.shape[1]):
        if step:
            current = torch.where(mask[:, step, None], (alpha[:, step - 1] @ move) * emit[:, step], current)
        total = current.sum(1)
        current = current / total[:, None]
        alpha[:, step] = current
        scale[:, step] = torch.where(mask[:, step], total, torch.ones_like(total))
    return (scale.log() + peak.squeeze(2) * mask).sum(), (emit, move, alpha, scale)


def _marginals(emit, move, alpha, scale, mask):
    """The probabilities [paragraph, token, label], and how often each label follows each, [paragraph, label, label]."""
    beta = torch.ones_like(alpha)
    # What flows back from a step: its emission times what follows, 0 past the end.
    back = torch.zeros_like(alpha)
    for step in range(alpha.shape[1] - 1, 0, -1):
        back[:, step] = emit[:, step] * beta[:, step] / scale[:, step, None] * mask[:, step, None]
        beta[:, step - 1] = torch.where(mask[:, step, None], back[:, step] @ move.t(), beta[:, step - 1])
    return alpha * beta * mask[:, :, None], (alpha[:, :-1].transpose(1, 2) @ back[:, 1:]) * move


class _LogPartition(torch.autograd.Function):
    """Log partition of a batch, summed. Its gradient is the marginals."""

    @staticmethod
    def forward(context, scores, transitions, start, mask):
        total, passes = _forward(scores, transitions, start, mask)
        context.save_for_backward(*passes, mask)
        return total

    @staticmethod
    def backward(context, gradient):
        single, pairs = _marginals(*context.saved_tensors)
        return gradient * single, gradient * pairs.sum(0), gradient * single[:, 0].sum(0), None


class Chain(nn.Module):
    """Transition scores between labels; its loss is the negative log likelihood, summed."""

    def __init__(self):
        super().__init__()
        size = len(LABELS)
        self.transitions = nn.Parameter(torch.zeros(size, size))
        self.start = nn.Parameter(torch.zeros(size))
        ban = [[0.0 if allowed(before, label) else FORBIDDEN for label in range(size)] for before in range(size)]
        self.register_buffer("transition_ban", torch.tensor(ban))
        self.register_buffer(
            "start_ban", torch.tensor([0.0 if allowed(None, label) else FORBIDDEN for label in range(size)])
        )

    def scores(self):
        """Transition and start scores with the forbidden ones far below every other."""
        return self.transitions + self.transition_ban, self.start + self.start_ban

    def loss(self, emissions, single, pairs, mask):
        """The loss against wanted marginals: of the gold labels (0 and 1), of a teacher, or of both mixed.

        `single` is [paragraph, token, label] with 0 past the end; `pairs` is [paragraph, label before, label].
        """
        transitions, start = self.scores()
        wanted = (emissions * single).sum() + (start * single[:, 0]).sum() + (transitions * pairs.sum(0)).sum()
        return _LogPartition.apply(emissions, transitions, start, mask) - wanted

    def marginals(self, emissions, mask):
        """What `loss` takes from a teacher."""
        with torch.no_grad():
            transitions, start = self.scores()
            _, passes = _forward(emissions, transitions, start, mask)
            return _marginals(*passes, mask)
