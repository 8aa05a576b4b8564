"""One screen a file: ``show()`` draws it. They draw; `ui.work` acts and the trainer decides."""
