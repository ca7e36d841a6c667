# --8<-- [start:print]
import inspect
import sys

import torch


def invoice(prices, amounts):
    rows = prices * amounts
    print("rows:", rows.tolist())
    return rows.sum()


prices = torch.tensor([2.0, 3.0, 5.0])
amounts = torch.tensor([1.0, 0.0, 4.0])
print("total:", invoice(prices, amounts).item())
# --8<-- [end:print]


# --8<-- [start:stop]
def look_around() -> None:
    caller = inspect.currentframe().f_back
    print("stopped in", caller.f_code.co_name)
    for name, value in caller.f_locals.items():
        print(" ", name, "=", value)


def invoice_with_stop(prices, amounts):
    rows = prices * amounts
    breakpoint()
    return rows.sum()


sys.breakpointhook = look_around
print("total:", invoice_with_stop(prices, amounts).item())
sys.breakpointhook = sys.__breakpointhook__
# --8<-- [end:stop]
