# --8<-- [start:fails] raises
import numpy as np

print(np.zeros(3, dtype=np.float))
# --8<-- [end:fails]
