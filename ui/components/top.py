"""A new screen is seen from its top: the browser would keep the place where the last one was left."""

from __future__ import annotations

from streamlit.components.v2 import component

from ui.resources import asset

_mount = component("studio_top", html='<span id="top" hidden></span>', js=asset("components/top.js"))


def show() -> None:
    """Watch the head of the screen; when another one stands there, go to the top."""
    _mount(key="studio-top", height=0)
