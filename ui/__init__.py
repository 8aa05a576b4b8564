"""The screens. They draw what the trainer knows and compute nothing."""
