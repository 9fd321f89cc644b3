"""Website: records turned into what is shown: addresses with their alternates, listings, menus, and a view a template.

It knows neither MkDocs nor rules, and writes nothing.
"""
