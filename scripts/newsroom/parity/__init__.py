"""Parity: comparing what two languages of an item say: blocks and sentences in pairs, values, names, people, denials.

It finds differences and does not judge them; what editors are told, `checks` says. It knows languages by their data.
"""
