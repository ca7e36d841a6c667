# --8<-- [start:predict]
import torch

w = torch.tensor(3.0, requires_grad=True)
with torch.inference_mode():
    prediction = 2 * w

print(prediction)
print(prediction.is_inference())
# --8<-- [end:predict]

# --8<-- [start:fails] raises
loss = w * prediction
# --8<-- [end:fails]
