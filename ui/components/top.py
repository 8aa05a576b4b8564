"""What holds for every screen: a new one is seen from its top (the browser would keep the place where the last one was
left), and one step back leaves it."""

from __future__ import annotations

from streamlit.components.v2 import component

from ui.resources import asset

_mount = component("studio_top", html='<span id="top" hidden></span>', js=asset("components/top.js"))


def show() -> None:
    """Watch the head of the screen; when another one stands there, go to the top; keep one step back for each."""
    _mount(key="studio-top", height=0)
