"""Which answers are looked at: a period and a question, the same for everything over time."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

import streamlit as st

from ui import resources, work

ALL = "All of it"
PERIODS: Mapping[str, timedelta | None] = {
    ALL: None,
    "The last week": timedelta(days=7),
    "The last four weeks": timedelta(days=28),
    "The last three months": timedelta(days=91),
    "The last year": timedelta(days=365),
}


def prompts() -> Mapping[str, str]:
    """Every question that was answered, by id, in its words; the latest answered first."""
    return {id: words for id, words, _ in resources.store().questions()}


def question(asked: Mapping[str, str]) -> str | None:
    """One question, or None for every one."""
    words = {"": "Every question"} | dict(asked)
    return st.selectbox("Question", list(words), format_func=words.__getitem__, key="view-question") or None


def since() -> datetime | None:
    """Where the period begins; None for all of it."""
    span = PERIODS[st.selectbox("Period", list(PERIODS), key="view-period") or ALL]
    return None if span is None else work.now() - span
