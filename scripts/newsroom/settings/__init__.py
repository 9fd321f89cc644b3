"""Settings: what ``mkdocs.yml`` says of the site, typed, and readable with or without MkDocs.

It knows nothing of what the pages say, and imports only `core` and `languages`.
"""
