"""The built wheel: exactly three packages with their data, and it works on its own."""

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
DATA = (
    "trainer/prompts.toml",
    "trainer/report/schema.json",
    "trainer/report/page.css",
    "trainer/questions/packs/aspirations.toml",
    "trainer/content/guidance.toml",
    "trainer/content/rules/money.py",
    "trainer/demo/disfluent.opus",
    "ui/app.py",
    "ui/theme.toml",
)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", str(folder), "."]
    subprocess.run(command, cwd=ROOT, check=True, env={**os.environ, "PIP_NO_INDEX": "1"})
    (file,) = folder.glob("*.whl")
    return file


def test_three_packages_and_their_data(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    top = {name.split("/")[0] for name in names if ".dist-info/" not in name}
    assert top == {"trainer", "audio", "ui"}
    missing = [name for name in DATA if name not in names]
    assert not missing
    assert any(name.startswith("trainer/vectors/") for name in names)
    assert not [name for name in names if name.endswith((".pyc", ".wav", ".bin"))]


def test_the_wheel_alone_helps_and_reviews(wheel: Path, tmp_path: Path) -> None:
    """In an environment of its own, beside the packages it needs, without the sources."""
    home = tmp_path / "env"
    venv.create(home, with_pip=False, symlinks=True)
    site = next(home.glob("lib/python*/site-packages"))
    with zipfile.ZipFile(wheel) as file:
        file.extractall(site)
    (site / "needed.pth").write_text(sysconfig.get_paths()["purelib"] + "\n")
    python = [str(home / "bin" / "python"), "-P"]
    where = subprocess.run([*python, "-c", "import trainer; print(trainer.__file__)"], capture_output=True, text=True,
                           check=True, cwd=tmp_path)
    assert Path(where.stdout.strip()).is_relative_to(site)
    help_words = [*python, "-m", "trainer.cli", "--help"]
    told = subprocess.run(help_words, capture_output=True, text=True, check=True, cwd=tmp_path)
    assert "review" in told.stdout
    sample = ROOT / "samples" / "spoken" / "conflict-star"
    done = subprocess.run(
        [*python, "-m", "trainer.cli", "review", f"{sample}.opus", "--transcript", f"{sample}.json",
         "--question", "conflict"],
        capture_output=True, text=True, cwd=tmp_path, env={**os.environ, "INTERVIEW_HOME": str(tmp_path / "home")},
    )
    assert done.returncode == 0, done.stderr
    assert "What came across" in done.stdout
