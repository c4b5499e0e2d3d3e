"""Foreign places, firms and family names as Chinese writes them, by sound or by sense, with their Latin names.

Entries as in ``chinese``: geography's standard names (Xinhua's tables), the Chinese names large foreign firms use themselves,
and family names that firms are called by.
"""

from __future__ import annotations

PLACES = """
美国 usa/america/us|美利坚 america|英国 uk/british/britain|法国 france/french|德国 germany/german/deutschland|日本 japan/nippon/japanese
韩国 korea/korean|俄罗斯 russia/russian|俄 russia|苏联 soviet|意大利 italy/italian|西班牙 spain/spanish|葡萄牙 portugal|荷兰 netherlands/dutch
比利时 belgium|卢森堡 luxembourg|瑞士 switzerland/swiss|奥地利 austria|瑞典 sweden/swedish|挪威 norway/norwegian|丹麦 denmark/danish
芬兰 finland/finnish|冰岛 iceland|爱尔兰 ireland/irish|苏格兰 scotland|英格兰 england|威尔士 wales|波兰 poland/polish|捷克 czech|斯洛伐克 slovakia
匈牙利 hungary|罗马尼亚 romania|保加利亚 bulgaria|希腊 greece|塞尔维亚 serbia|克罗地亚 croatia|斯洛文尼亚 slovenia|波黑 bosnia|阿尔巴尼亚 albania|马其顿 macedonia
爱沙尼亚 estonia|拉脱维亚 latvia|立陶宛 lithuania|白俄罗斯 belarus|乌克兰 ukraine|摩尔多瓦 moldova|格鲁吉亚 georgia|亚美尼亚 armenia|阿塞拜疆 azerbaijan
哈萨克斯坦 kazakhstan|哈萨克 kazakh|乌兹别克斯坦 uzbekistan|吉尔吉斯斯坦 kyrgyzstan|吉尔吉斯 kyrgyz|塔吉克斯坦 tajikistan|土库曼斯坦 turkmenistan|蒙古 mongolia
蒙古国 mongolia|朝鲜 korea/north korea|北朝鲜 north korea|越南 vietnam|老挝 laos|柬埔寨 cambodia|泰国 thailand/thai|缅甸 myanmar|马来西亚 malaysia
新加坡 singapore|印度尼西亚 indonesia|印尼 indonesia|菲律宾 philippines|文莱 brunei|东帝汶 timor|印度 india/indian|巴基斯坦 pakistan|孟加拉 bangladesh
斯里兰卡 sri lanka|尼泊尔 nepal|不丹 bhutan|马尔代夫 maldives|阿富汗 afghanistan|伊朗 iran|波斯 persia|伊拉克 iraq|叙利亚 syria|黎巴嫩 lebanon|以色列 israel
巴勒斯坦 palestine|约旦 jordan|沙特 saudi|沙特阿拉伯 saudi arabia|阿联酋 uae/emirates|迪拜 dubai|阿布扎比 abu dhabi|沙迦 sharjah|卡塔尔 qatar|科威特 kuwait
巴林 bahrain|阿曼 oman|也门 yemen|土耳其 turkey|塞浦路斯 cyprus|埃及 egypt|利比亚 libya|阿尔及利亚 algeria|摩洛哥 morocco|突尼斯 tunisia|苏丹 sudan
埃塞俄比亚 ethiopia|肯尼亚 kenya|坦桑尼亚 tanzania|乌干达 uganda|卢旺达 rwanda|尼日利亚 nigeria|加纳 ghana|喀麦隆 cameroon|刚果 congo|安哥拉 angola|赞比亚 zambia
津巴布韦 zimbabwe|莫桑比克 mozambique|南非 south africa|纳米比亚 namibia|博茨瓦纳 botswana|马达加斯加 madagascar|毛里求斯 mauritius|塞舌尔 seychelles
加拿大 canada/canadian|墨西哥 mexico|古巴 cuba|巴拿马 panama|哥伦比亚 colombia|委内瑞拉 venezuela|厄瓜多尔 ecuador|秘鲁 peru|玻利维亚 bolivia|巴西 brazil
阿根廷 argentina|智利 chile|乌拉圭 uruguay|巴拉圭 paraguay|澳大利亚 australia/australian|澳洲 australia|新西兰 new zealand|巴布亚新几内亚 papua new guinea
斐济 fiji|英属维尔京 british virgin|开曼 cayman|百慕大 bermuda|马绍尔 marshall|伯利兹 belize|萨摩亚 samoa|欧洲 europe/european|欧盟 eu/european union
亚洲 asia/asian|非洲 africa/african|美洲 america|北美 north america|北美洲 north america|南美 south america|拉丁美洲 latin america
拉美 latin america|中东 middle east|远东 far east/fareast/yuandong|亚太 asia pacific|环球 global/universal/huanqiu|欧亚 eurasia/eurasian
华盛顿 washington|纽约 new york|洛杉矶 los angeles|旧金山 san francisco|三藩市 san francisco|芝加哥 chicago|波士顿 boston|休斯敦 houston|休斯顿 houston
达拉斯 dallas|亚特兰大 atlanta|迈阿密 miami|西雅图 seattle|丹佛 denver|凤凰城 phoenix|费城 philadelphia|底特律 detroit|巴尔的摩 baltimore
圣地亚哥 san diego/santiago|拉斯维加斯 las vegas|夏威夷 hawaii|阿拉斯加 alaska|加利福尼亚 california|加州 california|得克萨斯 texas|德克萨斯 texas
德州仪器 texas instruments|佛罗里达 florida|弗吉尼亚 virginia|西弗吉尼亚 west virginia|马里兰 maryland|马萨诸塞 massachusetts
麻省理工 massachusetts institute technology|宾夕法尼亚 pennsylvania|俄亥俄 ohio|密歇根 michigan|密西根 michigan|伊利诺伊 illinois|印第安纳 indiana
威斯康星 wisconsin|明尼苏达 minnesota|密苏里 missouri|密西西比 mississippi|阿拉巴马 alabama|亚拉巴马 alabama|佐治亚 georgia|卡罗来纳 carolina
北卡罗来纳 north carolina|南卡罗来纳 south carolina|田纳西 tennessee|肯塔基 kentucky|堪萨斯 kansas|科罗拉多 colorado|亚利桑那 arizona|内华达 nevada|犹他 utah
俄勒冈 oregon|新泽西 new jersey|新墨西哥 new mexico|康涅狄格 connecticut|特拉华 delaware|新英格兰 new england|罗得岛 rhode island|奥克拉荷马 oklahoma
俄克拉荷马 oklahoma|伦敦 london|曼彻斯特 manchester|伯明翰 birmingham|剑桥 cambridge|牛津 oxford|爱丁堡 edinburgh|格拉斯哥 glasgow|利物浦 liverpool
都柏林 dublin|巴黎 paris|里昂 lyon|马赛 marseille|图卢兹 toulouse|柏林 berlin|慕尼黑 munich|汉堡 hamburg|法兰克福 frankfurt|科隆 cologne|斯图加特 stuttgart
杜塞尔多夫 dusseldorf|德累斯顿 dresden|莱比锡 leipzig|维也纳 vienna|苏黎世 zurich|日内瓦 geneva|巴塞尔 basel|阿姆斯特丹 amsterdam|鹿特丹 rotterdam|布鲁塞尔 brussels
安特卫普 antwerp|马德里 madrid|巴塞罗那 barcelona|里斯本 lisbon|米兰 milan|罗马 rome|都灵 turin|威尼斯 venice|佛罗伦萨 florence|热那亚 genoa|那不勒斯 naples
雅典 athens|华沙 warsaw|布拉格 prague|布达佩斯 budapest|布加勒斯特 bucharest|索非亚 sofia|贝尔格莱德 belgrade|莫斯科 moscow|圣彼得堡 saint petersburg
列宁格勒 leningrad|新西伯利亚 novosibirsk|西伯利亚 siberia|符拉迪沃斯托克 vladivostok|海参崴 vladivostok|基辅 kiev|明斯克 minsk|斯德哥尔摩 stockholm
哥德堡 gothenburg|奥斯陆 oslo|哥本哈根 copenhagen|赫尔辛基 helsinki|伊斯坦布尔 istanbul|安卡拉 ankara|德黑兰 tehran|巴格达 baghdad|大马士革 damascus|贝鲁特 beirut
特拉维夫 tel aviv|耶路撒冷 jerusalem|开罗 cairo|亚历山大港 alexandria|卡萨布兰卡 casablanca|内罗毕 nairobi|拉各斯 lagos|约翰内斯堡 johannesburg|开普敦 cape town
孟买 mumbai|新德里 new delhi|德里 delhi|班加罗尔 bangalore|加尔各答 kolkata|卡拉奇 karachi|拉合尔 lahore|伊斯兰堡 islamabad|达卡 dhaka|科伦坡 colombo
加德满都 kathmandu|喀布尔 kabul|塔什干 tashkent|阿拉木图 almaty|曼谷 bangkok|河内 hanoi|胡志明 ho chi minh|西贡 saigon|金边 phnom penh|仰光 yangon
吉隆坡 kuala lumpur|槟城 penang|雅加达 jakarta|马尼拉 manila|首尔 seoul|汉城 seoul|釜山 busan|仁川 incheon|平壤 pyongyang|东京 tokyo|大阪 osaka|京都 kyoto
横滨 yokohama|名古屋 nagoya|神户 kobe|福冈 fukuoka|札幌 sapporo|广岛 hiroshima|长崎 nagasaki|冲绳 okinawa|多伦多 toronto|温哥华 vancouver|蒙特利尔 montreal
渥太华 ottawa|魁北克 quebec|卡尔加里 calgary|悉尼 sydney|墨尔本 melbourne|布里斯班 brisbane|珀斯 perth|堪培拉 canberra|奥克兰 auckland/oakland
惠灵顿 wellington|圣保罗 sao paulo|里约热内卢 rio de janeiro|布宜诺斯艾利斯 buenos aires|利马 lima|波哥大 bogota|哈瓦那 havana|巴伐利亚 bavaria|萨克森 saxony
诺曼底 normandy|安大略 ontario|昆士兰 queensland|维多利亚 victoria|北爱尔兰 northern ireland|直布罗陀 gibraltar|苏伊士 suez|好望角 cape good hope
地中海 mediterranean|波罗的海 baltic|加勒比 caribbean|北欧 nordic|东欧 eastern europe|西欧 western europe|中欧 china europe/central europe
东南亚 southeast asia|南洋 nanyang|硅谷 silicon valley|好莱坞 hollywood|百老汇 broadway|华尔街 wall street|得梅因 des moines|斯普林菲尔德 springfield
阿灵顿 arlington|安纳波利斯 annapolis|亨茨维尔 huntsville
"""

