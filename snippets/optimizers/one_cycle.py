# --8<-- [start:cycle]
import torch

epochs, batches = 2, 3
w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
print("momentum", optimizer.param_groups[0]["momentum"])
scheduler = torch.optim.lr_scheduler.OneCycleLR(
    optimizer, max_lr=0.1, total_steps=epochs * batches
)
print("momentum", optimizer.param_groups[0]["momentum"])
for epoch in range(epochs):
    for batch in range(batches):
        rate = scheduler.get_last_lr()[0]
        print(f"epoch {epoch}, batch {batch}: {rate:.3f}")
        optimizer.step()
        scheduler.step()
# --8<-- [end:cycle]

# --8<-- [start:fails] raises
optimizer.step()
scheduler.step()
# --8<-- [end:fails]
