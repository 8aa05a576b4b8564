"""A stand-in for the model hub on loopback: serves pinned files, and fails on demand."""

from __future__ import annotations

import contextlib
import hashlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from audio.stt.models import File, Known

REVISION = "0123456789abcdef0123456789abcdef01234567"


class Hub:
    """What the stand-in serves, how it misbehaves, and what it was asked."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self.files = files
        self.asked: list[tuple[str, str | None, str | None]] = []
        self.break_after: int | None = None
        """Bytes of a file after which the line is cut, until set to None."""
        self.hold_after: int | None = None
        """Bytes of an answer after which nothing more comes until ``go_on`` is set."""
        self.go_on = threading.Event()
        self.ranges = True
        self.endpoint = ""

    def model(self, name: str = "toy.en") -> Known:
        """The served files as a pinned model."""
        pinned = tuple(
            File(n, len(data), hashlib.sha256(data).hexdigest()) for n, data in self.files.items()
        )
        return Known(name, f"somebody/faster-whisper-{name}", REVISION, pinned, "a toy")


@contextmanager
def running(hub: Hub, port: int = 0) -> Iterator[Hub]:
    """Serve until the block ends; at a port of the system's choice, or this one."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            hub.asked.append((self.path, self.headers.get("Range"), self.headers.get("Authorization")))
            name = self.path.rsplit("/", 1)[-1]
            if f"/resolve/{REVISION}/" not in self.path or name not in hub.files:
                self.send_error(404)
                return
            data, first = hub.files[name], 0
            asked = self.headers.get("Range")
            if asked and hub.ranges:
                first = int(asked.removeprefix("bytes=").rstrip("-"))
                self.send_response(206)
                self.send_header("Content-Range", f"bytes {first}-{len(data) - 1}/{len(data)}")
            else:
                self.send_response(200)
            self.send_header("Content-Length", str(len(data) - first))
            self.end_headers()
            rest = data[first:]
            if hub.break_after is not None and len(rest) > hub.break_after:
                self.wfile.write(rest[: hub.break_after])
                self.wfile.flush()
                self.connection.close()
                return
            if hub.hold_after is not None and len(rest) > hub.hold_after:
                self.wfile.write(rest[: hub.hold_after])
                self.wfile.flush()
                hub.go_on.wait(30)
                rest = rest[hub.hold_after :]
            with contextlib.suppress(OSError):  # who asked may have gone
                self.wfile.write(rest)

        def log_message(self, format: str, *values: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    hub.endpoint = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield hub
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
