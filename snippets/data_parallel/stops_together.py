# --8<-- [start:stop]
losses = {
    0: [0.9, 0.6, 0.7, 0.9],
    1: [0.8, 0.7, 0.5, 0.6],
}


def last_epoch(losses):
    """Return the first epoch that is worse than the one before."""
    for epoch in range(1, len(losses)):
        if losses[epoch] > losses[epoch - 1]:
            return epoch + 1
    return len(losses)


means = [sum(pair) / 2 for pair in zip(*losses.values(), strict=True)]
print("means:", [round(mean, 2) for mean in means])
for rank in losses:
    print(f"rank {rank} leaves the loop after epoch {last_epoch(means)}")
# --8<-- [end:stop]
