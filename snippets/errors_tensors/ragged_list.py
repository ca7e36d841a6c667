# --8<-- [start:fails] raises
import torch

sentences = [[4, 7], [1, 9, 3]]
torch.tensor(sentences)
# --8<-- [end:fails]
