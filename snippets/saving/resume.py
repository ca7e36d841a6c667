# --8<-- [start:build]
import io

import torch
from torch import nn, optim
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
images = torch.randn(256, 20)
dataset = TensorDataset(images, images[:, :4].argmax(dim=1))
generator = torch.Generator()
loader = DataLoader(dataset, 32, shuffle=True, generator=generator)


def build(seed: int) -> dict:
    torch.manual_seed(seed)
    generator.manual_seed(seed)  # (1)!
    layers = [nn.Linear(20, 32), nn.BatchNorm1d(32), nn.Dropout(0.2)]
    model = nn.Sequential(*layers, nn.Linear(32, 4))
    optimizer = optim.Adam(model.parameters(), lr=0.02)
    scheduler = optim.lr_scheduler.StepLR(optimizer, step_size=2, gamma=0.5)
    return dict(model=model, optimizer=optimizer, scheduler=scheduler)


# --8<-- [end:build]


# --8<-- [start:train]
def train(run: dict, epochs: int) -> list[float]:
    model, optimizer, scheduler = run.values()
    losses = []
    for _ in range(epochs):
        for inputs, targets in loader:
            loss = nn.functional.cross_entropy(model(inputs), targets)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
        scheduler.step()
    return losses


# --8<-- [end:train]


# --8<-- [start:whole]
whole = build(seed=0)
expected = train(whole, 6)
# --8<-- [end:whole]

# --8<-- [start:stop]
run = build(seed=0)
losses = train(run, 3)
checkpoint = {name: part.state_dict() for name, part in run.items()}
checkpoint["random"] = torch.get_rng_state()
checkpoint["cuda"] = torch.cuda.get_rng_state_all()
checkpoint["generator"] = generator.get_state()
file = io.BytesIO()
torch.save(checkpoint, file)
# --8<-- [end:stop]

# --8<-- [start:resume]
run = build(seed=99)  # (1)!
file.seek(0)
checkpoint = torch.load(file, map_location="cpu")
for name, part in run.items():
    part.load_state_dict(checkpoint[name])
torch.set_rng_state(checkpoint["random"])  # (2)!
torch.cuda.set_rng_state_all(checkpoint["cuda"])  # (3)!
generator.set_state(checkpoint["generator"])
losses += train(run, 3)
# --8<-- [end:resume]


# --8<-- [start:compare]
def tensors(run: dict) -> list[torch.Tensor]:
    states = run["model"].state_dict(), *run["optimizer"].state.values()
    return [value for state in states for value in state.values()]


pairs = list(zip(tensors(run), tensors(whole), strict=True))
print("losses equal:", losses == expected, len(losses))
print("tensors equal:", all(torch.equal(*p) for p in pairs), len(pairs))
# --8<-- [end:compare]
