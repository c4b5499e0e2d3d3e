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
浦东 pudong|闵行 minhang|松江 songjiang|嘉定 jiading|张江 zhangjiang|徐汇 xuhui|虹桥 hongqiao|奉贤 fengxian|青浦 qingpu|金山 jinshan/kingsoft|宝山 baoshan|临港 lingang|海淀 haidian|丰台 fengtai|中关村 zhongguancun|亦庄 yizhuang|大兴 daxing|通州 tongzhou|昌平 changping|滨海 binhai|武清 wuqing|西青 xiqing|渝北 yubei|江北 jiangbei|两江 liangjiang|天府 tianfu|双流 shuangliu|江宁 jiangning|浦口 pukou|雨花台 yuhuatai|滨江 binjiang|苏州工业园 suzhou industrial park
华北 north china|华南 south china|华东 east china|华中 central china/huazhong|西北 northwest/northwestern|西南 southwest/southwestern|东北 northeast/northeastern|东南 southeast|长江 yangtze/changjiang|黄河 yellow river/huanghe|珠江 pearl river/zhujiang|珠三角 pearl river delta|长三角 yangtze river delta
"""

SMALLER = """
新疆维吾尔自治区 xinjiang/xinjiang uyghur autonomous region/xinjiang uighur autonomous region|广西壮族自治区 guangxi/guangxi zhuang autonomous region
宁夏回族自治区 ningxia/ningxia hui autonomous region|内蒙古自治区 inner mongolia/inner mongolia autonomous region|西藏自治区 tibet/tibet autonomous region
东城 dongcheng|西城 xicheng|石景山 shijingshan|顺义 shunyi|怀柔 huairou|密云 miyun|平谷 pinggu|延庆 yanqing|房山 fangshan|门头沟 mentougou
酒仙桥 jiuxianqiao|望京 wangjing|静安 jingan|普陀 putuo|杨浦 yangpu|崇明 chongming|漕河泾 caohejing|陆家嘴 lujiazui|康桥 kangqiao|川沙 chuansha
南汇 nanhui|安亭 anting|莘庄 xinzhuang|九亭 jiuting|周浦 zhoupu|桃浦 taopu|北新泾 beixinjing|河西 hexi|河东 hedong|塘沽 tanggu|汉沽 hangu|津南 jinnan
北辰 beichen|宝坻 baodi|静海 jinghai|宁河 ninghe|蓟州 jizhou|渝中 yuzhong|沙坪坝 shapingba|九龙坡 jiulongpo|南岸 nanan|北碚 beibei|巴南 banan|涪陵 fuling
万州 wanzhou|黔江 qianjiang|合川 hechuan|璧山 bishan|铜梁 tongliang|荣昌 rongchang|大渡口 dadukou|玄武 xuanwu|秦淮 qinhuai|建邺 jianye|栖霞 qixia
六合 luhe|溧水 lishui|高淳 gaochun|姑苏 gusu|虎丘 huqiu|吴中 wuzhong|相城 xiangcheng|新吴 xinwu|滨湖 binhu|锡山 xishan|惠山 huishan|梁溪 liangxi
天宁 tianning|钟楼 zhonglou|溧阳 liyang|润州 runzhou|丹徒 dantu|扬中 yangzhong|句容 jurong|广陵 guangling|邗江 hanjiang|江都 jiangdu|仪征 yizheng
高邮 gaoyou|海陵 hailing|姜堰 jiangyan|兴化 xinghua|泰兴 taixing|崇川 chongchuan|通州湾 tongzhouwan|如东 rudong|海门 haimen|如皋 rugao|盐都 yandu
大丰 dafeng|射阳 sheyang|阜宁 funing|淮阴 huaiyin|清江浦 qingjiangpu|涟水 lianshui|洪泽 hongze|盱眙 xuyi|宿城 sucheng|沭阳 shuyang|泗阳 siyang
泗洪 sihong|泉山 quanshan|铜山 tongshan|贾汪 jiawang|新沂 xinyi|邳州 pizhou|睢宁 suining|沛县 peixian|海州 haizhou|连云 lianyun|赣榆 ganyu|灌云 guanyun
东海 donghai|上城 shangcheng|拱墅 gongshu|西湖 xihu|临平 linping|钱塘 qiantang|临安 linan|桐庐 tonglu|淳安 chunan|海曙 haishu|鄞州 yinzhou|镇海 zhenhai
北仑 beilun|奉化 fenghua|鹿城 lucheng|瓯海 ouhai|龙湾 longwan|洞头 dongtou|平阳 pingyang|苍南 cangnan|龙港 longgang|南湖 nanhu|秀洲 xiuzhou|嘉善 jiashan
平湖 pinghu|吴兴 wuxing|南浔 nanxun|德清 deqing|长兴 changxing|越城 yuecheng|柯桥 keqiao|上虞 shangyu|新昌 xinchang|嵊州 shengzhou|婺城 wucheng
金东 jindong|兰溪 lanxi|武义 wuyi|浦江 pujiang|磐安 panan|柯城 kecheng|衢江 qujiang|常山 changshan|龙游 longyou|岱山 daishan|嵊泗 shengsi|椒江 jiaojiang
黄岩 huangyan|温岭 wenling|临海 linhai|玉环 yuhuan|天台 tiantai|仙居 xianju|莲都 liandu|青田 qingtian|缙云 jinyun|遂昌 suichang|松阳 songyang
庆元 qingyuan|瑶海 yaohai|庐阳 luyang|蜀山 shushan|包河 baohe|肥东 feidong|肥西 feixi|巢湖 chaohu|庐江 lujiang|镜湖 jinghu|弋江 yijiang|鸠江 jiujiang
繁昌 fanchang|无为 wuwei|蚌山 bangshan|怀远 huaiyuan|五河 wuhe|天长 tianchang|来安 laian|全椒 quanjiao|当涂 dangtu|桐城 tongcheng|宁国 ningguo
晋安 jinan|仓山 cangshan|马尾 mayi|长乐 changle|闽侯 minhou|连江 lianjiang|罗源 luoyuan|思明 siming|湖里 huli|集美 jimei|同安 tongan|翔安 xiangan
鲤城 licheng|丰泽 fengze|洛江 luojiang|南安 nanan|惠安 huian|安溪 anxi|芗城 xiangcheng|龙文 longwen|龙海 longhai|漳浦 zhangpu|云霄 yunxiao|诏安 zhaoan
新罗 xinluo|漳平 zhangping|上杭 shanghang|长汀 changting|武平 wuping|邵武 shaowu|建瓯 jianou|武夷山 wuyishan|福安 fuan|福鼎 fuding|霞浦 xiapu
涵江 hanjiang|荔城 licheng|秀屿 xiuyu|仙游 xianyou|沙县 shaxian|历下 lixia|槐荫 huaiyin|历城 licheng|章丘 zhangqiu|黄岛 huangdao|崂山 laoshan
李沧 licang|城阳 chengyang|平度 pingdu|莱西 laixi|张店 zhangdian|淄川 zichuan|博山 boshan|临淄 linzi|周村 zhoucun|桓台 huantai|芝罘 zhifu|福山 fushan
牟平 muping|莱山 laishan|蓬莱 penglai|莱阳 laiyang|莱州 laizhou|海阳 haiyang|奎文 kuiwen|潍城 weicheng|坊子 fangzi|寒亭 hanting|青州 qingzhou|高密 gaomi
昌邑 changyi|昌乐 changle|临朐 linqu|任城 rencheng|兖州 yanzhou|曲阜 qufu|邹城 zoucheng|岱岳 daiyue|新泰 xintai|肥城 feicheng|环翠 huancui|文登 wendeng
乳山 rushan|岚山 lanshan|五莲 wulian|莒县 juxian|兰山 lanshan|罗庄 luozhuang|滕州 tengzhou|薛城 xuecheng|禹城 yucheng|乐陵 leling|临清 linqing
邹平 zouping|无棣 wudi|河口 hekou|广饶 guangrao|垦利 kenli|二七 erqi|惠济 huiji|新郑 xinzheng|新密 xinmi|登封 dengfeng|荥阳 xingyang|西工 xigong
涧西 jianxi|洛龙 luolong|偃师 yanshi|孟津 mengjin|孟州 mengzhou|沁阳 qinyang|长垣 changyuan|辉县 huixian|卫辉 weihui|禹州 yuzhou|长葛 changge
林州 linzhou|汝州 ruzhou|邓州 dengzhou|永城 yongcheng|项城 xiangcheng|灵宝 lingbao|固始 gushi|江岸 jiangan|江汉 jianghan|硚口 qiaokou|汉阳 hanyang
武昌 wuchang|洪山 hongshan|东西湖 dongxihu|汉南 hannan|蔡甸 caidian|江夏 jiangxia|黄陂 huangpi|新洲 xinzhou|光谷 guanggu|大冶 daye|阳新 yangxin
丹江口 danjiangkou|枝江 zhijiang|宜都 yidu|当阳 dangyang|老河口 laohekou|枣阳 zaoyang|宜城 yicheng|钟祥 zhongxiang|京山 jingshan|应城 yingcheng
安陆 anlu|汉川 hanchuan|松滋 songzi|石首 shishou|洪湖 honghu|监利 jianli|麻城 macheng|武穴 wuxue|赤壁 chibi|广水 guangshui|利川 lichuan|岳麓 yuelu
雨花 yuhua|望城 wangcheng|宁乡 ningxiang|荷塘 hetang|芦淞 lusong|石峰 shifeng|雨湖 yuhu|岳塘 yuetang|湘乡 xiangxiang|韶山 shaoshan|耒阳 leiyang
常宁 changning|祁东 qidong|邵东 shaodong|武冈 wugang|汨罗 miluo|临湘 linxiang|津市 jinshi|沅江 yuanjiang|资兴 zixing|洪江 hongjiang
冷水江 lengshuijiang|涟源 lianyuan|吉首 jishou|越秀 yuexiu|荔湾 liwan|从化 conghua|盐田 yantian|大鹏 dapeng|蛇口 shekou|华强北 huaqiangbei|沙井 shajing
松岗 songgang|福永 fuyong|石岩 shiyan|观澜 guanlan|布吉 buji|坂田 bantian|坪地 pingdi|禅城 chancheng|虎门 humen|塘厦 tangxia|凤岗 fenggang|清溪 qingxi
樟木头 zhangmutou|常平 changping|寮步 liaobu|厚街 houjie|石龙 shilong|松山湖 songshanhu|麻涌 mayong|惠城 huicheng|惠阳 huiyang|博罗 boluo|惠东 huidong
大亚湾 dayawan|仲恺 zhongkai|香洲 xiangzhou|斗门 doumen|高栏港 gaolangang|蓬江 pengjiang|新会 xinhui|开平 kaiping|鹤山 heshan|端州 duanzhou|高要 gaoyao
四会 sihui|小榄 xiaolan|横栏 henglan|澄海 chenghai|潮阳 chaoyang|潮南 chaonan|潮安 chaoan|饶平 raoping|普宁 puning|揭西 jiexi|榕城 rongcheng
梅县 meixian|茂南 maonan|化州 huazhou|高州 gaozhou|电白 dianbai|雷州 leizhou|廉江 lianjiang|吴川 wuchuan|阳春 yangchun|连州 lianzhou|陆丰 lufeng
罗定 luoding|南雄 nanxiong|乐昌 lechang|青秀 qingxiu|西乡塘 xixiangtang|邕宁 yongning|横州 hengzhou|柳南 liunan|柳北 liubei|鹿寨 luzhai|临桂 lingui
岑溪 cenxi|合浦 hepu|桂平 guiping|北流 beiliu|靖西 jingxi|平果 pingguo|凭祥 pingxiang|东兴 dongxing|锦江 jinjiang|青羊 qingyang|武侯 wuhou|成华 chenghua
龙泉驿 longquanyi|青白江 qingbaijiang|新都 xindu|温江 wenjiang|郫都 pidu|郫县 pixian|新津 xinjin|都江堰 dujiangyan|彭州 pengzhou|邛崃 qionglai
崇州 chongzhou|简阳 jianyang|涪城 fucheng|游仙 youxian|江油 jiangyou|旌阳 jingyang|广汉 guanghan|什邡 shifang|绵竹 mianzhu|峨眉山 emeishan|峨眉 emei
翠屏 cuiping|西昌 xichang|阆中 langzhong|华蓥 huaying|万源 wanyuan|射洪 shehong|花溪 huaxi|乌当 wudang|观山湖 guanshanhu|清镇 qingzhen
红花岗 honghuagang|赤水 chishui|仁怀 renhuai|凯里 kaili|都匀 duyun|兴义 xingyi|五华 wuhua|盘龙 panlong|官渡 guandu|呈贡 chenggong|宣威 xuanwei
澄江 chengjiang|个旧 gejiu|开远 kaiyuan|蒙自 mengzi|瑞丽 ruili|芒市 mangshi|景洪 jinghong|碑林 beilin|灞桥 baqiao|阎良 yanliang|临潼 lintong
高陵 gaoling|鄠邑 huyi|户县 huxian|蓝田 lantian|秦都 qindu|渭城 weicheng|杨陵 yangling|渭滨 weibin|陈仓 chencang|凤翔 fengxiang|岐山 qishan
韩城 hancheng|西咸 xixian|沣东 fengdong|沣西 fengxi|城关 chengguan|七里河 qilihe|西固 xigu|榆中 yuzhong|玉门 yumen|敦煌 dunhuang|湟中 huangzhong
德令哈 delingha|西夏 xixia|灵武 lingwu|青铜峡 qingtongxia|沙依巴克 shayibake|头屯河 toutunhe|米东 midong|阜康 fukang|库车 kuqa/kuche|阿图什 artux/atushi
博乐 bole|伊宁 yining/gulja|乌苏 wusu|五家渠 wujiaqu|图木舒克 tumxuk/tumushuke|铁门关 tiemenguan|莎车 yarkant/shache|叶城 yecheng/kargilik
于田 yutian/keriya|策勒 qira/cele|民丰 minfeng/niya|皮山 pishan/guma|鄯善 shanshan|托克逊 toksun/tuokexun|巴里坤 barkol|准东 zhundong|玛纳斯 manas
呼图壁 hutubi|奇台 qitai|吉木萨尔 jimsar|沙湾 shawan|精河 jinghe|轮台 luntai/bugur|尉犁 yuli|若羌 ruoqiang|且末 qiemo|焉耆 yanqi|拜城 baicheng/bay
新和 xinhe|沙雅 shaya/xayar|阿瓦提 awat/awati|温宿 wensu|乌什 wushi|柯坪 kalpin/keping|疏附 shufu|疏勒 shule|英吉沙 yengisar/yingjisha|泽普 zepu
麦盖提 makit/maigaiti|岳普湖 yopurga/yuepuhu|伽师 jiashi/payzawat|巴楚 bachu/maralbexi|玉泉 yuquan|赛罕 saihan|昆都仑 kundulun|九原 jiuyuan
康巴什 kangbashi|集宁 jining|丰镇 fengzhen|海拉尔 hailar|满洲里 manzhouli|扎兰屯 zhalantun|牙克石 yakeshi|霍林郭勒 holingol|二连浩特 erenhot/erlianhaote
锡林浩特 xilinhot|乌兰浩特 ulanhot|迎泽 yingze|杏花岭 xinghualing|尖草坪 jiancaoping|万柏林 wanbolin|晋源 jinyuan|古交 gujiao|介休 jiexiu|孝义 xiaoyi
汾阳 fenyang|侯马 houma|霍州 huozhou|河津 hejin|潞城 lucheng|沈河 shenhe|皇姑 huanggu|铁西 tiexi|浑南 hunnan|沈北 shenbei|苏家屯 sujiatun|于洪 yuhong
新民 xinmin|西岗 xigang|沙河口 shahekou|甘井子 ganjingzi|旅顺 lushun|旅顺口 lushunkou|金州 jinzhou|瓦房店 wafangdian|普兰店 pulandian|庄河 zhuanghe
凤城 fengcheng|凌海 linghai|盖州 gaizhou|大石桥 dashiqiao|调兵山 diaobingshan|开原 kaiyuan|北票 beipiao|凌源 lingyuan|宽城 kuancheng|绿园 luyuan
净月 jingyue|榆树 yushu|公主岭 gongzhuling|蛟河 jiaohe|桦甸 huadian|舒兰 shulan|梅河口 meihekou|延吉 yanji|图们 tumen|敦化 dunhua|南岗 nangang
松北 songbei|香坊 xiangfang|呼兰 hulan|阿城 acheng|尚志 shangzhi|讷河 nehe|同江 tongjiang|密山 mishan|铁力 tieli|穆棱 muleng|北安 beian
五大连池 wudalianchi|肇东 zhaodong|漠河 mohe|藁城 gaocheng|鹿泉 luquan|栾城 luancheng|正定 zhengding|辛集 xinji|晋州 jinzhou|路北 lubei|路南 lunan
曹妃甸 caofeidian|遵化 zunhua|迁安 qianan|滦州 luanzhou|山海关 shanhaiguan|北戴河 beidaihe|丛台 congtai|武安 wuan|南宫 nangong|沙河 shahe|莲池 lianchi
竞秀 jingxiu|满城 mancheng|清苑 qingyuan|徐水 xushui|高碑店 gaobeidian|定州 dingzhou|宣化 xuanhua|平泉 pingquan|泊头 botou|任丘 renqiu|黄骅 huanghua
河间 hejian|安次 anci|广阳 guangyang|霸州 bazhou|香河 xianghe|燕郊 yanjiao|桃城 taocheng|冀州 jizhou|深州 shenzhou|秀英 xiuying|琼山 qiongshan
美兰 meilan|五指山 wuzhishan|琼海 qionghai|文昌 wenchang|万宁 wanning|洋浦 yangpu|博鳌 boao
"""
"""Districts of large cities, and cities and counties below prefectures, of some size or often seen; Xinjiang's with both names."""

ADMINISTRATIVE = dict(
    entry.split(" ", 1)
    for entry in (
        "维吾尔自治区 autonomous region|壮族自治区 autonomous region|回族自治区 autonomous region|特别行政区 special administrative region|"
        "自治区 autonomous region|自治州 autonomous prefecture|地区 prefecture|新区 new area|开发区 development zone|市 city|省 province|县 county|"
        "区 district|镇 town"
    ).split("|")
)
"""Kinds of places, as written behind their names, and what they are in English where it does not leave them out."""
