"""Core: what all other wings stand on: messages for editors, problems, files, Unicode, workers, clock, progress.

It knows nothing of projects, languages, photos or MkDocs, and imports no other wing.
"""
