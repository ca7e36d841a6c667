# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch

examples = torch.tensor([0.01, 0.1, 0.5, 0.9])
for p in examples:
    print(f"p = {p:.2f}  loss {-p.log():.2f}")

p = torch.linspace(0.008, 1, 200)
plt.figure(figsize=(6, 3.4))
plt.plot(p, -p.log(), color="tab:blue")
plt.plot(examples, -examples.log(), "ko", ms=8)
plt.xlabel("probability of the right class")
plt.ylabel("loss")
plt.show()
# --8<-- [end:draw]
