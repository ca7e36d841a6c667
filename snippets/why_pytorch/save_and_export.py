# --8<-- [start:train]
import tempfile
from pathlib import Path

import torch
from sklearn.datasets import load_digits
from torch import nn


def build() -> nn.Sequential:
    return nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))


digits = load_digits()
images = torch.tensor(digits.data / 16, dtype=torch.float32)
labels = torch.tensor(digits.target)
torch.manual_seed(0)
model = build()
loss_function = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(50):
    loss = loss_function(model(images), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
answers = model(images)
# --8<-- [end:train]

# --8<-- [start:save]
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "digits.pt"
    torch.save(model.state_dict(), path)
    copy = build()
    print("before:", torch.allclose(copy(images), answers))
    copy.load_state_dict(torch.load(path))
print("after: ", torch.allclose(copy(images), answers))
# --8<-- [end:save]

# --8<-- [start:export]
any_number = {0: torch.export.Dim("images")}
program = torch.export.export(
    model, (images[:2],), dynamic_shapes=(any_number,)
)
for node in program.graph.nodes:
    if node.op == "call_function":
        print(node.target)
del model, build
exported = program.module()
print(torch.allclose(exported(images), answers))
# --8<-- [end:export]
