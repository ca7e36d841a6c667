# --8<-- [start:count]
import math

axes = {
    "learning rate": [0.001, 0.01, 0.1],
    "batch size": [16, 32, 64],
    "optimizer": ["Adam", "SGD"],
    "hidden units": [32, 64, 128],
    "weight decay": [0.0, 0.0001, 0.01],
    "seed": [0, 1, 2, 3, 4],
}
lengths = []
for name, values in axes.items():
    lengths.append(len(values))
    print(f"{name:13} x {len(values)} = {math.prod(lengths):4} trainings")
# --8<-- [end:count]
