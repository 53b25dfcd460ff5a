"""A transformer that says where in a passage the answer to a question begins and ends."""

from __future__ import annotations

from typing import Any

import torch
from torch import nn

from transferstudio.backbones.text_network import TextBody
from transferstudio.backbones.weights import Weights, read_state_dict
from transferstudio.runtime.predict_questions import PASSAGE, QUESTION

NEVER = -1e4
EXAMPLE_TOKENS = 9


class SpanNetwork(nn.Module):
    """From ``ids`` and ``parts``, int64 (windows, length), to start and stop scores, float (windows, length) each.

    ``parts`` says of each token whether it is of the question, of the passage, or special; -1 where a window is shorter.
    Passage tokens that stand in the question too are marked by a learnt vector (the exact-match feature of Chen et al. 2017,
    arXiv:1704.00051): with a few hundred questions a network hardly finds out by itself that likeness matters.
    """

    def __init__(self, body: TextBody) -> None:
        super().__init__()
        self.body = body
        width = int(self.body.network.config.hidden_size)
        self.types = int(getattr(self.body.network.config, "type_vocab_size", 0) or 0)
        self.last_token = self.body.last_token
        self.match = nn.Embedding(2, self.body.network.get_input_embeddings().embedding_dim)
        self.head = nn.Linear(width, 2)
        nn.init.zeros_(self.match.weight)
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.zeros_(self.head.bias)

    def take_head(self, weights: Weights) -> bool:
        """Takes over the head of a checkpoint that was fine-tuned on questions already; False where the file has none."""
        state = read_state_dict(weights)
        own = {
            name.removeprefix("qa_outputs."): value for name, value in state.items() if name.startswith("qa_outputs.")
        }
        if own.keys() != self.head.state_dict().keys() or own["weight"].shape != self.head.weight.shape:
            return False
        self.head.load_state_dict(own)
        return True

    def forward(self, ids: torch.Tensor, parts: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """See the class."""
        there, tokens = ids >= 0, ids.clamp(min=0)
        passage = parts == PASSAGE
        alike = (tokens[:, :, None] == tokens[:, None, :]) & (parts == QUESTION)[:, None, :]
        match = alike.any(dim=2) & passage
        embedded = self.body.network.get_input_embeddings()(tokens) + self.match(match.to(torch.int64))
        more: dict[str, torch.Tensor] = {}
        if self.types > 1:
            more["token_type_ids"] = ((passage.to(torch.int64).cumsum(dim=1) > 0) & there).to(torch.int64)
        states = self.body.network(inputs_embeds=embedded, attention_mask=there.to(torch.int64), **more)
        scores = self.head(states.last_hidden_state).float()
        allowed = passage | self._nothing(there)
        scores = scores.masked_fill(~allowed[:, :, None], NEVER)
        return scores[:, :, 0], scores[:, :, 1]

    def _nothing(self, there: torch.Tensor) -> torch.Tensor:
        """Where “no answer” is scored: the first token, or the last one (see Limits.last_token)."""
        count = there.to(torch.int64).cumsum(dim=1)
        return there & (count == (count.amax(dim=1, keepdim=True) if self.last_token else 1))

    def example(self) -> tuple[torch.Tensor, torch.Tensor]:
        """Inputs of two windows to trace the network with."""
        ids = torch.full((2, EXAMPLE_TOKENS), 5, dtype=torch.int64)
        parts = torch.tensor([[2, 0, 0, 0, 2, 1, 1, 1, 2]] * 2)
        ids[1, -1:] = parts[1, -1:] = -1
        return ids, parts

    def dynamic_shapes(self) -> tuple[dict[int, Any], dict[int, Any]]:
        """Which dimensions of the two inputs are free."""
        free = {0: torch.export.Dim("windows", min=1), 1: torch.export.Dim("length", min=2, max=512)}
        return free, free
