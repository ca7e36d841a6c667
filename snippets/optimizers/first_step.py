# --8<-- [start:sizes]
import torch
from torch.optim import SGD, Adam, RMSprop

gradient = torch.tensor([0.001, 1.0, 1000.0])
for optimizer_class in [SGD, RMSprop, Adam]:
    w = torch.zeros(3, requires_grad=True)
    optimizer = optimizer_class([w], lr=0.1)
    loss = (gradient * w).sum()
    loss.backward()
    optimizer.step()
    name = optimizer_class.__name__
    print(f"{name:7}", [f"{number:.4f}" for number in w.tolist()])
# --8<-- [end:sizes]
