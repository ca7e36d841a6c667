# --8<-- [start:load]
from torchvision.models import ResNet18_Weights, get_model, resnet18

model = resnet18(weights=ResNet18_Weights.DEFAULT)
print(sum(parameter.numel() for parameter in model.parameters()))
print([name for name, _ in model.named_children()])
print(model.fc)
# --8<-- [end:load]

# --8<-- [start:by_name]
same = get_model("resnet18", weights="DEFAULT")
print(bool((same.fc.weight == model.fc.weight).all()))
# --8<-- [end:by_name]
