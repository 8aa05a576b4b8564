"""Our own parts of a screen: markup, style and script beside the Python that mounts them. None asks the network."""
