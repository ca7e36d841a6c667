# --8<-- [start:setup]
import torch
from torch import nn

gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")
inputs = torch.tensor([[1.0]]).to(device)
targets = torch.tensor([[3.0]]).to(device)
loss_function = nn.MSELoss()


def train(dtype: torch.dtype, steps: int) -> None:
    model = nn.Linear(1, 1, bias=False).to(device)
    nn.init.zeros_(model.weight)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    need = dtype == torch.float16
    scaler = torch.amp.GradScaler(device.type, enabled=need)
    print(" scale gradient norm weight")
    for _ in range(steps):
        with torch.autocast(device.type, dtype=dtype):
            predictions = model(inputs)
            loss = loss_function(predictions, targets)
        optimizer.zero_grad()
        scale = scaler.get_scale()
        scaler.scale(loss).backward()
        scaled = model.weight.grad.item()
        scaler.unscale_(optimizer)
        norm = nn.utils.clip_grad_norm_(model.parameters(), 1.0)  # (1)!
        scaler.step(optimizer)
        scaler.update()
        weight = model.weight.item()
        print(f"{scale:6.0f} {scaled:7.0f} {norm:4.1f} {weight:4.1f}")


# --8<-- [end:setup]

# --8<-- [start:float16]
train(torch.float16, steps=5)
# --8<-- [end:float16]

# --8<-- [start:growth]
scaler = torch.amp.GradScaler(device.type)
factor, good = scaler.get_growth_factor(), scaler.get_growth_interval()
print(f"times {factor:.0f} after {good} good steps")
# --8<-- [end:growth]

# --8<-- [start:bfloat16]
train(torch.bfloat16, steps=2)
# --8<-- [end:bfloat16]
