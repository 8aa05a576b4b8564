"""The exit codes, all of them."""

from enum import IntEnum


class ExitCode(IntEnum):
    """What a command's end says to a script."""

    DONE = 0
    FINDINGS = 1
    USAGE = 2
    MACHINE_NOT_READY = 3
    BAD_INPUT = 4


NOT_READY = {"device", "storage", "engine", "model_missing", "store", "machine_not_ready", "job_crashed", "settings"}
WRONG_CALL = {"unknown_name", "cancelled", "wrong_call"}


def exit_code(error: object) -> ExitCode:
    """The exit code of an error meant for a person, by its ``code``."""
    code = getattr(error, "code", "")
    if code in NOT_READY:
        return ExitCode.MACHINE_NOT_READY
    return ExitCode.USAGE if code in WRONG_CALL else ExitCode.BAD_INPUT
