"""Many people's stores in one process: few stay open, and nobody notices which."""

from collections.abc import Iterable
from pathlib import Path

from sqlalchemy.pool import QueuePool

from tests.test_store import T0, said
from trainer.settings import people_folder
from trainer.store import Opened, Store
from trainer.store.database import FILE
from trainer.values import Session

MOST = 3


def connections(stores: Iterable[Store]) -> list[int]:
    """What each store keeps open while nobody asks anything of it."""
    pools = [store.database.engine.pool for store in stores]
    return [pool.checkedin() for pool in pools if isinstance(pool, QueuePool)]


def test_however_many_come_few_stores_stay_open_and_all_go_on(own_home: Path, database: str) -> None:
    opened: list[Path] = []

    def opener(folder: Path) -> Store:
        opened.append(folder)
        return Store.open(folder)

    stores = Opened(MOST, opener)
    people = [people_folder() / f"p{number}" for number in range(3 * MOST)]
    seen = [stores.of(folder) for folder in people]
    for store in seen[-MOST:]:
        with store.database.reading(), store.database.reading():  # two at once, and one of them is kept
            store.save_session(Session(T0, (said("Kept."),)))
    assert connections(seen) == [0] * (2 * MOST) + [1] * MOST
    assert stores.of(people[-MOST]) is seen[-MOST] and opened == people, "who is here is not opened anew"
    assert not seen[0].sessions(), "a page that still holds a closed store goes on with it"
    assert stores.of(people[0]) is not seen[0] and not stores.of(people[0]).sessions()
    assert stores.of(people[-MOST]) is seen[-MOST], "the one used longest ago was closed, not this one"
    for store in {*seen, stores.of(people[0])}:
        store.close()


def test_one_deleted_meanwhile_is_opened_anew(tmp_path: Path) -> None:
    stores = Opened(MOST, Store.open)
    first = stores.of(tmp_path)
    (tmp_path / FILE).unlink()
    second = stores.of(tmp_path)
    assert second is not first and not second.database.gone
    second.close()
