"""What was said, judged: elements, pitfalls and alignment, each with the words it rests on."""

from trainer.content.review import review_content

__all__ = ["review_content"]
