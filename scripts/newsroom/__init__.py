"""Build bilingual project websites on MkDocs.

The flow, one noun a file:

front matter (``frontmatter``) → typed keys (``schema``) → bundles, pages, facts, partners (``records``, ``content``)
→ problems (``checks``) and listings (``listings``) → MkDocs pages (``pages``) → templates → site.

What editors are told is made with ``sentences`` and translated by ``catalogues``; ``commands`` is the command line.

Everything is gathered before anything is written. Only ``plugin``, ``pages`` and ``building`` know MkDocs.
"""
