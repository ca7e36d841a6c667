# --8<-- [start:write]
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
grown = w.exp()
grown.detach()[0] = 7.0
try:
    grown.sum().backward()
except RuntimeError as error:
    print(str(error).split(":")[0])  # (1)!
# --8<-- [end:write]
