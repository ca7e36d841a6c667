# --8<-- [start:causes]
import torch

zero, hundred = torch.tensor(0.0), torch.tensor(100.0)
print("log(0)      ", zero.log().item())
print("exp(100)    ", hundred.exp().item())
print("0 / 0       ", (zero / zero).item())
print("0 * log(0)  ", (zero * zero.log()).item())
print("inf - inf   ", (hundred.exp() - hundred.exp()).item())
nan = zero / zero
print("nan == nan  ", (nan == nan).item())
print("nan finite? ", nan.isfinite().item())
print("nan + 1     ", (nan + 1).item())
print("nan > 0     ", (nan > 0).item())
print("argmax      ", torch.stack([nan, nan]).argmax().item())
# --8<-- [end:causes]

# --8<-- [start:overflow]
logits = torch.tensor([200.0, 0.0])
print(logits.exp().sum().log().item())
print(torch.logsumexp(logits, dim=0).item())
print(torch.softmax(logits, dim=0).log().tolist())
print(torch.log_softmax(logits, dim=0).tolist())
# --8<-- [end:overflow]
