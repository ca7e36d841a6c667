# --8<-- [start:choose]
import torch

torch.manual_seed(0)
labels = torch.randint(2, (200,))
guesses = torch.randint(2, (1000, 200))  # (1)!
scores = (guesses == labels).float().mean(dim=1)
for count in [1, 10, 100, 1000]:
    print(f"best of {count:4}: {scores[:count].max():.3f}")
# --8<-- [end:choose]

# --8<-- [start:fresh]
fresh_labels = torch.randint(2, (100_000,))  # (1)!
fresh_guesses = torch.randint(2, (100_000,))
fresh = (fresh_guesses == fresh_labels).float().mean().item()
print(f"the winner on fresh data: {fresh:.2f}")
# --8<-- [end:fresh]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

plt.figure(figsize=(6, 3.2))
bins = [0.3775 + 0.01 * place for place in range(25)]
plt.hist(scores, bins, color="lightgray")
plt.axvline(scores.max(), color="tab:red", lw=2.5)
plt.text(scores.max() - 0.003, 70, "winner", color="tab:red", ha="right")
plt.axvline(fresh, color="tab:blue", lw=2.5)
plt.text(0.385, 85, "winner on\nfresh data", color="tab:blue")
plt.xlabel("accuracy on the 200 images")
plt.ylabel("models")
plt.show()
# --8<-- [end:draw]
