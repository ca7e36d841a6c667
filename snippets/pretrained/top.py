# --8<-- [start:top]
import torch
from torchvision.models import ResNet18_Weights

categories = ResNet18_Weights.DEFAULT.meta["categories"]
logits = torch.zeros(1000)
logits[[281, 282, 285, 387, 0]] = torch.tensor([9.0, 8.0, 6.0, 5.0, 1.0])
probabilities = logits.softmax(dim=0)
values, indices = probabilities.topk(3)
for value, index in zip(values, indices, strict=True):
    print(f"{categories[index]}: {value:.2f}")
# --8<-- [end:top]
