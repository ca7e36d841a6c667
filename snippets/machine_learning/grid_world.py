# --8<-- [start:world]
import torch

WORLD = ["....", ".#P.", "S.PG"]
MOVES = [(-1, 0), (0, 1), (1, 0), (0, -1)]  # (1)!
REWARDS = {"G": 10, "P": -10}


def move(place: tuple, action: int) -> tuple[tuple, int, bool]:
    down, right = MOVES[action]
    row, column = place[0] + down, place[1] + right
    inside = 0 <= row < 3 and 0 <= column < 4
    if not inside or WORLD[row][column] == "#":
        row, column = place
    tile = WORLD[row][column]
    return (row, column), REWARDS.get(tile, -1), tile == "G"


# --8<-- [end:world]

# --8<-- [start:play]
values = torch.zeros(3, 4, 4)  # (1)!


def play(explore: float) -> tuple[str, int]:
    place, path, total, done = (2, 0), "", 0, False
    while not done and len(path) < 20:
        action = values[place].argmax().item()
        if torch.rand(1).item() < explore:
            action = torch.randint(4, (1,)).item()
        after, reward, done = move(place, action)
        if explore:  # (2)!
            better = reward + values[after].max()  # (3)!
            values[place][action] += 0.5 * (better - values[place][action])
        place, path = after, path + "URDL"[action]
        total += reward
    return path, total


torch.manual_seed(0)
print("before", *play(explore=0))
totals = [play(explore=0.3)[1] for _ in range(1000)]
print("after ", *play(explore=0))
means = torch.tensor(totals).float().reshape(-1, 20).mean(dim=1)
print(f"exploring: first 20 {means[0]:.1f}, last 20 {means[-1]:.1f}")
_, into_pit, _, back = values[2, 1].round(decimals=1) + 0.0
print(f"beside the pit: right {into_pit:.1f}, left {back:.1f}")
# --8<-- [end:play]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

_, (left, right) = plt.subplots(1, 2, figsize=(6, 3))
arrows = values.argmax(dim=2)
for row, line in enumerate(WORLD):
    for column, tile in enumerate(line):
        words = "↑→↓←"[arrows[row, column]]
        words = tile if tile in "#G" else tile.strip(".") + words
        left.text(column, row, words, ha="center", va="center", size=18)
left.set(xlim=(-0.5, 3.5), ylim=(2.5, -0.5), aspect="equal")
left.set(xticks=[0.5, 1.5, 2.5], yticks=[0.5, 1.5])
left.tick_params(length=0, labelsize=0)
left.spines[:].set_visible(True)
left.grid(color="black")
right.plot(means)
right.set(xlabel="episodes / 20", ylabel="mean return")
plt.show()
# --8<-- [end:draw]
