"""The preview of an import: what a source was taken for, before anything is stored."""
