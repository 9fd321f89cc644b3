"""Audit: a built site read as a browser and a search engine read it, and everything in it that should not be there.

It reads the folder of a site and nothing else: no content, no settings, no MkDocs. It finds problems as the check does.
"""
