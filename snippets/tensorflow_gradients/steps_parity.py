# --8<-- [start:steps] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch

torch.manual_seed(0)
start, gradients = torch.randn(5), torch.randn(10, 5)


def compare(ours, make, scale=1.0, exact=False, **settings) -> float:
    """Take ten steps in both; return the largest difference."""
    w = keras.Variable(start.numpy())
    v = torch.nn.Parameter(start.clone())
    theirs = make([v], lr=0.01, **settings)
    for step, gradient in enumerate(gradients * scale, 1):
        ours.apply([gradient.numpy()], [w])
        v.grad = gradient.clone()
        if exact:  # (2)!
            eps = ours.epsilon / (1 - 0.999**step) ** 0.5
            theirs.param_groups[0]["eps"] = eps
        theirs.step()
    return (torch.tensor(w.numpy()) - v.detach()).abs().max().item()


# --8<-- [end:steps]


# --8<-- [start:large] varies
K, T = keras.optimizers, torch.optim
momentum = {"momentum": 0.9, "nesterov": True}
adamw = {"eps": 1e-7, "weight_decay": 0.004}
rmsprop = {"alpha": 0.9, "eps": 1e-7}
adagrad = {"initial_accumulator_value": 0.1, "eps": 1e-7}
for ours, make, settings in (
    (K.SGD(0.01, **momentum), T.SGD, momentum),
    (K.Adam(0.01), T.Adam, {"eps": 1e-7}),
    (K.AdamW(0.01), T.AdamW, adamw),
    (K.RMSprop(0.01), T.RMSprop, rmsprop),
    (K.Adagrad(0.01), T.Adagrad, adagrad),
):
    difference = compare(ours, make, **settings)
    assert difference < 1e-5
    print(f"{make.__name__}: largest difference {difference:.0e}")
# --8<-- [end:large]

# --8<-- [start:small] varies
off = compare(K.Adam(0.01), T.Adam, scale=1e-5, eps=1e-7)
assert off > 5e-3
print(f"Adam, gradients near 1e-5: {off:.0e}")
difference = compare(K.Adam(0.01), T.Adam, scale=1e-5, exact=True)
assert difference < 1e-5
print(f"Adam, epsilon corrected: {difference:.0e}")
off = compare(K.RMSprop(0.01), T.RMSprop, scale=1e-4, **rmsprop)
assert off > 1e-2
print(f"RMSprop, gradients near 1e-4: {off:.0e}")
# --8<-- [end:small]
