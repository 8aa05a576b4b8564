"""Speak the sample answers again: samples/spoken/scripts.toml → .opus files with their truth as JSON.

Needs flite (a Debian package). The demo's two answers go into ``trainer/demo`` as well, so that
the installed app can be tried without a microphone and without a model.
"""

from __future__ import annotations

import json
import sys
import tomllib
from pathlib import Path

from audio import media
from trainer.evaluation.speech import Spoken, speak

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "samples" / "spoken"
DEMO = ROOT / "trainer" / "demo"
IN_DEMO = ("aspiration-complete", "disfluent")


def main() -> int:
    """Write every sample; returns how many bytes they take in thousands, on stdout."""
    samples = tomllib.loads((FOLDER / "scripts.toml").read_text(encoding="utf-8"))["sample"]
    total = 0
    for sample in samples:
        spoken = speak(sample["script"], voice=sample["voice"], rate=sample["rate"])
        for folder in (FOLDER, *((DEMO,) if sample["id"] in IN_DEMO else ())):
            folder.mkdir(exist_ok=True)
            media.save(spoken.recording, folder / f"{sample['id']}.opus")
            truth = json.dumps(truth_of(sample, spoken), ensure_ascii=False, indent=1)
            (folder / f"{sample['id']}.json").write_text(truth + "\n", encoding="utf-8")
        total += (FOLDER / f"{sample['id']}.opus").stat().st_size
        print(f"{sample['id']:24} {spoken.recording.duration_s:6.1f} s  {len(spoken.transcript.words):4} words  "
              f"{len(spoken.fillers):2} fillers  {len(spoken.pauses):2} pauses")
    print(f"{total / 1000:.0f} kB", file=sys.stderr)
    return 0


def truth_of(sample: dict[str, object], spoken: Spoken) -> dict[str, object]:
    """What is known of a sample: words with times, pauses, fillers, and what a review must find."""
    return {
        "id": sample["id"],
        "title": sample["title"],
        "question": sample["question"],
        "role": sample.get("role", ""),
        "voice": sample["voice"],
        "duration_s": round(spoken.recording.duration_s, 3),
        "engine": "script",
        "verbatim": True,
        "words": [
            {"text": w.text, "start_s": round(w.start_s or 0, 3), "end_s": round(w.end_s or 0, 3)}
            for w in spoken.transcript.words
        ],
        "pauses": [[round(p.start_s, 3), round(p.end_s, 3)] for p in spoken.pauses],
        "fillers": [[w.text, round(w.start_s or 0, 3), round(w.end_s or 0, 3)] for w in spoken.fillers],
        "good": sample["good"],
        "elements": sample.get("elements", []),
        "pitfalls": sample.get("pitfalls", []),
    }


if __name__ == "__main__":
    raise SystemExit(main())
