# --8<-- [start:heads]
from torch import nn
from torchvision.models import get_model

names = ["resnet18", "mobilenet_v3_small", "efficientnet_b0", "vgg11_bn"]
for name in names:
    model = get_model(name, weights=None)
    layers = [n for n, m in model.named_modules() if type(m) is nn.Linear]
    print(name, layers[-1], model.get_submodule(layers[-1]).in_features)
# --8<-- [end:heads]
