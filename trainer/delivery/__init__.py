"""How an answer sounded: figures with their evidence, or the reason there is none."""

from __future__ import annotations

from trainer.delivery.review import review_delivery

__all__ = ["review_delivery"]
