"""One file, one quantity; discovered by ``trainer.delivery.registry``."""
