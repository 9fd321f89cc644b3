"""Engine: MkDocs, and the only wing that imports it or mkdocs-static-i18n: events, files, builds.

It knows all wings but `commands`, and holds no rule, no text and no arithmetic of its own.
"""
