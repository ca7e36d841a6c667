# --8<-- [start:fails] raises
import numpy as np
from sklearn.preprocessing import StandardScaler

heights = np.array([1.0, 2.0, 3.0])
StandardScaler().fit_transform(heights)
# --8<-- [end:fails]
