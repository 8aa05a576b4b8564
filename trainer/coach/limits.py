"""How large a bundle and its parts may be: far above what interviews need, far below what hurts a laptop."""

from __future__ import annotations

FILES = 4_000
"""Files in one bundle."""

WHOLE = 4 << 30
"""Bytes of all files unpacked: 40 hours of sound as it is kept."""

TEXT, TEXTS = 48 << 20, 192 << 20
"""Bytes of one text file, and of all of them; a spoken answer of two minutes takes about 60 kB."""

SOUND = 1 << 30
"""Bytes of one recording."""

RATIO, SMALL = 100, 1 << 20
"""Times a file may grow when unpacked; asked only above ``SMALL`` bytes. Our own texts grow about 6 times."""

SESSIONS, ANSWERS, WORDS, ANNOTATIONS = 500, 4_000, 200_000, 50_000
"""Sessions, answers and annotations of a bundle; words of one answer (18 hours of talk)."""

NAME, PROSE = 200, 20_000
"""Characters of a name or title; of a comment."""

EARLIEST, AHEAD_S = 1990, 36 * 3600.0
"""Year before which no answer was given; seconds by which another computer's clock may be ahead."""
