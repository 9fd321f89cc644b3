"""Normalize: originals made fit to lie in a public repository: upright, sRGB, modest in size, JPEG, without metadata.

One file a step: a photo's bytes, a bundle with its names and texts, a run over many bundles, and the report of it.
"""
