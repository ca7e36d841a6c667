# --8<-- [start:unplugged]
import contextlib
import io
import os
import tempfile
from urllib.error import URLError

import torch
from torchvision.models import ResNet18_Weights, resnet18

home = torch.hub.get_dir()
cache = tempfile.TemporaryDirectory()
torch.hub.set_dir(cache.name)
os.environ["https_proxy"] = "http://127.0.0.1:9"  # (1)!
weights = ResNet18_Weights.DEFAULT
try:
    with contextlib.redirect_stdout(io.StringIO()):  # (2)!
        resnet18(weights=weights)
except URLError as error:
    print(type(error).__name__)
# --8<-- [end:unplugged]

# --8<-- [start:bring]
folder = os.path.join(cache.name, "checkpoints")
os.makedirs(folder, exist_ok=True)
file = os.path.join(folder, "resnet18-f37072fd.pth")
torch.manual_seed(0)
brought = resnet18()
torch.save(brought.state_dict(), file)
model = resnet18(weights=weights)
print(torch.equal(model.conv1.weight, brought.conv1.weight))
# --8<-- [end:bring]

# --8<-- [start:verify]
import hashlib
import inspect

download = inspect.signature(torch.hub.load_state_dict_from_url)
print("weights_only:", download.parameters["weights_only"].default)
with open(file, "rb") as opened:
    digest = hashlib.sha256(opened.read()).hexdigest()
print("the published file:", digest.startswith("f37072fd"))
del os.environ["https_proxy"]
torch.hub.set_dir(home)
cache.cleanup()
# --8<-- [end:verify]
