"""Kill a crawl again and again, let the next one finish, and see whether the archive is whole.

    python benchmarks/kill_crawl.py [DIR] [--kills 10] [--seed N]

The pages of a folder (else the sample portal's) are served on 127.0.0.1 and crawled, once undisturbed for
comparison; then into a second archive, where the crawl is killed with SIGKILL at random moments, and a last
one runs to its end. Both archives must then hold the same addresses, each once, in a sound file whose search
index agrees. Ends with status 1 where they do not.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from newsarchive.archive import Archive
from pages import given_or_sample
from serve_folder import FolderSite

ROOT = Path(__file__).resolve().parents[1]
SETTINGS = ("AUTOTHROTTLE_ENABLED=False", "STORE_SECONDS=0.2", "STORE_BATCH=10")
QUICK, SLOW = 0.001, 0.1  # seconds between pages; slow, so that ten kills fall into the middle of the work
ADDRESSES = "select canonical_url from articles union all select canonical_url from copies"


def start(url: str, archive: Path, delay: float) -> "subprocess.Popen[bytes]":
    """Begin a crawl that says nothing but errors."""
    command = [sys.executable, "-m", "scrapy", "crawl", "site", "-a", f"url={url}", "-L", "ERROR"]
    command += [word for setting in (*SETTINGS, f"DOWNLOAD_DELAY={delay}") for word in ("-s", setting)]
    return subprocess.Popen(
        command, cwd=ROOT, env=os.environ | {"NEWSARCHIVE_PATH": str(archive)}, stderr=subprocess.DEVNULL
    )


def finish(url: str, archive: Path) -> float:
    """Crawl to the end; returns the seconds it took. Raises SystemExit where the crawl fails."""
    began = time.monotonic()
    if status := start(url, archive, QUICK).wait(timeout=1800):
        raise SystemExit(f"an undisturbed crawl ended with status {status}")
    return time.monotonic() - began


def kill_one(url: str, archive: Path, wait: float) -> int:
    """Begin a crawl and kill it after some seconds; returns the articles there are then."""
    process = start(url, archive, SLOW)
    time.sleep(wait)
    process.kill()
    process.wait()
    if not archive.exists():
        return 0
    with Archive.open(archive) as opened:
        found: int = opened.db.execute("select count(*) from articles").fetchone()[0]
    return found


def addresses(archive: Path) -> list[str]:
    """Every address in an archive, in order."""
    with Archive.open(archive) as opened:
        return sorted(address for (address,) in opened.db.execute(ADDRESSES))


def faults(archive: Path) -> list[str]:
    """What is wrong with the file and its search index."""
    with Archive.open(archive) as opened:
        sound = opened.db.execute("pragma integrity_check").fetchone()[0]
        return [*([] if sound == "ok" else [f"integrity_check: {sound}"]), *opened.check(complete=True)]


def main() -> int:
    """Crawl undisturbed, kill, finish, compare."""
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?", metavar="DIR")
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--seed", type=int, help="for the same moments again; else other ones each time")
    options = parser.parse_args()
    chance = random.Random(options.seed)
    site = FolderSite.of([given_or_sample(options.folder)], per_page=20)
    with tempfile.TemporaryDirectory() as spare, site.serve() as url:
        whole, cut = Path(spare, "undisturbed.db"), Path(spare, "killed.db")
        seconds = finish(url, whole)
        print(f"undisturbed: {len(addresses(whole))} addresses in {seconds:.1f} s")
        for number in range(1, options.kills + 1):
            wait = chance.uniform(1.0, 2.0 + len(site.pages) * SLOW / options.kills * 2)
            kept = kill_one(url, cut, wait)
            print(f"kill {number:2} after {wait:4.1f} s: {kept} articles in the archive", flush=True)
        finish(url, cut)
        wrong = faults(cut)
        missing, beyond = (
            set(addresses(whole)) - set(addresses(cut)),
            set(addresses(cut)) - set(addresses(whole)),
        )
        twice = len(addresses(cut)) - len(set(addresses(cut)))
    print(f"after the last crawl: {len(missing)} addresses missing, {len(beyond)} too many, {twice} twice")
    print(f"file and search index: {'; '.join(wrong) or 'sound'}")
    return int(bool(missing or beyond or twice or wrong))


if __name__ == "__main__":
    sys.exit(main())
