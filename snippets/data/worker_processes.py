# --8<-- [start:pids]
import os

from torch.utils.data import DataLoader, Dataset


class ProcessIds(Dataset):
    def __len__(self) -> int:
        return 8

    def __getitem__(self, index: int) -> int:
        return os.getpid()  # (1)!


def process_ids(loader: DataLoader) -> set[int]:
    return {int(pid) for pid in loader}


if __name__ == "__main__":
    here, dataset = os.getpid(), ProcessIds()
    found = process_ids(DataLoader(dataset))
    print("0 workers, main process alone:", found == {here})
    for keep in [False, True]:
        loader = DataLoader(dataset, num_workers=2, persistent_workers=keep)
        found = process_ids(loader)
        print("2 workers:", len(found), "processes")
        print("  main process among them:", here in found)
        print("  same in the next epoch:", process_ids(loader) == found)
# --8<-- [end:pids]
