"""The questions: packs as TOML, loaded, checked, found and chosen.

``load_bank()`` is the way in; ``check_pack(path)`` says what is wrong with a pack; ``choose`` and
``interview`` pick questions, the same for the same seed; ``from_requirement`` makes one from an advert's line.
"""

from trainer.questions.adverts import from_requirement
from trainer.questions.bank import Bank, load_bank
from trainer.questions.choosing import choose, interview
from trainer.questions.packs import Pack, Problem, check_pack, example_pack, read_pack

__all__ = [
    "Bank",
    "Pack",
    "Problem",
    "check_pack",
    "choose",
    "example_pack",
    "from_requirement",
    "interview",
    "load_bank",
    "read_pack",
]
