"""``server.toml``: where a shared server listens, who signs in how, who coaches whom, and how long things are kept."""

from __future__ import annotations

import csv
import ipaddress
import string
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from trainer.errors import SettingsError

LONGEST_BYTES = 5_000_000
SHORTEST_SECRET = 32
_SMALL = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)
VARIABLE = "INTERVIEW_SERVER"
"""The configuration's path, for the app that ``interview serve`` starts."""
AUTH_KEYS = ("redirect_uri", "cookie_secret", "client_id", "client_secret", "server_metadata_url")
"""What Streamlit's sign-in needs in ``[auth]``."""


@dataclass(frozen=True, slots=True)
class ServerConfig:
    """A checked configuration; addresses as ``email_of`` writes them. ``cohorts``: learner's address → coaches'.

    ``workers``: so many answers are listened to at once, each with a model in memory. ``retention_days``: 0 keeps
    answers until somebody deletes them. ``consent``: what a person agrees to first. ``provider_proves_addresses``: a
    sign-in that says nothing of ``email_verified`` counts as proven. ``files``: what it was read from.
    """

    path: Path
    address: str = "127.0.0.1"
    port: int = 8501
    public_url: str = "http://localhost:8501"
    certificate: str = ""
    key: str = ""
    behind_https_proxy: bool = False
    workers: int = 1
    operators: frozenset[str] = frozenset()
    coaches: frozenset[str] = frozenset()
    cohorts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    only_cohorts: bool = True
    retention_days: int = 0
    consent: str = ""
    provider_proves_addresses: bool = False
    files: tuple[Path, ...] = ()

    @property
    def local(self) -> bool:
        """Whether only this computer is served."""
        return _is_loopback(self.address)


def read(path: Path) -> ServerConfig:
    """Read and check; ``SettingsError`` says what is missing before anything listens."""
    try:
        if path.stat().st_size > LONGEST_BYTES:
            raise SettingsError(f"{path.name} is too long.", "Give the server's configuration.")
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"{path} cannot be read: {error}.", "README shows an example.") from None
    table = data.get("server", {})
    if not isinstance(table, dict):
        raise SettingsError(f"{path.name}: [server] is no table.", "README shows an example.")
    cohorts = path.parent / _text(table, "cohorts") if _text(table, "cohorts") else None
    found = ServerConfig(
        path.resolve(),
        _text(table, "address", "127.0.0.1"), _whole(table, "port", 8501, 65_535),
        _text(table, "public_url", "http://localhost:8501").rstrip("/"),
        _text(table, "certificate"), _text(table, "key"), _truth(table, "behind_https_proxy"),
        max(1, _whole(table, "workers", 1, 256)),
        _addresses(table, "operators"), _addresses(table, "coaches"),
        _cohorts(cohorts) if cohorts else {},
        _truth(table, "only_cohorts", True), _whole(table, "retention_days", 0, 36_500), _text(table, "consent"),
        _truth(table, "provider_proves_addresses"),
        (path, cohorts) if cohorts else (path,),
    )  # fmt: skip
    unknown = set(table) - _NAMES
    if unknown:
        raise SettingsError(
            f"{path.name}: [server] knows no “{sorted(unknown)[0]}”.", f"There is: {', '.join(sorted(_NAMES))}."
        )
    _check(found, data.get("auth"))
    return found


def email_of(text: str) -> str:
    """An e-mail address as it is compared: only A to Z are written small.

    Wider foldings make one address of two: weiß@ and weiss@ are two people, and so is K@ with a Kelvin sign.
    """
    return text.strip().translate(_SMALL)


class Current:
    """A configuration as its files stand now, so that a list that was saved counts without a new start.

    While a file cannot be read the last lists that could be read count; ``fault`` says why, for the operator.
    Where the server listens, its workers and its sign-in are those it was started with.
    """

    def __init__(self, path: Path) -> None:
        """Read it; ``SettingsError`` where that is not possible from the start."""
        self._path, self._found = path, read(path)
        self._saved = self._when_saved()
        self.fault: SettingsError | None = None

    def config(self) -> ServerConfig:
        """The configuration, read anew when one of its files was saved."""
        saved = self._when_saved()
        if saved != self._saved or self.fault is not None:
            try:
                self._found, self.fault = read(self._path), None
            except SettingsError as error:
                self.fault = error
            self._saved = saved
        return self._found

    def _when_saved(self) -> list[tuple[int, int]]:
        """Moment and size of each file; of one that is gone, zeros."""
        there = (path.stat() if path.is_file() else None for path in self._found.files)
        return [(at.st_mtime_ns, at.st_size) if at is not None else (0, 0) for at in there]


