"""What axe says about a page as it stands, and getting about on it by keys."""

from collections.abc import Callable, Iterable
from typing import Any

import pytest

WIDE = 1180
NARROW = 390
LOOKS = {"light": ("light", WIDE), "dark": ("dark", WIDE), "dark and narrow": ("dark", NARROW)}
BOTH = ("light", "dark and narrow")
STILL = "() => !document.getAnimations().some(each => each instanceof CSSTransition && each.playState === 'running')"
FAULTS = ("serious", "critical")
FOCUSED = """() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const used = ["A", "BUTTON", "INPUT", "SUMMARY", "TEXTAREA"].includes(at?.tagName) || at?.role === "slider";
    if (!used) return "";
    const own = at.getAttribute("aria-label") || at.innerText || at.textContent;
    return (own || (at.labels?.length ? at.labels[0].innerText : "") || "").trim();
}"""
"""What the button, link or field that has the focus is called."""


def unfit(page: Any, where: str, looks: Iterable[str] = BOTH) -> list[str]:
    """What axe calls serious or critical in each look, and what stands in the way of getting about, one line each."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    lines = list[str]()
    for look in looks:
        scheme, width = LOOKS[look]
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": 900})
        page.wait_for_timeout(250)
        page.wait_for_function(STILL)
        page.locator(".stToast").first.wait_for(state="detached")  # a passing word is Streamlit's, and soon gone
        found = axe.run(page, options={"resultTypes": ["violations"]}).response["violations"]
        lines += [
            f"{where}, {look}: {each['id']}: {node['target']} {node['html'][:160]} {node['failureSummary'][:300]}"
            for each in found
            if each["impact"] in FAULTS or each["id"].startswith("landmark")
            for node in each["nodes"][:3]
        ]
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": WIDE, "height": 900})
    return lines


def tab_to(page: Any, says: Callable[[str], bool], most: int = 60) -> None:
    """Press Tab until what has the focus says so."""
    met = list[str]()
    for _ in range(most):
        page.keyboard.press("Tab")
        met.append(page.evaluate(FOCUSED))
        if says(met[-1]):
            return
    raise AssertionError(f"the keyboard does not get there, only to {met}")
