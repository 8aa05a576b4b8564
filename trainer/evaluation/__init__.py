"""How far each figure can be trusted: measured on labelled material, printed, and written to EVALUATION.md."""
