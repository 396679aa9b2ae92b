"""A bidirectional LSTM layer for one CPU thread: both directions in one pass, weight gradients in one product.

torch's own LSTM adds up its recurrent weights' gradient step by step, which costs several times the arithmetic.
Gates stand in torch's order: input, forget, cell, output.
"""

import torch
from torch import nn


class _Recurrence(torch.autograd.Function):
    """From projected inputs [2, steps, batch, 4 hidden] and weights [2, 4 hidden, hidden] to states [2, steps, batch, hidden]."""

    @staticmethod
    def forward(context, projected, weights):
        directions, steps, batch, width = projected.shape
        hidden = width // 4
        turned = weights.transpose(1, 2).contiguous()
        gates = torch.empty_like(projected)
        cells = projected.new_zeros(steps + 1, directions, batch, hidden)
        states = projected.new_zeros(steps + 1, directions, batch, hidden)
        squashed = projected.new_empty(steps, directions, batch, hidden)
        for step in range(steps):
            gate = gates[:, step]
            for side in range(directions):
                torch.addmm(projected[side, step], states[step, side], turned[side], out=gate[side])
            gate[..., : 2 * hidden].sigmoid_()
            gate[..., 2 * hidden : 3 * hidden].tanh_()
            gate[..., 3 * hidden :].sigmoid_()
            enter, forget, cell, leave = gate.split(hidden, -1)
            torch.addcmul(forget * cells[step], enter, cell, out=cells[step + 1])
            torch.tanh(cells[step + 1], out=squashed[step])
            torch.mul(leave, squashed[step], out=states[step + 1])
        context.save_for_backward(gates, cells, states, squashed, weights)
        return states[1:].transpose(0, 1)

    @staticmethod
    def backward(context, gradient):
        gates, cells, states, squashed, weights = context.saved_tensors
        directions, steps, batch, width = gates.shape
        hidden = width // 4
        enter, forget, cell, leave = gates.split(hidden, -1)
        squashed, before = squashed.transpose(0, 1), cells[:-1].transpose(0, 1)
        # The slopes of the gates, for all steps at once; a step then only scales them by what flows back.
        by_cell = torch.cat(
            [cell * enter * (1 - enter), before * forget * (1 - forget), enter * (1 - cell * cell)], -1
        )
        by_state = squashed * leave * (1 - leave)
        to_cell = leave * (1 - squashed * squashed)
        result = torch.empty_like(gates)
        state_back = gates.new_zeros(directions, batch, hidden)
        cell_back = gates.new_zeros(directions, batch, hidden)
        for step in range(steps - 1, -1, -1):
            state_back += gradient[:, step]
            cell_back.addcmul_(state_back, to_cell[:, step])
            slot = result[:, step].view(directions, batch, 4, hidden)
            torch.mul(by_cell[:, step].view(directions, batch, 3, hidden), cell_back[:, :, None], out=slot[:, :, :3])
            torch.mul(by_state[:, step], state_back, out=slot[:, :, 3])
            for side in range(directions):
                torch.mm(result[side, step], weights[side], out=state_back[side])
            cell_back *= forget[:, step]
        entered = states[:-1].transpose(0, 1).reshape(directions, steps * batch, hidden)
        flat = result.view(directions, steps * batch, width)
        weights_back = torch.stack([flat[side].t() @ entered[side] for side in range(directions)])
        return result, weights_back


class BidirectionalLstm(nn.Module):
    """[batch, steps, inputs] to [batch, steps, 2 hidden], with dropout on the recurrent weights (Merity and others, 2018)."""

    def __init__(self, inputs, hidden, weight_dropout):
        super().__init__()
        self.weight_dropout = weight_dropout
        bound = (6 / (inputs + hidden)) ** 0.5 / 2
        self.input_weights = nn.Parameter(torch.empty(2, 4 * hidden, inputs).uniform_(-bound, bound))
        self.recurrent_weights = nn.Parameter(torch.empty(2, 4 * hidden, hidden))
        for gate in self.recurrent_weights.data.view(8, hidden, hidden):
            nn.init.orthogonal_(gate)
        self.bias = nn.Parameter(torch.zeros(2, 4 * hidden))
        # A cell that remembers at first learns long spans sooner.
        self.bias.data[:, hidden : 2 * hidden] = 1.0

    def forward(self, inputs, lengths):
        batch, steps, _ = inputs.shape
        turn = (lengths[:, None] - 1 - torch.arange(steps)[None]).clamp(min=0)
        rows = torch.arange(batch)[:, None]
        both = torch.stack([inputs, inputs[rows, turn]]).transpose(1, 2).reshape(2, steps * batch, -1)
        projected = torch.stack(
            [torch.addmm(self.bias[side], both[side], self.input_weights[side].t()) for side in range(2)]
        )
        weights = nn.functional.dropout(self.recurrent_weights, self.weight_dropout, self.training)
        states = _Recurrence.apply(projected.view(2, steps, batch, -1), weights)
        ahead, back = states[0].transpose(0, 1), states[1].transpose(0, 1)
        return torch.cat([ahead, back[rows, turn]], -1)
