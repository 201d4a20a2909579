"""西藏之声网, Xizang."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Vtibet(PortalSpider):
    portal = Portal(
        name="vtibet",
        title="西藏之声网",
        region="西藏",
        home="http://www.vtibet.com/",
        sections=(
            "http://www.vtibet.com/xw_702/yw_705/",
            "http://www.vtibet.com/xw_702/sz_704/",
            "http://www.vtibet.com/xw_702/sh_709/",
            "http://www.vtibet.com/xw_702/jj_710/",
        ),
        article_url=r"/\d{6}/t\d{8}_\d+\.html$",
        examples=(
            "http://www.vtibet.com/xw_702/yw_705/201809/t20180907_743217.html",
            "http://www.vtibet.com/tbch/2016zt/zgmxzgs_7608/ypgj/201601/t20160113_369802.html",
        ),
        platform="trs",
        evidence="2018-09: article address seen; sections 2019",
    )
