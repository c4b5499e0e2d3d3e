"""Sounds of Chinese characters in Japanese names, in the simplified form that all names are brought to.

``ON`` are readings of Chinese origin, by which most words of two characters are read (精密 = seimitsu), ``KUN`` the native
ones, of which family names and places are made (栗田 = kurita). Entries ``sound characters``; long vowels are written short, as
firms' own Latin names do. Standard dictionary readings, the one most used in names of firms.
"""

from __future__ import annotations

ON = """
a 亚阿|ai 爱|aku 恶|an 安案|atsu 压|ba 马码|bai 卖倍梅贝|baku 爆|ban 番盘|batsu 阀|bei 米|ben 弁瓣|betsu 别|bi 美备
bo 母防望贸纺帽|boku 牧墨|bu 武部舞|bun 文分|butsu 物|byo 病|chaku 着|chi 知地池置|chiku 筑竹畜|chin 珍|cho 长鸟朝町调超潮
choku 直|chu 中仲注虫铸柱|dai 大代第台题|dan 团段男断弹|den 电田传|do 动同道导铜堂働桐|doku 独读|ei 永英影映荣营锐栄
eki 液益驿|en 园圆延援沿演炎远铅盐缘|etsu 越|fu 富府夫父负风阜布|fuku 福服复|fun 粉|ga 瓦|gai 外害街|gaku 学岳乐|gan 岩眼元岸
gei 芸迎|geki 剧激击|gen 原减现言限源玄弦|getsu 月|gi 技义议仪岐|gin 银|go 号合后豪语护午吴五|gu 具|gun 军群郡|gyo 渔业|gyoku 玉
gyu 牛|ha 波派玻|hachi 八|hai 配背|haku 白博柏|han 半反板版般贩范|hatsu 发|hei 平兵并|hen 变|hi 比皮非飞|hin 品滨频|hitsu 必笔
ho 保步方法放报丰邦宝缝凤浦炮|hoku 北|hon 本|hyaku 百|hyo 表评标|i 医以位伊依委威为胃易移维意卫|ichi 一壱|iki 域|iku 育
in 因印员院引|jaku 若|ji 自示时治持寺次字事儿磁瓷|jiku 轴|jin 人仁讯|jitsu 实|jo 女助常场城上状条乘浄镶|ju 寿受树十重住充
juku 熟|jun 准顺纯润盾|jutsu 术述|ka 化加可夏家果火科课货过花华嘉歌河架价|kai 会回改海界开阶解械快介鞋|kaku 各格核确角革画扩
kan 干官感换管简缶环监看观间关馆完寒冠缓贯舰杆焊|katsu 活割滑|kei 形径系经计警轻敬景庆启惠携溪茎型
ken 件建检研县见健权险验坚轩宪剑绢|ketsu 结血决|ki 机器基起希气汽规记贵期纪季旗奇企崎辉畿|kin 近金均禁筋锦勤|kitsu 吉
ko 工公兴功光广交好考行校港高构航矿钢讲口候降厚更幸康弘恒洪甲江皇耕向巧湖固个古户库岬胶硬|koku 国谷黑告|kon 根混今|ku 区苦驱空
kun 君训勋|kyaku 客|kyo 共京供强教桥协境竞巨据许乡镜|kyoku 局极|kyu 九久休急救球究级给旧求宫|ma 麻|man 万满
mei 名明|men 面棉绵|mi 味未|min 民|mitsu 密|mo 毛网模|moku 木目|mon 门|mu 无务|na 奈|nai 内|nan 南难软|nen 年燃|netsu 热|ni 二
nichi 日|nin 任认|no 农能|nyu 入乳|o 央奥应横欧王黄翁旺樱|oku 屋亿|on 恩温音|pon 泵|rai 来濑|raku 落络|ran 卵缆|rei 冷令例礼
reki 历|ren 连练炼|retsu 列|ri 利理里璃|riki 力|riku 陆|rin 林轮|ritsu 立率栗|ro 路炉劳老泷|roku 六录|ron 论|rui 类
ryo 旅两量料良领菱|ryoku 绿|ryu 流留龙隆|sa 左查沙砂佐差|sai 才再最济细裁际妻采斋|saku 作策|san 三山产酸散算参杉|satsu 札
sei 世成政星清生精声制性正青静晴势盛诚西|seki 石积赤席责|sen 千先专川战洗浅线船选泉染旋纤箭砖|setsu 切接设节雪摄
sha 社车者写舎|shaku 尺|shi 士子市指支止氏试纸资史司四师志思死私视诗施始芝齿丝|shichi 七|shiki 式识
shin 心新信森深申真神身进针亲振伸辰|shitsu 室质|sho 初所书诸商昌小少消省证照松章将胜升烧焦承浆|shoku 食植色职触织饰
shu 主取守手种首收州修秋终习舟周宗集酒珠|shuku 宿|shun 春|shutsu 出|so 组素祖层想操早相走送总装草创枪|soku 足速测侧|son 村
su 数|sui 水推|ta 多太他|tai 体耐待带对队泰|taku 宅择拓泽|tan 单炭担探短丹端锻|tatsu 达|tei 定低程底庭帝堤艇|teki 的适滴
ten 天店点展转|tetsu 铁哲|to 东刀冬当投党岛灯登等答统唐糖涛都土度渡陶|toku 特得德|tsu 通|u 宇羽雨|un 运云|wa 和话|waku 惑
wan 湾|ya 野夜弥|yaku 药役|yo 予与用要洋阳样养容|yoku 浴翼|yu 油由友有优邮游裕雄融|zai 财在剂材|zan 残|zen 全前善|zo 造象増增
zoku 族|zu 图
"""

KUN = """
yama 山|kawa 川河|ta 田|mura 村|moto 本元|ki 木|hayashi 林|mori 森|oka 冈丘|hara 原|no 野|i 井|ue 上|shita 下|naka 中仲
o 大尾小|ko 小|matsu 松|take 竹武|fuji 藤|ishi 石|iwa 岩|hashi 桥|shima 岛|saki 崎|tani 谷|ya 谷屋|ike 池|sawa 泽|hama 滨
kishi 岸|kita 北|minami 南|nishi 西|higashi 东|aka 赤|ao 青|shiro 白|kuro 黑|kiku 菊|ume 梅|sugi 杉|kuri 栗|kashi 柏|yanagi 柳
sakura 樱|hana 花|kusa 草|ine 稻|mugi 麦|mizu 水|izumi 泉|numa 沼|taki 泷|se 濑|tsu 津|ura 浦|minato 港|miya 宫
tera 寺|kami 神上|furu 古|ara 荒新|nii 新|naga 永长|taka 高|hira 平|hiro 广|fuka 深|asa 浅朝|tomi 富|yoshi 吉|masu 增|kane 金
gin 银|tama 玉|tsuru 鹤|kame 龟|tori 鸟|uma 马|ushi 牛|kuma 熊|inu 犬|tsuka 冢|tsuchi 土|machi 町|to 户|kado 门|uchi 内
soto 外|mae 前|ushiro 后|hoshi 星|hi 日|tsuki 月|ama 天|chi 千|hyaku 百|mi 三|yo 四|roku 六|nana 七|hachi 八|ku 九
kura 仓|seki 关|kaji 梶|kuwa 桑|kata 片|ima 今|iri 入|de 出|wata 渡|nabe 边|be 部边|mo 茂|ba 场|sa 佐|da 田
"""
