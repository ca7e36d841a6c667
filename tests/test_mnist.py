"""The one line that switches an image chapter to a downloaded data set, run on files of its very format."""

import re

import pytest
from snippet import ROOT, clean, where

LINE = re.compile(r"`(dataset = torchvision\.datasets\.(\w+)\(.+\))`")
PROGRAM = """\
import os, struct, tempfile
from pathlib import Path
import torch

folder = tempfile.TemporaryDirectory()
os.chdir(folder.name)
labels = torch.arange(300) % 10
stripes = torch.nn.functional.one_hot(2 * labels + 4, 28)[:, :, None]
made = torch.arange(300)[:, None, None] % 60 + 190 * stripes.expand(300, 28, 28)
Path("{name}", "raw").mkdir(parents=True)
for part in ("train", "t10k"):  # the format of MNIST's files: a head of big-endian numbers, then bytes
    pictures = struct.pack(">4i", 2051, 300, 28, 28) + bytes(made.flatten().tolist())
    Path("{name}", "raw", part + "-images-idx3-ubyte").write_bytes(pictures)
    answers = struct.pack(">2i", 2049, 300) + bytes(labels.tolist())
    Path("{name}", "raw", part + "-labels-idx1-ubyte").write_bytes(answers)
{switched}
assert type(dataset) is torchvision.datasets.{name} and len(dataset) == 300
image, label = dataset[7]
assert (image.shape, image.dtype, label) == ((1, 28, 28), torch.float32, 7)
torch.testing.assert_close(torch.Tensor.as_subclass(image, torch.Tensor), made[7:8] / 255)
os.chdir("/")
folder.cleanup()
"""


@pytest.mark.parametrize("name", ["MNIST", "FashionMNIST"])
@pytest.mark.parametrize("chapter", ["mlp", "cnn"])
def test_one_line_switches_to_the_downloaded_images(chapter, name, runner, write):
    page, pipeline = ROOT / f"docs/{chapter}.md", ROOT / f"snippets/{chapter}/pipeline.py"
    lines = {found[2]: found[1] for found in LINE.finditer(page.read_text("utf-8"))}
    assert name in lines, f"{where(page)}: gives no line `dataset = torchvision.datasets.{name}(...)`"
    code, count = re.subn("^dataset = .+$", lines[name], clean(pipeline.read_text("utf-8")), flags=re.M)
    assert count == 1, f"{where(pipeline)}: has {count} lines `dataset = ...` that {where(page)} could switch"
    run = runner.once(write(PROGRAM.format(name=name, switched=code)), 1)
    assert not run.fault, f"{where(page)}: with `{lines[name]}` {where(pipeline)} fails:\n{run.fault}"
