# --8<-- [start:row] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import warnings

import keras
import torch
from torch import nn
from torch.optim.lr_scheduler import ReduceLROnPlateau

warnings.simplefilter("ignore", DeprecationWarning)  # (2)!


def row(topic, in_keras, in_torch, expected):
    """Print one row; fail where a cell is not the expected one."""
    assert (in_keras, in_torch) == expected, (topic, in_keras, in_torch)
    assert in_keras != in_torch, topic
    print(f"{topic:42}{in_keras!s:9}{in_torch!s}")


# --8<-- [end:row]

# --8<-- [start:table]
row("", "Keras", "PyTorch", ("Keras", "PyTorch"))
ones = torch.ones(8, 8)
zeros = [
    bool((keras.layers.Dropout(0.5)(ones.numpy()).numpy() == 0).any()),
    bool((nn.Dropout(0.5)(ones) == 0).any()),
]
row("dropout works in a plain layer(x)", *zeros, (False, True))


def plateau(losses, patience=10, less=0, mode="rel"):
    """Hand losses to both; return the rates and the bad epochs."""
    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    model.compile(keras.optimizers.SGD(0.1))
    callback = keras.callbacks.ReduceLROnPlateau(patience=patience)
    callback.set_model(model)
    callback.on_train_begin()
    optimizer = torch.optim.SGD(nn.Linear(1, 1).parameters(), lr=0.1)
    settings = {"patience": patience - less, "threshold_mode": mode}
    scheduler = ReduceLROnPlateau(optimizer, **settings)
    rates = [], []
    for epoch, loss in enumerate(losses):
        callback.on_epoch_end(epoch, {"val_loss": loss})
        scheduler.step(loss)
        rates[0].append(round(float(model.optimizer.learning_rate), 3))
        rates[1].append(round(optimizer.param_groups[0]["lr"], 3))
    return rates, (callback.wait, scheduler.num_bad_epochs)


rates, _ = plateau([1.0] * 6, patience=2)
epochs = [rate.index(0.01) + 1 for rate in rates]
row("flat loss, patience=2: lower after epoch", *epochs, (3, 4))
_, waits = plateau([0.01, 0.00995])
row("loss 0.01, then 0.00995: bad epochs", *waits, (1, 0))
rates, _ = plateau([1.0] * 6, patience=2, less=1)
assert rates[0] == rates[1]  # (1)!
assert plateau([0.01, 0.00995], mode="abs")[1] == (1, 1)
# --8<-- [end:table]

# --8<-- [start:alone]
early = keras.callbacks.EarlyStopping()
print("EarlyStopping: patience", early.patience, end=", ")
print("restore_best_weights", early.restore_best_weights)
assert (early.patience, early.restore_best_weights) == (0, False)
# --8<-- [end:alone]
