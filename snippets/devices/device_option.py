# --8<-- [start:option]
import argparse
import os

import torch


def choose_device(name: str) -> torch.device:
    if name != "auto":
        return torch.device(name)
    gpu = torch.accelerator.current_accelerator(check_available=True)
    return gpu or torch.device("cpu")


parser = argparse.ArgumentParser()
default = os.environ.get("TRAIN_DEVICE", "auto")  # (1)!
parser.add_argument("--device", default=default)

chosen = choose_device(parser.parse_args([]).device)  # (2)!
print(torch.ones(2, device=chosen).sum().item())
for name in ["cpu", "meta", "cuda:7"]:
    print(choose_device(parser.parse_args(["--device", name]).device))
# --8<-- [end:option]
