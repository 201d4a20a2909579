"""Words that hosts and paths are made of, English and pinyin, by what they say of the page behind them."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


KINDS: dict[str, frozenset[str]] = {
    "story": _words("""
        article articles news content contents doc docs detail details story stories show view xinwen arc
        read info newsview newsdetail viewnews newsinfo shownews newsshow newscontent articleview wenzhang
        zixun text
    """),
    "list": _words("""
        list lists index default node nodes channel channels col column columns class category categories
        cat cate sort more roll latest lanmu pindao gundong page pages section sections home main menu
        catalog klist newslist
    """),
    "special": _words("""
        special specials zt zhuanti topic topics subject subjects project projects hd huodong activity act
        event events ztzl zhuanlan newstopic
    """),
    "film": _words("""
        video videos v tv shipin vedio movie movies film live zhibo play player vod program programs photo
        photos photoview pic pics picture pictures image images img tupian tuji tuku gallery album albums
        slide slides cartoon manhua audio radio music podcast cinema
    """),
    "talk": _words("""
        bbs club forum forums luntan thread ask wenda zhidao baike wiki wenku blog blogs boke weibo twitter
        facebook instagram youtube comment comments tie gentie pinglun vote votes survey diaocha wenjuan
        complaint complaints tousu jubao liuyan guestbook message qa question questions qzone tieba status
    """),
    "trade": _words("""
        mall shop shops shopping store buy product products goods item items book books reader yuedu loupan
        room rooms hotel hotels hospital quote quotes fund funds chart shuju brand brands price course
        courses ticket tickets job jobs hr zhaopin recruit rencai career company companies corp vip
    """),
    "tool": _words("""
        login logout reg register passport sso user users usercenter member members account space author
        authors reporter profile u uid my search so sou keyword keywords tag tags rank ranking paihang app
        apps download downloads help about aboutus contact contacts sitemap map copyright rss feed service
        services support feedback upload uploads mail email send sendmail favorite subscribe weather tianqi
        tool tools licence license licenses zizhi statement privacy terms beian wechat weixin client
    """),
    "advert": _words("""
        ad ads adv advert adverts adclick adfclick click clk ckl mbclk lclick redirect redir jump goto track
        trace traffic promo promotion sponsor guanggao
    """),
}
"""Kind -> words of it. What a list, a special, a film or a shop is called is much the same on all portals."""

KIND_OF = {word: kind for kind, words in KINDS.items() for word in words}
"""Word -> its kind."""
