# --8<-- [start:clip]
import torch
from torch import nn

w = torch.tensor([0.0, 0.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
loss = (w * torch.tensor([6.0, 8.0])).sum()
optimizer.zero_grad()
loss.backward()
norm = nn.utils.clip_grad_norm_([w], max_norm=1.0)
print(f"norm before {norm:.1f}, after {w.grad.norm():.1f}")
print([f"{number:.1f}" for number in w.grad.tolist()])

optimizer.step()
print([f"{number:.2f}" for number in w.tolist()])
# --8<-- [end:clip]

# --8<-- [start:small]
w.grad = torch.tensor([0.3, 0.4])
norm = nn.utils.clip_grad_norm_([w], max_norm=1.0)
print(f"norm before {norm:.1f}, after {w.grad.norm():.1f}")
# --8<-- [end:small]

# --8<-- [start:nan]
w.grad = torch.tensor([float("nan"), 1.0])
nn.utils.clip_grad_norm_([w], max_norm=1.0)
print(w.grad.tolist())
# --8<-- [end:nan]
