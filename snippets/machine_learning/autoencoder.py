# --8<-- [start:model]
import torch
from sklearn.datasets import load_digits
from sklearn.decomposition import PCA
from torch import nn

digits = load_digits()
images = torch.tensor(digits.data / 16, dtype=torch.float32)
torch.manual_seed(0)
order = torch.randperm(len(images))
seen, unseen = images[order[:1400]], images[order[1400:]]

encoder = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 8))
decoder = nn.Sequential(nn.Linear(8, 64), nn.ReLU(), nn.Linear(64, 64))
model = nn.Sequential(encoder, decoder)
print(seen[:1].shape, "->", encoder(seen[:1]).shape)
# --8<-- [end:model]

# --8<-- [start:train]
loss_function = nn.MSELoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(300):
    loss = loss_function(model(seen), seen)  # (1)!
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
# --8<-- [end:train]

# --8<-- [start:compare]
pca = PCA(8).fit(seen)
with torch.no_grad():
    rebuilt = model(unseen)
straight = torch.tensor(pca.inverse_transform(pca.transform(unseen)))
average = seen.mean(dim=0).expand_as(unseen)  # (1)!


def error(guess: torch.Tensor) -> float:
    return (guess - unseen).square().mean().sqrt().item()


learned = sum(p.numel() for p in model.parameters())
from_pca = pca.components_.size + pca.mean_.size
print(f"numbers learned: PCA {from_pca}, autoencoder {learned}")
print(f"the average image {error(average):.2f}")
print(f"PCA, 8 numbers    {error(straight):.2f}")
print(f"autoencoder, 8    {error(rebuilt):.2f}")
# --8<-- [end:compare]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

_, boxes = plt.subplots(3, 6, figsize=(6, 3.4))
chosen = [1, 3, 4, 9, 11, 12]
rows = {"original": unseen, "PCA": straight, "autoencoder": rebuilt}
for line, (name, pictures) in zip(boxes, rows.items(), strict=True):
    for box, picture in zip(line, pictures[chosen], strict=True):
        box.imshow(
            picture.reshape(8, 8).numpy(), cmap="gray_r", vmin=0, vmax=1
        )
        box.set(xticks=[], yticks=[])
    line[0].set_ylabel(name, rotation=0, ha="right", va="center")
plt.show()
# --8<-- [end:draw]
