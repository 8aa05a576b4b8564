"""The stores of those who were here last: a shared server opens one for each person and may not keep them all."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

from trainer.store.store import Store


class Opened:
    """One store for each data folder, opened by ``opener``; above ``most`` the one used longest ago is closed.

    Who still holds a closed one goes on working with it: it takes a connection anew. Any thread may ask.
    """

    def __init__(self, most: int, opener: Callable[[Path], Store]) -> None:
        self._most, self._opener = most, opener
        self._lock = threading.Lock()
        self._stores: OrderedDict[Path, Store] = OrderedDict()

    def of(self, folder: Path) -> Store:
        """The folder's store; opened anew where it was closed, or deleted since it was opened."""
        with self._lock:
            found = self._stores.get(folder)
            if found is not None:
                self._stores.move_to_end(folder)
        if found is not None and not found.database.gone:
            return found
        found = self._opener(folder)
        with self._lock:
            closing = [self._stores.pop(folder, None)]
            self._stores[folder] = found
            closing += [self._stores.popitem(last=False)[1] for _ in range(len(self._stores) - self._most)]
        for store in closing:
            if store is not None:
                store.close()
        return found
