"""Families of sayings: the many ways in which people say what a pitfall is about, one file for each pitfall.

A rule file holds the narrow wordings with their look-alikes, its page and its examples. A family here is wide: a
verb of a kind with a noun of a kind (``trainer.content.groups``), or a loose cue in a short answer that speaks of
nothing else. Every rule puts its own vetoes over both.
"""
