"""Engine: MkDocs, and the only wing that imports it or mkdocs-static-i18n: events, files, builds.

It calls the other wings, but not `commands`, and holds no rule and no arithmetic of its own.
"""
