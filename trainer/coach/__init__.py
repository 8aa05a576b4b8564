"""Looking at somebody's answers with them: comments, verdicts, levels, rubrics, what comes next, and how it travels."""

from trainer.coach.author import Author
from trainer.coach.bundle import SUFFIX, TO_COACH, TO_LEARNER, Parcel, write
from trainer.coach.exchange import STRUCK, keep_rubric, look_into, own_rubrics, prepare, queue, take_in
from trainer.coach.file import ReviewFile
from trainer.coach.letter import letter, measures, to_hear
from trainer.coach.page import page_with_sound, session_page
from trainer.coach.received import notes_for, received, returned
from trainer.coach.rubric import Criterion, Row, Rubric, named, own, ratings, ready, side_by_side, without_early_ratings
from trainer.coach.things import Thing, about, things

__all__ = [
    "STRUCK",
    "SUFFIX",
    "TO_COACH",
    "TO_LEARNER",
    "Author",
    "Criterion",
    "Parcel",
    "ReviewFile",
    "Row",
    "Rubric",
    "Thing",
    "about",
    "keep_rubric",
    "letter",
    "look_into",
    "measures",
    "named",
    "notes_for",
    "own",
    "own_rubrics",
    "page_with_sound",
    "prepare",
    "queue",
    "ratings",
    "ready",
    "received",
    "returned",
    "session_page",
    "side_by_side",
    "take_in",
    "things",
    "to_hear",
    "without_early_ratings",
    "write",
]
