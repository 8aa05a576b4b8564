"""Packs: read, checked, found, chosen."""

from __future__ import annotations

import pytest

from trainer.questions import load_bank


@pytest.mark.parametrize("pack", load_bank().packs, ids=lambda pack: pack.name)
def test_shipped_questions_are_complete(pack):
    for question in pack.questions:
        assert question.why and question.tips and question.follow_ups
