"""Content: what the project says: the files of ``docs/`` and ``news/``, read, typed, and put together as one `Site`.

It knows what a page says and where it will stand, but not how it looks, what is wrong with it, or who builds it.
"""
