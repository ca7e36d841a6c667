# --8<-- [start:stop]
losses = {  # (1)!
    0: [0.9, 0.6, 0.7, 0.9],
    1: [0.8, 0.7, 0.5, 0.6],
}


def last_epoch(losses):
    """Return the first epoch that is worse than the one before."""
    for epoch in range(1, len(losses)):
        if losses[epoch] > losses[epoch - 1]:
            return epoch + 1
    return len(losses)


for rank, own in losses.items():
    print(f"rank {rank} leaves the loop after epoch {last_epoch(own)}")
# --8<-- [end:stop]
