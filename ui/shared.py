"""The app of a shared server as a process: Streamlit behind its door, and the thread that keeps the promised days."""

from __future__ import annotations

import os
import threading
from pathlib import Path

from streamlit.web import cli

from trainer import server
from ui import door


def main() -> None:
    """Run Streamlit with the words of the command line; the thread ends with it."""
    days = threading.Thread(
        target=server.daily, args=(Path(os.environ[server.VARIABLE]), threading.Event().wait), daemon=True
    )
    days.start()
    door.close()
    cli.main(prog_name="streamlit")


if __name__ == "__main__":
    main()
