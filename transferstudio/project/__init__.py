"""The project folder: samples, labels, splits, undo, media, runs and the feature cache. No torch, no Qt."""

from transferstudio.project.changes import Changes
from transferstudio.project.project import Project

__all__ = ["Changes", "Project"]
