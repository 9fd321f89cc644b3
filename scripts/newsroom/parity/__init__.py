"""Parity: comparing what two languages of an item say: blocks and sentences paired, then values, names, people, denials.

It finds differences and does not judge them; what is told to editors, `checks` says. It knows no language but by its data.
"""
