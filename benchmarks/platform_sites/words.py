"""Invented news: for each number another headline, and paragraphs no other number shares."""

from random import Random

PLACES = [
    "柳湾镇",
    "青石县",
    "南渡区",
    "白杨乡",
    "云岭市",
    "清河街道",
    "东坝村",
    "石桥镇",
    "杏林社区",
    "临江新区",
    "望河屯",
    "梅岭乡",
    "长堤街道",
    "双井村",
    "北仓镇",
    "荷塘区",
    "松溪县",
    "老渡口",
    "铁岗村",
    "金沙湾",
]
ACTORS = [
    "镇里",
    "县农业部门",
    "社区党支部",
    "街道办事处",
    "村委会",
    "市图书馆",
    "区教育局",
    "水务所",
    "供电班组",
    "公交公司",
    "文化站",
    "养老服务中心",
    "返乡青年",
    "退休教师",
    "志愿服务队",
    "合作社",
    "巡堤队员",
    "护林员",
    "快递站点",
    "乡村医生",
]
DEEDS = [
    "启动了",
    "完成了",
    "公布了",
    "检查了",
    "改造了",
    "修缮了",
    "试行了",
    "推广了",
    "讨论了",
    "筹备了",
    "清点了",
    "更新了",
    "延长了",
    "开放了",
    "登记了",
    "验收了",
    "规划了",
    "补种了",
    "整理了",
    "展示了",
]
THINGS = [
    "春耕物资",
    "河堤护坡",
    "老街路面",
    "流动书车",
    "供暖管网",
    "早班公交",
    "茶园步道",
    "校园体检",
    "雨水篦子",
    "旧楼电梯",
    "社区食堂",
    "灯会场地",
    "水稻秧苗",
    "渔船码头",
    "乡村戏台",
    "文物仓库",
    "篮球场地",
    "停车泊位",
    "健身器材",
    "防汛沙袋",
    "果树苗木",
    "夜间门诊",
    "桥梁栏杆",
    "奶牛圈舍",
]
MANNERS = [
    "按照年初的安排",
    "根据居民的建议",
    "在雨季来临之前",
    "趁着农闲时节",
    "经过两轮商议",
    "用了不到半个月",
    "参照邻村的做法",
    "依靠自筹资金",
    "借助新到的设备",
    "在专家指导之下",
    "为了方便老人出行",
    "考虑到学生上下学",
]
ENDINGS = [
    "预计月底前全部结束",
    "剩余部分将在入冬前做完",
    "费用已经贴在公开栏里",
    "下一步还要听取大家的意见",
    "目前运行平稳",
    "相关台账可以随时查阅",
    "有关负责人表示会继续跟进",
    "这项工作明年仍将延续",
]


def headline(seed: int, number: int) -> str:
    """A headline of some twenty characters."""
    chance = Random(f"title {seed} {number}")
    place, actor, deed, thing = (chance.choice(kind) for kind in (PLACES, ACTORS, DEEDS, THINGS))
    return f"{place}{actor}{deed.removesuffix('了')}第{number}批{thing}"


def sentence(chance: Random) -> str:
    """One sentence with numbers of its own."""
    return (
        f"{chance.choice(MANNERS)}，{chance.choice(PLACES)}{chance.choice(ACTORS)}{chance.choice(DEEDS)}"
        f"{chance.randint(3, 980)}处{chance.choice(THINGS)}，涉及{chance.randint(20, 9800)}户居民，"
        f"{chance.choice(ENDINGS)}。"
    )


def paragraphs(seed: int, number: int) -> list[str]:
    """Three to six paragraphs of two or three sentences."""
    chance = Random(f"text {seed} {number}")
    return [
        "".join(sentence(chance) for _ in range(chance.randint(2, 3))) for _ in range(chance.randint(3, 6))
    ]
