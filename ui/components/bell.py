"""The bell at the limit of an answer that this computer's own microphone records; the booth rings its own."""

from __future__ import annotations

from streamlit.components.v2 import component

from ui.resources import asset

_mount = component("studio_bell", html="<span hidden></span>", js=asset("components/bell.js"))


def show(key: str, take: str) -> None:
    """Ring for ``take``, once however often it is drawn; "" is silence. It needs no room."""
    _mount(key=key, data={"take": take}, height=0)
