# --8<-- [start:wrong]
import torch
from torch.nn.utils import clip_grad_norm_

w = torch.zeros(2, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
(w @ torch.tensor([300.0, 400.0])).backward()
optimizer.step()
clip_grad_norm_([w], max_norm=1.0)
wrong = w.norm().item()
print(f"length of the step: {wrong:.1f}")
# --8<-- [end:wrong]

# --8<-- [start:right]
w = torch.zeros(2, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
(w @ torch.tensor([300.0, 400.0])).backward()
clip_grad_norm_([w], max_norm=1.0)
optimizer.step()
right = w.norm().item()
print(f"length of the step: {right:.1f}")
assert right < 1.001 < wrong
# --8<-- [end:right]
