"""Images: photos and logos, from the file of a phone to what the site publishes, and to what may lie in a repository.

The only wing that imports Pillow. It knows nothing of pages, rules or MkDocs.
"""
