"""The child process of `trainer.jobs`: it reads calls, runs them and writes back what comes of them."""

from __future__ import annotations

import inspect
import os
import pickle
import queue
import struct
import threading
import traceback
from typing import IO, Any

from audio.errors import AudioError
from trainer import settings
from trainer.errors import JobCrashed, TrainerError

GENTLE = "INTERVIEW_GENTLE"
"""Set for workers that leave the processor to whoever needs it at once, such as the screens of many people."""
STEPS_BACK = 10


def write_frame(stream: IO[bytes], value: object) -> None:
    """Send one value down a pipe."""
    data = pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL)
    stream.write(struct.pack("<Q", len(data)) + data)
    stream.flush()


def read_frame(stream: IO[bytes]) -> Any:
    """The next value of a pipe; EOFError when the other side has gone."""
    head = stream.read(8)
    if len(head) < 8:
        raise EOFError
    (size,) = struct.unpack("<Q", head)
    data = stream.read(size)
    if len(data) < size:
        raise EOFError
    return pickle.loads(data)


def _portable(error: BaseException) -> BaseException:
    """The error itself where it is meant for people, else one that carries its traceback."""
    if isinstance(error, AudioError | TrainerError):
        return error
    detail = "".join(traceback.format_exception(error))
    message = f"A fault inside the program: {type(error).__name__}: {error}"
    return JobCrashed(message, f"Please report it:\n{detail}")


def serve() -> None:
    """The child: read calls, run them, write what comes of them; end when the parent does."""
    if os.environ.get(GENTLE) and hasattr(os, "nice"):
        os.nice(STEPS_BACK)
    inward = os.fdopen(os.dup(0), "rb")
    outward = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints goes to standard error, never between the frames
    stop = threading.Event()
    calls: queue.SimpleQueue[tuple[str, bytes]] = queue.SimpleQueue()

    def listen() -> None:
        try:
            while True:
                kind, call = read_frame(inward)
                if kind == "cancel":
                    stop.set()
                else:
                    stop.clear()
                    calls.put((kind, call))
        except (EOFError, OSError):
            os._exit(0)  # the parent has gone: nobody waits for the rest

    threading.Thread(target=listen, daemon=True).start()
    while True:
        kind, call = calls.get()
        try:
            function, args, keywords, place = pickle.loads(call)
            settings.lend_home(lambda place=place: place)  # type: ignore[misc]
            offered = {
                "progress": lambda done, what="": write_frame(outward, ("progress", float(done), str(what))),
                "early": lambda value: write_frame(outward, ("early", value)),
                "cancelled": stop.is_set,
                "again": kind == "again",
            }
            accepts = inspect.signature(function).parameters
            keywords.update({name: value for name, value in offered.items() if name in accepts})
            answer: tuple[object, ...] = ("result", function(*args, **keywords))
        except BaseException as error:  # noqa: BLE001 - whatever it is, the parent is told
            answer = ("error", _portable(error))
        write_frame(outward, answer)


if __name__ == "__main__":
    serve()
