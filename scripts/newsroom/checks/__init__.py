"""Checks: the rules, how they are run, and how their problems are reported.

Each rule is a file in ``rules/``; one table in ``registry`` lists them all. They know content, photos and parity, and
nothing of pages, templates or MkDocs.
"""
