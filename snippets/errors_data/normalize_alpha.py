# --8<-- [start:fails] raises
import torch
from torchvision.transforms import v2
from torchvision.transforms.v2.functional import to_pil_image

icon = to_pil_image(torch.ones(4, 8, 8))
transform = v2.Compose(
    [
        v2.ToImage(),
        v2.ToDtype(torch.float32, scale=True),
        v2.Normalize([0.5] * 3, [0.5] * 3),
    ]
)
transform(icon)
# --8<-- [end:fails]
