"""Outputs: the files beside the pages, one module each: what they say of the website, and how that is written as bytes.

They know routes, and neither MkDocs nor where the files are written.
"""
