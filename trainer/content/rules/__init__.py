"""The pitfalls, one file each; discovered by ``trainer.content.registry``."""
