"""The steps, oldest first; a step never imports the tables of today."""
