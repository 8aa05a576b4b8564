"""The aspirations builder: from what gives a person energy to two or three sentences of their own.

``parts()`` are the steps to go through; ``statement``, ``link`` and ``outline`` put the learner's words in order
and mark the gaps; ``check_draft`` reads the draft with the rules of the content side; ``crib`` makes the card.
"""

from trainer.builder.check import check_draft
from trainer.builder.crib import Crib, Line, crib, to_html, to_text
from trainer.builder.draft import Answers, Draft, Piece, ideas_for, link, outline, role_key, shape_for, statement
from trainer.builder.steps import Part, Step, parts, shapes, step, steps

__all__ = [
    "Answers",
    "Crib",
    "Draft",
    "Line",
    "Part",
    "Piece",
    "Step",
    "check_draft",
    "crib",
    "ideas_for",
    "link",
    "outline",
    "parts",
    "role_key",
    "shape_for",
    "shapes",
    "statement",
    "step",
    "steps",
    "to_html",
    "to_text",
]
