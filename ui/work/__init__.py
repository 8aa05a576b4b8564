"""What happens to the answer in hand, step by step; the screens show where it stands and call these."""

from ui.work.answerback import act, delete_kept, markup, open_kept, reply
from ui.work.begin import choose, earlier, elements, has_clock, leave, limit_s, now, prompt, put_away, question, task
from ui.work.judge import (
    ended,
    fetch_listener,
    keep,
    listen_with,
    look_at_job,
    sample,
    stopped,
    submit_again,
    submit_review,
    submit_words,
    submit_words_said,
)
from ui.work.sound import collect, heed, recorded, take_back, throw_away, upload
from ui.work.trash import remove

__all__ = [
    "act",
    "choose",
    "collect",
    "delete_kept",
    "earlier",
    "elements",
    "ended",
    "fetch_listener",
    "has_clock",
    "heed",
    "keep",
    "leave",
    "limit_s",
    "listen_with",
    "look_at_job",
    "markup",
    "now",
    "open_kept",
    "prompt",
    "put_away",
    "question",
    "recorded",
    "remove",
    "reply",
    "sample",
    "stopped",
    "submit_again",
    "submit_review",
    "submit_words",
    "submit_words_said",
    "take_back",
    "task",
    "throw_away",
    "upload",
]
