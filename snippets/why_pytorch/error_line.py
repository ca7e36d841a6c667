# --8<-- [start:where]
import traceback

import torch


def invoice(prices, amounts):
    rows = prices * amounts
    return rows.sum()


prices = torch.tensor([2.0, 3.0, 5.0])
amounts = torch.tensor([1.0, 4.0])
try:
    invoice(prices, amounts)
except RuntimeError as error:
    last = traceback.extract_tb(error.__traceback__)[-1]
    print(f"failed in {last.name}, at: {last.line}")
# --8<-- [end:where]

# --8<-- [start:fails] raises
invoice(prices, amounts)
# --8<-- [end:fails]
