# --8<-- [start:measure] cuda
import torch
from torch import nn

if not torch.cuda.is_available():
    raise SystemExit("This program needs an NVIDIA GPU.")

device = torch.accelerator.current_accelerator()
layers = []
for _ in range(8):
    layers += [nn.Linear(250, 250, bias=False), nn.ReLU()]
model = nn.Sequential(*layers).to(device)
optimizer = torch.optim.Adam(model.parameters())


def report(moment: str) -> None:
    now = torch.accelerator.memory_allocated() / 1e6
    peak = torch.accelerator.max_memory_allocated() / 1e6
    print(f"{moment:9} now {now:6.1f} MB, peak {peak:6.1f} MB")


for step in [1, 2]:
    print("step", step)
    torch.accelerator.reset_peak_memory_stats()
    report("before")
    inputs = torch.rand(4000, 250, device=device)
    loss = model(inputs).square().mean()
    report("forward")
    optimizer.zero_grad()
    loss.backward()
    report("backward")
    optimizer.step()
    report("optimizer")
# --8<-- [end:measure]
