"""How the app is started: on this computer only, with nothing reported to anybody."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request

import pytest

from trainer.commands import web


def test_localhost_only_and_nothing_reported() -> None:
    words = web.command(8501, browser=False)
    assert "--server.address=127.0.0.1" in words
    assert "--browser.gatherUsageStats=false" in words
    assert "--server.showEmailPrompt=false" in words
    assert "--runner.postScriptGC=false" in words, "eight people waiting made the server stand still for half a minute"
    assert "--logger.hideWelcomeMessage=true" in words
    assert any(word.startswith("--theme.") for word in words)


def test_a_taken_port_is_stepped_over(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind((web.ADDRESS, 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert web.free_port(port) != port
    assert str(port) in capsys.readouterr().err


def test_the_app_answers_on_loopback_and_ends_with_its_starter() -> None:
    port = web.free_port(8700)
    app = subprocess.Popen(
        [sys.executable, "-m", "trainer.cli", "web", "--no-browser", "--port", str(port)],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )
    try:
        for _ in range(600):
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/_stcore/health", timeout=1) as answer:
                    assert answer.status == 200
                break
            except OSError:
                assert app.poll() is None, app.stdout.read() if app.stdout else ""
                time.sleep(0.1)
        else:
            pytest.fail("the app did not answer")
        if os.path.exists("/proc/net/tcp"):  # noqa: PTH110
            listening = {
                line.split()[1].split(":")[0]
                for name in ("/proc/net/tcp", "/proc/net/tcp6")
                for line in open(name).readlines()[1:]  # noqa: PTH123, SIM115
                if line.split()[3] == "0A" and int(line.split()[1].split(":")[1], 16) == port
            }
            assert listening == {"0100007F"}, "only 127.0.0.1 may be listened on"
    finally:
        app.send_signal(signal.SIGTERM)
        app.wait(timeout=30)
    told = app.stdout.read().decode() if app.stdout else ""
    assert f"http://localhost:{port}" in told
    assert "treamlit" not in told, "what it is built with offers its own add-ons, in the app as well"
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", port)) != 0, "the app outlived its starter"
