"""On a shared server a sound or file has an address of its own: it answers the one it was made for, nobody else.

Streamlit itself hands out what lies at ``/media`` to whoever knows the address. Sign-in and tabs are looked up where
Streamlit keeps them; a version that keeps them elsewhere fails at the start of the server, not at the first request.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route
from streamlit.runtime import Runtime
from streamlit.web.server.starlette import starlette_app
from streamlit.web.server.starlette.starlette_auth_routes import USER_COOKIE_NAME
from streamlit.web.server.starlette.starlette_websocket import _get_signed_cookie_with_chunks

_unguarded = starlette_app.create_media_routes


def close() -> None:
    """From now on a server that starts in this process asks whose a file is before it gives it out."""
    starlette_app.create_media_routes = _guarded  # type: ignore[assignment]


def _guarded(*where: Any) -> list[BaseRoute]:
    return [_asking(route) if isinstance(route, Route) else route for route in _unguarded(*where)]


def _asking(route: Route) -> Route:
    async def endpoint(request: Request) -> Response:
        who = _signed_in(request.cookies)
        if who is None or who not in _owners(Path(request.path_params["file_id"]).stem):
            return PlainTextResponse("Nothing is here for you.", 404)
        found: Response = await route.endpoint(request)
        found.headers["Cache-Control"] = "private, no-store"  # nothing of it stays with a proxy or after signing out
        return found

    return Route(route.path, endpoint, methods=sorted(route.methods or ()))


def _signed_in(cookies: Mapping[str, str]) -> tuple[str, str] | None:
    """Who asks, by the sign-in's own id; None without a sign-in that this server signed."""
    told = _get_signed_cookie_with_chunks(dict(cookies), USER_COOKIE_NAME)
    return None if told is None else _id(json.loads(told))


def _owners(file: str) -> set[tuple[str, str] | None]:
    """Whose tabs show or offer this file now."""
    runtime = Runtime.instance()
    shown = list(runtime.media_file_mgr._files_by_session_and_coord.items())
    tabs = (runtime._session_mgr.get_session_info(tab) for tab, files in shown if file in tuple(files.values()))
    return {_id(each.session._user_info) for each in tabs if each is not None} - {None}


def _id(claims: Mapping[str, Any]) -> tuple[str, str] | None:
    issuer, subject = claims.get("iss"), claims.get("sub")
    return (str(issuer), str(subject)) if issuer and subject else None
