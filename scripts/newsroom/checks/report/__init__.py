"""Reports: problems for people, as text or as a page, and for programs, as JSON or as GitHub's annotations.

They know problems, and no rule.
"""
