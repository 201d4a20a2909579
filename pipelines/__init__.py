"""What happens to a page on its way in: one step per file, Capture in, archived article out."""
