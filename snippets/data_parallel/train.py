# --8<-- [start:functions] keeps
import torch


def train_one_epoch(model, loader, loss_function, optimizer, device):
    """Take one step per batch; return the mean loss per sample."""
    model.train()
    total, count = 0.0, 0
    for inputs, targets in loader:
        inputs, targets = inputs.to(device), targets.to(device)
        loss = loss_function(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(targets)
        count += len(targets)
    return total / count


# --8<-- [end:functions]

# --8<-- [start:start]
import torch.distributed as dist
import torch.distributed.nn  # (1)!

if dist.is_torchelastic_launched():
    dist.init_process_group("gloo")
else:
    one = {"store": dist.HashStore(), "rank": 0, "world_size": 1}
    dist.init_process_group("gloo", **one)
rank, world_size = dist.get_rank(), dist.get_world_size()
device = torch.device("cpu")  # (2)!
# --8<-- [end:start]

# --8<-- [start:data]
from sklearn.datasets import load_digits
from torch.utils import data

assert 60 % world_size == 0  # (1)!
torch.manual_seed(0)  # (2)!
order = torch.randperm(1440)
inputs, targets = map(torch.tensor, load_digits(return_X_y=True))
inputs, targets = inputs[order] / 16, targets[order]  # (3)!
train = data.TensorDataset(inputs[:1080], targets[:1080])
sampler = data.DistributedSampler(train)
loader = data.DataLoader(train, 60 // world_size, sampler=sampler)  # (4)!
# --8<-- [end:data]

# --8<-- [start:model]
from torch import nn
from torch.nn.parallel import DistributedDataParallel

torch.manual_seed(rank)  # (1)!
model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
model = DistributedDataParallel(model.double().to(device))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
# --8<-- [end:model]

# --8<-- [start:training_loop]
loss_function = nn.CrossEntropyLoss()
for epoch in range(10):
    sampler.set_epoch(epoch)
    train_one_epoch(model, loader, loss_function, optimizer, device)
# --8<-- [end:training_loop]

# --8<-- [start:finish]
model = model.module.eval()  # (1)!
own = slice(1080 + rank, 1440, world_size)  # (2)!
with torch.no_grad():
    logits = model(inputs[own].to(device)).cpu()
hits = logits.argmax(dim=1) == targets[own]
counts = torch.tensor([hits.sum(), len(hits)], device=device)
dist.all_reduce(counts)
if rank == 0:
    score = counts[0] / counts[1]
    print(f"processes: {world_size}, validation accuracy {score:.2f}")
    torch.save(model.state_dict(), f"weights_{world_size}.pt")
dist.destroy_process_group()
# --8<-- [end:finish]
