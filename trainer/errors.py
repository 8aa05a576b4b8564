"""What can go wrong in the practice, each with a hint that mends it."""


class TrainerError(Exception):
    """Root of every error of the practice that is meant for a person.

    ``message`` says what happened, ``hint`` what to do about it. Front ends print both.
    """

    code = "trainer"

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()

    def __reduce__(self) -> tuple[type["TrainerError"], tuple[str, str]]:
        """Errors cross from worker processes whole."""
        return (type(self), (self.message, self.hint))


class InputError(TrainerError):
    """An answer, transcript, profile or row that cannot be read."""

    code = "bad_input"


class UnknownName(TrainerError):
    """A question, rule, metric, session or format that does not exist; the hint names the closest."""

    code = "unknown_name"


class WrongCall(TrainerError):
    """Options of a command that do not go together."""

    code = "wrong_call"


class PackError(TrainerError):
    """A question pack that is wrong; the message carries file and line."""

    code = "broken_pack"


class RuleError(TrainerError):
    """A rule, element or metric file that is wrong; the message carries the file."""

    code = "broken_rule"


class StoreError(TrainerError):
    """The database or the data folder refused."""

    code = "store"


class SettingsError(TrainerError):
    """A setting that cannot be used."""

    code = "settings"


class MachineNotReady(TrainerError):
    """A part of the machine that the request needs is not there."""

    code = "machine_not_ready"


class JobCrashed(TrainerError):
    """The process that did the work ended before the work did."""

    code = "job_crashed"


class JobCancelled(TrainerError):
    """The person stopped the job; nothing is wrong."""

    code = "cancelled"
