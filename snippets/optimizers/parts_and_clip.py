# --8<-- [start:train]
import torch
from torch import nn

torch.manual_seed(0)
inputs, targets = torch.randn(8, 3), 10 * torch.randn(8, 1)
loss_function = nn.MSELoss()


def train(parts: int, clip_each: bool = False) -> torch.Tensor:
    torch.manual_seed(1)
    model = nn.Linear(3, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    size = 8 // parts
    for _ in range(3):
        optimizer.zero_grad()
        for rows in torch.arange(8).split(size):
            predictions = model(inputs[rows])
            loss = loss_function(predictions, targets[rows]) / parts
            loss.backward()
            if clip_each:
                nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
    return nn.utils.parameters_to_vector(model.parameters())


whole = train(parts=1)
in_parts = train(parts=4)
clip_each = train(parts=4, clip_each=True)
print("clip the sum:  ", torch.allclose(in_parts, whole, atol=1e-3))
print("clip each part:", torch.allclose(clip_each, whole, atol=1e-3))
# --8<-- [end:train]
