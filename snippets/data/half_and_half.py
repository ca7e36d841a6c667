# --8<-- [start:compare]
import torch
from sklearn.datasets import load_digits
from torchvision.transforms import v2

digits = torch.tensor(load_digits().images, dtype=torch.float32)
images = digits[:1297].unsqueeze(1) / 16  # (1)!


def show(name: str, x: torch.Tensor) -> None:
    print(f"{name:13} {x.min():5.2f} to {x.max():4.2f}", end="")
    print(f"  mean {x.mean():z5.2f}  std {x.std():.2f}")  # (2)!


show("0 to 1", images)
show("0.5 and 0.5", v2.Normalize([0.5], [0.5])(images))
mean, std = images.mean().item(), images.std().item()
show("own mean, std", v2.Normalize([mean], [std])(images))
# --8<-- [end:compare]
