# --8<-- [start:parameters]
import torch
from torch import nn

gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")
torch.manual_seed(0)
model = nn.Linear(2, 1)
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
model.to(device, torch.bfloat16)  # (1)!
held = optimizer.param_groups[0]["params"][0]
print(held is model.weight, held.dtype, held.device.type == device.type)

before = model.weight.detach().clone()
inputs = torch.ones(3, 2, device=device, dtype=torch.bfloat16)
loss = model(inputs).square().mean()
optimizer.zero_grad()
loss.backward()
optimizer.step()
print("changed by the step:", not torch.equal(model.weight, before))
# --8<-- [end:parameters]

# --8<-- [start:later]
print("average:", optimizer.state[model.weight]["exp_avg"].dtype)
model.to("cpu", torch.float32)
print("average:", optimizer.state[model.weight]["exp_avg"].dtype)
# --8<-- [end:later]

# --8<-- [start:replaced]
other = nn.Linear(2, 1)
weight = other.weight
print(other.to("meta").weight is weight)
# --8<-- [end:replaced]

# --8<-- [start:device]
there = nn.Linear(2, 1, device="meta")
resumed = torch.optim.Adam(there.parameters(), lr=0.1)
resumed.load_state_dict(optimizer.state_dict())
average = resumed.state[there.weight]["exp_avg"]
print(average.device, average.dtype)
print(resumed.state[there.weight]["step"].device)  # (1)!
# --8<-- [end:device]
