# --8<-- [start:note] varies
import hashlib
import platform

import numpy as np
import torch
from sklearn.datasets import load_digits

settings = {"seed": 0, "learning rate": 0.01, "batch size": 50}
print("Python", platform.python_version(), "NumPy", np.__version__)
print("torch", torch.__version__)
print("device", torch.accelerator.current_accelerator(True) or "cpu")
print("threads", torch.get_num_threads())
print("settings", settings)
x, y = load_digits(return_X_y=True)
digest = hashlib.sha256(x.tobytes() + y.tobytes()).hexdigest()
print("data", x.shape, digest[:8])
# --8<-- [end:note]
