# --8<-- [start:entry]
from torchvision.models import ResNet18_Weights

weights = ResNet18_Weights.DEFAULT
print(weights)
print("parameters:", weights.meta["num_params"])
print("megabytes:", round(weights.meta["_file_size"]))
print("accuracy:", weights.meta["_metrics"]["ImageNet-1K"]["acc@1"])
categories = weights.meta["categories"]
print("classes:", len(categories), categories[:3])
print("file:", weights.url.split("/")[-1])
# --8<-- [end:entry]

# --8<-- [start:several]
from torchvision.models import ResNet50_Weights

for entry in ResNet50_Weights:
    score = entry.meta["_metrics"]["ImageNet-1K"]["acc@1"]
    print(entry.name, score, entry.transforms().resize_size)
print("default:", ResNet50_Weights.DEFAULT.name)
# --8<-- [end:several]
