"""What the screens call: plain functions over practice, store and sound, so that a screen only draws.

Functions whose name begins with ``make_`` take long and are meant for ``trainer.jobs``; the others are quick.
"""

from trainer.studio.drilling import (
    FOCUSES,
    TodaysDrill,
    drill_questions,
    focuses,
    minutes_for,
    questions_before,
    saved_role,
    todays_drill,
)
from trainer.studio.judging import corrected, make_readable, make_review, make_review_of_words, make_voice, patched
from trainer.studio.keeping import delete_everything, history, keep, kept, remove, size_of, sound_path
from trainer.studio.listeners import (
    Listening,
    english_voices,
    kind_title,
    listening,
    make_listener,
    measure_groups,
    model_megabytes,
    models_here,
)
from trainer.studio.takes import PieceTake, left_behind, machine_recorder, microphones, receive, takes_folder

__all__ = [
    "FOCUSES",
    "Listening",
    "PieceTake",
    "TodaysDrill",
    "corrected",
    "delete_everything",
    "drill_questions",
    "english_voices",
    "focuses",
    "history",
    "keep",
    "kept",
    "kind_title",
    "left_behind",
    "listening",
    "machine_recorder",
    "make_listener",
    "make_readable",
    "make_review",
    "make_review_of_words",
    "make_voice",
    "measure_groups",
    "microphones",
    "minutes_for",
    "model_megabytes",
    "models_here",
    "patched",
    "questions_before",
    "receive",
    "remove",
    "saved_role",
    "size_of",
    "sound_path",
    "takes_folder",
    "todays_drill",
]
