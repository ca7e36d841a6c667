# --8<-- [start:same]
import torch
from torch import nn

inputs = torch.ones(4, 2)
model = nn.Linear(2, 1)
print(model(inputs).shape, inputs.device)
# --8<-- [end:same]

# --8<-- [start:number]
half = torch.tensor(0.5)  # (1)!
print((torch.ones(4, 2, device="meta") * half).device)
# --8<-- [end:number]

# --8<-- [start:gpu]
if torch.cuda.is_available():
    try:
        model.to("cuda")(inputs)
    except RuntimeError as error:
        text = "Expected all tensors to be on the same device"
        assert text in str(error)
# --8<-- [end:gpu]

# --8<-- [start:fails] raises
model = model.to("meta")
model(inputs)
# --8<-- [end:fails]
