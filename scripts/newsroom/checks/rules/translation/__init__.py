"""Rules about the form of a translation: there, up to date, and built like its original."""
