# --8<-- [start:pin]
import warnings

import torch
from torch.utils.data import DataLoader

gpu = torch.accelerator.current_accelerator(check_available=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    batch = next(iter(DataLoader(torch.rand(4), pin_memory=True)))

texts = [str(warning.message) for warning in caught]
warned = any("no accelerator is found" in text for text in texts)
assert warned == (gpu is None)
assert gpu or not batch.is_pinned()
print("warned and not pinned, or there is an accelerator")
# --8<-- [end:pin]
