"""Reports: what was found, for people as text or as a page, for programs as JSON or as GitHub's annotations.

They know problems, and no rule.
"""
