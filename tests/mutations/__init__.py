"""Mutations: mistakes that people make, applied one at a time to every good bundle of the site."""

from __future__ import annotations

from mutations.fields import FIELDS
from mutations.meaning import MEANING
from mutations.mutation import Mutation
from mutations.photos import PHOTOS
from mutations.structure import STRUCTURE
from mutations.values import VALUES
from mutations.words import WORDS

__all__ = ["MUTATIONS", "Mutation"]

MUTATIONS: tuple[Mutation, ...] = (*VALUES, *MEANING, *STRUCTURE, *WORDS, *FIELDS, *PHOTOS)
