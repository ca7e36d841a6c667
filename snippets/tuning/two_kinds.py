# --8<-- [start:settings]
import torch
from sklearn.datasets import load_digits
from torch import nn

images, labels = map(torch.tensor, load_digits(return_X_y=True))
images = images.float() / 16
torch.manual_seed(0)
order = torch.randperm(len(images))
training, validation, _ = order.split([500, 500, 797])
settings = {"batch_size": 32, "optimizer": "Adam", "hidden": 64}
settings["epochs"] = 5
# --8<-- [end:settings]


# --8<-- [start:train]
def train(learning_rate, batch_size, optimizer, hidden, epochs):
    torch.manual_seed(0)
    layers = [nn.Linear(64, hidden), nn.ReLU(), nn.Linear(hidden, 10)]
    model, loss_function = nn.Sequential(*layers), nn.CrossEntropyLoss()
    optimizer_class = getattr(torch.optim, optimizer)  # (1)!
    optimizer = optimizer_class(model.parameters(), lr=learning_rate)
    for _ in range(epochs):
        shuffled = training[torch.randperm(len(training))]
        for batch in shuffled.split(batch_size):
            loss = loss_function(model(images[batch]), labels[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    guesses = model(images[validation]).argmax(dim=1)
    score = (guesses == labels[validation]).float().mean().item()
    return score, sum(weights.numel() for weights in model.parameters())


# --8<-- [end:train]

# --8<-- [start:run]
for learning_rate in [0.00001, 0.01, 10.0]:
    score, parameters = train(learning_rate, **settings)
    print(f"learning rate {learning_rate:<8} accuracy {score:.1f}")
print(f"{parameters} parameters, {len(settings) + 1} hyper-parameters")
# --8<-- [end:run]
