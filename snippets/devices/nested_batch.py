# --8<-- [start:move]
import torch


def move(batch, device):
    if isinstance(batch, torch.Tensor):
        return batch.to(device)
    if isinstance(batch, dict):
        return {key: move(value, device) for key, value in batch.items()}
    if isinstance(batch, list | tuple):
        parts = [move(value, device) for value in batch]
        return tuple(parts) if isinstance(batch, tuple) else parts
    return batch  # (1)!


batch = {
    "images": [torch.ones(2, 3), torch.ones(4, 3)],
    "size": (torch.tensor(2), torch.tensor(3)),
    "names": ["first", "second"],
}
moved = move(batch, "meta")
print([str(image.device) for image in moved["images"]])
print(type(moved["size"]).__name__, moved["size"][1].device)
print(moved["names"], batch["size"][1].device)
# --8<-- [end:move]
