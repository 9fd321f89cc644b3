"""Outputs: the files beside the pages, one module each: a function from the website to bytes.

They know routes, and neither MkDocs nor where the files are written.
"""
