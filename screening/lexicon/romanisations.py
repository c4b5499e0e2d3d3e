"""Chinese characters and syllables as Hong Kong and Taiwan write them in Latin letters.

``CANTONESE``: the spellings of Hong Kong's names of persons, firms and places (the practice of its government, with no system of
its own), by syllable, simplified characters of names only. ``WADE_GILES``: the rules from pinyin, apostrophes and hyphens left out
as Taiwan's passports leave them.
"""

from __future__ import annotations

CANTONESE = """
ah 亚阿|au 区欧|ba 巴|ban 宾|bin 边|bo 波|bong 邦|boon 本半|chai 济齐|chak 泽翟|cham 岑|chan 陈灿|chang 橙|chau 周洲舟秋酒走
che 车者|cheuk 卓|cheung 张章长祥昌翔畅|chi 志智子之芝池至资|chik 直积植|chim 纤詹|chin 展钱前千
ching 正清青程精情贞政晶净静晴|chiu 赵超潮朝昭钊|cho 曹左草祖造座|choi 蔡彩才采材|chong 庄创仓装|chor 楚初|chow 邹州|choy 财
chu 朱珠主|chuen 泉川村铨尊全|chui 崔聚翠随|chuk 竹族|chun 春俊秦骏振臻珍镇津晋进|chung 钟忠仲松聪中宗众重|din 电|doi 代黛
duk 读|fa 花化|fai 辉晖快徽费|fan 范凡帆芬|fat 发法佛|fei 飞|fo 科火货|fok 霍|fong 方芳|foo 富|fook 福|fu 傅夫虎符|fuk 服复
fung 冯丰峰风凤锋蜂枫|ha 夏霞|hak 客|hang 恒亨幸|hap 峡|hau 侯厚|hei 熙喜希起汽|heung 香乡向|him 谦|hin 宪轩显|hing 兴庆兄轻
hiu 晓|ho 何河浩豪昊贺可荷号皓|hoi 海开凯|hok 学鹤|hon 汉翰韩|hong 行康航|hop 合|hui 许|hung 洪雄鸿虹红熊空孔|ip 叶|ka 家嘉加
kai 佳启街溪计|kam 金锦甘琴淦|kan 根勤简|kap 甲|kau 九久球狗交|kee 记|kei 基奇纪机其|keung 强姜|ki 琪棋|kik 极|kim 剑
kin 建健坚见|king 景敬京经琼|kit 杰洁结|kiu 桥乔骄|ko 高歌|kok 角|kong 江刚港钢|koon 观官|ku 古故固|kuen 权娟|kui 居钜|kun 冠
kung 龚工公宫共|kwai 贵桂归|kwan 关军均君坤群昆滚钧|kwat 骨|kwo 果|kwok 郭国|kwong 广光邝|lai 黎丽礼荔励|lam 林蓝琳|lan 澜
lap 立|lau 刘流柳|law 罗|lee 李利|leung 梁良两凉粮|li 理|lik 力|lim 廉|lin 莲连链|ling 玲灵凌岭陵|lit 烈|lo 卢劳路鲁|loi 来
lok 乐洛落骆|long 朗郎浪|luen 联|lui 吕雷|luk 陆六鹿|lun 伦麟轮邻|lung 龙隆|ma 马麻|mai 米|mak 麦|man 文敏民万雯曼闻|mang 盟
mat 蜜|mau 茂|mei 美微薇媚魅|min 绵棉|ming 明铭名鸣|miu 妙苗|mo 武毛无摩母慕|mok 莫|mong 望|mui 梅|muk 木牧|mun 门满|mung 蒙
nam 男|nei 妮|neung 娘|ng 吴伍五吾|nga 雅娅|ngai 艺魏倪毅|ngam 岩|ngan 银颜|ngau 牛|ngo 娥|ngoi 外|ngon 岸|nin 年|niu 鸟
noi 内|nung 农|o 澳|oi 爱|on 安|or 柯|pai 牌|pak 白柏百|pan 班奔|pang 彭鹏|pao 包|pat 不毕|pau 鲍|pei 彼|pik 碧|pin 片
ping 平炳萍冰兵|piu 飘标|po 宝保步普堡报浦坡|pok 泊|pong 庞|poon 潘|pui 培佩沛|pun 品|sai 世西|sam 三参|san 神辰晨|sang 生
sat 萨实|sau 秀寿手|sek 石|seung 相湘|sham 深|shan 山单珊|shat 室|sheung 尚上商双常|shi 施市|shing 成城承诚盛胜|shiu 兆少
shue 树|shuen 船|shuk 蜀淑|shum 沈|shun 顺信纯迅|si 仕士思司|sik 锡色息|sin 善先仙线倩|sing 星升声|siu 萧小|so 苏素|song 桑
suen 孙选|suet 雪薛|sui 水瑞帅|suk 叔|sum 心森|sun 新辛|sung 宋|sze 四丝狮诗事史|tai 大泰戴太帝提底体带|tak 德得|tam 谭潭探
tan 丹滩|tang 邓腾登灯|tap 塔|tat 达|tau 头|tik 迪|tim 添|tin 天田典|ting 丁廷鼎庭亭婷|tit 铁迭|to 陶图道岛都土桃度渡涛滔徒
toi 台|tok 拓|tong 唐堂糖塘棠|tsang 曾|tsat 七|tse 谢|tsoi 在|tsok 作|tsui 徐|tsz 自紫字慈寺|tuen 团|tung 东董通同童动桐彤
wah 华骅|wai 伟维威慧惠卫衞怀|wan 云运温尹环韵|wang 宏|wik 域|wing 永荣颖|wo 和锅|wong 黄王旺汪|woo 胡|wu 湖户葫|wui 汇会回
wun 焕|wut 活|yam 任鑫|yan 恩仁欣人印引因甄|yat 日一逸|yau 有友邱优油游休|ye 野|yee 怡宜仪二颐|yeuk 药若|yeung 杨洋阳羊扬样
yi 义以|yik 益亿易翼亦|yim 严盐|yin 燕贤然言宴烟|ying 英鹰影莹樱赢盈映形应|yip 业|yit 热|yiu 姚耀|yu 余裕如宇鱼语雨渔
yuen 源袁元阮原远圆园苑婉|yuet 月悦越粤|yui 锐|yuk 玉旭育|yung 容勇蓉翁
"""

