"""The window: everything that shows, asks and answers. Knows services; no SQL, no search, no extraction."""
