# --8<-- [start:step]
import torch
from torch import nn

gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")
torch.manual_seed(0)
inputs = torch.randn(64, 5).to(device)
targets = torch.randn(64, 1).to(device)
loss_function = nn.MSELoss()


def one_step(parts: int, dtype: torch.dtype) -> torch.Tensor:
    """Take one clipped step; return how far each weight moved."""
    torch.manual_seed(1)
    model = nn.Linear(5, 1).to(device)
    before = model.weight.detach().clone()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    scaled = dtype == torch.float16
    scaler = torch.amp.GradScaler(device.type, 1024.0, enabled=scaled)
    optimizer.zero_grad()
    pairs = zip(inputs.chunk(parts), targets.chunk(parts), strict=True)
    for rows, answers in pairs:
        with torch.autocast(device.type, dtype=dtype):
            predictions = model(rows)
            loss = loss_function(predictions, answers) / parts
        scaler.scale(loss).backward()
    scaler.unscale_(optimizer)
    nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    scaler.step(optimizer)
    scaler.update()
    return model.weight.detach() - before


# --8<-- [end:step]

# --8<-- [start:compare]
for dtype in [torch.float16, torch.bfloat16]:
    whole, in_parts = one_step(1, dtype), one_step(4, dtype)
    assert whole.abs().max() > 0.01
    print(torch.allclose(whole, in_parts, atol=0.002))
# --8<-- [end:compare]