WADE_GILES = (
    (r"^(zh|ch|sh|r)i$", r"\1ih"), (r"^[zc]i$", "tzu"), (r"^si$", "szu"), (r"^yi$", "i"), (r"^you$", "yu"), (r"^yan$", "yen"),
    (r"^er$", "erh"), (r"^(g|k)ui$", r"\1uei"), (r"^(g|k|h)e$", r"\1o"), (r"ian$", "ien"), (r"(i|u|y)e$", r"\1eh"),
    (r"ong$", "ung"), (r"^([dtnlzcsr]|zh|ch)uo$", r"\1o"), (r"^zh|^j|^q", "ch"), (r"^z|^c(?!h)", "ts"), (r"^x", "hs"), (r"^r", "j"),
    (r"^b", "p"), (r"^d", "t"), (r"^g", "k"),
)  # fmt: skip
"""Patterns and what they become, one after another, on a pinyin syllable."""

PINYIN = """
a ai an ang ao ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu ca cai can cang cao ce cen ceng cha chai chan
chang chao che chen cheng chi chong chou chu chuai chuan chuang chui chun chuo ci cong cou cu cuan cui cun cuo da dai dan
dang dao de den deng di dian diao die ding diu dong dou du duan dui dun duo e ei en er fa fan fang fei fen feng fo fou fu ga
gai gan gang gao ge gei gen geng gong gou gu gua guai guan guang gui gun guo ha hai han hang hao he hei hen heng hong hou hu
hua huai huan huang hui hun huo ji jia jian jiang jiao jie jin jing jiong jiu ju juan jue jun ka kai kan kang kao ke ken keng
kong kou ku kua kuai kuan kuang kui kun kuo la lai lan lang lao le lei leng li lia lian liang liao lie lin ling liu lo long
lou lu luan lun luo ma mai man mang mao me mei men meng mi mian miao mie min ming miu mo mou mu na nai nan nang nao ne nei
nen neng ni nian niang niao nie nin ning niu nong nou nu nuan nuo o ou pa pai pan pang pao pei pen peng pi pian piao pie pin
ping po pou pu qi qia qian qiang qiao qie qin qing qiong qiu qu quan que qun ran rang rao re ren reng ri rong rou ru ruan rui
run ruo sa sai san sang sao se sen seng sha shai shan shang shao she shen sheng shi shou shu shua shuai shuan shuang shui
shun shuo si song sou su suan sui sun suo ta tai tan tang tao te teng ti tian tiao tie ting tong tou tu tuan tui tun tuo wa
wai wan wang wei wen weng wo wu xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun ya yan yang yao ye yi yin ying
yo yong you yu yuan yue yun za zai zan zang zao ze zen zeng zha zhai zhan zhang zhao zhe zhen zheng zhi zhong zhou zhu zhua
zhuai zhuan zhuang zhui zhun zhuo zi zong zou zu zuan zui zun zuo
"""
"""The syllables of Mandarin."""
