"""Everything that is kept: sessions and answers in a database, sound by its content, drafts as typed."""

from trainer.store.rows import AnswerRow, Deleted, Fact, Page, SessionRow, Trashed
from trainer.store.store import Store

__all__ = ["AnswerRow", "Deleted", "Fact", "Page", "SessionRow", "Store", "Trashed"]
