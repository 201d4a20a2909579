"""Many portals crawled side by side, each by a scrapy process of its own."""
