"""Chinese universities, groups of the state and well-known firms whose Latin name is not a word-for-word translation.

Entries as in ``chinese_firms``, which goes before: each is the organisation's own usage (its English website, annual report or stock
listing).
"""

from __future__ import annotations

UNIVERSITIES = """
华东理工大学 east china university science technology|华北理工大学 north china university science technology
华北水利水电大学 north china university water resources electric power|华中农业大学 huazhong agricultural university|华侨大学 huaqiao university
东北财经大学 dongbei university finance economics|西北农林科技大学 northwest a f university|西北核技术研究所 northwest institute nuclear technology
西北核技术研究院 northwest institute nuclear technology|西北有色金属研究院 northwest institute nonferrous metal research
西南财经大学 southwestern university finance economics|西南应用磁学研究所 southwest institute applied magnetics
西南电子技术研究所 southwest institute electronic technology|西南自动化研究所 southwest automation institute
西南物理研究院 southwestern institute physics/southwest institute physics|东华大学 donghua university|江南大学 jiangnan university
南京工业大学 nanjing tech university|南京信息工程大学 nanjing university information science technology|燕山大学 yanshan university
河海大学 hohai university|暨南大学 jinan university|浙江理工大学 zhejiang sci tech university|中国计量大学 china jiliang university
中国美术学院 china academy art|中央民族大学 minzu university china|中南民族大学 south central minzu university
中南财经政法大学 zhongnan university economics law|中国传媒大学 communication university china|中国科学院大学 university chinese academy science
中国社会科学院大学 university chinese academy social science|中国消防救援学院 china fire rescue institute
北京科技大学 university science technology beijing|北京工商大学 beijing technology business university
北京建筑大学 beijing university civil engineering architecture|北京印刷学院 beijing institute graphic communication
北京石油化工学院 beijing institute petrochemical technology|北京联合大学 beijing union university|首都师范大学 capital normal university
首都医科大学 capital medical university|首都经济贸易大学 capital university economics business
对外经济贸易大学 university international business economics|外交学院 china foreign affairs university|天津工业大学 tiangong university
天津职业技术师范大学 tianjin university technology education|石家庄铁道大学 shijiazhuang tiedao university|大连工业大学 dalian polytechnic university
沈阳建筑大学 shenyang jianzhu university|辽宁工程技术大学 liaoning technical university|长春工程学院 changchun institute technology
哈尔滨理工大学 harbin university science technology|哈尔滨商业大学 harbin university commerce|上海理工大学 university shanghai science technology
上海工程技术大学 shanghai university engineering science|上海电力大学 shanghai university electric power
上海应用技术大学 shanghai institute technology|上海外国语大学 shanghai international studies university
上海对外经贸大学 shanghai university international business economics|上海科技大学 shanghaitech university
上海中医药大学 shanghai university traditional chinese medicine|苏州大学 soochow university|徐州工程学院 xuzhou university technology
安徽理工大学 anhui university science technology|安徽工程大学 anhui polytechnic university|济南大学 university jinan
齐鲁工业大学 qilu university technology|河南理工大学 henan polytechnic university|郑州轻工业大学 zhengzhou university light industry
郑州航空工业管理学院 zhengzhou university aeronautics|洛阳理工学院 luoyang institute science technology|武汉工程大学 wuhan institute technology
武汉轻工大学 wuhan polytechnic university|湖北汽车工业学院 hubei university automotive technology|三峡大学 china three gorges university
长沙理工大学 changsha university science technology|南华大学 university south china|中南林业科技大学 central south university forestry technology
国防科大 national university defense technology|广东外语外贸大学 guangdong university foreign studies
深圳先进技术研究院 shenzhen institute advanced technology|鹏城实验室 peng cheng laboratory/pengcheng laboratory|之江实验室 zhejiang lab
南方医科大学 southern medical university|东莞理工学院 dongguan university technology|四川轻化工大学 sichuan university science engineering
成都信息工程大学 chengdu university information technology|西华大学 xihua university|昆明理工大学 kunming university science technology
西安石油大学 xian shiyou university|西安航空学院 xian aeronautical university|西安外国语大学 xian international studies university
西安工程大学 xian polytechnic university|西安光学精密机械研究所 xian institute optics precision mechanics|西京学院 xijing university
长安大学 chang an university/changan university|海军工程大学 naval university engineering/naval engineering university
火箭军工程大学 rocket force university engineering|陆军军医大学 army medical university|第三军医大学 third military medical university
第二军医大学 second military medical university|第四军医大学 fourth military medical university|塔里木大学 tarim university
中国民用航空飞行学院 civil aviation flight university china|西交利物浦大学 xian jiaotong liverpool university
宁波诺丁汉大学 university nottingham ningbo|香港大学 university hong kong|香港中文大学 chinese university hong kong
香港理工大学 hong kong polytechnic university|香港城市大学 city university hong kong|香港浸会大学 hong kong baptist university
澳门大学 university macau|台湾大学 national taiwan university|成功大学 national cheng kung university|交大 jiaotong university
西交大 xian jiaotong university|上海交大 shanghai jiao tong university|西安交大 xian jiaotong university
南航大 nanjing university aeronautics astronautics|西工大 northwestern polytechnical university
南理工 nanjing university science technology|哈工程 harbin engineering university|北理工 beijing institute technology
北科大 university science technology beijing|华科 huazhong university science technology
成电 university electronic science technology china|西电大学 xidian university|中科大 university science technology china
武大 wuhan university|川大 sichuan university|南大 nanjing university|天大 tianjin university|吉大 jilin university|山大 shandong university
厦大 xiamen university|重大 chongqing university|大工 dalian university technology|中财 central university finance economics
国科大 university chinese academy science|国科 guoke|中国科学院自动化研究所 institute automation chinese academy science
长春光学精密机械与物理研究所 changchun institute optics fine mechanics physics|长春光机所 changchun institute optics fine mechanics physics
上海光学精密机械研究所 shanghai institute optics fine mechanics|北京航空材料研究院 beijing institute aeronautical materials
北京空间飞行器总体设计部 beijing institute spacecraft system engineering|北京控制工程研究所 beijing institute control engineering
北京空间机电研究所 beijing institute space mechanics electricity
"""

