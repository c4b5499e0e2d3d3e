"""Chinese characters and syllables as Hong Kong and Taiwan write them in Latin letters.

``CANTONESE``: the spellings of Hong Kong's names of persons, firms and places (the practice of its government, with no system of
its own), by syllable, simplified characters of names only. ``WADE_GILES``: the rules from pinyin, apostrophes and hyphens left out
as Taiwan's passports leave them.
"""

from __future__ import annotations

CANTONESE = """
ah 亚阿|au 区欧|chak 泽|cham 岑|chan 陈灿|chau 周洲舟秋|che 车|cheuk 卓|cheung 张章长祥昌翔|chi 志智子之芝池|chik 直积|chin 展钱前|ching 正清青程精情贞政|chiu 赵超潮朝昭|cho 曹左|choi 蔡彩才采|chong 庄创|chor 楚|chow 邹|choy 财|chu 朱珠|chui 崔聚翠|chuk 竹|chun 春俊秦骏振臻|chung 钟忠仲松聪中宗|fa 花化|fai 辉晖快|fan 范|fat 发法|fei 飞|fong 方芳|foo 富|fook 福|fu 傅夫|fung 冯丰峰风凤锋
ha 夏|hau 侯厚|hei 熙喜希|heung 香乡向|hin 宪轩显|hing 兴庆|ho 何河浩豪昊贺|hoi 海开凯|hok 学鹤|hon 汉翰韩|hong 行康航|hui 许|hung 洪雄鸿虹红|ip 叶|ka 家嘉加|kai 佳启|kam 金锦甘|kan 根勤简|kee 记|kei 基奇纪|keung 强|kin 建健坚|king 景敬京经|kit 杰洁|ko 高|kok 角|kong 江刚港|ku 古|kuen 权娟|kui 居钜|kun 冠|kung 龚工|kwai 贵桂|kwan 关军均君坤群|kwok 郭国|kwong 广光邝
lai 黎丽礼|lam 林蓝|lap 立|lau 刘|law 罗|lee 李利|leung 梁良|li 理|lik 力|lim 廉|lin 莲连|ling 玲灵凌岭|lo 卢劳路|lok 乐洛|long 朗|lui 吕雷|luk 陆|lun 伦麟|lung 龙隆|ma 马|mak 麦|man 文敏民万|mau 茂|mei 美|min 绵|ming 明铭|miu 妙|mo 武毛|mok 莫|mui 梅|muk 木|ng 吴伍|ngai 艺魏|ngan 银颜|oi 爱|on 安|pak 白柏百|pang 彭鹏|ping 平炳萍|po 宝保步|poon 潘|pui 培佩沛
sai 世西|sam 三|sang 生|sau 秀寿|sek 石|sham 深|shan 山|shing 成城承诚盛胜|shiu 兆少|shum 沈|shun 顺信|si 仕士思司|sik 锡|sin 善先|sing 星升声|siu 萧小|so 苏|suen 孙|sui 水瑞|sum 心森|sun 新辛|sung 宋|tai 大泰戴太|tak 德|tam 谭|tang 邓|tat 达|tik 迪|tim 添|tin 天田|ting 丁廷|to 陶图道|tong 唐堂|tsang 曾|tse 谢|tsui 徐|tung 东董通同
wah 华|wai 伟维威慧惠|wan 云运温尹|wang 宏|wing 永荣|wo 和|wong 黄王旺|woo 胡|wu 湖|yan 恩仁欣人|yat 日一逸|yau 有友邱|yee 怡宜仪|yeung 杨洋阳|yi 义|yik 益亿|yim 严|yin 燕贤|ying 英鹰影莹|yiu 姚耀|yu 余裕如宇|yuen 源袁元阮|yuet 月悦|yui 锐|yuk 玉|yung 容勇
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
