# --8<-- [start:expression]
import torch

x = torch.tensor(2.0)
w = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)
loss = (w * x + b) ** 2
print(loss.grad_fn.name())
# --8<-- [end:expression]


# --8<-- [start:walk]
def label(node) -> str:
    if hasattr(node, "variable"):  # (1)!
        return "w" if node.variable is w else "b"
    return node.name()


def parents(node) -> list:
    found = [parent for parent, _ in node.next_functions]
    return [parent for parent in found if parent]  # (2)!


def walk(node, depth: int = 0) -> None:
    print("    " * depth + label(node))
    for parent in parents(node):
        walk(parent, depth + 1)


walk(loss.grad_fn)
# --8<-- [end:walk]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

arrow = {"arrowstyle": "-|>", "lw": 2.5}
box = {"boxstyle": "round", "fc": "white", "lw": 2.5}


def draw(node, x: float, y: float) -> None:
    spread = 1.6 * (len(parents(node)) - 1)
    for place, parent in enumerate(parents(node)):
        parent_x = x - spread + 2 * spread * place
        tip = (parent_x, y - 0.75)
        plt.annotate("", tip, (x, y), arrowprops=arrow)
        draw(parent, parent_x, y - 1)
    edge = {"ec": "C0" if parents(node) else "C3"}
    text = plt.text(x, y, label(node), bbox=box | edge)
    text.set(ha="center", va="center", fontsize=15)


plt.figure(figsize=(6, 4))
draw(loss.grad_fn, 0, 0)
plt.xlim(-3, 3)
plt.ylim(-3.3, 0.3)
plt.axis("off")
plt.show()
# --8<-- [end:draw]
