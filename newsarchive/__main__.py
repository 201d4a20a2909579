"""`python -m newsarchive` is `newsarchive`."""

from newsarchive.cli import main

if __name__ == "__main__":
    main(prog_name="newsarchive")
