# --8<-- [start:problem]
import torch
from torch import nn

input_size = 1  # (1)!
output_size = 1  # (2)!
# --8<-- [end:problem]

# --8<-- [start:data]
torch.manual_seed(0)
x = torch.rand(100, input_size) * 4 - 2
y = 3 * x + 0.5 * torch.randn(100, output_size)
inputs, targets = x[:80], y[:80]
validation_inputs, validation_targets = x[80:], y[80:]
print(inputs.shape, targets.shape, targets.dtype)
# --8<-- [end:data]

# --8<-- [start:model]
model = nn.Linear(input_size, output_size)
untrained = model(inputs).detach()  # (1)!
print(model(inputs).shape)
# --8<-- [end:model]

# --8<-- [start:loss]
loss_function = nn.MSELoss()
# --8<-- [end:loss]

# --8<-- [start:optimizer]
optimizer = torch.optim.SGD(model.parameters(), lr=0.02)
# --8<-- [end:optimizer]

# --8<-- [start:training_loop]
for epoch in range(1, 101):
    predictions = model(inputs)
    loss = loss_function(predictions, targets)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if epoch == 1 or epoch % 10 == 0:
        print(f"epoch {epoch:3}: loss {loss.item():.2f}")
# --8<-- [end:training_loop]

# --8<-- [start:evaluation]
with torch.no_grad():
    validation_predictions = model(validation_inputs)
    loss = loss_function(validation_predictions, validation_targets)
print(f"validation loss {loss.item():.2f}")
print(f"weight {model.weight.item():.2f}")
print(f"bias {model.bias.item():.2f}")
# --8<-- [end:evaluation]

# --8<-- [start:draw]
import matplotlib.pyplot as plt

plt.figure(figsize=(6, 4))
plt.plot(inputs, targets, "k.", ms=5)
plt.plot(inputs, untrained, "tab:red", label="first line")
last_line = model(inputs).detach()
plt.plot(inputs, last_line, "tab:blue", lw=2.5, label="last line")
plt.xlabel("x")
plt.ylabel("y")
plt.legend()
plt.show()
# --8<-- [end:draw]
