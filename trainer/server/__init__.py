"""A shared server: who may come in, each person's own folder, what is handed in to whom, what is noted of it.

Nothing here runs on one's own computer. ``config`` reads ``server.toml``, ``people`` says who somebody is,
``desk_drop`` carries bundles between a learner and their coach, ``log`` notes who did what, ``tidy`` keeps the days,
``leaving`` deletes all there is of somebody.
"""

from trainer.server.config import VARIABLE, Current, ServerConfig, email_of, read
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
from trainer.server.leaving import Held, forget, held
from trainer.server.log import Log
from trainer.server.people import Role, Visitor, agree, agreed, folder_of, known, roles_of, welcome
from trainer.server.tidy import daily, tidy

__all__ = [
    "VARIABLE", "Current", "Drop", "Held", "Log", "Role", "ServerConfig", "Visitor", "agree", "agreed", "coaches_of",
    "daily", "email_of", "folder_of", "forget", "give_back", "hand_in", "held", "known", "known_as", "read",
    "remember_sender", "returns", "roles_of", "sender_of", "take", "tidy", "waiting", "welcome",
]  # fmt: skip
