"""Words of signing in Chinese: what issues a statement behind the names, bylines, who speaks with and for others."""

import pytest
from tests.reading.official.test_around_lists import signed as positions
from tests.reading.official.test_leads import signed

from undersigned.model.stances import Stance


@pytest.mark.parametrize(
    ("text", "states"),
    [
        (
            "关于海洋的宣示\n我们三个国家，即智利、斐济、肯尼亚，今天表明立场：海洋是共同的遗产。\n",
            "CHL FJI KEN",
        ),
        (
            "关于海洋的倡议\n我们，智利、斐济和肯尼亚的环境部长，决心保护海洋。\n",
            "CHL FJI KEN",
        ),
        (
            "新闻稿\n智利、斐济和肯尼亚政府今天发表以下声明：海洋是共同的遗产。\n",
            "CHL FJI KEN",
        ),
        (
            "渔业公报\n智利、斐济和肯尼亚今日联合发布本公报，宣布建立渔业信息网。\n",
            "CHL FJI KEN",
        ),
        (
            "后续行动\n今天，智利、斐济和肯尼亚再次发表联合声明，要求制定行动计划。\n",
            "CHL FJI KEN",
        ),
        (
            "驻内罗毕各使馆声明\n智利、斐济和日本驻乌干达大使馆共同欢迎新协议，特发表本声明。\n",
            "CHL FJI JPN",
        ),
        (
            "联合告示\n智利、斐济、肯尼亚驻纽约总领事馆共同发布本告示，提醒本国公民注意安全。\n",
            "CHL FJI KEN",
        ),
        (
            "关于海洋的声明\n智利、斐济和肯尼亚是本声明的发布方。三国呼吁保护海洋。\n",
            "CHL FJI KEN",
        ),
        (
            "关于海洋的声明\n智利、斐济和肯尼亚为本倡议的共同发起国。\n",
            "CHL FJI KEN",
        ),
        (
            "关于海洋的声明\n本声明的起草国为智利、斐济和肯尼亚。我们呼吁保护海洋。\n",
            "CHL FJI KEN",
        ),
        (
            "关于海洋的声明\n作为本声明的签署国，智利、斐济和肯尼亚呼吁保护海洋。\n",
            "CHL FJI KEN",
        ),
        (
            "海洋倡议\n联名国：智利、斐济、肯尼亚\n海洋是共同的遗产。\n",
            "CHL FJI KEN",
        ),
        (
            "海洋倡议\n海洋是共同的遗产。\n署名各国\n智利\n斐济\n肯尼亚\n",
            "CHL FJI KEN",
        ),
        (
            "海洋倡议\n海洋是共同的遗产。\n声明发起方：智利、斐济、肯尼亚\n",
            "CHL FJI KEN",
        ),
        (
            "关于海洋的声明\n海洋是共同的遗产。\n（智利、斐济、肯尼亚联署）\n",
            "CHL FJI KEN",
        ),
        (
            "关于海洋的工作文件\n智利、斐济、肯尼亚提交\n一、海洋是共同的遗产。\n",
            "CHL FJI KEN",
        ),
        (
            "关于海洋的声明\n智利、斐济和肯尼亚共同提出\n海洋是共同的遗产。\n",
            "CHL FJI KEN",
        ),
        (
            "智利、斐济和肯尼亚提交的工作文件\n海洋是共同的遗产，应当保护。\n",
            "CHL FJI KEN",
        ),
        (
            "关于海洋的发言\n主席先生，秘鲁谨与智利、斐济、肯尼亚代表团一道作如下发言：海洋是共同的遗产。\n",
            "PER CHL FJI KEN",
        ),
        (
            "关于海洋的发言\n秘鲁会同智利、斐济和肯尼亚共同发表如下声明：海洋是共同的遗产。\n",
            "PER CHL FJI KEN",
        ),
        (
            "关于海洋的发言\n秘鲁代表受智利、斐济和肯尼亚委托，代表四国宣读共同发言。\n",
            "PER CHL FJI KEN",
        ),
        (
            "关于海洋的发言\n秘鲁以本国及智利、斐济、肯尼亚的名义发言。海洋是共同的遗产。\n",
            "PER CHL FJI KEN",
        ),
        (
            "关于海洋的发言\n我荣幸地代表智利、斐济和我自己的国家秘鲁发言。海洋是共同的遗产。\n",
            "PER CHL FJI",
        ),
        (
            "关于海洋的声明\n秘鲁代表智利、斐济、肯尼亚以及本国宣读了声明，呼吁保护海洋。\n",
            "PER CHL FJI KEN",
        ),
        (
            "关于海洋的声明\n秘鲁宣读本声明，智利、斐济和肯尼亚共同发表。海洋是共同的遗产。\n",
            "PER CHL FJI KEN",
        ),
        (
            "关于海洋的声明\n秘鲁提出本声明，智利和斐济参与提出。海洋是共同的遗产。\n",
            "PER CHL FJI",
        ),
        (
            "关于海洋的声明\n本声明上有智利、斐济和肯尼亚外交部长的签名。\n",
            "CHL FJI KEN",
        ),
        (
            "关于海洋的宣言\n闭幕时发表的宣言盖有智利、斐济和肯尼亚的国玺。\n",
            "CHL FJI KEN",
        ),
        (
            "会议结果\n马里和乍得派员与会，但在最后声明上签字的只有智利、斐济和肯尼亚。\n",
            "CHL FJI KEN",
        ),
        (
            "海洋宣言\n智利、斐济和肯尼亚总统在宣言上签字，启动了这一倡议。\n",
            "CHL FJI KEN",
        ),
        (
            "海洋公约\n本公约由智利、斐济和肯尼亚缔结，目标是保护海洋。\n",
            "CHL FJI KEN",
        ),
        (
            "关于海洋的声明\n下列国家在此签名，表明共同立场：智利；斐济；肯尼亚。\n",
            "CHL FJI KEN",
        ),
        (
            "关于海洋的声明\n智利内政部长、斐济国防部长和肯尼亚环境部长联署了这份声明。\n",
            "CHL FJI KEN",
        ),
        (
            "联合公报\n智利共和国外交部长阁下、斐济共和国总理阁下和肯尼亚共和国外交部长阁下在苏瓦会晤后，商定发表本公报。\n",
            "CHL FJI KEN",
        ),
        (
            "关于海洋的声明\n三国集团（智利、斐济、肯尼亚）发表声明认为，海洋是共同的遗产。\n",
            "CHL FJI KEN",
        ),
    ],
)
def test_who_signs(text: str, states: str) -> None:
    assert signed(text, "zh") == set(states.split())


