"""A pattern is read only when an answer has its words: that spares the reading and changes nothing."""

import gc
from pathlib import Path

import pytest

from audio.values import Transcript
from trainer.content.find import match
from trainer.content.lines import Line, line
from trainer.content.phrases import parse
from trainer.content.registry import catalogue
from trainer.content.review import open_context
from trainer.errors import RuleError
from trainer.evaluation.content import answers
from trainer.questions import load_bank

SAMPLES = Path(__file__).resolve().parents[1] / "samples"


def test_every_pattern_of_every_rule_can_be_read_and_finds_the_same_unread() -> None:
    catalogue()
    sources = sorted({each.source for each in gc.get_objects() if isinstance(each, Line)})
    assert len(sources) > 3000
    asked = load_bank().get("career-aspirations")
    contexts = [open_context(Transcript.typed(row["text"]), asked) for row in answers(SAMPLES)[::40]]
    skipped = 0
    for source in sources:
        pattern = parse(source)
        for context in contexts:
            if Line(source, line(source).musts).pattern(context.spoken) is None:
                skipped += 1
                assert list(match(pattern, context)) == [], source
    assert skipped > len(sources), "most patterns meet no word of theirs"


@pytest.mark.parametrize("wrong", ["{want|need", "want}", "[a|b]", "want ~ more", "<NOBODY> to go", "..3", ""])
def test_what_cannot_be_right_is_refused_at_once(wrong: str) -> None:
    with pytest.raises(RuleError):
        line(wrong)
