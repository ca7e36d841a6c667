# --8<-- [start:workers]
import torch
from torch.utils.data import DataLoader, Dataset


class Noisy(Dataset):
    def __len__(self) -> int:
        return 16

    def __getitem__(self, index: int) -> tuple[int, torch.Tensor]:
        return index, torch.rand(())


def read(workers: int) -> list[torch.Tensor]:
    torch.manual_seed(0)
    generator = torch.Generator().manual_seed(1)
    options = {"num_workers": workers, "generator": generator}
    loader = DataLoader(Noisy(), 4, shuffle=True, **options)
    batches = [batch for _ in range(2) for batch in loader]  # (1)!
    return [torch.cat(column) for column in zip(*batches, strict=True)]


if __name__ == "__main__":
    order, noise = read(workers=2)
    for workers in [2, 1, 0]:
        again, other = read(workers)
        same = torch.equal(order, again), torch.equal(noise, other)
        print(f"{workers} workers: same order {same[0]}, noise {same[1]}")
# --8<-- [end:workers]
