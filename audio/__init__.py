"""Sound in, words out: recording, playing, hearing and recognising. Knows no question."""
