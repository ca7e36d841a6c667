# --8<-- [start:count]
import torch


def branch(x: torch.Tensor) -> torch.Tensor:
    x = x + 1
    if x.sum() > 0:
        return 2 * x
    return x


def tell(x: torch.Tensor) -> torch.Tensor:
    x = x + 1
    print("in the middle")
    return 2 * x


def choose(x: torch.Tensor) -> torch.Tensor:
    x = x + 1
    return torch.where(x.sum() > 0, 2 * x, x)


def count(graph: torch.fx.GraphModule, example_inputs: list):
    global graphs
    graphs += 1
    return graph.forward


x = torch.ones(3)
for function in [branch, tell, choose]:
    graphs = 0
    compiled_function = torch.compile(function, backend=count)
    assert torch.equal(compiled_function(x), torch.full([3], 4.0))
    print(f"{function.__name__}: {graphs} graphs")
# --8<-- [end:count]

# --8<-- [start:whole]
for function in [branch, choose]:
    torch.compiler.reset()
    whole = torch.compile(function, backend=count, fullgraph=True)
    try:
        print(function.__name__, whole(x))
    except Exception as error:  # (1)!
        print(function.__name__, "raises", type(error).__name__)
        print(str(error).splitlines()[0])
# --8<-- [end:whole]
