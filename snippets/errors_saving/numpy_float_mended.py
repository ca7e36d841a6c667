# --8<-- [start:mended]
import numpy as np

print(np.zeros(3, dtype=np.float32).dtype)
# --8<-- [end:mended]
