"""What lists say, whatever they are written in: HTML, feeds, sitemaps, JSON, a newspaper's pages."""
