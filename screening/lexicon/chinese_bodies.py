"""Chinese words of institutes, schools, authorities, armed forces and kinds of works, with the English words lists use for them.

Entries as in ``chinese``, which goes before. Standard dictionary meanings and the usual English of such bodies' own names.
"""

from __future__ import annotations

WORDS = """
署 administration|研制 research manufacturing/development|研学 research study|研造 research manufacturing|综合 comprehensive/general
专科 college|专业 professional|专用 special/dedicated|高等 higher/advanced|高端 high end/advanced|高级 senior/advanced|高科 high tech/gaoke
高校 university|尖端 advanced|前沿 frontier|重点 key|联席 joint|联防 joint defense|中试 pilot plant|试制 trial production|观察 observation
交叉 interdisciplinary|战略 strategy/strategic|战术 tactical|智库 think tank|档案 archives|文献 document/literature|政策 policy
总署 general administration|部门 department|参谋 staff|联络 liaison|使馆 embassy|外事 foreign affairs|外办 foreign affairs office|口岸 port
交警 traffic police|骑警 mounted police|保卫 security/guard|警卫 guard|警备 garrison|后备 reserve|民兵 militia|复员 demobilized|军人 soldier
官兵 officers soldiers|战士 soldier|舰队 fleet|大队 brigade/group|中队 squadron/company|技侦 technical reconnaissance|侦察 reconnaissance
侦查 investigation|军地 military civilian|研究生 graduate|国家级 national|联合体 consortium|联合国 united nations|试制厂 trial production factory
试验场 test site|试验站 test station|试验室 laboratory/test laboratory|试验区 pilot zone|观测站 observation station|情报所 information institute
档案馆 archives|管理署 administration|办公厅 general office|指挥部 headquarters/command|联络处 liaison office|代表团 delegation|大使馆 embassy
领事馆 consulate|安全厅 state security department|安全局 security bureau|公安处 public security office|派出所 police station
看守所 detention center|拘留所 detention center|警备区 garrison command|军分区 military subdistrict|省军区 provincial military district
卫戍区 garrison|预备役 reserve|雷达站 radar station|通信兵 signal corps|通信站 communication station|铁道兵 railway corps
情报部 intelligence department|研发制造 research manufacturing|研制中心 development center|综合技术 comprehensive technology/polytechnology
联合航空 united airlines|中试基地 pilot base|实验学校 experimental school|创新工场 innovation works|战略研究 strategic studies
战略安全 strategic security|文献情报 documentation information|总领事馆 consulate general|国土安全 homeland security|公安分局 public security bureau
退役军人 veterans|退伍军人 veterans|东海舰队 east sea fleet|南海舰队 south sea fleet|北海舰队 north sea fleet|技术侦察 technical reconnaissance
东部战区 eastern theater command|南部战区 southern theater command|西部战区 western theater command|北部战区 northern theater command
研究设计院 design research institute/research design institute|研究设计所 design research institute|研究与发展 research development
中央研究院 central research institute/academia sinica|综合研究所 research institute/comprehensive research institute
高等研究院 institute advanced study|联合研究院 joint research institute|创新研究院 innovation institute/innovation academy
战略与安全 strategy security|战略与国际 strategic international|咨询委员会 advisory committee|航空兵部队 aviation troops
基建工程兵 capital construction corps|装甲兵学院 armored forces academy|边海防学院 border coastal defense academy
军事科学院 academy military science|联合研究中心 joint research center
电子工程学院 electronic engineering institute/electronic engineering college|军事交通学院 military transportation university
全国重点实验室 national key laboratory|炮兵防空兵学院 artillery air defense academy|军事医学研究院 academy military medical science|矿 mine
分厂 branch factory|机厂 machinery factory|工场 workshop/factory|车间 workshop|作坊 workshop|制品 product|制作 production
器材 equipment/equipment materials|器械 apparatus/instrument/device|器具 appliance/apparatus|配套 supporting|工商 industry commerce
农林 agriculture forestry|戏剧 drama|医专 medical college|药学 pharmacy|临床 clinical|兽医 veterinary|兵工 ordnance/arsenal|铀矿 uranium mining
心理 psychology/psychological|人口 population|历史 history|考古 archaeology|哲学 philosophy|促进 promotion|推广 promotion|友好 friendship
友谊 friendship/youyi|学生 student|校友 alumni|协作 cooperation|协同 collaborative/collaboration|公会 guild|监督 supervision|驻京 beijing
团场 regiment farm|矿区 mining area|总体 system/overall|仿生 bionic/bionics|现代 modern/xiandai|手机 mobile phone|石材 stone|户外 outdoor
分行 branch|直播 live streaming|定制 customization|理财 wealth management|租车 car rental|购物 shopping|瑜伽 yoga|英语 english
发饰 hair accessories|假发 wig|毛发 hair|饰品 ornaments/accessories|棉花 cotton|教培 training|监区 prison|团部 regiment|师部 division headquarters
超燃 scramjet|风洞 wind tunnel|水洞 water tunnel|低速 low speed|蜂群 swarm|歼轰 fighter bomber|靶机 target drone|靶船 target ship
航母 aircraft carrier|远望 yuanwang|神舟 shenzhou|天宫 tiangong|嫦娥 chang e/change|玉兔 yutu|鹊桥 queqiao|红旗 hongqi/red flag|鹰击 yingji
霹雳 pili/thunderbolt|巨浪 julang|前卫 qianwei|红箭 hongjian/red arrow|飞弩 feinu|海鹰 haiying/hiwing/sea eagle|三江 sanjiang
长峰 changfeng/chang feng|风云 fengyun|测站 station|超级 super|光芯 optical chip|硅光 silicon photonics|量测 metrology/measurement|刻蚀 etching
沉积 deposition|离子 ion|抛光 polishing|研磨 grinding|湿法 wet process|靶材 sputtering target|代工 foundry|主板 motherboard|显卡 graphics card
基站 base station|光猫 optical modem|机柜 cabinet|打印 printing|扫描 scanning|投影 projection|屏幕 screen|触控 touch|背光 backlight|面板 panel
发光 light emitting|灯珠 led|耳机 earphone/headset|蓝牙 bluetooth|线束 wire harness|端子 terminal|接头 connector/joint|插座 socket|电表 meter
水表 water meter|轮毂 wheel hub|车桥 axle|车架 frame|车身 body|制动 brake|转向 steering|悬架 suspension|活塞 piston|曲轴 crankshaft|气缸 cylinder
气门 valve|喷油 fuel injection|油泵 oil pump|减压 decompression|增压 booster|胶管 rubber hose|软管 hose|胶囊 capsule|胶水 glue|硅油 silicone oil
碳酸 carbonate|正极 cathode|隔膜 separator/membrane|铅酸 lead acid|制品厂 products factory|制造厂 manufacturing factory/factory/works
制造商 manufacturer|生产厂 production factory|生产力 productivity|加工厂 processing factory|器材厂 equipment factory|元件厂 component factory
工业局 industry bureau|工业部 ministry industry|工商业 industry commerce|工商联 federation industry commerce|药学院 pharmacy college
电子学 electronics|计算所 institute computing technology|数学院 mathematics|系统部 system department|兵工厂 arsenal|规划院 planning institute
社科院 academy social science|促进会 promotion association/association promotion|校友会 alumni association|同学会 alumni association
同乡会 association|宗亲会 clan association|联谊会 association|理事会 council|董事会 board|秘书处 secretariat|秘书局 secretariat|管理处 management office
管理部 management department|管理站 management station|服务部 service department|服务所 service office|经营部 business department
经销部 sales department|销售部 sales department|门市部 store|批发部 wholesale department|贸易部 trading department/ministry trade
采购部 procurement department|财务部 finance department|工程部 engineering department|技术部 technology department|市场部 marketing department
设备部 equipment department|装备部 armament department/equipment department|子公司 subsidiary|海外部 overseas department|农场局 farm bureau
航道局 dredging/waterway bureau|微尺度 microscale|试剂厂 reagent factory|发饰品 hair accessories|养殖业 breeding|超声速 supersonic
超高速 hypervelocity|巡飞弹 loitering munition|弹射器 catapult|舰载机 carrier based aircraft|预警机 early warning aircraft|加油机 tanker aircraft
教练机 trainer aircraft|战斗机 fighter aircraft|轰炸机 bomber|运输机 transport aircraft|歼击机 fighter|登陆舰 landing ship|驱逐舰 destroyer
护卫舰 frigate|破冰船 icebreaker|科考船 research vessel|测量船 survey ship|地面站 ground station|测控站 tracking station|发射场 launch site
发射站 launch station|光刻胶 photoresist|晶圆厂 wafer fab|可编程 programmable|处理器 processor|控制器 controller|加速卡 accelerator card|交换机 switch
路由器 router|机顶盒 set top box|工作台 workbench|打印机 printer|扫描仪 scanner|复印机 copier|投影仪 projector|触摸屏 touch screen|偏光片 polarizer
传声器 microphone|麦克风 microphone|扬声器 loudspeaker|电感器 inductor|电阻器 resistor|熔断器 fuse|保险丝 fuse|断路器 circuit breaker|接触器 contactor
互感器 transformer/instrument transformer|电抗器 reactor|绝缘子 insulator|避雷器 surge arrester|电能表 energy meter|燃气表 gas meter
传动轴 drive shaft|制动器 brake|离合器 clutch|转向器 steering gear|减震器 shock absorber|散热器 radiator|滤清器 filter|消声器 muffler|凸轮轴 camshaft
火花塞 spark plug|起动机 starter|发电机 generator|柴油机 diesel engine|汽油机 gasoline engine|内燃机 internal combustion engine|电动机 electric motor
增压器 turbocharger|空压机 air compressor|冷凝器 condenser|蒸发器 evaporator|冷却塔 cooling tower|锅炉厂 boiler works|输送带 conveyor belt
钛白粉 titanium dioxide|氧化铝 alumina|氧化物 oxide|氯化物 chloride|碳酸锂 lithium carbonate|膜科技 membrane technology|电解液 electrolyte
锂离子 lithium ion|钠离子 sodium ion|电池片 cell|电池组 battery pack|生产资料 means production|集团公司 group/group corporation|集团股份 group
同业公会 trade association|工商管理 business administration|工商学院 business college|科技师范 science technology normal|林业科学 forestry
海洋大学 ocean university|航海学院 maritime college|外语学院 foreign languages institute|外国语言 foreign languages|外国专家 foreign experts
语言大学 language culture university/language university|传媒大学 communication university|音乐学院 conservatory music|电影学院 film academy
体育学院 sport university/institute physical education|民族学院 nationalities university|公共卫生 public health
矿业大学 university mining technology|矿业学院 mining institute|冶金学院 metallurgical institute
建筑大学 university architecture/jianzhu university|水利学院 water conservancy institute|水产学院 fisheries college|微电子学 microelectronics
数学研究 mathematics|系统总体 system|机械学院 mechanical institute|机电学院 mechanical electrical college
航天学院 aerospace academy/college astronautics|雷达学院 radar academy|通信学院 communication institute
邮电学院 posts telecommunications institute|船舶学院 shipbuilding institute|化工大学 university chemical technology
化工学院 institute chemical technology|核研究院 nuclear research institute|电器研究 electrical apparatus research|钢铁学院 iron steel institute
纺织学院 textile institute|煤炭学院 coal institute|规划总院 planning institute|情报中心 information center|天文研究 astronomical|植物研究 botany
动物研究 zoology|生态研究 ecology|水生生物 hydrobiology|心理研究 psychology|开发利用 development utilization|开发总厂 development factory
友谊商店 friendship store|海外事业 overseas business|物质科学 physical sciences/matter science|劳务服务 labor service
技能教育 vocational skills education|高超声速 hypersonic|无人作战 unmanned combat|航空母舰 aircraft carrier|薄膜沉积 thin film deposition
离子注入 ion implantation|微处理器 microprocessor|玻璃基板 glass substrate|有机发光 oled|热敏电阻 thermistor|发电机组 generator set|负极材料 anode material
集团总公司 group corporation|外国语学院 foreign studies university/foreign languages college|软件研究所 institute software
物理研究所 institute physics|化学研究所 institute chemistry|力学研究所 institute mechanics|声学研究所 institute acoustics
金属研究所 institute metal research|光学研究所 optics institute|激光研究所 laser institute/institute laser
材料研究所 material research institute/institute material|航空研究院 aviation research institute/aeronautical establishment
航天研究院 aerospace research institute/academy spaceflight technology
舰船研究院 ship research institute/ship research development academy|原子能科学 atomic energy|原子能机构 atomic energy authority
电工研究所 institute electrical engineering|电源研究所 power sources research institute/institute power sources|地质研究所 institute geology
海洋研究院 ocean institute|动物研究所 institute zoology|生物研究所 institute biology|古脊椎动物 vertebrate paleontology|社会科学院 academy social science
可编程逻辑 programmable logic|图形处理器 gpu|中央处理器 cpu|发光二极管 led/light emitting diode|柴油发电机 diesel generator
工商业联合会 federation industry commerce|警官职业学院 police vocational college|石油化工学院 petrochemical institute
建筑工程学院 architectural engineering institute|建筑科技大学 university architecture technology
电子科技学院 electronic science technology institute|电子学研究所 institute electronics|信息科技大学 information science technology university
自动化研究所 institute automation/automation research institute|计算机研究所 computer research institute/institute computer
微电子研究所 institute microelectronics|半导体研究所 institute semiconductor|航天工程学院 space engineering academy|船舶工业学院 shipbuilding institute
兵器装备集团 south industries group|兵器工业集团 north industries group|煤炭科学研究 coal research|标准化研究院 institute standardization
微生物研究所 institute microbiology|国际科技合作 international science technology cooperation
超级计算中心 supercomputing center/supercomputer center|计算空气动力 computational aerodynamics|气象卫星中心 satellite meteorological center
特种电子气体 electronic specialty gas|电子工程研究所 institute electronic engineering
电子技术研究所 electronic technology research institute/institute electronic technology|计算技术研究所 institute computing technology
数学与系统科学 mathematics system science|航天技术研究院 academy aerospace technology/academy spaceflight technology/academy space technology
推进技术研究院 academy propulsion technology|兵器科学研究院 ordnance science research academy|工程物理研究院 academy engineering physics
流体物理研究所 institute fluid physics|近代物理研究所 institute modern physics|技术物理研究所 institute technical physics|计量科学研究院 institute metrology
大气物理研究所 institute atmospheric physics|地球物理研究所 institute geophysics|电子设计自动化 electronic design automation/eda
舰船研究设计中心 ship development design center/warship design institute|原子能科学研究院 institute atomic energy
资源卫星应用中心 center resources satellite data application|酒泉卫星发射中心 jiuquan satellite launch center
"""
