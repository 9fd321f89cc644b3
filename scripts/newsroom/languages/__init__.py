"""Languages: all knowledge of languages; one folder each (``sr/``, ``en/``, ``de/``) holds what is known of one.

No other wing holds a letter or a word of a particular language. It imports no other wing; to add a language is to add a
folder (see ``README.md``).
"""
