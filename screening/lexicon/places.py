"""Places that stand in company names: a branch in Shenzhen is no other company. Each is one word as ``screening.names`` writes it."""

from __future__ import annotations

PLACES = frozenset(
    """
afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia
brasil brazil bulgaria burma cambodia cameroon canada chile china colombia congo croatia cuba cyprus czech denmark deutschland
ecuador egypt emirates england estonia ethiopia europe european euro finland france french georgia ghana greece guatemala guinea
hellas holland hongkong hungary iceland india indian indonesia iran iraq ireland israel italia italy jamaica japan jordan
kazakhstan kenya korea korean kuwait kyrgyzstan laos latvia lebanon libya lithuania luxembourg macau macedonia malaysia maldives
malta mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua nigeria
norway norge oman osterreich pakistan palestine panama paraguay peru philippines poland polska portugal qatar romania russia rwanda
saudi arabia arabian schweiz scotland senegal serbia seychelles singapore slovakia slovenia somalia spain espana sudan suisse sweden
sverige switzerland syria taiwan tajikistan tanzania thailand tunisia turkey turkiye turkmenistan uae uganda ukraine uk usa america
uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe asia asian africa african americas pacific apac emea latam mena
atlantic arctic north south east west northern southern eastern western central northwest southwest northeast southeast
london paris berlin munich munchen muenchen hamburg frankfurt cologne koln stuttgart dusseldorf duesseldorf vienna wien zurich
geneva geneve basel amsterdam rotterdam brussels bruxelles antwerp madrid barcelona lisbon lisboa milan milano rome roma turin
torino warsaw prague praha budapest bucharest sofia athens istanbul ankara izmir moscow moskva petersburg leningrad novosibirsk
yekaterinburg kazan minsk kyiv kiev kharkiv odessa tbilisi yerevan baku almaty astana tashkent tehran isfahan shiraz baghdad
damascus beirut amman riyadh jeddah dubai dhabi sharjah ajman doha manama muscat cairo alexandria tripoli tunis algiers casablanca
lagos nairobi johannesburg capetown mumbai delhi bangalore bengaluru chennai hyderabad kolkata pune karachi lahore islamabad
rawalpindi dhaka colombo kathmandu bangkok hanoi saigon jakarta manila kuala lumpur penang seoul busan incheon tokyo osaka nagoya
kyoto yokohama taipei hsinchu taichung kaohsiung sydney melbourne brisbane perth auckland wellington york chicago boston houston
dallas austin atlanta miami seattle denver phoenix california texas florida ohio virginia jersey washington angeles francisco
toronto montreal vancouver ottawa calgary mexico bogota lima santiago caracas quito havana paulo brasilia rio aires montevideo
manchester birmingham leeds liverpool glasgow edinburgh dublin oslo stockholm copenhagen helsinki tallinn riga vilnius belgrade
zagreb ljubljana skopje sarajevo pyongyang ulaanbaatar yangon mandalay phnom penh vientiane limassol nicosia valletta
far batumi poti varna burgas constanta piraeus thessaloniki genoa livorno trieste bremen bremerhaven kiel rostock gdansk
gdynia szczecin klaipeda murmansk arkhangelsk vladivostok nakhodka novorossiysk taganrog rostov astrakhan makhachkala
sevastopol kerch odesa mariupol mersin iskenderun antalya bursa adana konya latakia tartus aden hodeidah mombasa salaam
djibouti massawa durban luanda lome cotonou abidjan dakar conakry freetown monrovia banjul nouakchott tangier oran annaba sfax
benghazi misrata suez jebel fujairah bandar chabahar bushehr kandla mundra chittagong laem chabang haiphong danang davao cebu
surabaya semarang medan batam johor ufa ukhta samara saratov krasnodar tomsk omsk perm chelyabinsk nizhny novgorod voronezh
tula izhevsk ryazan tambov penza ulyanovsk kaluga smolensk bryansk kursk belgorod lipetsk orel tver yaroslavl kostroma vologda
cherepovets petrozavodsk kaliningrad pskov irkutsk krasnoyarsk barnaul kemerovo tyumen surgut khabarovsk yakutsk magadan
dnipro lviv zaporizhzhia kherson mykolaiv poltava vinnytsia donetsk luhansk gomel brest grodno vitebsk mogilev crimea gujarat
punjab kerala tamil nadu
beijing peking shanghai tianjin chongqing shenzhen guangzhou canton guangdong kwangtung dongguan foshan zhuhai huizhou zhongshan
hangzhou zhejiang chekiang ningbo wenzhou shaoxing jiaxing taizhou jinhua nanjing nanking jiangsu kiangsu suzhou wuxi changzhou
nantong yangzhou xuzhou kunshan hefei anhui anhwei wuhu wuhan hubei hupeh yichang changsha hunan zhuzhou chengdu sichuan szechuan
szechwan mianyang xian shaanxi shensi baoji zhengzhou henan honan luoyang jinan shandong shantung qingdao tsingtao yantai weifang
weihai shijiazhuang hebei hopeh baoding tangshan taiyuan shanxi shansi shenyang liaoning dalian dairen changchun jilin kirin harbin
heilongjiang fuzhou fujian fukien xiamen amoy quanzhou jinjiang nanchang jiangxi kiangsi ganzhou guiyang guizhou kweichow kunming
yunnan nanning guangxi kwangsi guilin haikou hainan lanzhou gansu kansu xining qinghai tsinghai yinchuan ningxia urumqi xinjiang
sinkiang lhasa tibet xizang hohhot mongolia baotou kowloon
anqing anshan anshun anyang baicheng baishan baoshan bayannur bayingol bazhong bengbu binhai binjiang binzhou bortala bozhou
cangzhou changde changhua changji changping changshu changzhi chaozhou chengde chenzhou chiayi chifeng chizhou chongyi chongzuo
chuxiong chuzhou dandong danyang danzhou daqing daxing dazhou dehong deyang dezhou dingxi dongying fangchenggang fengtai
fengxian fuqing fushun futian fuyang golmud gongyi guangan guangyuan guigang guyuan haidian haining handan hanzhong hegang
hengqin hengshui hengyang heyuan hezhou honghe hongqiao huaian huaibei huaihua huainan hualien huanggang huangpu huangshi
huludao hulunbuir hunchun huzhou jiading jiamusi jiangbei jiangmen jiangning jiangyin jiaozhou jiaozuo jiayuguan jieyang
jinchang jincheng jingdezhen jingjiang jingmen jingzhou jining jinzhong jinzhou jiujiang jiuquan jiyuan kaifeng karakax karamay
kashgar keelung khorgos kuitun laibin langfang leshan liangjiang liangshan lianyungang liaocheng liaoyang liaoyuan lijiang
liling lincang linfen lingang lishui liupanshui liuyang liuzhou longgang longhua longkou longnan longyan luzhou lvliang maanshan
maoming meishan meizhou miaoli minhang mudanjiang nanchong nanping nansha nanshan nantou nanyang neijiang ningde panjin
panzhihua pingdingshan pingliang pingshan pingtung pingxiang pudong putian puyang qianhai qianjiang qidong qingpu qingyang
qingyuan qinhuangdao qinzhou qiqihar qitaihe qujing quzhou rizhao sanmenxia sanming sansha shangluo shangqiu shangrao shantou
shanwei shaoguan shaoyang shigatse shihezi shishi shiyan shizuishan shouguang shuangliu shuangyashan shunde shuozhou siping
songjiang songyuan suifenhe suihua suining suizhou suqian tacheng taicang tainan taitung taoyuan tieling tongchuan tonghua
tongliao tongling tongren tongxiang tongzhou turpan ulanqab weinan wenshan wujiang wuqing wuzhong wuzhou xiangfan xiangtan
xiangxi xiangyang xianning xiantao xianyang xiaogan xiaoshan xilingol xingtai xinxiang xinyang xinzhou xiongan xiqing
xishuangbanna xuancheng xuchang yanbian yancheng yangjiang yangling yangquan yichun yingkou yingtan yixing yiyang yizhuang
yongzhou yueqing yueyang yuhang yuhuatai yuncheng yunlin zaozhuang zengcheng zhangjiagang zhangjiajie zhangjiakou zhangjiang
zhangye zhangzhou zhanjiang zhaoqing zhaotong zhaoyuan zhenjiang zhongguancun zhongwei zhoukou zhoushan zhucheng zhumadian
zhuozhou zigong ziyang
""".split()
)