@pytest.mark.parametrize(
    ("text", "states"),
    [
        (
            "关于海洋的声明\n签署国：秘鲁、智利、斐济\n声明宣读后，马里和乍得也宣布加入。\n",
            "MLI TCD",
        ),
        (
            "关于海洋的声明\n签署国：秘鲁、智利、斐济\n附注：声明发表之后，马里通知秘书处加入联署。\n",
            "MLI",
        ),
    ],
)
def test_who_joined_later(text: str, states: str) -> None:
    found = positions(text)
    assert {state for state, stance in found.items() if stance is Stance.JOINED_LATER} == set(states.split())


@pytest.mark.parametrize(
    "text",
    [
        "海洋宣言\n会议由智利和斐济出资举办。会上讨论了海洋保护问题。\n",
        "秘鲁的发言\n我们感谢智利、斐济和肯尼亚提出本声明。\n",
        "签字仪式\n在智利和斐济见证下，各方举行了会谈。\n",
        "大会新闻\n智利、斐济和肯尼亚提交的决议草案获得通过。\n",
        "会议纪要\n智利、斐济和肯尼亚代表出席了会议并先后发言。\n",
        "新闻\n智利总统与斐济总理在肯尼亚发表讲话。\n",
        "秘鲁的发言\n我们同智利、斐济和肯尼亚一道努力，促进和平。\n",
        "新闻\n智利、斐济、肯尼亚驻纽约总领事馆今日关闭，外交部发布本通知。\n",
    ],
)
def test_who_does_not(text: str) -> None:
    assert signed(text, "zh") == set()
