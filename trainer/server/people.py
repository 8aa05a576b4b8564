"""Who somebody is on a shared server, which folder is theirs, and what they agreed to."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from trainer.errors import InputError
from trainer.server.config import ServerConfig, email_of
from trainer.settings import people_folder

WHO, CONSENT = "who.json", "consent.json"


class Role(StrEnum):
    """What somebody may do; one person may have several."""

    LEARNER = "learner"
    COACH = "coach"
    OPERATOR = "operator"


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody who has signed in: the provider's own id of them never changes, name and address may."""

    issuer: str
    subject: str
    email: str
    name: str

    @classmethod
    def of(cls, claims: Mapping[str, Any], *, proves: bool = False) -> Visitor:
        """From the claims of an OpenID Connect provider. ``InputError`` without an id, or with an unproven address.

        ``proves``: the provider is known to hand out proven addresses only, so it need not say that this is one.
        """
        issuer, subject = str(claims.get("iss") or ""), str(claims.get("sub") or "")
        email = email_of(str(claims.get("email") or ""))
        if not issuer or not subject:
            raise InputError(
                "The sign-in said nothing about who you are.", "Ask the operator: iss and sub are missing."
            )
        if not email or str(claims.get("email_verified", proves)).lower() not in ("true", "1"):
            hint = "Ask the operator: scope “openid email profile”, and what README says of email_verified."
            raise InputError("The sign-in gave no proven e-mail address.", hint)
        return cls(issuer, subject, email, " ".join(str(claims.get("name") or email).split())[:120])

    @property
    def id(self) -> str:
        """A name for folders that says nothing about the person."""
        return hashlib.sha256(f"{self.issuer}\n{self.subject}".encode()).hexdigest()[:32]


def folder_of(visitor: Visitor) -> Path:
    """Everything of one person lies here: answers, sound, settings, drafts; nobody else's program part opens it."""
    return people_folder() / visitor.id


def roles_of(config: ServerConfig, visitor: Visitor) -> frozenset[Role]:
    """What the configuration lets somebody do; empty for a stranger where only listed people may come in."""
    roles = set()
    coaches = config.coaches | {coach for each in config.cohorts.values() for coach in each}
    if visitor.email in config.operators:
        roles.add(Role.OPERATOR)
    if visitor.email in coaches:
        roles.add(Role.COACH)
    if visitor.email in config.cohorts or not config.only_cohorts or roles & {Role.COACH}:
        roles.add(Role.LEARNER)
    return frozenset(roles)


def welcome(visitor: Visitor) -> Path:
    """Make somebody's folder and note who they are; returns it."""
    folder = folder_of(visitor)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    text = json.dumps(asdict(visitor), indent=1)
    place = folder / WHO
    if not place.is_file() or place.read_bytes() != text.encode():
        place.write_text(text, encoding="utf-8")
    return folder


def known(people: Path | None = None) -> dict[str, Visitor]:
    """Everybody who ever signed in, by id, but those whose note of it is damaged: the next sign-in writes it anew."""
    found = {}
    for place in sorted((people or people_folder()).glob(f"*/{WHO}")):
        try:
            visitor = Visitor(**json.loads(place.read_text(encoding="utf-8")))
        except (ValueError, TypeError):
            continue
        if visitor.id == place.parent.name:
            found[visitor.id] = visitor
    return found


def agreed(visitor: Visitor, config: ServerConfig) -> bool:
    """Whether somebody has agreed to the text as it stands now; there is nothing to agree to without one."""
    place = folder_of(visitor) / CONSENT
    if not config.consent.strip():
        return True
    return place.is_file() and json.loads(place.read_text(encoding="utf-8")).get("text") == config.consent


def agree(visitor: Visitor, config: ServerConfig, at: datetime) -> None:
    """Note that somebody agreed, to which words, and when."""
    held = {"at": at.isoformat(timespec="seconds"), "text": config.consent}
    (folder_of(visitor) / CONSENT).write_text(json.dumps(held, indent=1), encoding="utf-8")