def _check(found: ServerConfig, auth: Any) -> None:
    if not isinstance(auth, dict) or [
        name for name in AUTH_KEYS if not isinstance(auth.get(name), str) or not auth[name]
    ]:
        message = "A shared server needs sign-in: [auth] is missing or not whole."
        raise SettingsError(message, f"It holds {', '.join(AUTH_KEYS)}; README shows an example.")
    if len(auth["cookie_secret"]) < SHORTEST_SECRET:
        hint = 'Make one: python -c "import secrets; print(secrets.token_hex(32))"'
        raise SettingsError(f"The cookie_secret is shorter than {SHORTEST_SECRET} characters.", hint)
    if auth["redirect_uri"] != f"{found.public_url}/oauth2callback":
        raise SettingsError("redirect_uri does not fit public_url.", f"It has to be {found.public_url}/oauth2callback.")
    if bool(found.certificate) != bool(found.key):
        raise SettingsError("certificate and key belong together.", "Give both, or behind_https_proxy = true.")
    secure = bool(found.certificate) or found.behind_https_proxy
    public = urlsplit(found.public_url)
    if (not found.local or not _is_loopback(public.hostname or "")) and not (secure and public.scheme == "https"):
        message = "Off this computer everything has to go through HTTPS: browsers refuse the microphone otherwise."
        raise SettingsError(
            message, "Give certificate and key, or behind_https_proxy = true, and an https:// public_url."
        )


def _cohorts(path: Path) -> dict[str, tuple[str, ...]]:
    """A CSV with the columns ``learner`` and ``coach``, an e-mail address each; a learner may have several coaches."""
    try:
        reader = csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines(), skipinitialspace=True)
        names = [(name or "").strip().lower() for name in reader.fieldnames or ()]
        rows = list(reader)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise SettingsError(f"{path} cannot be read: {error}.", "Save the cohorts as CSV in UTF-8.") from None
    if not {"learner", "coach"} <= set(names):
        raise SettingsError(f"{path.name} has no columns “learner” and “coach”.", "One e-mail address in each.")
    found: dict[str, tuple[str, ...]] = {}
    for number, row in enumerate(rows, 2):
        held = {(name or "").strip().lower(): email_of(str(value or "")) for name, value in row.items() if name}
        learner, coach = held.get("learner", ""), held.get("coach", "")
        if not learner and not coach:
            continue
        if "@" not in learner or "@" not in coach:
            raise SettingsError(f"{path.name}, line {number}: an e-mail address is missing.", "Every line has two.")
        found[learner] = tuple(dict.fromkeys((*found.get(learner, ()), coach)))
    return found


_NAMES = {
    "address", "port", "public_url", "certificate", "key", "behind_https_proxy", "workers", "operators", "coaches",
    "cohorts",    "only_cohorts", "retention_days", "consent", "provider_proves_addresses",
}  # fmt: skip


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"


def _text(table: Mapping[str, Any], name: str, default: str = "") -> str:
    value = table.get(name, default)
    if not isinstance(value, str):
        raise SettingsError(f"{name} is no text.", f'Write {name} = "…".')
    return value


def _truth(table: Mapping[str, Any], name: str, default: bool = False) -> bool:
    value = table.get(name, default)
    if not isinstance(value, bool):
        raise SettingsError(f"{name} is neither true nor false.", f"Write {name} = true.")
    return value


def _whole(table: Mapping[str, Any], name: str, default: int, most: int) -> int:
    value = table.get(name, default)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= most:
        raise SettingsError(f"{name} is no whole number from 0 to {most}.", f"Write {name} = {default}.")
    return value


def _addresses(table: Mapping[str, Any], name: str) -> frozenset[str]:
    value = table.get(name, [])
    if not isinstance(value, list) or not all(isinstance(one, str) and "@" in one for one in value):
        raise SettingsError(f"{name} is no list of e-mail addresses.", f'Write {name} = ["name@example.org"].')
    return frozenset(email_of(one) for one in value)
