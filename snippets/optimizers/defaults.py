# --8<-- [start:print]
import torch
from torch.optim import SGD, Adam, AdamW, RMSprop

w = torch.tensor(0.0, requires_grad=True)
print("           lr     weight_decay")
for optimizer_class in [SGD, RMSprop, Adam, AdamW]:
    name = optimizer_class.__name__
    settings = optimizer_class([w]).defaults
    print(f"{name:8} {settings['lr']:6} {settings['weight_decay']:8}")
# --8<-- [end:print]
