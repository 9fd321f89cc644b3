"""Checks: the rules, how they are run, and how their problems are reported.

A rule is a file in ``rules/``, or one of a few of a kind in one; one table in ``registry`` lists them all. They know
content, photos and parity, and nothing of pages, templates or MkDocs.
"""
