# --8<-- [start:define]
import torch
from torch import nn


class Classifier(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.hidden = nn.Linear(10, 5)
        self.output = nn.Linear(5, 2)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        hidden = torch.relu(self.hidden(inputs))
        return self.output(hidden)  # (1)!


model = Classifier()
print(model(torch.randn(8, 10)).shape)
# --8<-- [end:define]

# --8<-- [start:count]
for name, parameter in model.named_parameters():
    print(f"{name:13} {parameter.numel():2}")
print(sum(parameter.numel() for parameter in model.parameters()))
# --8<-- [end:count]

# --8<-- [start:draw]
import matplotlib.pyplot as plt


def places(units: int) -> list[float]:
    return [unit - (units - 1) / 2 for unit in range(units)]


plt.figure(figsize=(6, 4))
for left, (many, few) in enumerate([(10, 5), (5, 2)]):
    for start in places(many):
        for end in places(few):
            plt.plot([left, left + 1], [start, end], "k", lw=0.7)
for column, units in enumerate([10, 5, 2]):
    edge = "tab:red" if column else "tab:blue"
    style = {"ms": 15, "mfc": "white", "mew": 3, "zorder": 3}
    plt.plot([column] * units, places(units), "o", mec=edge, **style)
plt.text(0, 5.2, "10 inputs", ha="center")
plt.text(1, 5.2, "5 hidden units", ha="center")
plt.text(2, 5.2, "2 outputs", ha="center")
plt.axis("off")
plt.show()
# --8<-- [end:draw]
