"""Every row that is held, for an export: what a person asks for when they ask for everything."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from trainer.store import schema


def held(connection: Connection) -> Iterator[tuple[str, Iterator[str]]]:
    """Each table's name with its rows as JSON, one line each, in the order of their keys."""
    for table in schema.metadata.sorted_tables:
        yield table.name, _lines(connection, table)


def _lines(connection: Connection, table: sa.Table) -> Iterator[str]:
    packed = {each.name for each in table.columns if isinstance(each.type, schema.Packed)}
    every = sa.select(table).order_by(*table.primary_key.columns).execution_options(yield_per=100)
    for row in connection.execute(every).mappings():
        yield json.dumps({name: _plain(value, name in packed) for name, value in row.items()})


def _plain(value: Any, packed: bool) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    return json.loads(value) if packed and value is not None else value
