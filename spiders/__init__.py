"""Who is crawled: one file per portal, one folder per province."""
