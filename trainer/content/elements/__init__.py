"""What a good answer holds, one file each; discovered by ``trainer.content.registry``."""
