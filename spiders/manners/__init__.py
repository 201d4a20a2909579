"""How the crawler behaves towards the hosts it asks: one manner a file, each with its reason."""
