# --8<-- [start:ask]
import torch

x = torch.ones(4, 3, device="meta")
questions = {
    "x.shape": lambda: x.shape,
    "x.sum() + 1": lambda: x.sum() + 1,
    "x.argmax(dim=1)": lambda: x.argmax(dim=1),
    "x.sum().item()": lambda: x.sum().item(),
    "if x.sum() > 0": lambda: bool(x.sum() > 0),
    "x.tolist()": lambda: x.tolist(),
    "x[x > 0]": lambda: x[x > 0],  # (1)!
    "x.cpu()": lambda: x.cpu(),
}
for text, ask in questions.items():
    try:
        ask()
        print(f"{text:16} no numbers")
    except RuntimeError:
        print(f"{text:16} NUMBERS")
print(x[0])  # (2)!
# --8<-- [end:ask]
