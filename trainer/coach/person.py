"""Everything held about one person: handed out whole, or deleted whole."""

from __future__ import annotations

import contextlib
import json
import secrets
import zipfile
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from trainer import codec
from trainer.errors import StoreError
from trainer.store import Store
from trainer.store.leaving import Gone


def export(
    store: Store, person_id: int, target: Path, at: datetime, also: Iterable[tuple[str, Path | str]] = ()
) -> Path:
    """Write everything held about a person into one zip file, whole or not at all.

    Who they are and by what names recordings call them, their sessions with every judgement and reply, everything
    anybody said about them (struck findings and reasons included), their figures, and their recordings. ``also``:
    what lies outside of the store, a name in the zip with a file or a text each.
    """
    person = store.person_of(person_id)
    beside = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    rows = (*store.sessions(learner=person_id), *store.sessions(learner=person_id, trashed=True))
    try:
        with zipfile.ZipFile(beside, "x", zipfile.ZIP_DEFLATED) as bundle:
            about = {
                "name": person.name, "id": person.uid, "role": person.role,
                "names_in_recordings": store.names_of(person_id), "sessions": [row.id for row in rows],
                "came_from": {row.id: told for row in rows if (told := store.told_of(row.id))},
                "made_at": at.isoformat(),
            }  # fmt: skip
            _entry(bundle, "person.json", json.dumps(about, indent=1))
            digests: set[str] = set()
            for row in rows:
                session = store.session(row.id)
                digests |= {answer.media for answer in session.answers if answer.media}
                _entry(bundle, f"sessions/{row.id}/session.json", codec.dump(session))
                for id in store.answer_uids(row.id):
                    judged = [{"at": when.isoformat(), "review": codec.plain(r)} for when, r in store.revisions(id)]
                    _entry(bundle, f"sessions/{row.id}/answer-{id}.json", json.dumps(judged, indent=1))
                said = [codec.plain(each) for each in store.annotations(session_id=row.id)]
                _entry(bundle, f"sessions/{row.id}/said.json", json.dumps(said, indent=1))
            for kind in ("metric", "element", "pitfall"):
                facts = [codec.plain(fact) for fact in store.facts(kind, learner=person_id)]
                _entry(bundle, f"figures/{kind}.json", json.dumps(facts, indent=1))
            for digest in sorted(digests):
                path = store.media.find(digest)
                if path is not None:
                    _entry(bundle, f"media/{path.name}", store.media.get(digest))
            for name, held in also:
                bundle.write(held, name) if isinstance(held, Path) else _entry(bundle, name, held)
        beside.replace(target)
    except OSError as error:
        message = f"The export could not be written to {target}: {error.strerror}."
        raise StoreError(message, "Make room or name another file.") from error
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
    return target


def forget(store: Store, person_id: int) -> Gone:
    """Delete a person with everything held about them; what went."""
    return store.delete_person(person_id)


def _entry(bundle: zipfile.ZipFile, name: str, data: str | bytes) -> None:
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    bundle.writestr(entry, data)
