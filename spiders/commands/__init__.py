"""Scrapy's commands, where this project's differ."""
