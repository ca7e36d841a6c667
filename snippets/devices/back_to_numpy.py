# --8<-- [start:back]
import matplotlib.pyplot as plt
import torch

gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")
weight = torch.ones(3, device=device, requires_grad=True)
values = (2 * weight).detach().cpu().numpy()  # (1)!
print(values, type(values).__name__)
# --8<-- [end:back]

# --8<-- [start:live]
layer = torch.nn.Linear(1, 1, bias=False)
torch.nn.init.constant_(layer.weight, 3.0)
view = layer.weight.detach().cpu().numpy()
kept = view.copy()
torch.nn.init.constant_(layer.weight, 5.0)
print(view.item(), kept.item())
# --8<-- [end:live]

# --8<-- [start:detach]
try:
    weight.cpu().numpy()
except RuntimeError as error:
    print(error)
# --8<-- [end:detach]

# --8<-- [start:plot] raises
figure, axes = plt.subplots()
plt.close(figure)
axes.plot(torch.ones(3, device="meta"))
# --8<-- [end:plot]
