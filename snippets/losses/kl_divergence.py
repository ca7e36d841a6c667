# --8<-- [start:mean]
import warnings

import torch
from torch import nn

torch.manual_seed(0)
predicted = torch.randn(4, 3).log_softmax(dim=1)
wanted = torch.randn(4, 3).softmax(dim=1)
by_hand = (wanted * (wanted.log() - predicted)).sum(dim=1).mean()

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    mean = nn.KLDivLoss()(predicted, wanted)
batch_mean = nn.KLDivLoss(reduction="batchmean")(predicted, wanted)

print(str(caught[0].message).split(".")[0])
assert torch.allclose(batch_mean, by_hand)
assert torch.allclose(mean, by_hand / 3)
print(f"{batch_mean / mean:.1f}")
# --8<-- [end:mean]

# --8<-- [start:probabilities]
loss_function = nn.KLDivLoss(reduction="batchmean")
print(f"{loss_function(predicted.exp(), wanted):.2f}")
# --8<-- [end:probabilities]
