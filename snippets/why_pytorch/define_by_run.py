# --8<-- [start:postage]
import matplotlib.pyplot as plt
import torch


def postage(weight, borders):
    if weight > 5:
        price = weight**2
    else:
        price = 4 * weight
    for _ in range(borders):
        price = 2 * price
    return price


# --8<-- [end:postage]

# --8<-- [start:slopes]
parcels = [(4.0, 0), (4.0, 2), (6.0, 2)]
prices = []
for kilos, borders in parcels:
    weight = torch.tensor(kilos, requires_grad=True)  # (1)!
    price = postage(weight, borders)
    price.backward()
    prices.append(price)
    print(f"{kilos:.0f} kg, {borders} borders:", end=" ")
    print(f"price {price.item()}, slope {weight.grad.item()}")
# --8<-- [end:slopes]

# --8<-- [start:graphs]
graphs = []
for price in prices:
    step, names = price.grad_fn, []  # (1)!
    while step.next_functions:
        names.append(step.name().removesuffix("Backward0"))
        step = step.next_functions[0][0]
    graphs.append(names[::-1])
    print(names[::-1])
# --8<-- [end:graphs]

# --8<-- [start:picture]
colors = {"Mul": "tab:blue", "Pow": "tab:red"}
center = {"ha": "center", "va": "center", "size": 14}
figure, axes = plt.subplots(figsize=(6, 3.6))
for row, names in enumerate(graphs):
    title = "{:.0f} kg, {} borders".format(*parcels[row])
    axes.text(-0.45, 0.4 - row, title, weight="bold")
    chain = ["weight", *names, "price"]
    halves = torch.arange(0, len(chain) - 0.5, 0.5).tolist()
    axes.plot(halves, [-row] * len(halves), "k->")
    for place, name in enumerate(chain):
        color = colors.get(name, "black")
        box = {"boxstyle": "round", "fc": "white", "ec": color}
        axes.text(place, -row, name, color=color, bbox=box, **center)
axes.set(xlim=(-0.5, 4.45), ylim=(-2.4, 0.7))
axes.axis("off")
plt.show()
# --8<-- [end:picture]
