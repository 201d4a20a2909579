"""The embedded sample portal: five news sites with invented news, after real templates.

Every story is invented, with its people, places and outlets. What is true to life is the litter: wrong
character sets, unclosed tags, other stories' dates and excerpts all around the one that counts.
"""
