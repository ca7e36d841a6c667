# --8<-- [start:disturbed]
import torch


def noisy_score() -> float:
    torch.manual_seed(7)
    return torch.rand(()).item()


torch.manual_seed(0)
alone = torch.rand(2)

torch.manual_seed(0)
noisy_score()
after = torch.rand(2)
print("same numbers:", torch.equal(alone, after))
# --8<-- [end:disturbed]


# --8<-- [start:own]
def score_of_its_own() -> float:
    generator = torch.Generator().manual_seed(7)
    return torch.rand((), generator=generator).item()


torch.manual_seed(0)
score_of_its_own()
after = torch.rand(2)
print("same numbers:", torch.equal(alone, after))
assert score_of_its_own() == noisy_score()
# --8<-- [end:own]
