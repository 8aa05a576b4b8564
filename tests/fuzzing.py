"""How many examples Hypothesis tries: few in ``make test``, ``INTERVIEW_FUZZ`` times as many in ``make long``."""

import os

VARIABLE = "INTERVIEW_FUZZ"


def examples(count: int) -> int:
    """So many examples as wanted here, times what the environment says."""
    return count * int(os.environ.get(VARIABLE, "1"))
