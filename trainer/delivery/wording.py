"""Figures in words: seconds, counts and ranges as a person says them."""

from __future__ import annotations

from trainer.values import Band


def seconds(value: float) -> str:
    """``42 seconds``, ``1.4 seconds``, ``2 minutes 5 seconds``."""
    if value < 9.95:
        text = f"{value:.1f}".removesuffix(".0")
        return f"{text} second" + ("" if text == "1" else "s")
    whole = round(value)
    if whole < 120:
        return f"{whole} seconds"
    minutes, rest = divmod(whole, 60)
    return f"{minutes} minutes" + (f" {rest} second{'' if rest == 1 else 's'}" if rest else "")


def times(count: int) -> str:
    """``once``, ``twice``, ``6 times``."""
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def count(number: int, one: str, many: str = "") -> str:
    """``1 filler sound``, ``3 filler sounds``, ``no filler sounds``."""
    return f"{number or 'no'} {one if number == 1 else many or one + 's'}"


def plain(value: float) -> str:
    """A figure without needless decimals."""
    return (f"{value:.0f}" if abs(value) >= 10 else f"{value:.1f}").removesuffix(".0")


def usual(band: Band | None, then: str) -> str:
    """``; 120 to 170 is easy to follow``, or nothing without a band. ``then`` follows the range."""
    if band is None or (band.low is None and band.high is None):
        return ""
    if band.low is None:
        reach = f"up to {plain(band.high or 0.0)}"
    elif band.high is None:
        reach = f"from {plain(band.low)}"
    else:
        reach = f"{plain(band.low)} to {plain(band.high)}"
    return f"; {reach} {then}"


def verdict(value: float, band: Band | None, low_step: float | None, high_step: float | None) -> str:
    """Inside the band fine, outside worth a listen, a step further out something to work on.

    ``low_step``/``high_step``: how far outside; None, it never gets further than worth a listen. Without a band:
    information.
    """
    if band is None:
        return "information"
    if band.low is not None and value < band.low:
        return "work_on_it" if low_step is not None and value < band.low - low_step else "worth_a_listen"
    if band.high is not None and value > band.high:
        return "work_on_it" if high_step is not None and value > band.high + high_step else "worth_a_listen"
    return "fine"
