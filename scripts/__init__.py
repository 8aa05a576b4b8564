"""Programs for the people who work on this project: setting up, measuring, making samples and documents."""
