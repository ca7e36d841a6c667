# --8<-- [start:run]
from torch.utils.data import DataLoader


def main() -> None:
    loader = DataLoader(
        range(4), 2, num_workers=1, multiprocessing_context="spawn"
    )
    for batch in loader:
        print(batch)


if __name__ == "__main__":
    main()
# --8<-- [end:run]
