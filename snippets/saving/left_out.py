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
    generator.manual_seed(seed)
    layers = [nn.Linear(20, 32), nn.BatchNorm1d(32), nn.Dropout(0.2)]
    model = nn.Sequential(*layers, nn.Linear(32, 4))
    optimizer = optim.Adam(model.parameters(), lr=0.02)
    scheduler = optim.lr_scheduler.StepLR(optimizer, step_size=2, gamma=0.5)
    return dict(model=model, optimizer=optimizer, scheduler=scheduler)


def train_epoch(run: dict) -> torch.Tensor:
    model, optimizer, scheduler = run.values()
    for inputs, targets in loader:
        predictions = model(inputs)
        loss = nn.functional.cross_entropy(predictions, targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    scheduler.step()
    return nn.utils.parameters_to_vector(model.parameters()).detach()


# --8<-- [end:build]


# --8<-- [start:whole]
run, file, expected = build(seed=0), io.BytesIO(), []
for epoch in range(1, 7):
    expected.append(train_epoch(run))
    if epoch == 3:
        saved = {name: part.state_dict() for name, part in run.items()}
        saved["random"] = torch.get_rng_state()
        saved["generator"] = generator.get_state()
        torch.save(saved, file)
# --8<-- [end:whole]

# --8<-- [start:table]
print("left out   rate  4     5     6")
for left_out in ["nothing", *list(saved)[1:]]:  # (1)!
    run = build(seed=99)
    file.seek(0)
    saved = torch.load(file, map_location="cpu")
    for name, part in run.items():
        if name != left_out:
            part.load_state_dict(saved[name])
    if left_out != "random":
        torch.set_rng_state(saved["random"])
    if left_out != "generator":
        generator.set_state(saved["generator"])
    rate = run["optimizer"].param_groups[0]["lr"]
    words = []
    for weights in expected[3:]:
        equal = torch.equal(train_epoch(run), weights)
        words.append("equal" if equal else "other")
    print(f"{left_out:10} {rate}", *words)
# --8<-- [end:table]
