# --8<-- [start:parts]
import torch
from torch import nn

torch.manual_seed(0)
inputs, targets = torch.randn(8, 3), torch.randn(8, 1)
loss_function = nn.MSELoss()


def one_step(parts: int, divide_by: int) -> torch.Tensor:
    torch.manual_seed(1)
    model = nn.Linear(3, 1)
    before = nn.utils.parameters_to_vector(model.parameters())
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    optimizer.zero_grad()
    for part in range(parts):
        rows = slice(part * 8 // parts, (part + 1) * 8 // parts)
        predictions = model(inputs[rows])
        loss = loss_function(predictions, targets[rows]) / divide_by
        loss.backward()
    optimizer.step()
    after = nn.utils.parameters_to_vector(model.parameters())
    return after - before


whole = one_step(parts=1, divide_by=1)
print(torch.allclose(one_step(parts=4, divide_by=4), whole))
# --8<-- [end:parts]

# --8<-- [start:forgotten]
forgotten = one_step(parts=4, divide_by=1)
print([f"{number:.2f}" for number in (forgotten / whole).tolist()])
# --8<-- [end:forgotten]
