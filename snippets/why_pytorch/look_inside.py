# --8<-- [start:print]
import torch


def invoice(prices, amounts):
    rows = prices * amounts
    print("rows:", rows.tolist())
    return rows.sum()


prices = torch.tensor([2.0, 3.0, 5.0])
amounts = torch.tensor([1.0, 0.0, 4.0])
print("total:", invoice(prices, amounts).item())
# --8<-- [end:print]
