"""One command a file: each has ``run(options) -> exit code`` and imports what it needs when it runs."""
