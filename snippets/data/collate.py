# --8<-- [start:collate]
import torch
from torch.utils.data import default_collate

items = [
    {"image": torch.zeros(8, 8), "label": 3, "size": 1.5, "name": "a.png"},
    {"image": torch.ones(8, 8), "label": 7, "size": 2.0, "name": "b.png"},
]
batch = default_collate(items)
print(batch["image"].shape)
print(batch["label"], batch["label"].dtype)
print(batch["size"])
print(batch["name"])
# --8<-- [end:collate]
