"""Words that colour a short blunt answer and name nothing; what is left without them is what it speaks of."""

from __future__ import annotations

from trainer.language import words_of

COLOUR = words_of(
    "completely totally absolutely entirely extremely incredibly super seriously frankly truthfully truth obviously "
    "apparently genuinely literally somewhat anyway anyways fairly terribly awfully damn damned darn bloody hell heck "
    "gosh wow jeez jeeze geez ugh hey haha lol yep nope okay alright sorry please thanks sir madam mate dude man "
    "buddy guys folks honest lie lying fair bit lots loads tons plenty stuff heard hear hearing read noticed saying "
    "said says sounds sounded sound looks looked seems seemed seem thought thinking think feels asked apply applied "
    "applies applying application applications interview interviews hire hired hiring posting advert current "
    "currently moment nowadays lately soon today tonight tomorrow week weeks weekly monthly"
)
"""Intensifiers, forms of address, hearsay, and the small change of applying for a job."""
