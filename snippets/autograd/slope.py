# --8<-- [start:nudge]
def square(x: float) -> float:
    return x * x


for nudge in [1.0, 0.1, 0.01, 0.001]:
    rise = square(2 + nudge) - square(2)
    slope = rise / nudge
    print(f"nudge {nudge:<5}  slope {slope:.3f}")
# --8<-- [end:nudge]

# --8<-- [start:tangent]
import matplotlib.pyplot as plt
import torch

height = square(2)
print(f"at x = 2: height {height}, slope {slope:.1f}")

x = torch.linspace(0, 4, 81)
near = torch.linspace(1, 3.5, 2)
line = height + slope * (near - 2)
plt.figure(figsize=(6, 4))
plt.plot(x, x**2, "k", label="y = x²")
plt.plot(near, line, "C0", label=f"slope {slope:.0f}")
plt.plot([2, 3, 3], [4, 4, 4 + slope], "C3--")
plt.plot(2, height, "ko", ms=9)
plt.text(2.5, 2.5, "run 1", color="C3", ha="center")
plt.text(3.1, 5.4, f"rise {slope:.0f}", color="C3")
plt.xlabel("x")
plt.ylabel("y")
plt.legend()
plt.show()
# --8<-- [end:tangent]
