"""Images: photos and logos, from the file of a phone to what the site publishes, and to what may lie in a repository.

The only wing that imports Pillow. It knows which photos the content names, and nothing of rules, templates or
MkDocs.
"""
