"""Everything that is kept: sessions and answers in a database, sound by its content, drafts as typed."""

from trainer.store.cohorts import CohortFact
from trainer.store.opened import Opened
from trainer.store.receiving import Carried, CarriedAnswer, Received
from trainer.store.rows import AnswerRow, Deleted, Fact, Page, Person, SessionRow, Trashed
from trainer.store.store import Store
from trainer.store.trash import draft_of

__all__ = [
    "AnswerRow",
    "Carried",
    "CarriedAnswer",
    "CohortFact",
    "Deleted",
    "Fact",
    "Opened",
    "Page",
    "Person",
    "Received",
    "SessionRow",
    "Store",
    "Trashed",
    "draft_of",
]
