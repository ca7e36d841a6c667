# --8<-- [start:compare]
import warnings

import numpy as np
from torchvision.transforms import v2

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    to_tensor = v2.ToTensor()
print(str(caught[0].message).split(".")[0])

for dtype in [np.uint8, np.float32]:
    array = np.full((28, 28, 1), 200, dtype=dtype)
    print(f"{array.dtype!s:7}  {to_tensor(array).max():.2f}")
# --8<-- [end:compare]
