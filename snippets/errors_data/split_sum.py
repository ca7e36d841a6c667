# --8<-- [start:fails] raises
from torch.utils.data import random_split

data = list(range(11))
random_split(data, [int(0.8 * 11), int(0.2 * 11)])
# --8<-- [end:fails]
