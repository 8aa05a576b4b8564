"""Every metric as a page a person can read, for the command line and the documents."""

from __future__ import annotations

import difflib

from trainer.delivery.metric import Metric
from trainer.delivery.registry import catalogue
from trainer.errors import UnknownName

MARKS = {
    "S": "from a study",
    "T": "tried on our own recordings",
    "C": "a convention many guides repeat",
    "H": "our own estimate",
}
_NEEDS = {
    "sound": "a recording",
    "speech": "speech in it",
    "words": "a reliable transcript",
    "times": "the seconds of every word",
    "content": "what the content side found",
}


def entries() -> list[dict[str, str]]:
    """One row for each metric, in the report's order: id, title, unit, usual range, mark, source, where shown."""
    return [
        {
            "id": metric.id,
            "title": metric.title,
            "unit": metric.unit,
            "band": _band(metric),
            "mark": metric.band.mark if metric.band else "",
            "source": metric.source,
            "shown": "report" if metric.shown else "JSON and exports",
        }
        for metric in catalogue().metrics.values()
    ]


def explain(name: str) -> str:
    """The page of one metric. Raises UnknownName with the closest id, or the error of a broken file."""
    known = catalogue()
    if name in known.broken:
        raise known.broken[name]
    if name not in known.metrics:
        close = difflib.get_close_matches(name, known.metrics, n=1)
        hint = f"Did you mean {close[0]}?" if close else "`interview metrics` lists them all."
        raise UnknownName(f"There is no metric {name!r}.", hint)
    return page(known.metrics[name])


def page(metric: Metric) -> str:
    """One page in Markdown: what it is, what it needs, its usual range and where that comes from."""
    lines = [f"### {metric.title}", "", f"`{metric.id}`, in {metric.unit}", "", metric.page, ""]
    lines.append(f"- Needs: {', '.join(_NEEDS[need] for need in metric.needs) or 'nothing but the answer'}")
    band = _band(metric)
    if band:
        assert metric.band is not None
        lines.append(f"- Usual range: {band} ({MARKS[metric.band.mark]})")
    lines.append(f"- Where it comes from: {metric.source}")
    if not metric.shown:
        lines.append("- In JSON and exports only")
    lines += [f"- What to try ({name.replace('_', ' ')}): {text}" for name, text in metric.advice.items()]
    return "\n".join(lines) + "\n"


def _band(metric: Metric) -> str:
    band = metric.band
    if band is None:
        return ""
    if band.low is None and band.high is None:
        return "by question"
    if band.low is None:
        return f"up to {band.high:g}"
    return f"from {band.low:g}" if band.high is None else f"{band.low:g} to {band.high:g}"