FIRMS = """
洛克希德 lockheed|洛马 lockheed martin|洛克希德马丁 lockheed martin|雷神技术 raytheon technologies/rtx|诺斯罗普 northrop|诺格 northrop grumman
格鲁曼 grumman|麦道 mcdonnell douglas|道格拉斯 douglas|麦克唐纳 mcdonnell/macdonald|休斯 hughes|贝尔 bell|贝尔直升机 bell helicopter|西科斯基 sikorsky
普惠 pratt whitney|普拉特惠特尼 pratt whitney|罗罗 rolls royce|罗尔斯罗伊斯 rolls royce|劳斯莱斯 rolls royce|庞巴迪 bombardier|湾流 gulfstream|塞斯纳 cessna
赛斯纳 cessna|德事隆 textron|派克 parker|派克汉尼汾 parker hannifin|穆格 moog|伊顿 eaton|柯林斯 collins|科林斯 collins|联合技术 united technologies
泰雷兹 thales|达索 dassault|赛峰 safran|莱昂纳多 leonardo|萨博 saab|萨伯 saab|克虏伯 krupp|蒂森克虏伯 thyssenkrupp|莱茵金属 rheinmetall|克劳斯玛菲 kraussmaffei
贝宜系统 bae systems|英国航空航天系统 bae systems|英国宇航系统 bae systems|埃尔比特 elbit|拉斐尔 rafael|以色列航空航天工业 israel aerospace industries
巴西航空工业 embraer|安东诺夫 antonov|图波列夫 tupolev|苏霍伊 sukhoi|米高扬 mikoyan|卡莫夫 kamov|米里 mil|俄罗斯技术 rostec|通用汽车 general motors|福特 ford
克莱斯勒 chrysler|大众汽车 volkswagen|奔驰 benz/mercedes benz|梅赛德斯奔驰 mercedes benz|宝马 bmw|奥迪 audi|保时捷 porsche|沃尔沃 volvo|雷诺 renault
标致 peugeot|雪铁龙 citroen|菲亚特 fiat|法拉利 ferrari|兰博基尼 lamborghini|捷豹路虎 jaguar land rover|斯柯达 skoda|斯堪尼亚 scania|依维柯 iveco
卡特彼勒 caterpillar|约翰迪尔 john deere|迪尔 deere|康明斯 cummins|帕金斯 perkins|瓦锡兰 wartsila|曼恩 man|哈雷 harley|米其林 michelin|固特异 goodyear
普利司通 bridgestone|倍耐力 pirelli|采埃孚 zf|舍弗勒 schaeffler|斯凯孚 skf|铁姆肯 timken|恩斯克 nsk|博格华纳 borgwarner|德尔福 delphi|电装 denso|爱信 aisin
麦格纳 magna|李尔 lear|法雷奥 valeo|佛吉亚 faurecia|海拉 hella|欧司朗 osram|马勒 mahle|布雷博 brembo|天合汽车 trw|艾默生 emerson|江森自控 johnson controls
约翰逊 johnson|强生 johnson johnson|霍尼韦尔 honeywell|阿尔斯通 alstom|庞巴迪运输 bombardier transportation|通用电气 general electric|西屋 westinghouse
西屋电气 westinghouse electric|法马通 framatome|阿海珐 areva|贝克休斯 baker hughes|斯伦贝谢 schlumberger|哈里伯顿 halliburton|威德福 weatherford
埃克森 exxon|埃克森美孚 exxonmobil|雪佛龙 chevron|壳牌 shell|道达尔 total|康菲 conocophillips|英国石油 bp/british petroleum|俄罗斯石油 rosneft
俄罗斯天然气 gazprom|卢克石油 lukoil|沙特阿美 saudi aramco|杜邦 dupont|陶氏 dow|陶氏化学 dow chemical|亨斯迈 huntsman|塞拉尼斯 celanese|伊士曼 eastman
科慕 chemours|索尔维 solvay|阿科玛 arkema|赢创 evonik|朗盛 lanxess|科思创 covestro|拜耳 bayer|巴斯夫 basf|默克 merck|罗氏 roche|诺华 novartis|辉瑞 pfizer
赛诺菲 sanofi|葛兰素史克 gsk/glaxosmithkline|阿斯利康 astrazeneca|礼来 lilly|雅培 abbott|百特 baxter|美敦力 medtronic|波士顿科学 boston scientific
史赛克 stryker|赛默飞 thermo fisher|赛默飞世尔 thermo fisher|安捷伦 agilent|是德 keysight|珀金埃尔默 perkinelmer|丹纳赫 danaher|沃特世 waters|布鲁克 bruker
蔡司 zeiss|卡尔蔡司 carl zeiss|徕卡 leica|莱卡 leica|牛津仪器 oxford instruments|罗德与施瓦茨 rohde schwarz|泰克 tektronix|福禄克 fluke
国家仪器 national instruments|林德 linde|普莱克斯 praxair|液化空气 air liquide|法液空 air liquide|康宁 corning|肖特 schott|圣戈班 saint gobain
拉法基 lafarge|豪瑞 holcim|力拓 rio tinto|必和必拓 bhp|淡水河谷 vale|嘉能可 glencore|美铝 alcoa|美国铝业 alcoa|诺里尔斯克 norilsk|阿塞洛米塔尔 arcelormittal
米塔尔 mittal|浦项 posco/pohang|雅虎 yahoo|脸书 facebook|推特 twitter|奈飞 netflix|优步 uber|爱彼迎 airbnb|领英 linkedin|甲骨文 oracle|赛普拉斯 cypress
迈威 marvell|赛灵思 xilinx|阿尔特拉 altera|莱迪思 lattice|安森美 onsemi/on semiconductor|意法半导体 stmicroelectronics|恩智浦半导体 nxp semiconductors
瑞萨 renesas|罗姆 rohm|铠侠 kioxia|东芝 toshiba|希捷 seagate|西部数据 western digital|闪迪 sandisk|镁光 micron|科锐 cree|思佳讯 skyworks|科沃 qorvo
科磊 kla|泛林半导体 lam research|应用材料 applied materials|阿斯麦 asml|东京电子 tokyo electron|爱德万 advantest|泰瑞达 teradyne|新思 synopsys
新思科技 synopsys|铿腾 cadence|楷登 cadence|明导 mentor|安谋 arm|摩托罗拉 motorola|朗讯 lucent|阿尔卡特 alcatel|阿尔卡特朗讯 alcatel lucent|北电 nortel
黑莓 blackberry|瞻博 juniper|阿里斯塔 arista|康普 commscope|莫仕 molex|泰科电子 te connectivity/tyco electronics|安富利 avnet|艾睿 arrow|贸泽 mouser
欧时 rs|施乐 xerox|柯达 kodak|宝丽来 polaroid|利盟 lexmark|斑马 zebra|康耐视 cognex|基恩士 keyence|欧姆龙 omron|松下 panasonic|索尼 sony|发那科 fanuc|库卡 kuka
史陶比尔 staubli|费斯托 festo|倍福 beckhoff|菲尼克斯 phoenix contact|魏德米勒 weidmuller|皮尔磁 pilz|图尔克 turck|施克 sick|巴鲁夫 balluff|海德汉 heidenhain
雷尼绍 renishaw|海克斯康 hexagon|山特维克 sandvik|阿特拉斯科普柯 atlas copco|利勃海尔 liebherr|沃尔玛 walmart|家乐福 carrefour|麦德龙 metro|宜家 ikea
星巴克 starbucks|麦当劳 mcdonalds|肯德基 kfc|必胜客 pizza hut|可口可乐 coca cola|百事 pepsi|雀巢 nestle|联合利华 unilever|宝洁 procter gamble|欧莱雅 loreal
汉高 henkel|阿迪达斯 adidas|耐克 nike|彪马 puma|达能 danone|卡夫 kraft|汇丰 hsbc|渣打 standard chartered|花旗 citi/citibank|摩根大通 jpmorgan
摩根士丹利 morgan stanley|高盛 goldman sachs|黑石 blackstone|贝莱德 blackrock|凯雷 carlyle|瑞银 ubs|瑞信 credit suisse|德意志 deutsche
德意志银行 deutsche bank|巴克莱 barclays|劳埃德 lloyd/lloyds|安联 allianz|安盛 axa|保诚 prudential|普华永道 pricewaterhousecoopers|德勤 deloitte
安永 ernst young|毕马威 kpmg|麦肯锡 mckinsey|波士顿咨询 boston consulting|埃森哲 accenture|凯捷 capgemini|塔塔 tata|印孚瑟斯 infosys|威普罗 wipro
马士基 maersk|地中海航运 mediterranean shipping|达飞 cma cgm|赫伯罗特 hapag lloyd|敦豪 dhl|联邦快递 fedex|德迅 kuehne nagel|联合包裹 ups|汉莎 lufthansa
汉莎航空 lufthansa|俄罗斯航空 aeroflot|马汉航空 mahan air|阿联酋航空 emirates|卡塔尔航空 qatar airways|国泰 cathay|国泰航空 cathay pacific|港龙 dragonair
史密斯 smith|史密斯集团 smiths group|威廉姆斯 williams|威廉斯 williams|布朗 brown|琼斯 jones|米勒 miller|戴维斯 davis|加西亚 garcia|罗德里格斯 rodriguez
威尔逊 wilson|马丁内斯 martinez|安德森 anderson|托马斯 thomas|摩尔 moore|杰克逊 jackson|汤普森 thompson|怀特 white|洛佩兹 lopez|冈萨雷斯 gonzalez|哈里斯 harris
克拉克 clark|刘易斯 lewis|罗宾逊 robinson|沃克 walker|佩雷斯 perez|霍尔 hall|赖特 wright|斯科特 scott|格林 green|亚当斯 adams|贝克 baker|尼尔森 nelson
纳尔逊 nelson|卡特 carter|米切尔 mitchell|罗伯茨 roberts|菲利普斯 phillips|坎贝尔 campbell|帕克 parker|埃文斯 evans|爱德华兹 edwards|斯图尔特 stewart/stuart
莫里斯 morris|罗杰斯 rogers|库克 cook|摩根 morgan|墨菲 murphy|库珀 cooper|彼得森 peterson|雷诺兹 reynolds|格里芬 griffin|麦凯恩 mccain|华莱士 wallace|哈特 hart
汉密尔顿 hamilton|格雷厄姆 graham|沙利文 sullivan|伍兹 woods|科尔曼 coleman|詹金斯 jenkins|鲍威尔 powell|拉塞尔 russell|休斯公司 hughes|弗莱明 fleming
福斯特 foster|辛普森 simpson|富兰克林 franklin|林肯 lincoln|杰斐逊 jefferson|麦迪逊 madison|门罗 monroe|格兰特 grant|罗斯福 roosevelt|杜鲁门 truman
艾森豪威尔 eisenhower|肯尼迪 kennedy|尼克松 nixon|里根 reagan|布什 bush|克林顿 clinton|奥巴马 obama|特朗普 trump|拜登 biden|哥伦布 columbus|麦哲伦 magellan
爱迪生 edison|爱因斯坦 einstein|牛顿 newton|达尔文 darwin|伽利略 galileo|哥白尼 copernicus|开普勒 kepler|安培 ampere|伏特 volt|法拉第 faraday|欧姆 ohm
赫兹 hertz|麦克斯韦 maxwell|居里 curie|诺贝尔 nobel|富尔顿 fulton|亨特 hunter/hunt|通用原子能 general atomics|铱星 iridium|比奇 beech|康斯伯格 kongsberg
哈尼韦尔 honeywell|三星 samsung|海力士 hynix|现代汽车 hyundai motor|现代重工 hyundai heavy industry|英伟达 nvidia|英特尔 intel|高通 qualcomm|博通 broadcom
超威 amd|美光 micron|苹果 apple|微软 microsoft|谷歌 google|亚马逊 amazon|特斯拉 tesla|思科 cisco|惠普 hp|戴尔 dell|国际商业机器 ibm|波音 boeing|空中客车 airbus
空客 airbus|马丁 martin|雷神 raytheon|诺斯罗普格鲁曼 northrop grumman|通用动力 general dynamics|通用原子 general atomics|博世 bosch|西门子 siemens
英飞凌 infineon|恩智浦 nxp|意法 st|泛林 lam|诺基亚 nokia|爱立信 ericsson|空气化工 air products|飞利浦 philips|施耐德 schneider|罗克韦尔 rockwell|泰科 te
安费诺 amphenol|亚德诺 analog devices|因美纳 illumina|斯凯迪奥 skydio
"""
