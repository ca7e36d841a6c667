# --8<-- [start:model]
import torch
from torch import nn


class Classifier(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.embedding = nn.Embedding(100, 8)
        self.lstm = nn.LSTM(8, 16, num_layers=2, batch_first=True)
        self.dense = nn.Linear(16, 2)

    def forward(self, words: torch.Tensor) -> torch.Tensor:
        outputs, (h, c) = self.lstm(self.embedding(words))
        return self.dense(outputs[:, -1])  # (1)!


model = Classifier()
# --8<-- [end:model]

# --8<-- [start:shapes]
words = torch.ones(5, 20, dtype=torch.int64)
print("logits:", tuple(model(words).shape))
layer = nn.LSTM(8, 16)
print("LSTM parameters:", sum(p.numel() for p in layer.parameters()))
# --8<-- [end:shapes]