DEPARTMENTS = frozenset(
    """
purchasing procurement sales accounts payable receivable dept department departments division branch branches office offices
headquarters hq subsidiary affiliate affiliated entity site warehouse store unit representative rep agency agent region regional
facility campus team
""".split()
)
"""Words for a part of a firm, as purchasing systems append them."""

OTHER_ROMANISATION = {
    "peking": "beijing", "canton": "guangzhou", "kwangtung": "guangdong", "chekiang": "zhejiang", "nanking": "nanjing",
    "kiangsu": "jiangsu", "anhwei": "anhui", "hupeh": "hubei", "szechuan": "sichuan", "szechwan": "sichuan", "shensi": "shaanxi",
    "honan": "henan", "shantung": "shandong", "tsingtao": "qingdao", "hopeh": "hebei", "shansi": "shanxi", "kirin": "jilin",
    "fukien": "fujian", "amoy": "xiamen", "kiangsi": "jiangxi", "kweichow": "guizhou", "kwangsi": "guangxi", "kansu": "gansu",
    "tsinghai": "qinghai", "sinkiang": "xinjiang", "xizang": "tibet", "chungking": "chongqing", "tientsin": "tianjin",
    "hsian": "xian", "sian": "xian", "moskva": "moscow", "moskovskiy": "moscow", "munchen": "munich", "muenchen": "munich",
    "koln": "cologne", "wien": "vienna", "praha": "prague", "lisboa": "lisbon", "roma": "rome", "milano": "milan",
    "turkiye": "turkey", "polska": "poland", "espana": "spain", "italia": "italy", "brasil": "brazil", "schweiz": "switzerland",
    "suisse": "switzerland", "osterreich": "austria", "sverige": "sweden", "norge": "norway", "hellas": "greece",
}  # fmt: skip
"""Older and local names of places, and what they are called on most lists."""
