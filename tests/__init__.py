"""The tests, as a package of their own: some installed packages bring a stray one of this name."""
