"""The search finds the card of a pasted error message first, with the reader's own shapes and names in it."""

from __future__ import annotations

import re

import pytest
from cards import Card, every
from host import BELOW
from playwright.sync_api import TimeoutError as PlaywrightTimeout
from snippet import ROOT

CARDS = [card for card in every(ROOT) if card.loud]
SECTIONS = f"""() => [...document.querySelectorAll("a.md-search-result__link")].filter(link => link.hash)
  .map(link => link.pathname.replace("{BELOW}", "") + link.hash)"""
# Messages as people pasted them into issues, none of them used to write the cards, and the card that answers.
PASTED = {
    # nv-tlabs/datasetGAN_release, issue 49
    "RuntimeError: mat1 and mat2 shapes cannot be multiplied (1x18 and 512x1024)": "errors_tensors/#matmul_shapes",
    # lucidrains/denoising-diffusion-pytorch, issue 109
    "RuntimeError: Trying to backward through the graph a second time (or directly access saved tensors after they "
    "have already been freed). Saved intermediate values of the graph are freed when you call .backward() or "
    "autograd.grad(). Specify retain_graph=True if you need to backward through the graph a second time or if you "
    "need to access saved tensors after calling backward.": "errors_autograd/#backward_twice",
    # malllabiisc/InteractE, issue 5
    "RuntimeError: Error(s) in loading state_dict for InteractE: size mismatch for conv_filt: copying a param with "
    "shape torch.Size([96, 1, 11, 11]) from checkpoint, the shape in current model is torch.Size([96, 1, 9, 9]).":
        "errors_saving/#size_mismatch",
    # yassouali/CCT, issue 47
    "ValueError: Expected more than 1 value per channel when training, got input size torch.Size([1, 512, 1, 1])":
        "errors_layers/#batchnorm_one",
    # milesial/Pytorch-UNet, issue 285
    "RuntimeError: stack expects each tensor to be equal size, but got [3, 544, 386] at entry 0 and [3, 794, 586] at "
    "entry 1": "errors_data/#unequal_lengths",
    # JDAI-CV/LIO, issue 9
    "RuntimeError: one of the variables needed for gradient computation has been modified by an inplace operation: "
    "[torch.cuda.FloatTensor [10, 49]], which is output 0 of SubBackward0, is at version 1; expected version 0 "
    "instead. Hint: enable anomaly detection to find the operation that failed to compute its gradient, with "
    "torch.autograd.set_detect_anomaly(True).": "errors_autograd/#inplace_modified",
    # LambdaLabsML/examples, issue 39
    "RuntimeError: Given groups=1, weight of size [128, 3, 3, 3], expected input[3, 1, 512, 512] to have 3 channels, "
    "but got 1 channels instead": "errors_layers/#conv_channels",
    # lxztju/pytorch_classification, issue 32
    "Pytorch RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn":
        "errors_autograd/#no_grad_fn",
    # 0Xiaohei0/LocalAIVtuber, issue 51
    "_pickle.UnpicklingError: Weights only load failed. This file can still be loaded, to do so you have two options, "
    "do those steps only if you trust the source of the checkpoint.": "errors_saving/#whole_model",
    # kyegomez/LiqudNet, issue 6
    "ValueError: optimizer got an empty parameter list": "errors_autograd/#empty_list",
    # hou-yz/MVDet, issue 7
    'Missing key(s) in state_dict: "map_classifier.0.weight", "map_classifier.0.bias", "map_classifier.2.weight", '
    '"map_classifier.2.bias", "map_classifier.4.weight".': "errors_saving/#missing_keys",
}  # fmt: skip


def with_other_names(message: str) -> str:
    """Return a message as another program would get it: other numbers, other quoted names."""
    message = re.sub(r"(?<![\w])\d+(?=\b|x\d)", lambda number: str(int(number[0]) + 7), message)
    message = re.sub(r"(?<=\dx)\d+", lambda number: str(int(number[0]) + 5), message)
    return re.sub(r"(['\"])\w[\w.]*\1", r"\1mine\1", message)


def searcher(page):
    """Return a function that pastes a text into the search field of a page and gives the sections found, in order."""
    field = page.locator(".md-search__input")
    field.click()
    page.get_by_text("Type to start searching").wait_for(timeout=30_000)  # the index is there

    def search(text: str) -> list[str]:
        field.fill("")
        field.press("End")  # Material listens to keys
        page.wait_for_function("() => !document.querySelector('.md-search-result__item')")
        field.fill(text.replace("\n", " "))
        field.press("End")
        try:
            page.locator(".md-search-result__item").first.wait_for(state="attached", timeout=5_000)
        except PlaywrightTimeout:
            return ["nothing"]
        return page.evaluate(SECTIONS)

    return search


@pytest.fixture(scope="module")
def search(browser, host):
    page = browser.new_page()
    page.goto(host + "rules/", wait_until="networkidle")
    yield searcher(page)
    page.close()


def answers(card: Card) -> list[str]:
    """Return the addresses of a card and of those with its message: the same words, but for a function's name."""

    def told(one: Card) -> set[str]:
        return set(re.findall(r"[a-z_]{2,}", with_other_names(one.message)))

    alike = [one for one in CARDS if len(told(one) & told(card)) >= 0.8 * len(told(one) | told(card))]
    return [one.address.replace(".md#", "/#") for one in alike]


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.idea)
def test_a_message_with_other_names_finds_its_card(card: Card, search):
    message = with_other_names(card.message)
    first = search(message)[0]
    assert first in answers(card), (
        f"{card.page.name}:{card.line}: the search leads from '{message}' to {first}, not to this card: put the "
        "words of its message into its title"
    )


@pytest.mark.parametrize(("message", "address"), PASTED.items(), ids=PASTED.values())
def test_a_message_from_an_issue_finds_its_card(message, address, search):
    (card,) = [card for card in CARDS if card.address.replace(".md#", "/#") == address]
    found = search(message)
    rank = next((number for number, one in enumerate(found, 1) if one in answers(card)), None)
    print(f"\nrank {rank}: {address} from '{message[:60]}...'")
    assert rank == 1, f"'{message}' leads to {found[:3]}, not to {address}"
