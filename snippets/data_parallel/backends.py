# --8<-- [start:ask]
import torch.distributed as dist
from torch.distributed.constants import default_pg_timeout

for device in "cpu", "cuda":
    print(device, dist.get_default_backend_for_device(device))
print("gloo waits for", default_pg_timeout)
# --8<-- [end:ask]
