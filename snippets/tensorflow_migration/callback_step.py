# --8<-- [start:keras] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
from torch import nn

losses = [0.9, 0.5, 0.3, 0.4, 0.35, 0.29, 0.31, 0.3, 0.32, 0.1]

model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
stop = keras.callbacks.EarlyStopping(patience=3, restore_best_weights=True)
model.stop_training = False
stop.set_model(model)
stop.on_train_begin()
for epoch, loss in enumerate(losses, 1):
    model.layers[0].bias.assign([epoch])  # (2)!
    stop.on_epoch_end(epoch - 1, {"val_loss": loss})
    if model.stop_training:
        break
stop.on_train_end()
kept = model.layers[0].bias.numpy().item()
print(f"stops after epoch {epoch}, with the weights of epoch {kept:.0f}")
# --8<-- [end:keras]

# --8<-- [start:torch]
network = nn.Linear(1, 1)
best, wait, patience = float("inf"), 0, 3
for torch_epoch, loss in enumerate(losses, 1):
    with torch.no_grad():
        network.bias.fill_(torch_epoch)
    wait += 1
    if loss < best:
        best, wait = loss, 0
        state = {
            k: v.clone() for k, v in network.state_dict().items()
        }  # (1)!
    if wait >= patience:
        break
network.load_state_dict(state)
torch_kept = network.bias.item()
print(f"stops after epoch {torch_epoch}", end=", ")
print(f"with the weights of epoch {torch_kept:.0f}")
# --8<-- [end:torch]

# --8<-- [start:check]
assert (epoch, kept) == (torch_epoch, torch_kept)
print(f"epochs: difference {abs(epoch - torch_epoch)}")
# --8<-- [end:check]
