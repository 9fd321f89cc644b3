"""SSIM: how much of a picture's structure is left after encoding (Wang, Bovik, Sheikh and Simoncelli, 2004)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Plane = NDArray[np.float64]
"""Height by width, 0 to 255."""

WINDOW = 8
"""Rows and columns compared at a time, each weighed alike; every place is looked at, as in the paper's first form."""
_C1, _C2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2


def luma(image: Image.Image) -> Plane:
    """Return a picture's brightness (ITU-R 601), unrounded."""
    weights = np.array([0.299, 0.587, 0.114])
    plane: Plane = np.asarray(image.convert("RGB"), np.float64) @ weights
    return plane


def ssim(one: Plane, other: Plane) -> float:
    """Return the mean SSIM of two planes, 1.0 where they are equal; raise `ValueError` where their sizes differ."""
    if one.shape != other.shape or min(one.shape) < WINDOW:
        raise ValueError(f"cannot compare {one.shape} and {other.shape}")
    mean_one, mean_other = _means(one), _means(other)
    product, squares = mean_one * mean_other, mean_one**2 + mean_other**2
    covariance = _means(one * other) - product
    variances = _means(one**2) + _means(other**2) - squares
    structure = (2 * product + _C1) * (2 * covariance + _C2)
    return float((structure / ((squares + _C1) * (variances + _C2))).mean())


def _means(plane: Plane) -> Plane:
    """Return the mean of every window, by sums of sums: linear in the pixels."""
    sums = np.zeros((plane.shape[0] + 1, plane.shape[1] + 1))
    sums[1:, 1:] = plane.cumsum(0).cumsum(1)
    corners = sums[WINDOW:, WINDOW:] - sums[:-WINDOW, WINDOW:] - sums[WINDOW:, :-WINDOW] + sums[:-WINDOW, :-WINDOW]
    means: Plane = corners / WINDOW**2
    return means
