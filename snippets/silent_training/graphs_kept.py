# --8<-- [start:data]
import torch

w = torch.ones(3, requires_grad=True)


def steps_remembered(total) -> int:
    node, count = getattr(total, "grad_fn", None), 0
    while node and "Add" in node.name():
        node, count = node.next_functions[0][0], count + 1
    return count


# --8<-- [end:data]

# --8<-- [start:wrong]
total = 0.0
for _ in range(100):
    loss = w.square().mean()
    loss.backward()
    total += loss
wrong = steps_remembered(total)
print(f"total {total:.0f} remembers {wrong} steps")
# --8<-- [end:wrong]

# --8<-- [start:right]
total = 0.0
for _ in range(100):
    loss = w.square().mean()
    loss.backward()
    total += loss.item()
right = steps_remembered(total)
print(f"total {total:.0f} remembers {right} steps")
assert wrong == 100 and right == 0
# --8<-- [end:right]
