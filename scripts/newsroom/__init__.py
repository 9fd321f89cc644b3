"""Newsroom: bilingual project websites on MkDocs.

The wings, from the ground up: `core`, `languages`, `settings`, `content`, `images`, `parity`, `website`, `checks`,
`outputs`, `audit`, `engine`, `commands`. Imports point downwards only; everything is read before anything is written.
``ARCHITECTURE.md`` shows the ways through.
"""
