"""What the words of Chinese trade names mean: most firms write them by their sound, some translate them ("Sky Rise", "Bright Shore").

Entries as in ``chinese``, two meanings at most. Standard dictionary meanings; single characters stand last.
"""

from __future__ import annotations

MEANINGS = """
优势 advantage|阳光 sunshine|明珠 pearl|高峰 peak|顶峰 peak/summit|未来 future|先锋 pioneer|胜利 victory|和平 peace|成功 success|幸运 lucky|希望 hope
光明 bright|黄金 gold|钻石 diamond|宝石 gem|恒星 star|红星 red star|蓝天 blue sky|巨人 giant|冠军 champion|王牌 ace/trump|精英 elite|卓越 excellence
领先 leading|共赢 win win|双赢 win win|财富 fortune|无限 infinite/unlimited|梦想 dream|自由 freedom/liberty|永恒 eternal|彩虹 rainbow|闪亮 shiny
美好 fine/beautiful|火山 volcano|太阳 sun|月亮 moon|银河 galaxy|宇宙 universe|世纪 century|时代 era|时空 spacetime|力量 power/strength|速度 speed
天使 angel|骑士 knight|皇家 royal|皇冠 crown|帝国 empire|王国 kingdom|城堡 castle|亚太 asia pacific|亚洲 asia|欧洲 europe|美洲 america|非洲 africa
太平洋 pacific|大西洋 atlantic|印度洋 indian ocean|地中海 mediterranean|波斯 persia|丝路 silk road|丝绸之路 silk road|重机 heavy machinery|装配 assembly
高压 high pressure|护盾 shield|盾牌 shield|利剑 sword|宝剑 sword|长剑 longsword|神剑 magic sword/excalibur|圣剑 holy sword|刀锋 blade/edge
利刃 blade|匕首 dagger|长矛 spear|标枪 javelin|神箭 arrow/archer|飞箭 arrow|弓箭手 archer|弓箭 bow arrow|射手 archer/shooter|神射手 marksman
狙击手 sniper|铁锤 hammer|战斧 tomahawk/battle axe|子弹 bullet|铠甲 armor|盔甲 armor|头盔 helmet|堡垒 fortress|要塞 fortress|碉堡 bunker|城墙 wall
长城 great wall|围栏 fence|哨兵 sentinel/sentry|哨站 outpost|前哨 outpost|卫士 guardian|守护者 guardian/protector|守护 guardian|守望 watch
守望者 watchman|守卫 guard|护卫 guard/escort|保护者 protector|保护 protection|侦察兵 scout|侦察员 scout|斥候 scout|先驱 pioneer|先驱者 pioneer
开拓者 pioneer/trailblazer|开拓 pioneer|拓荒者 pioneer|拓展 expansion|探索 exploration/explorer|探索者 explorer|探险家 explorer|探险 adventure
冒险 adventure|航海家 navigator/voyager|航行者 voyager|旅行者 traveler/voyager|发现 discovery|发现者 discoverer|发明 invention|发明家 inventor
创造 creation|创造者 creator|创新者 innovator|建造者 builder|建筑师 architect|工匠 craftsman/artisan|大师 master|专家 expert|顾问 advisor|领袖 leader
领导者 leader|领航 pilot/navigator|领航者 navigator|领航员 navigator|向导 guide|指南针 compass|罗盘 compass|指南 guide|舵手 helmsman|船长 captain
队长 captain|司令 commander|指挥官 commander|将军 general|元帅 marshal|上校 colonel|少校 major|骑兵 cavalry|战士 warrior|勇士 warrior
武士 warrior/samurai|斗士 fighter|角斗士 gladiator|英雄 hero|传奇 legend|传说 legend|神话 myth|奇迹 miracle|神奇 magic|魔术 magic|魔法 magic|魔鬼 devil
恶魔 demon|幽灵 ghost|幻影 phantom|影子 shadow|暗影 shadow|阴影 shadow|巫师 wizard|女巫 witch|精灵 elf/spirit|巨魔 troll|巨灵 titan|泰坦 titan
大力神 hercules|阿特拉斯 atlas|宙斯 zeus|阿波罗 apollo|雅典娜 athena|海神 neptune/poseidon|雷神 thor/raytheon|战神 mars/ares|爱神 venus/cupid
飞马 pegasus|天马 pegasus|独角兽 unicorn|狮鹫 griffin|九头蛇 hydra|地狱犬 cerberus|凤凰 phoenix|火鸟 firebird|雷鸟 thunderbird|麒麟 kylin/qilin
飞龙 dragon/flying dragon|巨龙 dragon|金龙 golden dragon|青龙 green dragon|白虎 white tiger|黑鹰 black hawk/black eagle|金鹰 golden eagle
雄鹰 eagle|猎鹰 falcon|鹰眼 eagle eye/hawkeye|鹰派 hawk|鱼鹰 osprey|秃鹰 vulture/condor|秃鹫 vulture|海雕 sea eagle|苍鹰 goshawk|雀鹰 sparrowhawk
猫头鹰 owl|夜鹰 nighthawk|海燕 petrel|飞燕 swallow|白鸽 white dove|孔雀 peacock|天鹅 swan|大雁 wild goose|鸿雁 wild goose/swan goose|白鹤 white crane
仙鹤 crane|乌鸦 raven/crow|渡鸦 raven|喜鹊 magpie|麻雀 sparrow|知更鸟 robin|红雀 cardinal|翠鸟 kingfisher|蜂鸟 hummingbird|海鸥 seagull|企鹅 penguin
鸵鸟 ostrich|公鸡 rooster|飞鸟 bird|雄狮 lion|狮子 lion|金狮 golden lion|猛虎 tiger|老虎 tiger|金虎 golden tiger|猎豹 cheetah
黑豹 panther/black panther|美洲豹 jaguar|捷豹 jaguar|美洲狮 puma/cougar|野猫 wildcat|山猫 bobcat/lynx|猞猁 lynx|黑猫 black cat|猎犬 hound
灰狗 greyhound|斗牛犬 bulldog|狼群 wolf pack|野狼 wolf|灰狼 grey wolf|郊狼 coyote|狐狸 fox|黑熊 black bear|灰熊 grizzly|白熊 white bear
北极熊 polar bear|熊猫 panda|大象 elephant|白象 white elephant|犀牛 rhino/rhinoceros|河马 hippo|野牛 bison|公牛 bull|黄牛 ox|骆驼 camel|羚羊 antelope
驼鹿 moose|骏马 horse/steed|黑马 dark horse|白马 white horse|野马 mustang|马匹 horse|袋鼠 kangaroo|考拉 koala|松鼠 squirrel|海狸 beaver|水獭 otter
刺猬 hedgehog|豪猪 porcupine|眼镜蛇 cobra|毒蛇 viper|蝰蛇 viper|蟒蛇 python|响尾蛇 rattlesnake|蜥蜴 lizard|鳄鱼 crocodile|海龟 sea turtle|鲨鱼 shark
虎鲸 orca|蓝鲸 blue whale|白鲸 beluga|海豚 dolphin|海豹 seal|海狮 sea lion|海马 seahorse|鲑鱼 salmon|金枪鱼 tuna|剑鱼 swordfish|梭鱼 barracuda
魔鬼鱼 manta|章鱼 octopus|水母 jellyfish|海星 starfish|蜜蜂 bee|黄蜂 wasp|大黄蜂 hornet/bumblebee|马蜂 wasp|蜂群 swarm|蜂巢 hive|蜂窝 honeycomb
蝴蝶 butterfly|蜻蜓 dragonfly|蚂蚁 ant|蜘蛛 spider|蝎子 scorpion|螳螂 mantis|甲虫 beetle|萤火虫 firefly|火焰 flame|火花 spark|火炬 torch|烈火 fire
烽火 beacon fire|灯塔 lighthouse/beacon|信标 beacon|灯光 light|蜡烛 candle|闪电 lightning/flash|闪光 flash|雷霆 thunder|雷声 thunder
雷雨 thunderstorm|风暴 storm|暴风 storm|暴风雨 tempest/storm|飓风 hurricane|台风 typhoon|龙卷风 tornado|旋风 cyclone/whirlwind|季风 monsoon
微风 breeze|清风 breeze|长风 long wind|东风 east wind|北风 north wind|南风 south wind|西风 west wind|风云 fengyun/wind cloud|风行 popular
雪峰 snow peak|雪山 snow mountain|雪花 snowflake|冰山 iceberg|彩云 cloud|白云 white cloud|云端 cloud|云海 cloud sea|云山 cloud mountain
蓝海 blue ocean/blue sea|大海 sea/ocean|深蓝 deep blue|天蓝 sky blue|蔚蓝 azure|海蓝 sea blue|海天 sea sky|海浪 wave|波浪 wave|浪潮 tide/wave
潮汐 tide|波涛 wave|海岸线 coastline|海滨 seaside|海湾 bay/gulf|海峡 strait|海角 cape|半岛 peninsula|群岛 archipelago|珊瑚 coral|珍珠 pearl|贝壳 shell
沙滩 beach|绿洲 oasis|瀑布 waterfall/cascade|喷泉 fountain|源泉 source/fountain|江河 river|大江 river|三江 three rivers/sanjiang|三峡 three gorges
峡谷 canyon/gorge|山谷 valley|山脉 mountains/range|高山 mountain|大山 mountain|青山 green mountain/green hill|绿山 green mountain
金山 golden hill/gold mountain|银山 silver mountain|泰山 mount tai/taishan|长白山 changbai mountain|喜马拉雅 himalaya|阿尔卑斯 alps|昆仑 kunlun
珠峰 everest|珠穆朗玛 everest|巅峰 peak/summit|顶点 apex/vertex|山峰 peak/summit|极峰 summit|极点 pole|北极 arctic|南极 antarctic|极光 aurora
北极光 northern lights/aurora|北极星 polaris/north star|北斗星 big dipper|启明星 morning star/venus|晨星 morning star|金星 venus|火星 mars
木星 jupiter|土星 saturn|水星 mercury|海王星 neptune|冥王星 pluto|地球 earth/globe|月球 moon|月光 moonlight|星光 starlight|星空 starry sky|星辰 stars
星座 constellation|星河 galaxy/star river|星际 interstellar|星链 starlink|星球 planet|行星 planet|新星 nova/new star|超新星 supernova|流星 meteor
彗星 comet|众星 stars|金星科技 venus|双星 double star/twin star|三星 three stars|五星 five star|七星 seven star|南极星 south star
太阳神 apollo/sun god|晨光 morning light|曙光 dawn/sugon|黎明 dawn|日出 sunrise|朝阳 rising sun|旭日 rising sun|夕阳 sunset|日光 sunlight|天空 sky
苍穹 sky|天穹 sky dome|天际 horizon/sky|地平线 horizon|视野 vision/horizon|天堂 paradise/heaven|乐园 paradise|仙境 wonderland|桃源 paradise
天地 universe/world|天下 world|大地 earth|大陆 continental/mainland|新大陆 new continent|大洲 continent|四海 four seas/sihai
五洲 five continents/wuzhou|七海 seven seas|环宇 universal/huanyu|寰宇 global/universal|环亚 pan asia|泛亚 pan asia|泛美 pan america
泛太平洋 pan pacific|环太平洋 pacific rim|北大西洋 north atlantic|东亚 east asia|东南亚 southeast asia|中亚 central asia/zhongya|西亚 west asia
南亚 south asia|北亚 north asia|亚欧 eurasia|欧亚 eurasia/eurasian|亚非 asia africa|中欧 china europe/sino europe|中美 china us/sino american
中俄 sino russian/china russia|中日 china japan/sino japan|中韩 china korea/sino korea|中德 sino german/china germany|中英 sino british
中法 sino french/china france|中加 sino canada|中澳 sino australia|中意 sino italy|中外 sino foreign|中东 middle east|中非 china africa
中国城 china town|华夏 china/huaxia|神州 china/shenzhou|九州 jiuzhou/kyushu|中华 china/zhonghua|中原 central plains/zhongyuan
大中华 greater china|大唐 great tang/datang|大明 great ming|大清 great qing|大汉 great han|汉唐 han tang|盛唐 tang|永久 forever/permanent
永远 forever|恒久 everlasting|长久 long lasting|长期 long term|持久 lasting|永续 sustainable|可持续 sustainable|永新 always new|永安 safe
平衡 balance/equilibrium|均衡 balance|平等 equality|公平 fair|公正 justice|正义 justice|诚信 integrity/good faith|诚实 honest|真诚 sincere
信任 trust|信赖 trust/reliance|信心 confidence|信念 faith|信仰 faith|忠诚 loyalty|荣耀 glory/honor|荣誉 honor/glory|光荣 glory|尊严 dignity|骄傲 pride
勇气 courage|勇敢 brave|毅力 perseverance/endurance|坚韧 tenacity|坚固 solid|坚强 strong|强大 powerful|强力 power/strong|力士 strongman|动力 power
能量 energy|活力 vitality/vigor|生机 vitality|激情 passion|热情 passion|智慧 wisdom|聪明 smart|智者 wise man|思想 thought|思考 thinking
思维 thinking/thought|创想 creative idea|理想 ideal|理念 idea/concept|概念 concept|观念 idea|意志 will|志愿 volunteer|梦幻 dream/fantasy
幻想 fantasy|想象 imagination|灵感 inspiration|灵魂 soul|心灵 soul/mind|精神 spirit|真心 true heart|爱心 love|友爱 friendship|朋友 friend|伙伴 partner
同伴 companion|兄弟 brother|姐妹 sister|父子 father son|家族 family|家园 homeland/home|母亲 mother|父亲 father|孩子 child|宝贝 baby|宝宝 baby
王子 prince|公主 princess|国王 king|女王 queen|皇后 queen/empress|皇帝 emperor|大帝 emperor|贵族 noble|绅士 gentleman|先生 gentleman|小姐 miss
侠客 knight|君王 monarch|帝王 emperor|霸王 overlord|霸主 overlord|大王 king|元首 head|首席 chief|首都 capital|首府 capital|首选 first choice|第一 first
唯一 only one|独特 unique|特别 special|个性 personality|经典 classic|古典 classic|现代 modern|当代 contemporary|新时代 new era/new age
新世界 new world|新纪元 new era/new epoch|纪元 era|新世纪 new century|千年 millennium|百年 century/hundred years|永世 forever|明天 tomorrow
明日 tomorrow|今天 today|今日 today|昨日 yesterday|时光 time|时间 time|时尚 fashion|瞬间 moment|即时 instant|快捷 fast/shortcut|快速 fast/rapid
迅速 rapid|迅捷 swift|敏捷 agile|灵活 flexible|轻松 easy|方便 convenient|简单 simple|纯净 pure|纯粹 pure|清新 fresh|清洁 clean|干净 clean|透明 transparent
清晰 clear/clarity|晴朗 clear|绿色 green|绿叶 green leaf|绿野 green field|绿林 green forest|绿城 greentown/green city|绿源 green source|蓝色 blue
蓝图 blueprint|蓝星 blue star|蓝鸟 bluebird|蓝宝 sapphire|红色 red|红旗 red flag/hongqi|红日 red sun|红花 red flower|红叶 red leaf/maple
红岩 red rock|红石 red stone/red rock|红木 redwood|红宝石 ruby|黑色 black|黑石 blackstone/black rock|黑金 black gold|黑土 black earth
黑森林 black forest|黑水 blackwater|黑海 black sea|白色 white|白金 platinum|白银 silver|银色 silver|银行家 banker|银鹰 silver eagle|银狐 silver fox
银星 silver star|金色 golden|金桥 golden bridge|金海 golden sea|金星星 gold star|金城 golden city|金门 golden gate|金石 gold stone
金马 golden horse|金龟 gold turtle|金叶 golden leaf|金鱼 goldfish|金属 metal|金字塔 pyramid|金钥匙 golden key|金牌 gold medal|金球 golden ball
金苹果 golden apple|金太阳 golden sun|金盾 golden shield|金箭 golden arrow|橙色 orange|黄色 yellow|紫色 purple|紫光 purple light|粉红 pink|灰色 grey
彩色 color|色彩 color|七彩 colorful|玫瑰 rose|蔷薇 rose|牡丹 peony|莲花 lotus|荷花 lotus|兰花 orchid|梅花 plum blossom|樱花 sakura/cherry blossom
桃花 peach blossom|苹果 apple|橙子 orange|柠檬 lemon|葡萄 grape|草莓 strawberry|樱桃 cherry|蓝莓 blueberry|西瓜 watermelon|石榴 pomegranate
椰树 coconut tree|棕榈 palm|橄榄 olive|松树 pine|青松 green pine|雪松 cedar|绿竹 green bamboo|橡树 oak|枫叶 maple leaf|榕树 banyan|银杏 ginkgo
桂花 osmanthus|茉莉 jasmine|百合 lily|郁金香 tulip|向日葵 sunflower|三叶草 clover/shamrock|四叶草 clover|仙人掌 cactus|薰衣草 lavender|青草 grass|小草 grass
树叶 leaf|大树 tree/big tree|树林 woods|丛林 jungle|种子 seed|果实 fruit|花园 garden|花朵 flower|鲜花 fresh flower|麦田 wheat field|田野 field
原野 field|草原 prairie/grassland|农夫 farmer|牧羊人 shepherd|牧场 ranch/pasture|渔夫 fisherman|渔人 fisherman|猎人 hunter|猎手 hunter|猎户座 orion
猎户 orion|天狼星 sirius|天狼 sirius|织女星 vega|大角星 arcturus|天鹰 aquila/sky eagle|天鹰座 aquila|天琴座 lyra|仙女座 andromeda|飞马座 pegasus
英仙座 perseus|半人马座 centaurus|人马座 sagittarius|天秤 libra|天龙座 draco|昴宿星 pleiades|双子星 gemini|双子座 gemini|白羊座 aries|金牛座 taurus|金牛 taurus
狮子座 leo|处女座 virgo|天蝎座 scorpio|天蝎 scorpio|水瓶座 aquarius|海王 neptune|北冕 corona|日冕 corona|光环 halo|光晕 halo|光芒 light/brilliance
光辉 brilliance/glory|辉煌 brilliant/splendid|灿烂 brilliant|明亮 bright|明星 star|水晶 crystal|结晶 crystal|翡翠 jade/emerald|绿宝石 emerald
祖母绿 emerald|琥珀 amber|玛瑙 agate|玉石 jade|玉兔 jade rabbit|玉龙 jade dragon|宝藏 treasure|宝库 treasury|宝典 canon|宝塔 pagoda|高塔 tower|大厦 tower
方舟 ark|帆船 sailing boat|扬帆 sail|启航 set sail/sail|远航 voyage/ocean voyage|航程 voyage|旗舰 flagship|战舰 battleship|航母 carrier
潜艇 submarine|飞船 spaceship|飞碟 ufo|火车头 locomotive|快车 express|列车 train|车轮 wheel|轨迹 trajectory/track|轨道 orbit/rail|路径 path|道路 road
通道 channel/path|走廊 corridor|大道 avenue|彩虹桥 rainbow bridge|门户 portal|大门 gate|天门 heaven gate|龙门 dragon gate|凯旋 triumph
凯旋门 triumphal arch|窗口 window|钥匙 key|链接 link|联结 link|连接 connect/connection|纽带 bond/link|节点 node|枢纽 hub|核心 core|中枢 hub|中心 center
中点 midpoint|焦点 focus|聚焦 focus|目标 target/goal|瞄准 aim|靶心 bullseye|视界 vision/horizon|视点 viewpoint|视角 perspective
远见 vision/foresight|洞察 insight|洞见 insight|慧眼 smart eye|天眼 sky eye/tianyan|电眼 electric eye|双手 hands|巨手 giant hand|握手 handshake
指尖 fingertip|大脑 brain|头脑 brain/mind|神经元 neuron|细胞 cell|基因 gene|生命 life|血脉 bloodline|声音 voice/sound|回声 echo|回音 echo|共鸣 resonance
共振 resonance|和声 harmony|和谐 harmony|旋律 melody|交响 symphony|节奏 rhythm|钢琴 piano|竖琴 harp|号角 horn|喇叭 horn|时钟 clock|沙漏 hourglass
天平 balance/libra|地图 map|蓝本 blueprint|金球奖 golden globe|骰子 dice|旗帜 flag/banner|桂冠 laurel|优胜 winner|胜者 winner/victor
胜利者 victor/winner|赢家 winner|凯歌 triumph|成就 achievement|成长 growth|增长 growth|进步 progress|前进 forward/advance|向前 forward|向上 upward
上升 rise/ascent|升华 sublimation|飞跃 leap|腾飞 take off/soar|飞翔 flying/soar|翱翔 soar|飞扬 flying|翅膀 wing|双翼 wings|天翼 sky wing
银翼 silver wing|铁翼 iron wing|铁鹰 iron eagle|铁马 iron horse|铁人 iron man|钢铁侠 iron man|原子 atom/atomic|分子 molecule|电子 electron
质子 proton|中子 neutron|光子 photon|粒子 particle|量子 quantum|离子 ion|夸克 quark|矩阵 matrix|向量 vector|矢量 vector|张量 tensor|几何 geometry
三角 triangle/delta|三角洲 delta|四方 square/four|正方 square|立方 cubic/cube|立方体 cube|圆环 ring|球体 sphere|球形 sphere|螺旋 spiral/helix|曲线 curve
直线 line|斜坡 ramp|维度 dimension|三维 three dimensional|四维 four dimensional|多维 multidimensional|多元 diverse|一体 one|合一 unity
统一 unified/unity|团结 unity|联合 united|联盟 alliance/union|同盟 alliance|集合 collection|汇聚 convergence|融合 fusion/integration
聚合 aggregation|交汇 intersection|交叉 cross|十字 cross|十字军 crusader|圣殿 temple|神殿 temple|教堂 church|天神 god|天王 king|天王星 uranus|天才 genius
天赋 gift/talent|天成 nature|天然 natural|天工 nature|自然 nature/natural|原生 native/original|原创 original|原点 origin/zero point
起点 starting point|起源 origin|本源 source|基石 cornerstone|磐石 rock|岩石 rock|巨石 boulder|石头 stone|卵石 pebble|支柱 pillar|皇宫 palace|宫殿 palace
庄园 manor|农庄 farm|村庄 village|小镇 town|都市 metropolis/metro|大都会 metropolitan|大都 metropolitan|都会 metropolitan|国都 capital
边境 border/frontier|边疆 frontier|边界 boundary|边缘 edge|前沿 frontier|前线 front line|前锋 forward|先进 advanced|先导 pilot|先知 prophet/oracle
先见 foresight|先行 pioneer/forward|先声 herald|超越 beyond/transcend|超级 super|超人 superman|超凡 extraordinary|超能 super power
无极 infinite/promise|无界 unbounded/borderless|无敌 invincible|无双 unparalleled|无忧 worry free|万能 universal/all purpose|万国 all nations
万象 vientiane/universe|万物 everything/all things|万向 universal|全能 almighty/all round|全新 brand new|全息 hologram|全景 panorama/panoramic
全视 panoptic|全胜 complete victory|浩劫 havoc|灾难 disaster|危机 crisis|风险 risk|机会 opportunity/chance|机遇 opportunity|挑战 challenge
挑战者 challenger|竞争 competition|竞赛 race|竞技 arena|竞技场 arena|擂台 arena|游戏 game|玩家 player|演员 actor|舞台 stage|舞者 dancer|剧场 theater
马戏 circus|马拉松 marathon|奥林匹克 olympic|奥运 olympic|世博 expo|博览 expo|展望 prospect/outlook|愿景 vision|期望 expectation|前景 prospect
前程 future|远大 broad/great|远方 distance|宏大 grand|宏伟 magnificent/grand|伟大 great|伟业 great cause|大业 great cause|基业 foundation
创业 venture|兴业 industrial/xingye|兴旺 prosperity|兴隆 prosperity|繁荣 prosperity|昌盛 prosperity|昌隆 prosperous|富强 prosperous
富裕 rich/wealthy|富贵 rich|富豪 rich|富有 rich|发达 developed/prosperity|发财 fortune|财神 fortune god|金钱 money|福气 blessing
幸福 happiness/happy|快乐 happy|欢乐 happy/joy|喜悦 joy|开心 happy|微笑 smile|美丽 beautiful/beauty|美妙 wonderful|完美 perfect|优美 graceful
优雅 elegant|优秀 excellent|优良 excellent|优质 quality/high quality|优化 optimization|最优 optimal|最佳 best|至尊 supreme|至上 supreme
顶级 top/top class|顶尖 top|高级 premium|高端 high end|高尚 noble|精品 fine/boutique|精选 select/choice|精华 essence|精锐 elite
精准 precise/precision|精确 precise/accurate|准确 accurate|标准 standard|标志 mark/logo|标杆 benchmark|品质 quality|品牌 brand|名牌 famous brand
名人 celebrity|名门 famous|明智 wise|东方之珠 pearl orient|东方明珠 oriental pearl|长青 evergreen|常青 evergreen|常青藤 ivy|万年青 evergreen|春天 spring
春风 spring breeze|夏天 summer|秋天 autumn|冬天 winter|四季 four seasons|早晨 morning|午夜 midnight|夜晚 night|白昼 daylight|温暖 warm|清凉 cool
甜蜜 sweet/honey|山羊 goat|羔羊 lamb|金猴 golden monkey|猩猩 gorilla|金刚 king kong|钢琴家 pianist|工程师 engineer|医生 doctor|博士 doctor
教授 professor|老师 teacher|学者 scholar|秘书 secretary|管家 butler/steward|仆人 servant|使者 messenger|信使 messenger/courier|信鸽 carrier pigeon
邮差 postman|驿站 post station|港湾 harbor|快艇 speedboat|木筏 raft|岛屿 island|溪流 stream/creek|激流 rapids|涡流 vortex|漩涡 vortex|涟漪 ripple
泡沫 bubble/foam|水滴 water drop|雨滴 raindrop|雨林 rainforest|蒸汽 steam|空气 air|以太 ether|火药 gunpowder|爆破 blast|爆炸 explosion|冲击 impact
撞击 impact|打击 strike|进攻 attack|攻击 attack|防御 defense|反击 counterattack|狂暴 fury|狂怒 fury|愤怒 rage|咆哮 roar|怒吼 roar|狂野 wild|野性 wild
凶猛 fierce|雄心 ambition|壮志 ambition|恒定 constant|常量 constant|稳定 stable|稳固 solid|安定 stable|安宁 peace|安全 safe/security|安心 relief
宁静 serenity|寂静 silence|沉默 silent|隐形 invisible|隐士 hermit|秘密 secret|神秘 mystery/mystic|密码 code/cipher|代码 code|数字 digital/number
编程 programming|脚本 script|像素 pixel|比特 bit|字节 byte|源码 source code|开源 open source|开放 open|独立 independent/independence|自主 autonomous
自动 automatic/auto|自我 self|自信 confident|自强 self improvement|同心 concentric/one heart|同道 fellow|同行 together|共同 common|共和 republic
共创 co creation|共享 share/sharing|合作 cooperation|合力 joint force|协力 synergy|协作 collaboration|互助 mutual|互动 interactive
参与 participation|服务 service|支持 support|奉献 dedication|贡献 contribution|责任 responsibility|使命 mission|任务 mission/task|行动 action
执行 executive/execution|实践 practice|务实 pragmatic|实力 strength|实在 real|真实 real|真理 truth|美德 virtue|善良 kind|丰收 harvest|收获 harvest
丰盛 abundant|古老 ancient|青春 youth|年轻 young|声学 acoustic|知识 knowledge|科学家 scientist|实验室 lab|奔腾 gallop/pentium|驰骋 gallop
跨越 leap/cross|穿越 cross|启动 start|启程 departure|启迪 enlightenment|启蒙 enlightenment|终极 ultimate|大漠 desert|戈壁 gobi|长虹 rainbow
银河系 galaxy|天龙 sky dragon|银龙 silver dragon|黑龙 black dragon|白龙 white dragon|红龙 red dragon|海龙 sea dragon|龙王 dragon king
龙腾 soaring dragon|金凤 golden phoenix|海鹰 sea eagle|雪豹 snow leopard|猎狐 fox|雄风 heroic|日月 sun moon|星月 star moon|明月 bright moon
新月 crescent|满月 full moon|海月 sea moon|海洋之星 ocean star|东方之星 oriental star|远东 far east|极东 far east|金三角 golden triangle|丝绸 silk
茶马 tea horse|天路 sky road|新丝路 new silk road|一带一路 belt road|蓝月 blue moon|蓝光 blue light/blu ray|红光 red light|金光 golden light
银光 silver light|希望之星 hope star|未来之星 future star|永恒之星 eternal star|万里 ten thousand miles|千里 thousand miles
千里马 chollima/swift horse|万里长城 great wall|长江 yangtze|黄河 yellow river|珠江 pearl river|鸭绿江 yalu river|图们江 tumen river
松花江 songhua river|太湖 tai lake/taihu|洞庭 dongting|西湖 west lake|东海 east sea/east china sea|南海 south china sea/nanhai|黄海 yellow sea
渤海 bohai|北海 north sea|红海 red sea|死海 dead sea|里海 caspian|爱琴海 aegean
天 sky|升 rise|耀 bright|岸 shore|海 sea/ocean|星 star|金 golden|银 silver|龙 dragon|虎 tiger|鹰 eagle|凤 phoenix|马 horse|狮 lion|狼 wolf
熊 bear|鱼 fish|山 mountain|河 river|湖 lake|岛 island|林 forest|木 wood|水 water|火 fire|风 wind|云 cloud|雨 rain|雪 snow|日 sun|月 moon
光 light|明 bright|辉 brilliant|春 spring|夏 summer|秋 autumn|夜 night|东 east|南 south|西 west|北 north|中 sino/middle|华 china|亚 asia
欧 euro|美 america/beauty|新 new/neo|大 great/big|小 little/small|长 long|高 high|富 rich|地 earth|王 king|皇 royal|宝 treasure|联 union
强 power/strong|快 fast|速 speed|安 safe|友 friend|爱 love|红 red|绿 green|蓝 blue|白 white|黑 black|黄 yellow|紫 purple|一 one|三 three
七 seven|九 nine|百 hundred|千 thousand|万 ten thousand|之 |的 |人 people|创 innovation/create|花 flower|石 stone|路 road|门 gate|桥 bridge
城 city|港 harbour|洋 ocean|川 river|江 river|峰 peak|胜 victory|赢 win|力 power|智 wisdom/smart|信 trust/faith|真 true|正 right
优 superior/excellent|精 fine|巨 giant|宏 grand|广 wide|远 far|飞 flying/fly|翔 soaring|帆 sail|舟 boat|车 car|机 machine|电 electric|网 net
芯 chip/core|盾 shield|剑 sword|刀 knife/blade|矛 spear|弓 bow|箭 arrow|锤 hammer|斧 axe|枪 gun|炮 gun/cannon|弹 bullet|隼 falcon|燕 swallow
鸽 dove/pigeon|鹤 crane|鸟 bird|鸭 duck|鹅 goose|豹 leopard/panther|猫 cat|犬 dog/hound|狗 dog|狐 fox|牛 ox/bull|鹿 deer|兔 rabbit|獾 badger
蛇 snake/serpent|龟 turtle|鲸 whale|蚕 silkworm|灯 lamp/light|冰 ice|霜 frost|雾 fog/mist|露 dew|溪 creek/stream|泉 spring/fountain|池 pool
源 source|谷 valley|梦 dream|心 heart|家 home|净 clean|洁 clean|橙 orange|灰 grey|青 blue green/cyan|彩 color|莲 lotus|兰 orchid
菊 chrysanthemum|梅 plum|桃 peach|杏 apricot|李 plum|梨 pear|橘 orange|椰 coconut|松 pine|柏 cypress|竹 bamboo|杨 poplar|柳 willow|橡 oak
枫 maple|桦 birch|草 grass|叶 leaf|树 tree|森 forest|根 root|果 fruit|稻 rice|麦 wheat|田 field|晶 crystal|玉 jade|塔 tower|轮 wheel|窗 window
锁 lock|链 chain|眼 eye|手 hand|脑 brain|骨 bone|声 sound|琴 piano/lute|鼓 drum|钟 bell/clock|铃 bell|尺 ruler|笔 pen|书 book|字 word|诗 poem
画 picture|图 picture/map|棋 chess|球 ball|旗 flag|帜 banner|奖 award|冠 crown|羽 feather|翼 wing|铁 iron|钢 steel|铜 copper|铝 aluminum|锡 tin
铅 lead|锌 zinc|钛 titanium|硅 silicon|碳 carbon|氢 hydrogen|氧 oxygen|氮 nitrogen|氦 helium|氖 neon|氩 argon|氪 krypton|氙 xenon|氟 fluorine
氯 chlorine|圆 circle/round|环 ring/loop|角 angle/corner|圣 saint/holy|神 god|仙 fairy|佛 buddha|道 way|禅 zen|岩 rock|砖 brick|墙 wall
柱 column/pillar|拱 arch|屋 house|房 house|宫 palace|舞 dance|财 wealth|福 fortune/blessing|喜 happy|笑 smile|冬 winter|季 season|晨 morning
热 hot/heat|冷 cold|暖 warm|酷 cool|酸 acid|甜 sweet|蜜 honey|糖 sugar|盐 salt|茶 tea|酒 wine|饭 rice|面 noodle/face|鸡 chicken|猪 pig
羊 sheep/goat|鼠 mouse/rat|猴 monkey|猿 ape|锚 anchor|桨 oar|舵 helm/rudder|桅 mast|艇 boat|礁 reef|滩 beach|湾 bay|洲 continent|洪 flood
流 flow/stream|滴 drop|气 gas/air|野 wild|猛 fierce|雄 hero|志 will|恒 constant/permanent|静 silent/quiet|谜 enigma/mystery|核 core/nuclear
义 righteousness|礼 courtesy|仁 benevolence|德 virtue|善 good|好 good|佳 good|良 good|盛 prosperous|旺 prosperous|兴 prosperous
隆 prosperous|丰 abundant|满 full|微 micro|细 fine|短 short|低 low|深 deep|浅 shallow|近 near|宽 wide|窄 narrow|厚 thick|薄 thin|重 heavy
轻 light|硬 hard|软 soft|慢 slow|旧 old|老 old|古 ancient|少 young|双 double/twin|单 single|独 single|多 multi/poly|众 multi|全 all/full
半 semi|零 zero|两 two|二 two|四 four|五 five|六 six|八 eight|十 ten|亿 hundred million|兆 mega|超 super/ultra|极 extreme/ultra|顶 top
尖 tip/sharp|锐 sharp|利 sharp/profit|敏 sensitive/agile|灵 smart|慧 wisdom|聪 smart|悟 enlighten|觉 sense|感 sense/feeling|视 vision/view
观 view|听 listen|闻 hear|语 language|言 speech|说 speak|写 write|读 read|学 learn/study|教 teach|问 ask|答 answer|思 think|想 think|记 record
忆 memory|忘 forget|知 know|识 knowledge|研 research|究 study|造 build/make|建 build|筑 build|制 make|作 make|做 do|行 go|走 walk|跑 run|跳 jump
游 swim|驰 gallop|奔 run|通 link/through|达 reach|到 arrive|至 arrive|启 start|开 open|始 begin|终 end|首 first|次 second|末 last|上 up/upper
下 down/lower|左 left|右 right|前 front|后 back|内 inner|外 outer|里 inside|间 between|旁 side|边 side
"""
