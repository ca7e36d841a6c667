# --8<-- [start:head]
import torch
from torch import nn
from torchvision.models import ResNet18_Weights, resnet18


def trainable(model: nn.Module) -> int:
    parameters = [p for p in model.parameters() if p.requires_grad]
    return sum(parameter.numel() for parameter in parameters)


torch.manual_seed(0)
model = resnet18(weights=ResNet18_Weights.DEFAULT)
model.fc = nn.Linear(model.fc.in_features, 2)  # (1)!
model.eval()
print(model(torch.rand(4, 3, 224, 224)).shape)
print(trainable(model))
# --8<-- [end:head]

# --8<-- [start:freeze]
model.requires_grad_(False)
model.fc.requires_grad_(True)
print(trainable(model))
print([n for n, p in model.named_parameters() if p.requires_grad])
# --8<-- [end:freeze]

# --8<-- [start:optimizer]
optimizer = torch.optim.Adam(model.fc.parameters(), lr=1e-3)
body, head = model.conv1.weight, model.fc.bias
before = body.clone(), head.clone()
inputs, targets = torch.rand(4, 3, 224, 224), torch.tensor([0, 0, 0, 1])
loss = nn.CrossEntropyLoss()(model(inputs), targets)
optimizer.zero_grad()
loss.backward()
optimizer.step()
print("body changed:", not torch.equal(body, before[0]))
print("head changed:", not torch.equal(head, before[1]))
# --8<-- [end:optimizer]
