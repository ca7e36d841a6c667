# --8<-- [start:old]
import warnings

from torchvision.models import resnet18

old = {"pretrained": True}
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    resnet18(**old)
print(str(caught[0].message).split(" and may")[0])
print("V1:", "ResNet18_Weights.IMAGENET1K_V1" in str(caught[1].message))
# --8<-- [end:old]
