# --8<-- [start:files] tensorflow
import tempfile
from pathlib import Path

import keras
import numpy as np

keras.utils.set_random_seed(0)
temporary = tempfile.TemporaryDirectory()
folder = Path(temporary.name)
for label, height, width in (("dogs", 8, 6), ("cats", 4, 6)):
    (folder / label).mkdir()
    for i in range(3):
        image = np.full((height, width, 3), 200 + i, "uint8")
        path = folder / label / f"{i}.png"
        keras.utils.save_img(path, image, scale=False)
# --8<-- [end:files]

# --8<-- [start:load]
data = keras.utils.image_dataset_from_directory(
    folder, image_size=(8, 6), batch_size=6, verbose=False
)
print("classes:", data.class_names)
images, labels = next(iter(data))
print("images:", tuple(images.shape), images.dtype.name)
print("largest:", float(images.numpy().max()))
print("labels:", labels.numpy().tolist())
# --8<-- [end:load]

# --8<-- [start:default]
with temporary:
    default = keras.utils.image_dataset_from_directory(
        folder, verbose=False
    )
    print("without image_size:", default.element_spec[0].shape)
# --8<-- [end:default]
