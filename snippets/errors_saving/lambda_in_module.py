# --8<-- [start:fails]
import io

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)
        self.change = lambda x: x.relu()


try:
    torch.save(Net(), io.BytesIO())
except Exception as error:
    text = str(error)
    text = text[text.index("local object") :]
    print(f"{type(error).__name__}: ... {text}")
# --8<-- [end:fails]
