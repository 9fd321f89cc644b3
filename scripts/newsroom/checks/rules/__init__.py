"""Rules: one thing each that must hold, by family.

A rule gives its problems, and knows no severity chosen by a site, and no way of telling.
"""