FIRMS = """
中国兵器 norinco/china north industries|中国兵装 china south industries
中国船舶重工集团 china shipbuilding industry group/china shipbuilding industry
中国船舶工业集团 china state shipbuilding group/china state shipbuilding|中国航空 china aviation/aviation industry china
中国核能电力 china national nuclear power|中国核建 china nuclear engineering construction|中国核工业建设 china nuclear engineering construction
中国原子能工业 china nuclear energy industry|中国核动力研究设计院 nuclear power institute china|国家电力投资 state power investment
国家电投 state power investment/spic|国电投 spic/state power investment|电投 power investment|中国三峡 china three gorges
中国长江三峡 china three gorges|三峡 three gorges/sanxia|长江三峡 three gorges/yangtze three gorges|长江电力 china yangtze power
国家电网公司 state grid|国网 state grid|南网 china southern grid|中国铁塔 china tower|中国铁路通信信号 china railway signal communication/crsc
中国通号 crsc/china railway signal communication|中国中冶 mcc/metallurgical china|中冶 mcc/china metallurgical|中国冶金科工 metallurgical china
中国土木工程 china civil engineering construction|中国水利水电建设 sinohydro|中国水电 sinohydro|中国葛洲坝 china gezhouba
中国电力建设 power construction china|中国能源建设 energy engineering china|中国民用航空 civil aviation china|中国航空器材 china aviation supplies
中国航信 travelsky|中国民航信息 travelsky|中国飞机强度研究所 aircraft strength research institute china|中国飞行试验研究院 chinese flight test establishment
中国航空研究院 chinese aeronautical establishment|中国航天员科研训练中心 astronaut center china|中国电科院 china electric power research institute
中国信通院 china academy information communication technology|中国信息通信研究院 china academy information communication technology
中国软件与技术服务 china national software service|中国科学技术信息研究所 institute scientific technical information china
中国计量科学研究院 national institute metrology china|中国林业科学研究院 chinese academy forestry|中国中医科学院 china academy chinese medical science
中国环境科学研究院 chinese research academy environmental science|中国水利水电科学研究院 china institute water resources hydropower research
中国地质调查局 china geological survey|中国气象局 china meteorological administration|中国测绘科学研究院 chinese academy surveying mapping
中国建筑科学研究院 china academy building research|中国铁道科学研究院 china academy railway science
中国舰船研究院 china ship research development academy|中国兵器科学研究院 china ordnance research academy
中国电子科学研究院 china academy electronics information technology|中国国际贸易促进委员会 china council promotion international trade
中国贸促会 ccpit/china council promotion international trade|中国红十字会 red cross society china|中国共产党 communist party china
中共 cpc/communist party china|中国人民银行 peoples bank china|中国邮政储蓄银行 postal savings bank china
中国出口信用保险 china export credit insurance/sinosure|中国信保 sinosure|中信银行 china citic bank|兴业银行 industrial bank
浦发银行 shanghai pudong development bank|华夏银行 huaxia bank|广发银行 china guangfa bank|国开 cdb/china development|进出口银行 export import bank
中行 bank china|工行 icbc|建行 china construction bank|农行 agricultural bank china|中投 china investment|中金 cicc|国新 guoxin/reform
中国国新 china reform|中国诚通 china chengtong|中国节能 cecep/china energy conservation|中节能 cecep|中煤 china coal|神华 shenhua
中国神华 china shenhua|中国化工集团 china national chemical/chemchina|中国蓝星 china bluestar|蓝星 bluestar/blue star
中国医药 china meheco/china medicine|国药 sinopharm|中国医药集团 sinopharm/china national pharmaceutical group|中国生物技术 china national biotec
中粮集团 cofco|中国粮油 china cereals oils|中纺 chinatex|中轻 china light industry/sinolight|中国工艺 china arts crafts|中国土产畜产 china tuhsu
中国成套设备进出口 china national complete plant import export|中国机械进出口 china national machinery import export
中国仪器进出口 china national instruments import export|中国技术进出口 china national technical import export
中国航空技术进出口 china national aero technology import export|中国航空技术国际 avic international/catic|中航电子 avic avionics
中航重机 avic heavy machinery|中航西飞 avic xian aircraft|中航沈飞 avic shenyang aircraft|中航成飞 avic chengdu aircraft|西飞 xian aircraft/xaic
沈飞 shenyang aircraft/sac|成飞 chengdu aircraft/cac|哈飞 harbin aircraft/hafei|洪都 hongdu|洪都航空 hongdu aviation|昌飞 changhe aircraft
昌河 changhe|陕飞 shaanxi aircraft|贵飞 guizhou aircraft|中电 china electronics/cec/zhongdian|中电投 china power investment|中电海康 cethik
中电熊猫 cec panda|中国电子进出口总公司 ceiec|中国东方电气 dongfang electric|东方汽轮机 dongfang turbine|哈电 harbin electric|哈锅 harbin boiler
哈汽 harbin turbine|上电 shanghai electric|西电集团 xd group/china xd group|中国西电 china xd electric|一重 first heavy/cfhi
中国一重 china first heavy industries|二重 erzhong|中国二重 china national erzhong|国机集团 sinomach|中国第一汽车 china faw|第一汽车 faw
东风汽车 dongfeng motor|上汽集团 saic motor|北京汽车 baic/beijing automotive|重汽 sinotruk/heavy duty truck|中国重汽 sinotruk
中国重型汽车 sinotruk/china national heavy duty truck|陕汽 shaanxi automobile/shacman|江淮 jac/jianghuai|江铃 jmc/jiangling|福田汽车 foton motor
宇通 yutong|金龙客车 king long|金龙联合汽车 king long united automotive|北奔 beiben|北方奔驰 north benz|东安 dongan|长安 changan|嘉陵 jialing|力帆 lifan
隆鑫 loncin|宗申 zongshen|建设工业 jianshe industry|中联 zoomlion/zhonglian|山河智能 sunward|山推 shantui|临工 lingong|厦工 xgma|龙工 lonking
铁建重工 china railway construction heavy industry|铁建 railway construction/crcc|南车 csr|北车 cnr|时代电气 times electric|株洲时代 zhuzhou times
中船集团 cssc|中船防务 cssc offshore marine|中船澄西 chengxi shipyard|中国船舶燃料 chimbusco/china marine bunker|中燃 china marine bunker/china gas
沪东 hudong|江南 jiangnan|大船 dalian shipbuilding|大连船舶重工 dalian shipbuilding industry|渤海造船 bohai shipbuilding
渤海船舶重工 bohai shipbuilding heavy industry|武昌造船 wuchang shipbuilding|武船 wuchang shipbuilding|广船国际 guangzhou shipyard international
扬子江船业 yangzijiang shipbuilding|新时代造船 new times shipbuilding|中海 china shipping/cosco|中海工业 china shipping industry
中远海运集团 china cosco shipping|外轮代理 penavico/ocean shipping agency|中国外轮代理 china ocean shipping agency/penavico|中谷 zhonggu|海丰 sitc
万海 wan hai|东方海外 oocl|厦航 xiamen airlines|川航 sichuan airlines|深航 shenzhen airlines|山航 shandong airlines|春秋航空 spring airlines
吉祥航空 juneyao airlines|顺丰 sf/shunfeng|顺丰速运 sf express|圆通 yto|申通 sto|中通 zto/zhongtong|中通快递 zto express|韵达 yunda|百世 best|菜鸟 cainiao
淘宝 taobao|天猫 tmall|支付宝 alipay|微信 wechat|微博 weibo|知乎 zhihu|哔哩哔哩 bilibili|爱奇艺 iqiyi|优酷 youku|搜狗 sogou|猎豹 cheetah|小红书 xiaohongshu
荣耀 honor|一加 oneplus|魅族 meizu|真我 realme|金立 gionee|乐视 leeco|暴风 baofeng|大华 dahua|宇视 uniview|宇视科技 uniview technologies|天地伟业 tiandy
英飞拓 infinova|汉邦高科 hanbang gaoke|同花顺 hithink|东方财富 east money|万得 wind|中科创达 thundersoft|中科星图 geovis|中科寒武纪 cambricon|中科飞测 skyverse
中科院微电子 institute microelectronics|中科院半导体 institute semiconductor|长飞光纤 yofc|亨通光电 hengtong optic electric|中天 zhongtian/ztt
通鼎 tongding|永鼎 etern|特发 sdg|特发信息 sdg information|深南 shennan|深南电路 shennan circuits|沪电 wus|生益 shengyi|鹏鼎 zhen ding/avary
景旺 kinwong|胜宏 victory giant|兴森 fastprint|崇达 suntak|东山精密 dsbj|风华高科 fenghua advanced|顺络 sunlord|火炬电子 torch electron
宏达电子 hongda electronics|振华科技 zhenhua science technology|振华 zhenhua|法拉电子 faratronic|江海 jianghai|艾华 aihua|三环 three circle/sanhuan
扬杰 yangjie|捷捷 jiejie|华微电子 sino microelectronics|华大半导体 huada semiconductor|华大电子 huada electronic|复旦微 fudan microelectronics
国民技术 nations technologies|紫光国微 unigroup guoxin|紫光同创 pango|安路 anlogic|高云 gowin|澜起 montage|澜起科技 montage technology|恒玄 bestechnic
博通集成 beken|翱捷 asr|泰凌 telink|思特威 smartsens|格科微 galaxycore|格科 galaxycore|思瑞浦 3peak|纳芯微 novosense|矽力杰 silergy|杰华特 joulwatt
晶丰明源 bright power|晶合 nexchip|晶合集成 nexchip semiconductor|粤芯 cansemi|芯联 sinano|积塔 gta|武汉新芯 xmc/wuhan xinxin
中环 zhonghuan/tcl zhonghuan|中环半导体 zhonghuan semiconductor|立昂微 lion|天岳 sicc|天科合达 tankeblue|有研 grinm|有研新材 grinm advanced materials
江丰 kfmi|安集 anji|南大光电 nata|雅克 yoke|华特 huate|金宏 jinhong|鼎龙 dinglong|彤程 tongcheng|七星电子 sevenstar electronics|华峰测控 accotest
长川 changchuan|精测电子 jingce electronic|芯源微 kingsemi|华海清科 hwatsing|盛美半导体 acm research|至纯 pnc|万业 wanye|凯世通 kingstone|屹唐 mattson
电科装备 cetc equipment|奥比中光 orbbec|云天励飞 intellifusion|格灵深瞳 deepglint|地平线 horizon|黑芝麻 black sesame|小马智行 pony|文远知行 weride|图森 tusimple
禾多 holomatic|新时达 step|固高 googol|埃夫特 efort|科沃斯 ecovacs|石头科技 roborock|追觅 dreame|影石 insta360|安克 anker|绿联 ugreen|公牛 gongniu/bull
老板电器 robam|方太 fotile|九阳 joyoung|苏泊尔 supor|格兰仕 galanz|万家乐 macro|万和 vanward|奥克斯 aux|志高 chigo|春兰 chunlan|新飞 xinfei|美菱 meiling
海尔智家 haier smart home|老凤祥 lao feng xiang|周大福 chow tai fook|周生生 chow sang sang|安踏 anta|李宁 li ning|特步 xtep|鸿星尔克 erke|波司登 bosideng
海澜之家 hla/heilan home|雅戈尔 youngor|红豆 hodo/hongdou|申洲 shenzhou|魏桥 weiqiao|鲁泰 luthai|恒力 hengli|荣盛 rongsheng|恒逸 hengyi|桐昆 tongkun
盛虹 shenghong|东方盛虹 eastern shenghong|万华 wanhua|万华化学 wanhua chemical|华鲁恒升 hualu hengsheng|鲁西 luxi|云天化 yuntianhua|扬农 yangnong
新安 xinan/wynca|中泰化学 zhongtai chemical|君正集团 junzheng|蒙牛 mengniu|伊利 yili|光明乳业 bright dairy|双汇 shuanghui|雨润 yurun|新希望 new hope
正大 cp/chia tai|海大 haid|温氏 wens|牧原 muyuan|双星 double star|玲珑 linglong|赛轮 sailun|三角轮胎 triangle tyre|中策 zc/zhongce|风神 aeolus
福耀 fuyao|信义 xinyi|南玻 csg|旗滨 kibing|中国巨石 china jushi|海螺 conch|华新水泥 huaxin cement|冀东 jidong|金隅 bbmg|万科 vanke|恒大 evergrande
碧桂园 country garden|融创 sunac|绿地 greenland|龙湖 longfor|新奥 enn|华兰 hualan|科兴 sinovac|科兴中维 sinovac life|康希诺 cansino|国药集团 sinopharm
白云山 baiyunshan|同仁堂 tong ren tang/tongrentang|云南白药 yunnan baiyao|恒瑞 hengrui|复星 fosun|石药 cspc|齐鲁 qilu
扬子江药业 yangtze river pharmaceutical|天士力 tasly|以岭 yiling|步长 buchang|百济神州 beigene|信达 innovent/cinda|信达生物 innovent biologics
君实 junshi|药明康德新药 wuxi apptec|康龙化成 pharmaron|泰格 tigermed|凯莱英 asymchem|金斯瑞 genscript|鱼跃 yuwell|乐普 lepu|微创 microport|先健 lifetech
开立 sonoscape|理邦 edan|万孚 wondfo|达安基因 daan gene|贝瑞 berry|泛生子 genetron|燃石 burning rock|深圳华大 bgi shenzhen
美格智能 meig smart/meige intelligent|美格 meig/meige|有方 neoway/youfang|有方科技 neoway technology/youfang technology|道通智能 autel robotics/autel intelligent|昊翔 yuneec/haoxiang|国轩 gotion/guoxuan
瑞浦兰钧 rept battero/ruipu lanjun|瑞浦 rept/ruipu|固德威 goodwe/gudewei|锦浪 ginlong/jinlang|图达通 seyond/tudatong|地平线机器人 horizon robotics|圣邦微电子 sg micro/sgmicro
唯捷创芯 vanchip/weijie chuangxin|国科微 goke/guokewei|国科微电子 goke microelectronics/guoke microelectronics|中颖 sino wealth/zhongying|中颖电子 sino wealth electronic/zhongying electronic|斯达半导 starpower/starpower semiconductor
晶方 wlcsp/jingfang|新昇 zing/xinsheng|新昇半导体 zing semiconductor/xinsheng semiconductor|广立微 semitronix/guangliwei|广立微电子 semitronix/guangli microelectronics|芯动 innosilicon/xindong
申威 sunway/shenwei|宝德 powerleader/baode|海鑫科金 hisign/haixin kejin|深网视界 sensenets/shenwang vision|知道创宇 knownsec/zhidao chuangyu|永信至诚 integrity technology/yongxin zhicheng
安洵 i soon/anxun|箩筐 luokung/luokuang|星际荣耀 i space/interstellar glory|维信诺 visionox/weixinnuo|华星光电 csot/china star optoelectronic|视源 cvte/shiyuan|视源电子 cvte/shiyuan electronic
海目星 hymson/haimuxing|萤石 ezviz/yingshi|涂鸦智能 tuya smart/tuya intelligent|睿创微纳 raytron/ruichuang|商飞 comac/shangfei|航天时代电子 china aerospace times electronic|海达数云 geosun/haida shuyun|原能细胞 origincell/yuanneng cell
敏芯微电子 memsensing/minxin microelectronics|中瓷电子 sinopack electronic/zhongci electronic|卓望 aspire/zhuowang|芯电半导体 siltech semiconductor/xindian semiconductor
"""
