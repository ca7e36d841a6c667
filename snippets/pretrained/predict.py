# --8<-- [start:predict]
import torch
from skimage.data import chelsea
from torchvision.models import ResNet18_Weights, resnet18
from torchvision.transforms import v2

weights = ResNet18_Weights.DEFAULT
model = resnet18(weights=weights)
print("training mode:", model.training)
model.eval()
photo = v2.functional.to_image(chelsea())  # (1)!
batch = weights.transforms()(photo).unsqueeze(0)  # (2)!
with torch.no_grad():
    logits = model(batch)
print(logits.shape)
names = weights.meta["categories"]
guess = names[logits.argmax()]
# --8<-- [end:predict]
