# --8<-- [start:mended]
import numpy as np
from sklearn.preprocessing import StandardScaler

heights = np.array([1.0, 2.0, 3.0]).reshape(-1, 1)
print(StandardScaler().fit_transform(heights).round(2))
# --8<-- [end:mended]
