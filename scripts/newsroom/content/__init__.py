"""Content: what the project says: the files of ``docs/`` and ``news/``, read, typed, and put together as one `Site`.

It knows what a page says and where it will stand, and tells what cannot be read. It knows no template and no rule.
"""
