# --8<-- [start:limits]
import torch

print("dtype          bytes  full precision     next after 1")
dtypes = [torch.float32, torch.float16, torch.bfloat16]
for dtype in dtypes:
    info = torch.finfo(dtype)
    limits = f"{info.smallest_normal:.0e} to {info.max:.5g}"
    after = 1 + info.eps
    print(f"{dtype!s:17} {info.bits // 8}  {limits:20} {after:.7f}")
# --8<-- [end:limits]

# --8<-- [start:draw]
import math

import matplotlib.pyplot as plt

plt.figure(figsize=(6, 3), layout="constrained")
for row, dtype in enumerate(reversed(dtypes)):
    info = torch.finfo(dtype)
    start = math.log10(info.smallest_normal)
    color = "tab:red" if dtype == torch.float16 else "tab:blue"
    plt.barh(row, math.log10(info.max) - start, left=start, color=color)
names = [str(dtype).removeprefix("torch.") for dtype in dtypes]
plt.yticks([2, 1, 0], names)
plt.axvline(-8, color="black", linestyle="--")
plt.text(-9, 2.6, "a gradient of 1e-8", ha="right")
plt.ylim(-0.6, 3.1)
plt.xticks([-40, -20, 0, 20, 40], ["1e-40", "1e-20", "1", "1e20", "1e40"])
plt.xlabel("size of a number")
plt.show()
# --8<-- [end:draw]

# --8<-- [start:try]
print("                 70000   1e-6   1e-8  1 + 0.001")
for dtype in dtypes:
    large = torch.tensor(70000.0, dtype=dtype)
    small = torch.tensor(1e-6, dtype=dtype)
    tiny = torch.tensor(1e-8, dtype=dtype)
    near_one = torch.tensor(1.0, dtype=dtype) + 0.001
    numbers = f"{large:7.0f}  {small:.0e}  {tiny:.0e}  {near_one:.4f}"
    print(f"{dtype!s:15}{numbers}")
# --8<-- [end:try]
