"""The practice: questions, what was said, how it sounded, what to try next. Knows no screen."""
