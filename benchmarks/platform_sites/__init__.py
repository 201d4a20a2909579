"""Sample sites in the manner of each CMS family, made page by page as they are asked for.

Everything in them is invented. They show what real systems do to lists: relative links, frames, refreshes,
scripts that page, rows kept in data, archives that count downward, newspapers day by day.
"""

from platform_sites.apps import JsonSite, RollingSite
from platform_sites.dedecms import DedeSite, EmpireSite, PhpSite
from platform_sites.discuz import DiscuzSite
from platform_sites.enorth import EnorthSite
from platform_sites.founder import FounderSite
from platform_sites.jcms import JcmsSite
from platform_sites.paper import NewPaperSite, OldPaperSite, OtherPaperSite, PhonePaperSite
from platform_sites.people import PeopleSite, XinhuaSite
from platform_sites.plain import PlainSite
from platform_sites.site import SampleSite
from platform_sites.trs import TrsSite
from platform_sites.wordpress import ClosedWordPressSite, WordPressSite

SITES: dict[str, type[SampleSite]] = {
    kind.name: kind
    for kind in (
        DedeSite,
        TrsSite,
        FounderSite,
        EnorthSite,
        OldPaperSite,
        NewPaperSite,
        PhonePaperSite,
        OtherPaperSite,
        PeopleSite,
        XinhuaSite,
        JcmsSite,
        PhpSite,
        EmpireSite,
        DiscuzSite,
        WordPressSite,
        ClosedWordPressSite,
        JsonSite,
        RollingSite,
        PlainSite,
    )
}
"""Name -> how such a site is made."""
