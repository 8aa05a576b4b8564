"""so: a filler only where it opens the whole answer before a silence, or where the answer trails off on it."""

from __future__ import annotations

from trainer.delivery.phrases.place import Place, Ruling, counted, left_out
from trainer.language import words_of

PHRASES = (("so",),)

_DEGREE = words_of(
    "much many far long good hard that well often little few very important happy proud excited glad grateful "
    "quickly fast close different clear busy big strong strongly keen interested called on"
)
_STANDS_FOR = words_of("think hope say do did doing does believe guess suppose or if even just quite ever and say "
                        "said like not why how more is was are were very i'm it's")


def judge(place: Place) -> Ruling:
    """Two places count; everywhere else it joins, measures or stands for something."""
    before, after = place.before(), place.after()
    if place.starts_answer:
        if after in ("that", "much", "many", "far", "long") and not place.mark_after:
            return left_out("part of “so " + after + "”")
        if place.mark_after or place.pause_after or place.sound_after or place.sound_before:
            return counted("opens the answer, before a break", 0.8)
        return left_out("opens the answer without a break")
    if place.trails and before not in _STANDS_FOR - {"and"}:
        return counted("the answer trails off on it", 0.9)
    if place.ends_answer and before not in _STANDS_FOR - {"and"}:
        return counted("the answer trails off on it", 0.85)
    if _then_yeah(place):
        return counted("the answer trails off on it", 0.85)
    if after in _DEGREE:
        return left_out(f"part of “so {after}”")
    if before in _STANDS_FOR:
        return left_out("stands for what was said, or measures")
    return left_out("joins: what follows from it")


def _then_yeah(place: Place) -> bool:
    """"So, yeah." as the last words."""
    rest = [word for word in place.words[place.last :] if word]
    return rest in (["yeah"], ["yes"], ["yeah", "that's", "it"], ["yep"], ["yeah", "so"])
