"""Chinese places that stand in names of firms, with their usual Latin form; ``/`` parts a second one.

Provinces, prefecture cities, districts and towns often seen, one province a line. Pinyin but for places that have a name of their
own in English (Harbin, Hong Kong, Urumqi) or Taiwan's and Hong Kong's own spelling. 市, 省, 县, 区 and their like behind a place are
read over, since other languages leave them out.
"""

from __future__ import annotations

PLACES = """
北京 beijing|上海 shanghai|天津 tianjin|重庆 chongqing|香港 hong kong|澳门 macau/macao|台湾 taiwan
河北 hebei|石家庄 shijiazhuang|唐山 tangshan|秦皇岛 qinhuangdao|邯郸 handan|邢台 xingtai|保定 baoding|张家口 zhangjiakou|承德 chengde|沧州 cangzhou|廊坊 langfang|衡水 hengshui|雄安 xiongan|涿州 zhuozhou|三河 sanhe|固安 guan
山西 shanxi|太原 taiyuan|大同 datong|阳泉 yangquan|长治 changzhi|晋城 jincheng|朔州 shuozhou|晋中 jinzhong|运城 yuncheng|忻州 xinzhou|临汾 linfen|吕梁 lvliang
内蒙古 inner mongolia|呼和浩特 hohhot/huhehaote|包头 baotou|乌海 wuhai|赤峰 chifeng|通辽 tongliao|鄂尔多斯 ordos|呼伦贝尔 hulunbuir|巴彦淖尔 bayannur|乌兰察布 ulanqab|锡林郭勒 xilingol
辽宁 liaoning|沈阳 shenyang|大连 dalian|鞍山 anshan|抚顺 fushun|本溪 benxi|丹东 dandong|锦州 jinzhou|营口 yingkou|阜新 fuxin|辽阳 liaoyang|盘锦 panjin|铁岭 tieling|朝阳 chaoyang|葫芦岛 huludao
吉林 jilin|长春 changchun|四平 siping|辽源 liaoyuan|通化 tonghua|白山 baishan|松原 songyuan|白城 baicheng|延边 yanbian|珲春 hunchun
黑龙江 heilongjiang|哈尔滨 harbin|齐齐哈尔 qiqihar|鸡西 jixi|鹤岗 hegang|双鸭山 shuangyashan|大庆 daqing|伊春 yichun|佳木斯 jiamusi|七台河 qitaihe|牡丹江 mudanjiang|黑河 heihe|绥化 suihua|绥芬河 suifenhe
江苏 jiangsu|南京 nanjing|无锡 wuxi|徐州 xuzhou|常州 changzhou|苏州 suzhou|南通 nantong|连云港 lianyungang|淮安 huaian|盐城 yancheng|扬州 yangzhou|镇江 zhenjiang|泰州 taizhou|宿迁 suqian|昆山 kunshan|江阴 jiangyin|张家港 zhangjiagang|常熟 changshu|太仓 taicang|宜兴 yixing|吴江 wujiang|丹阳 danyang|靖江 jingjiang|启东 qidong
浙江 zhejiang|杭州 hangzhou|宁波 ningbo|温州 wenzhou|嘉兴 jiaxing|湖州 huzhou|绍兴 shaoxing|金华 jinhua|衢州 quzhou|舟山 zhoushan|台州 taizhou|丽水 lishui|义乌 yiwu|慈溪 cixi|余姚 yuyao|诸暨 zhuji|海宁 haining|桐乡 tongxiang|乐清 yueqing|瑞安 ruian|富阳 fuyang|萧山 xiaoshan|余杭 yuhang
安徽 anhui|合肥 hefei|芜湖 wuhu|蚌埠 bengbu|淮南 huainan|马鞍山 maanshan|淮北 huaibei|铜陵 tongling|安庆 anqing|黄山 huangshan|滁州 chuzhou|阜阳 fuyang|宿州 suzhou|六安 luan|亳州 bozhou|池州 chizhou|宣城 xuancheng
福建 fujian|福州 fuzhou|厦门 xiamen|莆田 putian|三明 sanming|泉州 quanzhou|漳州 zhangzhou|南平 nanping|龙岩 longyan|宁德 ningde|晋江 jinjiang|石狮 shishi|福清 fuqing
江西 jiangxi|南昌 nanchang|景德镇 jingdezhen|萍乡 pingxiang|九江 jiujiang|新余 xinyu|鹰潭 yingtan|赣州 ganzhou|吉安 jian|宜春 yichun|抚州 fuzhou|上饶 shangrao|崇义 chongyi
山东 shandong|济南 jinan|青岛 qingdao|淄博 zibo|枣庄 zaozhuang|东营 dongying|烟台 yantai|潍坊 weifang|济宁 jining|泰安 taian|威海 weihai|日照 rizhao|临沂 linyi|德州 dezhou|聊城 liaocheng|滨州 binzhou|菏泽 heze|莱芜 laiwu|胶州 jiaozhou|龙口 longkou|招远 zhaoyuan|寿光 shouguang|诸城 zhucheng|即墨 jimo
河南 henan|郑州 zhengzhou|开封 kaifeng|洛阳 luoyang|平顶山 pingdingshan|安阳 anyang|鹤壁 hebi|新乡 xinxiang|焦作 jiaozuo|濮阳 puyang|许昌 xuchang|漯河 luohe|三门峡 sanmenxia|南阳 nanyang|商丘 shangqiu|信阳 xinyang|周口 zhoukou|驻马店 zhumadian|济源 jiyuan|巩义 gongyi
湖北 hubei|武汉 wuhan|黄石 huangshi|十堰 shiyan|宜昌 yichang|襄阳 xiangyang|襄樊 xiangfan|鄂州 ezhou|荆门 jingmen|孝感 xiaogan|荆州 jingzhou|黄冈 huanggang|咸宁 xianning|随州 suizhou|恩施 enshi|仙桃 xiantao|潜江 qianjiang
湖南 hunan|长沙 changsha|株洲 zhuzhou|湘潭 xiangtan|衡阳 hengyang|邵阳 shaoyang|岳阳 yueyang|常德 changde|张家界 zhangjiajie|益阳 yiyang|郴州 chenzhou|永州 yongzhou|怀化 huaihua|娄底 loudi|湘西 xiangxi|浏阳 liuyang|醴陵 liling
广东 guangdong|广州 guangzhou|深圳 shenzhen|珠海 zhuhai|汕头 shantou|佛山 foshan|韶关 shaoguan|湛江 zhanjiang|肇庆 zhaoqing|江门 jiangmen|茂名 maoming|惠州 huizhou|梅州 meizhou|汕尾 shanwei|河源 heyuan|阳江 yangjiang|清远 qingyuan|东莞 dongguan|中山 zhongshan|潮州 chaozhou|揭阳 jieyang|云浮 yunfu|顺德 shunde|南海 nanhai|番禺 panyu|增城 zengcheng|花都 huadu|黄埔 huangpu|南沙 nansha|横琴 hengqin|福田 futian|南山 nanshan|罗湖 luohu|宝安 baoan|龙岗 longgang|龙华 longhua|坪山 pingshan|光明 guangming|前海 qianhai
广西 guangxi|南宁 nanning|柳州 liuzhou|桂林 guilin|梧州 wuzhou|北海 beihai|防城港 fangchenggang|钦州 qinzhou|贵港 guigang|玉林 yulin|百色 baise|贺州 hezhou|河池 hechi|来宾 laibin|崇左 chongzuo
海南 hainan|海口 haikou|三亚 sanya|三沙 sansha|儋州 danzhou
四川 sichuan|成都 chengdu|自贡 zigong|攀枝花 panzhihua|泸州 luzhou|德阳 deyang|绵阳 mianyang|广元 guangyuan|遂宁 suining|内江 neijiang|乐山 leshan|南充 nanchong|眉山 meishan|宜宾 yibin|广安 guangan|达州 dazhou|雅安 yaan|巴中 bazhong|资阳 ziyang|凉山 liangshan
贵州 guizhou|贵阳 guiyang|六盘水 liupanshui|遵义 zunyi|安顺 anshun|毕节 bijie|铜仁 tongren
云南 yunnan|昆明 kunming|曲靖 qujing|玉溪 yuxi|保山 baoshan|昭通 zhaotong|丽江 lijiang|普洱 puer|临沧 lincang|楚雄 chuxiong|红河 honghe|文山 wenshan|西双版纳 xishuangbanna|大理 dali|德宏 dehong
西藏 tibet/xizang|拉萨 lhasa|日喀则 shigatse
陕西 shaanxi|西安 xian|铜川 tongchuan|宝鸡 baoji|咸阳 xianyang|渭南 weinan|延安 yanan|汉中 hanzhong|榆林 yulin|安康 ankang|商洛 shangluo|杨凌 yangling
甘肃 gansu|兰州 lanzhou|嘉峪关 jiayuguan|金昌 jinchang|白银 baiyin|天水 tianshui|武威 wuwei|张掖 zhangye|平凉 pingliang|酒泉 jiuquan|庆阳 qingyang|定西 dingxi|陇南 longnan
青海 qinghai|西宁 xining|海东 haidong|格尔木 golmud
宁夏 ningxia|银川 yinchuan|石嘴山 shizuishan|吴忠 wuzhong|固原 guyuan|中卫 zhongwei
新疆 xinjiang|乌鲁木齐 urumqi|克拉玛依 karamay|吐鲁番 turpan|哈密 hami|昌吉 changji|博尔塔拉 bortala|巴音郭楞 bayingol/bayingolin|阿克苏 aksu/akesu|喀什 kashgar/kashi|和田 hotan/hetian|伊犁 ili/yili|塔城 tacheng|阿勒泰 altay|石河子 shihezi|阿拉尔 aral/alaer|库尔勒 korla/kuerle|奎屯 kuitun|霍尔果斯 khorgos|洛浦 lop/luopu|墨玉 karakax/moyu
台北 taipei|新北 new taipei|桃园 taoyuan|台中 taichung|台南 tainan|高雄 kaohsiung|基隆 keelung|新竹 hsinchu|嘉义 chiayi|彰化 changhua|屏东 pingtung|宜兰 yilan|花莲 hualien|台东 taitung|苗栗 miaoli|云林 yunlin|南投 nantou
九龙 kowloon|新界 new territories|荃湾 tsuen wan|观塘 kwun tong|旺角 mong kok|沙田 sha tin|元朗 yuen long|屯门 tuen mun
浦东 pudong|闵行 minhang|松江 songjiang|嘉定 jiading|张江 zhangjiang|徐汇 xuhui|虹桥 hongqiao|奉贤 fengxian|青浦 qingpu|金山 jinshan|宝山 baoshan|临港 lingang|海淀 haidian|丰台 fengtai|中关村 zhongguancun|亦庄 yizhuang|大兴 daxing|通州 tongzhou|昌平 changping|滨海 binhai|武清 wuqing|西青 xiqing|渝北 yubei|江北 jiangbei|两江 liangjiang|天府 tianfu|双流 shuangliu|江宁 jiangning|浦口 pukou|雨花台 yuhuatai|滨江 binjiang|苏州工业园 suzhou industrial park
华北 north china|华南 south china|华东 east china|华中 central china/huazhong|西北 northwest/northwestern|西南 southwest/southwestern|东北 northeast/northeastern|东南 southeast|长江 yangtze/changjiang|黄河 yellow river/huanghe|珠江 pearl river/zhujiang|珠三角 pearl river delta|长三角 yangtze river delta
"""

ADMINISTRATIVE = (
    "维吾尔自治区", "壮族自治区", "回族自治区", "特别行政区", "自治区", "自治州", "地区", "新区", "市", "省", "县", "区", "镇",
)  # fmt: skip
"""Kinds of places, as written behind their names."""
