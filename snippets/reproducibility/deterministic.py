# --8<-- [start:refused] raises
import torch

torch.use_deterministic_algorithms(True)
values = torch.zeros(3)
values.put_(torch.tensor([0, 0]), torch.tensor([1.0, 2.0]))
# --8<-- [end:refused]
