"""Rules about the language that a text is in: its words, letters and script."""
