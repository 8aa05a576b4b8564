"""What can go wrong with sound, each with a hint that mends it."""


class AudioError(Exception):
    """Root of every error about sound that is meant for a person.

    ``message`` says what happened, ``hint`` what to do about it. Front ends print both.
    """

    code = "audio"

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()

    def __reduce__(self) -> tuple[type["AudioError"], tuple[str, str]]:
        """Errors cross from worker processes whole."""
        return (type(self), (self.message, self.hint))


class MediaError(AudioError):
    """A file that cannot be read as sound: missing, empty, cut off, not media at all."""

    code = "unreadable_media"


class DeviceError(AudioError):
    """A microphone or speaker that is absent, busy or has gone."""

    code = "device"


class StorageError(AudioError):
    """The disk refused: full, read-only, or a path that is no place for a file."""

    code = "storage"


class EngineError(AudioError):
    """A recogniser, aligner or voice that is not installed or failed at its work."""

    code = "engine"


class ModelMissing(EngineError):
    """The engine is here, the weights it needs are not on this computer."""

    code = "model_missing"


class Cancelled(AudioError):
    """The person stopped the work; nothing is wrong."""

    code = "cancelled"
