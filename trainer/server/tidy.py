"""The promised days: what is older goes, from every person's folder and every drawer."""

from __future__ import annotations

from datetime import datetime, timedelta

from trainer.server.config import ServerConfig
from trainer.server.desk_drop import HANDED, RETURNED
from trainer.settings import base_home, people_folder
from trainer.store import Deleted, Store


def tidy(config: ServerConfig, now: datetime) -> Deleted:
    """Delete sessions begun before the retention's first day, with their sound, and bundles left in drawers as long."""
    if not config.retention_days:
        return Deleted()
    before = now - timedelta(days=config.retention_days)
    total = Deleted()
    for folder in sorted(people_folder().glob("*/")):
        with Store.open(folder) as store:
            for row in store.sessions():
                if row.started_at < before:
                    gone = store.delete_session(row.id)
                    total = Deleted(*(getattr(total, name) + getattr(gone, name) for name in Deleted.__slots__))
    for drawer in (HANDED, RETURNED):
        for file in (base_home() / drawer).glob("*/*"):
            if datetime.fromtimestamp(file.stat().st_mtime, tz=now.tzinfo) < before:
                file.unlink(missing_ok=True)
    return total
