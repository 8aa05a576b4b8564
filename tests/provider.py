"""A small real OpenID Connect provider on loopback: discovery, sign-in page, code, signed tokens."""

import base64
import contextlib
import hashlib
import json
import secrets
import threading
import time
import urllib.parse
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from authlib.jose import JsonWebKey, jwt

CLIENT, SECRET = "practice", "a secret of the client"
PEOPLE = {
    "lena": {"sub": "u-1", "email": "Lena@example.org", "email_verified": True, "name": "Lena"},
    "omar": {"sub": "u-2", "email": "omar@example.org", "email_verified": True, "name": "Omar"},
    "cora": {"sub": "u-3", "email": "cora@example.org", "email_verified": True, "name": "Cora Coach"},
    "opal": {"sub": "u-4", "email": "opal@example.org", "email_verified": True, "name": "Opal"},
    "eve": {"sub": "u-5", "email": "eve@elsewhere.org", "email_verified": True, "name": "Eve"},
    "fake": {"sub": "u-6", "email": "cora@example.org", "email_verified": False, "name": "Not Cora"},
}


class _Answers(BaseHTTPRequestHandler):
    server: Any

    def log_message(self, *_: object) -> None:
        """Silent."""

    def do_GET(self) -> None:
        base, asked = self.server.base, urllib.parse.urlsplit(self.path)
        given = {name: values[0] for name, values in urllib.parse.parse_qs(asked.query).items()}
        if asked.path == "/.well-known/openid-configuration":
            self._json({
                "issuer": base, "authorization_endpoint": f"{base}/authorize", "token_endpoint": f"{base}/token",
                "jwks_uri": f"{base}/keys", "userinfo_endpoint": f"{base}/me", "response_types_supported": ["code"],
                "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"],
                "scopes_supported": ["openid", "email", "profile"], "code_challenge_methods_supported": ["S256"],
            })  # fmt: skip
        elif asked.path == "/keys":
            self._json({"keys": [self.server.key.as_dict(is_private=False)]})
        elif asked.path == "/authorize" and "who" not in given:
            pages = {who: f"/authorize?{asked.query}&who={who}" for who in self.server.people}
            links = "".join(f'<p><a href="{page}">{who}</a></p>' for who, page in pages.items())
            self._send(200, f"<!doctype html><title>Sign in</title><h1>Who are you?</h1>{links}".encode(), "text/html")
        elif asked.path == "/authorize":
            assert given["client_id"] == CLIENT and given["response_type"] == "code"
            code = secrets.token_urlsafe(16)
            self.server.codes[code] = given
            back = urllib.parse.urlencode({"code": code, "state": given.get("state", "")})
            self.send_response(302)
            self.send_header("Location", f"{given['redirect_uri']}?{back}")
            self.end_headers()
        else:
            self._send(404, b"", "text/plain")

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        given = {name: values[0] for name, values in urllib.parse.parse_qs(body).items()}
        asked = self.server.codes.pop(given.get("code", ""), None)
        basic = base64.b64encode(f"{urllib.parse.quote(CLIENT)}:{urllib.parse.quote_plus(SECRET)}".encode()).decode()
        known = given.get("client_secret") == SECRET or self.headers.get("Authorization", "").startswith(
            f"Basic {basic[:8]}"
        )
        if asked is None or not known or not self._proved(asked, given):
            self._send(400, b'{"error": "invalid_grant"}', "application/json")
            return
        now = int(time.time())
        about = self.server.people[asked["who"]]
        claims = {"iss": self.server.base, "aud": CLIENT, "iat": now, "exp": now + 600, **about}
        if "nonce" in asked:
            claims["nonce"] = asked["nonce"]
        token = jwt.encode({"alg": "RS256", "kid": self.server.key.thumbprint()}, claims, self.server.key).decode()
        self._json(
            {"access_token": secrets.token_urlsafe(8), "token_type": "Bearer", "expires_in": 600, "id_token": token}
        )

    def _proved(self, asked: dict[str, str], given: dict[str, str]) -> bool:
        if "code_challenge" not in asked:
            return True
        digest = hashlib.sha256(given.get("code_verifier", "").encode()).digest()
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode() == asked["code_challenge"]

    def _json(self, data: object) -> None:
        self._send(200, json.dumps(data).encode(), "application/json")

    def _send(self, status: int, body: bytes, kind: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextlib.contextmanager
def running(people: dict[str, dict[str, Any]] = PEOPLE) -> Iterator[str]:
    """The provider's address. ``people``: whom it knows, with what it says about them."""
    made: Any = ThreadingHTTPServer(("127.0.0.1", 0), _Answers)
    made.people = people
    made.base = f"http://127.0.0.1:{made.server_address[1]}"
    made.key = JsonWebKey.generate_key("RSA", 2048, is_private=True)
    made.key = JsonWebKey.import_key(
        {**made.key.as_dict(is_private=True), "kid": made.key.thumbprint(), "use": "sig", "alg": "RS256"}
    )
    made.codes = {}
    thread = threading.Thread(target=made.serve_forever, daemon=True)
    thread.start()
    try:
        yield made.base
    finally:
        made.shutdown()
        thread.join()
