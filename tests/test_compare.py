"""What counts as the same output."""

import pytest
from snippet import Fault, clean, differences, find, same_figure, sections

SAME = [
    ("loss 0.512 after 3 steps", "loss 0.513 after 3 steps", {}),
    ("tensor([ 0.0001, 2.0000])", "tensor([-0.0000, 2.0001])", {}),
    ("1.20e-05", "1.21e-05", {}),
    ("took 0.31 s, 12 MB", "took 1.72 s, 9 MB", {"varies": True}),
    ("torch 2.11.0+cu130, 3 threads", "torch 2.15.0+cpu, 2 threads", {"varies": True}),
    ("tensor([1.5000]) on cpu", "tensor([1.5009], device='cuda:0') on cuda", {"exact": False}),
]
OTHER = [
    ("loss 0.512", "loss 0.514", {}),
    ("loss 0.512", "cost 0.512", {}),
    ("loss 0.512", "loss 0.5120", {}),
    ("3 steps", "4 steps", {}),
    ("torch.Size([2, 3])", "torch.Size([2, 3, 1])", {}),
    ("tensor([1., 2.])", "tensor([1., 3.])", {}),
    ("one\ntwo", "one", {}),
    ("1.20e-05", "1.23e-05", {}),
    ("x1", "x2", {}),
    ("took 0.31 s", "took 0.31 min", {"varies": True}),
    ("digest f6d9e39f", "digest f6d9e39a", {"varies": True}),
    ("tensor([1.5000]) on cpu", "tensor([1.5000]) on cuda", {}),
    ("loss 1.500", "loss 1.520", {"exact": False}),
    ("right 340 of 360", "right 341 of 360", {"exact": False}),
]


@pytest.mark.parametrize(("shown", "printed", "how"), SAME)
def test_same(shown, printed, how):
    assert not differences(shown, printed, **how)


@pytest.mark.parametrize(("shown", "printed", "how"), OTHER)
def test_other(shown, printed, how):
    diff = differences(shown, printed, **how)
    assert f"-{shown.splitlines()[-1]}" in diff.splitlines()


def test_figures_agree_to_half_a_point():
    line = '<path d="M 10.0 {} L 20.0 3.0" id="m0123456789"/>'
    assert same_figure(line.format("5.0"), line.format("5.4").replace("m01", "m99"))
    assert same_figure(line.replace("m01", "image01"), line.replace("m01", "image99"))  # of other pixels
    assert not same_figure(line.format("5.0"), line.format("5.6"))
    assert not same_figure(line.format("5.0"), line.format("5.0") + "<path/>")


MARKERS = {
    "x = 1\n": ":1: this line is in no section",
    "# --8<-- [start:a]\nx = 1\n": ":1: section 'a' is never ended",
    "# --8<-- [start:a]\n# --8<-- [start:b]\n": ":2: section 'a' (line 1) is still open",
    "# --8<-- [start:a]\n# --8<-- [end:b]\n": ":2: ends 'b', but open is 'a'",
    "# --8<-- [end:a]\n": ":1: ends 'a', but open is None",
    "# --8<-- [start:a] raise\n# --8<-- [end:a]\n": ":1: unknown flag ['raise']",
    "# --8<-- [start:a]\n# --8<-- [end:a]\n# --8<-- [start:a]\n": ":3: a second section 'a'",
    "if x:\n    # --8<-- [start:a]\n": "this line is in no section",
    "#--8<-- [start:a]\n": ":1: not a marker",
}


@pytest.mark.parametrize(("code", "said"), MARKERS.items())
def test_markers(code, said, tmp_path):
    path = tmp_path / "planted.py"
    path.write_text(code)
    with pytest.raises(Fault) as fault:
        sections(path)
    assert said in str(fault.value)


def test_a_download_has_no_marks():
    code = (
        "# --8<-- [start:a]\nx = 1  # (1)!\n# --8<-- [end:a]\n\n\n\n# --8<-- [start:b]\nx\n# --8<-- [end:b]\n"
    )
    assert clean(code) == "x = 1\n\n\nx\n"


def test_a_name_that_means_nothing():
    with pytest.raises(Fault, match="no chapter or snippet 'tensor/views'; near it: tensors/views"):
        find(["tensor/views"])
