# --8<-- [start:drop]
import torch


def steps(rescale: bool) -> None:
    w = torch.nn.Parameter(torch.tensor(0.0))
    optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)
    for step in range(1, 7):
        if step == 4:
            optimizer.param_groups[0]["lr"] = 0.01
            if rescale:
                optimizer.state[w]["momentum_buffer"] *= 0.1 / 0.01
        before = w.item()
        w.grad = torch.tensor(1.0)
        optimizer.step()
        print(f"step {step}: moved {before - w.item():.4f}")


steps(rescale=False)
# --8<-- [end:drop]

# --8<-- [start:rescaled]
steps(rescale=True)
# --8<-- [end:rescaled]
