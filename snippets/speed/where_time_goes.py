# --8<-- [start:epoch]
import time

import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset

torch.set_num_threads(1)
gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")


class SlowImages(Dataset):
    def __len__(self) -> int:
        return 320

    def __getitem__(self, index: int) -> tuple[torch.Tensor, int]:
        time.sleep(0.001)  # (1)!
        return torch.zeros(64), index % 10


def lap(part: str) -> None:
    """Add the time since the last lap to one part."""
    global start
    if torch.accelerator.is_available():
        torch.accelerator.synchronize()
    now = time.perf_counter()
    seconds[part] = seconds.get(part, 0.0) + now - start
    start = now


loader = DataLoader(SlowImages(), batch_size=64)
model = nn.Linear(64, 10).to(device)
loss_function = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters())
for _ in range(2):  # (2)!
    seconds, start = {}, time.perf_counter()
    for inputs, targets in loader:
        inputs, targets = inputs.to(device), targets.to(device)
        lap("data")
        loss = loss_function(model(inputs), targets)
        lap("forward")
        optimizer.zero_grad()
        loss.backward()
        lap("backward")
        optimizer.step()
        lap("step")
# --8<-- [end:epoch]

# --8<-- [start:report] varies
for part, value in seconds.items():
    print(f"{part:9}{1000 * value:6.1f} ms")
# --8<-- [end:report]

# --8<-- [start:conclude]
share = seconds["data"] / sum(seconds.values())
print("data takes more than half:", share > 0.5)
# --8<-- [end:conclude]
