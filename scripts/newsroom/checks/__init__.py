"""Checks: the rules, how they are asked, and how what they find is told.

One rule a file in ``rules/``, all of them in one table in ``registry``. They know content, photos and parity, and
nothing of pages, templates or MkDocs.
"""
