# --8<-- [start:idiom]
import torch

gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")
print(torch.ones(2, device=device).sum().item())
# --8<-- [end:idiom]


# --8<-- [start:trap]
def works(device: torch.device | str) -> bool:
    try:
        torch.ones(1, device=device)
    except (RuntimeError, AssertionError):
        return False
    return True


unchecked = torch.accelerator.current_accelerator()
trap = unchecked is not None and gpu is None  # (1)!
print("checked works:", works(device))
if trap and torch.version.cuda:  # (2)!
    assert unchecked.type == "cuda" and not works(unchecked)
# --8<-- [end:trap]

# --8<-- [start:compare]
print(torch.device("cuda") == torch.device("cuda:0"))
print(torch.device("cuda").type == torch.device("cuda:0").type)
# --8<-- [end:compare]
