"""Front matter: the keys at the head of a text, read strictly: every value as written, every mistake with its line.

It knows no key by name; what keys there are, `content.schema` says.
"""
