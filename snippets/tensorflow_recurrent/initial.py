# --8<-- [start:keras] tensorflow
import os

import torch._dynamo  # (1)!

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import torch
from torch import nn

keras.utils.set_random_seed(0)
torch.manual_seed(0)
theirs = keras.layers.LSTM(50)
theirs.build((None, None, 250))
kernel, recurrent, bias = map(torch.tensor, theirs.get_weights())
ours = nn.LSTM(250, 50)


def show(name, weight_ih, weight_hh, bias):
    product = weight_hh.T @ weight_hh
    orthogonal = torch.allclose(product, torch.eye(50), atol=1e-4)
    forget = bias.chunk(4)[1]
    print(f"{name}: kernel within {weight_ih.abs().max():.2f}", end=", ")
    print(f"orthogonal {orthogonal}", end=", ")
    print(f"forget bias {forget.min():.1f} to {forget.max():.1f}")


show("Keras", kernel.T, recurrent.T, bias)
# --8<-- [end:keras]


# --8<-- [start:torch]
@torch.no_grad()
def like_keras(rnn: nn.LSTM | nn.GRU) -> None:
    for name, parameter in rnn.named_parameters():
        if name.startswith("weight_ih"):
            nn.init.xavier_uniform_(parameter)
        elif name.startswith("weight_hh"):
            nn.init.orthogonal_(parameter)
        else:
            nn.init.zeros_(parameter)
        if name.startswith("bias_ih") and isinstance(rnn, nn.LSTM):
            parameter.chunk(4)[1].fill_(1)  # (1)!


weights = ours.weight_ih_l0, ours.weight_hh_l0, ours.bias_ih_l0
with torch.no_grad():
    show("PyTorch", *weights)
    like_keras(ours)
    show("like Keras", *weights)
# --8<-- [end:torch]
