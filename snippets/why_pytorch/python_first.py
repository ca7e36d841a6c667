# --8<-- [start:create]
import torch

degrees = torch.tensor([[21.0, 24.0], [18.0, 20.0], [19.0, 25.0]])
print(degrees)
print(type(degrees), len(degrees))
# --8<-- [end:create]

# --8<-- [start:like_a_list]
print(degrees[0])
for day in degrees:
    print("low", day[0].item(), "high", day[1].item())  # (1)!
print(f"warmest: {max(degrees[:, 1]):.1f}")  # (2)!
# --8<-- [end:like_a_list]

# --8<-- [start:like_numpy]
fahrenheit = degrees * 1.8 + 32
print(fahrenheit)
print(fahrenheit.numpy().max())
# --8<-- [end:like_numpy]
