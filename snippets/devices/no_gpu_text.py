# --8<-- [start:text]
import torch

message = ""
try:
    torch.ones(1, device="cuda")
except (RuntimeError, AssertionError) as error:
    message = str(error)

known = ["Found no NVIDIA driver", "No CUDA GPUs", "No HIP GPUs"]
if not torch.backends.cuda.is_built():
    known = ["Torch not compiled with CUDA enabled"]
assert torch.cuda.is_available() or any(text in message for text in known)
print("there is a GPU, or the text fits the build")
# --8<-- [end:text]
