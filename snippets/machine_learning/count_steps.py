# --8<-- [start:count]
import torch

torch.manual_seed(0)
x = torch.rand(50)
y = 3 * x
w = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
steps = 0
for epoch in range(1, 4):
    order = torch.randperm(50)  # (1)!
    sizes = []
    for batch in order.split(16):
        loss = ((w * x[batch] - y[batch]) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        steps += 1
        sizes.append(len(batch))
    print(f"epoch {epoch}: batches {sizes}, {steps} steps so far")
print(f"w {w.item():.1f}")
# --8<-- [end:count]
