"""A shared server: who may come in, each person's own folder, what is handed in to whom, what is noted of it.

Nothing here runs on one's own computer. ``config`` reads ``server.toml``, ``people`` says who somebody is,
``desk_drop`` carries bundles between a learner and their coach, ``log`` notes who opened what, ``tidy`` keeps the days.
"""

from trainer.server.config import VARIABLE, ServerConfig, read
from trainer.server.desk_drop import (
    Drop,
    coaches_of,
    give_back,
    hand_in,
    known_as,
    remember_sender,
    returns,
    sender_of,
    take,
    waiting,
)
from trainer.server.log import Log
from trainer.server.people import Role, Visitor, agree, agreed, folder_of, known, roles_of, welcome
from trainer.server.tidy import tidy

__all__ = [
    "VARIABLE", "Drop", "Log", "Role", "ServerConfig", "Visitor", "agree", "agreed", "coaches_of", "folder_of",
    "give_back", "hand_in", "known", "known_as", "read", "remember_sender", "returns", "roles_of", "sender_of",
    "take", "tidy", "waiting", "welcome",
]  # fmt: skip
