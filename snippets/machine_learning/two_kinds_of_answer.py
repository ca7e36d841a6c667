# --8<-- [start:fit]
import torch
from torch import nn


def fit(model: nn.Module, loss_function, inputs, targets) -> None:
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    for _ in range(300):
        loss = loss_function(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


# --8<-- [end:fit]

# --8<-- [start:classification]
torch.manual_seed(0)
mails = torch.rand(40, 2) * 10  # (1)!
is_spam = (mails.sum(dim=1) > 10).long()
spam_model = nn.Linear(2, 2)
fit(spam_model, nn.CrossEntropyLoss(), mails, is_spam)

new_mail = torch.tensor([[8.0, 7.0]])
print(["wanted", "spam"][spam_model(new_mail).argmax().item()])
# --8<-- [end:classification]

# --8<-- [start:regression]
size = torch.rand(40, 1) * 2 + 0.5  # (1)!
price = 2 * size + 1 + 0.3 * torch.randn(40, 1)
price_model = nn.Linear(1, 1)
fit(price_model, nn.MSELoss(), size, price)

new_house = torch.tensor([[1.5]])
print(f"{price_model(new_house).item():.1f}")
slope, base = price_model.weight.item(), price_model.bias.item()
print(f"price = {slope:.2f} * size + {base:.2f}")
# --8<-- [end:regression]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

_, (left, right) = plt.subplots(1, 2, figsize=(6, 3.3))
left.plot(*mails[is_spam == 0].T, "C0o", label="wanted")
left.plot(*mails[is_spam == 1].T, "C3x", label="spam")
(a, b), c = spam_model.weight.diff(dim=0)[0], spam_model.bias.diff()
across = torch.tensor([0.0, 10.0])
edge = (-(a * across + c) / b).detach()
left.fill_between(across, edge, 0, color="C0", alpha=0.15)
left.fill_between(across, edge, 10, color="C3", alpha=0.15)
left.set(xlabel="links", ylabel="exclamation marks", ylim=(0, 10))
left.set_title("Classification")
right.plot(size, price, "C0o")
ends = torch.tensor([[0.5], [2.5]])
right.plot(ends, price_model(ends).detach(), "k")
right.set(xlabel="size, 100 m²", ylabel="price, 100,000")
right.set_title("Regression")
plt.show()
# --8<-- [end:draw]
