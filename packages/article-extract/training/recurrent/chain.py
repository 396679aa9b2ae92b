"""A linear-chain CRF over the labels: the training loss, and the forward and backward passes that span marginals need."""

import torch
from torch import nn

from labels import LABELS, allowed

FORBIDDEN = -1e4


class _LogPartition(torch.autograd.Function):
    """Log partition of a batch. Works on probabilities, scaled at every step; its gradient is the marginals."""

    @staticmethod
    def forward(context, scores, transitions, start, mask):
        with torch.no_grad():
            steps = scores.shape[1]
            peak = scores.amax(2, keepdim=True)
            emit = (scores - peak).exp()
            move = transitions.exp()
            alpha = torch.empty_like(scores)
            scale = torch.ones(scores.shape[:2])
            current = start.exp() * emit[:, 0]
            for step in range(steps):
                if step:
                    current = torch.where(mask[:, step, None], (alpha[:, step - 1] @ move) * emit[:, step], current)
                total = current.sum(1)
                current = current / total[:, None]
                alpha[:, step] = current
                scale[:, step] = torch.where(mask[:, step], total, torch.ones_like(total))
            context.save_for_backward(emit, move, alpha, scale, mask)
            return (scale.log() + peak.squeeze(2) * mask).sum()

    @staticmethod
    def backward(context, gradient):
        emit, move, alpha, scale, mask = context.saved_tensors
        steps = emit.shape[1]
        beta = torch.ones_like(alpha)
        # What flows back from a step: its emission times what follows, 0 past the end.
        back = torch.zeros_like(alpha)
        for step in range(steps - 1, 0, -1):
            back[:, step] = emit[:, step] * beta[:, step] / scale[:, step, None] * mask[:, step, None]
            beta[:, step - 1] = torch.where(mask[:, step, None], back[:, step] @ move.t(), beta[:, step - 1])
        marginals = alpha * beta * mask[:, :, None]
        pairs = torch.einsum("btx,bty->xy", alpha[:, :-1], back[:, 1:]) * move
        return gradient * marginals, gradient * pairs, gradient * marginals[:, 0].sum(0), None


class Chain(nn.Module):
    """Transition scores between labels; `loss` is the negative log likelihood of the gold labels, summed."""

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

    def loss(self, emissions, labels, mask):
        transitions, start = self.scores()
        gold = (emissions.gather(2, labels[:, :, None]).squeeze(2) * mask).sum() + start[labels[:, 0]].sum()
        gold = gold + (transitions[labels[:, :-1], labels[:, 1:]] * mask[:, 1:]).sum()
        return _LogPartition.apply(emissions, transitions, start, mask) - gold
