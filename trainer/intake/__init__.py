"""Whole interviews as they were recorded: who speaks when, where the answers lie, and each answer on its own.

``written.read`` reads a transcript of any common form, ``speakers`` finds out who asks, ``cuts.propose`` where the
answers begin and end, and ``whole`` puts it together for one file.
"""

from trainer.intake.cuts import Cut, propose, words_of
from trainer.intake.values import Utterance, Written
from trainer.intake.whole import NOTES, TRACKS, Whole, listen, participants, read_notes

__all__ = [
    "NOTES",
    "TRACKS",
    "Cut",
    "Utterance",
    "Whole",
    "Written",
    "listen",
    "participants",
    "propose",
    "read_notes",
    "words_of",
]
