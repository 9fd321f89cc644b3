"""SVG: drawings that hold nothing but a drawing.

It judges and never changes a file; what is published of one, `images.logos` says.
"""
