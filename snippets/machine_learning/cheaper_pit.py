# --8<-- [start:world]
import torch

WORLD = ["....", ".#P.", "S.PG"]
MOVES = [(-1, 0), (0, 1), (1, 0), (0, -1)]
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
values = torch.zeros(3, 4, 4)


def play(explore: float) -> tuple[str, int]:
    place, path, total, done = (2, 0), "", 0, False
    while not done and len(path) < 20:
        action = values[place].argmax().item()
        if torch.rand(1).item() < explore:
            action = torch.randint(4, (1,)).item()
        after, reward, done = move(place, action)
        if explore:
            better = reward + values[after].max()
            values[place][action] += 0.5 * (better - values[place][action])
        place, path = after, path + "URDL"[action]
        total += reward
    return path, total


for penalty in [-10, -2]:
    REWARDS["P"] = penalty
    torch.manual_seed(0)
    values.zero_()
    for _ in range(1000):
        play(explore=0.3)
    print(f"pit {penalty}:", *play(explore=0))

around, through = 6 * -1 + 10, 1 * -1 + 10
print("both ways earn the same at a pit of", around - through)
# --8<-- [end:play]
