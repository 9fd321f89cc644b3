"""Build bilingual project websites on MkDocs.

The flow, one noun a file:

front matter (``frontmatter``) → typed keys (``schema``) → bundles, pages, facts, partners (``content``)
→ problems (``checks``) and listings (``listings``) → MkDocs pages (``pages``) → templates → site.

Everything is gathered before anything is written. Only ``plugin``, ``pages`` and ``building`` know MkDocs.
"""
