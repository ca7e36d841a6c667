# --8<-- [start:lambda]
import pickle
import textwrap
import warnings

from torch.utils.data import DataLoader, Dataset


class Changed(Dataset):
    def __init__(self, change) -> None:
        self.change = change

    def __len__(self) -> int:
        return 4

    def __getitem__(self, index: int) -> float:
        return self.change(index)


def halve(value: int) -> float:
    return value / 2


if __name__ == "__main__":
    copy = pickle.loads(pickle.dumps(Changed(halve)))
    print("a function travels:", copy[3])
    loader = DataLoader(
        Changed(lambda value: value / 2),
        num_workers=1,
        multiprocessing_context="spawn",
    )
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            iter(loader)
        except pickle.PicklingError as error:
            print(str(error).split(" at ")[0])  # (1)!
    print(textwrap.fill(str(caught[0].message), 60))
# --8<-- [end:lambda]
