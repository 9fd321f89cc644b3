"""Newsroom: bilingual project websites on MkDocs.

The wings, from the ground up: `core`, `settings`, `languages`, `content`, `images`, `parity` and `website`, `checks` and
`outputs`, `engine`, `commands`. Imports point downwards only. Everything is read before anything is written.
``ARCHITECTURE.md`` shows the ways through them.
"""
