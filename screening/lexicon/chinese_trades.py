"""Chinese words of trades, goods, techniques and services in names of firms, with the English words lists use for them.

Entries as in ``chinese``, which goes before. Standard dictionary meanings and the usual English of firms' own names; what follows
word for word from shorter entries is left out, so that each word can still be translated in its other ways.
"""

from __future__ import annotations

TECHNIQUES = """
感测 sensing|感应 induction/sensing|敏感 sensor|热敏 thermistor/thermal sensitive|压敏 varistor|光敏 photosensitive|磁敏 magnetic sensor
气敏 gas sensor|精测 precision measurement|精研 precision|光子 photonic|光束 beam|光栅 grating|光显 display|光罩 photomask
光热 solar thermal/photothermal|热像 thermal imaging|夜视 night vision|微光 low light|成像 imaging|摄像 camera|相机 camera|照相 photographic
镜头 lens|透镜 lens|棱镜 prism|目镜 eyepiece|质谱 mass spectrometry|色谱 chromatography|波谱 spectroscopy|频谱 spectrum|频率 frequency
时频 time frequency|授时 timing/time service|钟表 clock watch/watch|石英 quartz|压电 piezoelectric|固态 solid state|变频 frequency conversion
变流 converter|充电 charging|储能 energy storage|电解 electrolysis/electrolytic|电极 electrode|电弧 arc|电炉 electric furnace|电动 electric
伺服 servo|步进 stepper|驱动 drive|传动 transmission/drive|磁电 magnetoelectric|永磁 permanent magnet|磁体 magnet|磁铁 magnet|磁控 magnetron
磁浮 maglev|磁场 magnetic field|屏蔽 shielding|隐身 stealth|天馈 antenna|阵列 array|波导 waveguide|滤波 filter|耦合 coupling|功放 power amplifier
收发 transceiver|短波 shortwave|散射 scatter|有线 wired/cable|广电 broadcasting television/radio television|电台 radio station
声光 acousto optic|声电 sound electronic|噪声 noise|振动 vibration|减振 vibration damping|探测 detection/exploration|探伤 flaw detection
监视 surveillance|监理 supervision|告警 warning|对抗 countermeasure|干扰 jamming|数智 digital intelligence|信通 information communication
信控 information control|信安 information security|信创 information innovation|计算 computing/computation|工控 industrial control
硬件 hardware|固件 firmware|算法 algorithm|算力 computing power|云网 cloud network|云端 cloud|网信 cyberspace/netinfo|网安 cyber security
网站 website|互联 interconnect|互动 interactive|车载 vehicle/automotive/onboard|机载 airborne|弹载 missile borne|舰载 shipborne|星载 spaceborne
星网 satellite network|惯控 inertial control|跟踪 tracking|观测 observation|勘查 exploration|智造 intelligent manufacturing
智控 intelligent control|智联 intelligent/zhilian|智驾 intelligent driving|图形 graphics|指纹 fingerprint|虚拟 virtual|模型 model|保密 secrecy
超导 superconducting|制冷 refrigeration|冷链 cold chain|冷冻 refrigeration|冷却 cooling|散热 heat dissipation/thermal|热管 heat pipe
热能 thermal energy|热工 thermal|热控 thermal control|镀膜 coating|薄膜 film/thin film|涂层 coating|涂装 coating/painting|喷涂 spraying
胶粘 adhesive|胶带 tape|油墨 ink|颜料 pigment|染料 dyestuff|香料 flavor fragrance|助剂 additive|洗涤 detergent|传感网 sensor network
电子战 electronic warfare|试验机 testing machine|光子学 photonics|光网络 optical network|光传输 optical transmission|光模块 optical module
光器件 optical device|光芯片 photonic chip|光刻机 lithography machine|光固化 uv curing|光通讯 optical communication|激光器 laser
热成像 thermal imaging|摄像头 camera|照相机 camera|望远镜 telescope|显微镜 microscope|瞄准镜 sight|光谱仪 spectrometer|示波器 oscilloscope
原子钟 atomic clock|单晶硅 monocrystalline silicon|蓝宝石 sapphire|碳化硅 silicon carbide|氮化镓 gallium nitride|砷化镓 gallium arsenide|二极管 diode
三极管 transistor|可控硅 thyristor|整流器 rectifier|逆变器 inverter|变频器 inverter/frequency converter|充电桩 charging pile|充电器 charger
适配器 adapter|电化学 electrochemical|电动车 electric vehicle|微电机 micro motor|减速机 reducer/gearbox|减速器 reducer|变速箱 gearbox
变速器 transmission|磁电子 magnetoelectronic|磁材料 magnetic material|磁悬浮 maglev|强磁场 high magnetic field|电磁波 electromagnetic wave
相控阵 phased array|滤波器 filter|放大器 amplifier|发射机 transmitter|接收机 receiver|对讲机 two way radio|超短波 vhf/ultra short wave|有线电 wire
电视机 television|电视台 television|电声学 electroacoustics|雷达厂 radar factory|探测器 detector|数字化 digital|信息港 infoport|高性能 high performance
服务器 server|工控机 industrial computer|工业区 industrial zone|工业品 industrial product|嵌入式 embedded|软件园 software park
软硬件 software hardware|中间件 middleware|云存储 cloud storage|云平台 cloud platform|云安全 cloud security|车联网 internet vehicles
小卫星 small satellite/microsatellite|陀螺仪 gyroscope|观测台 observatory|智能卡 smart card|智能化 intelligent|无人船 unmanned ship
无人艇 unmanned boat|模拟器 simulator|密码学 cryptology|热科学 thermal science|粘合剂 adhesive|添加剂 additive|传感网络 sensor network
敏感元件 sensor/sensitive component|电子产品 electronic product|电子部件 electronic component|电子商行 electronic trading
电子集成 electronic integration|电子政务 e government|分析仪器 analytical instrument|测量仪器 measuring instrument
检测技术 testing technology/detection technology|实验仪器 laboratory instrument|实验设备 laboratory equipment/experimental equipment
光学元件 optical component|光学电子 optical electronic|光学材料 optical material|光学科技 optical technology|光学技术 optical technology
精密机电 precision mechatronics/precision electromechanical|精密铸造 precision casting/investment casting
光电技术 optoelectronic technology/electro optical technology/photoelectric technology|光电系统 electro optical system
光电传感 photoelectric sensor|光伏电力 photovoltaic power|光纤光缆 optical fiber cable|光纤传感 fiber optic sensing|光纤技术 fiber optic technology
激光雷达 lidar|微光夜视 night vision/low light level night vision|光谱技术 spectroscopy technology|时间频率 time frequency
授时中心 time service center|人工晶体 synthetic crystal/artificial crystal|功率器件 power device|功率电子 power electronic|分立器件 discrete device
固体电子 solid state electronic|电源技术 power supply technology/power technology|电源模块 power module|开关电源 switching power supply
超级电容 supercapacitor|电动汽车 electric vehicle|电动工具 power tools|电力设备 power equipment/electric power equipment|电力技术 power technology
电力科技 power technology|电力工程 power engineering/electric power engineering|电力系统 power system|电力科学 electric power
电力装备 power equipment|电器科学 electrical apparatus|电机工程 electrical engineering|微特电机 micro motor/micro special motor
电磁兼容 electromagnetic compatibility|吸波材料 absorbing material|射频技术 radio frequency technology/rf technology|射频识别 rfid
无线电厂 radio factory|专网通信 private network communication|有线电视 cable tv|有线电厂 telecommunication factory|声学技术 acoustic technology
声学科技 acoustic technology|声学研究 acoustics|声表面波 surface acoustic wave|无损检测 nondestructive testing|通信终端 communication terminal
通讯产品 communication product|移动互联 mobile internet|数据传输 data transmission|数据恢复 data recovery|数据挖掘 data mining|数据分析 data analysis
数字经济 digital economy|数码产品 digital product|数控机床 cnc machine tool/numerical control machine tool|数控设备 cnc equipment
数控装备 cnc equipment|信息集成 information integration|信息感知 information sensing|情报研究 information research
科技情报 science technology information|科技信息 science technology information|工业产品 industrial product|操作系统 operating system
网络靶场 cyber range|互联科技 internet technology|互联网络 internet|卫星测控 satellite control/satellite tracking control|卫星发射 satellite launch
卫星海洋 satellite ocean|微小卫星 microsatellite|测控通信 measurement control communication/tracking telecommunication
对地观测 earth observation|测绘仪器 surveying instrument|测绘科学 surveying mapping|地理信息 geographic information/geoinformation
智能技术 intelligent technology/intelligence technology|智能电网 smart grid|智能汽车 intelligent vehicle|智能家居 smart home
智能终端 intelligent terminal|智能仪表 smart meter|智能城市 smart city|智能网联 intelligent connected|自动驾驶 autonomous driving
无人驾驶 autonomous driving/driverless|无人装备 unmanned equipment|语言智能 language intelligence|人脸识别 face recognition|生物识别 biometric
模式识别 pattern recognition|虚拟现实 virtual reality|增强现实 augmented reality|密码技术 cryptographic technology|密码科学 cryptology
保密通信 secure communication|真空电器 vacuum electric|传感与控制 sensing control|激光与红外 laser infrared|功率半导体 power semiconductor|不间断电源 ups
电力自动化 power automation|探测与控制 detection control|信息与通信 information communication|信息与控制 information control
信息研究所 institute information|导航与控制 navigation control|跟踪与通信 tracking telecommunication|无人航空器 unmanned aircraft
无人飞行器 unmanned aerial vehicle|无人机科技 uav technology/drone technology|无人机技术 uav technology|机器人科技 robot technology/robotics
机器人技术 robot technology/robotics|光学精密机械 optics fine mechanics/optical precision machinery|第三代半导体 third generation semiconductor
化合物半导体 compound semiconductor|广播电视网络 broadcasting network|测绘地理信息 surveying mapping geoinformation|无人驾驶汽车 autonomous vehicle
通信与信息系统 communication information system|计算机外部设备 computer peripheral|网络与信息安全 network information security
遥感与数字地球 remote sensing digital earth|机器人与智能装备 robotics intelligent equipment|光学精密机械与物理 optics fine mechanics physics
"""
"""Electronics, instruments, communication, computing, automation."""

ARMS_AND_VEHICLES = """
总装 assembly/general armament|运载 launch vehicle|长征 long march/changzheng|飞航 cruise/aerodynamic missile|滑翔 gliding|气球 balloon
旋翼 rotor|弹射 ejection|机轮 wheel|机翼 wing|机体 airframe|蒙皮 skin|叶片 blade|燃烧 combustion|燃油 fuel|燃机 gas turbine|喷气 jet|喷嘴 nozzle
航材 aviation material/aircraft material|通航 general aviation|民机 civil aircraft|商飞 commercial aircraft|枪械 firearms|枪支 firearms
猎枪 shotgun|火力 firepower|火控 fire control|火工 pyrotechnics/explosive initiator|烟火 fireworks/pyrotechnics|烟花 fireworks|爆炸 explosion
民爆 civil explosive|弹箭 rocket missile|战车 combat vehicle|军民 civil military|军贸 military trade|军需 quartermaster|军械 ordnance
军校 military academy|军医 military medical|反导 missile defense|保障 support|靶场 range/test range|总参 general staff|总政 general political
总后 general logistics|刑警 criminal investigation|刑侦 criminal investigation|物证 forensic/evidence|司法 judicial/justice|监狱 prison
戒毒 drug rehabilitation|边检 border inspection|海关 customs|缉私 anti smuggling|国安 national security|防卫 defense/defence|防务 defense
防弹 bulletproof|防爆 explosion proof|防雷 lightning protection|防伪 anti counterfeiting|防腐 anti corrosion|防水 waterproof|防火 fireproof
阻燃 flame retardant|排爆 explosive ordnance disposal|搜救 search rescue|救援 rescue|救生 lifesaving/survival|救助 rescue|应急 emergency
安保 security|保安 security guard/security|船坞 dockyard|船东 shipowner|船政 shipping|船队 fleet|拆船 ship breaking|拖轮 tug|拖船 tug|驳船 barge
油轮 tanker|货轮 cargo ship|渔船 fishing vessel|渔轮 fishing vessel|邮轮 cruise|轮渡 ferry|海轮 ocean ship|海工 offshore engineering
海底 submarine/undersea|海缆 submarine cable|海图 chart|海上 maritime/offshore/marine|海外 overseas|海员 seafarer|海监 marine surveillance
海防 coastal defense|海岸 coast/coastal|海港 harbor|海湾 gulf/bay|深水 deepwater|深潜 deep diving|潜水 diving|潜航 submersible|水上 water/marine
水面 surface|水文 hydrology|水运 waterway transport|水雷 mine|特材 special material|挂车 trailer|叉车 forklift|起重 lifting/hoisting|吊装 hoisting
煤机 coal mining machinery|钻采 drilling|钻井 drilling|钻探 drilling|钻机 drilling rig|钻具 drilling tools|采油 oil production|测井 logging
物探 geophysical prospecting|压裂 fracturing|管道 pipeline|管材 pipe|铜管 copper tube|管件 fittings|法兰 flange|螺丝 screw|螺栓 bolt|紧固 fastening
链条 chain|皮带 belt|输送 conveying|风机 fan/blower|通风 ventilation|空调 air conditioning|暖通 hvac|净化 purification|过滤 filtration
分离 separation|换热 heat exchange|窑炉 kiln|泵阀 pump valve|阀业 valve|压力 pressure|流量 flow|流体 fluid|称重 weighing|衡器 weighing apparatus
量仪 measuring instrument|刃具 cutting tool|磨具 abrasive|磨料 abrasive|砂轮 grinding wheel|粉末 powder|粉体 powder|三维 3d
锻压 forging/metalforming|冲压 stamping|钣金 sheet metal|注塑 injection molding|塑机 plastic machinery|模塑 moulding|铸业 foundry
铸钢 cast steel|铸铁 cast iron|铸管 cast pipe|压铸 die casting|锻件 forgings|轧辊 roll|轧钢 steel rolling|切割 cutting|渔政 fishery administration
航天员 astronaut|航天城 space city|空间站 space station|总体部 general department/general design department|总装厂 assembly plant|火箭弹 rocket
动力学 dynamics|滑翔机 glider|降落伞 parachute|浮空器 aerostat|螺旋桨 propeller|起落架 landing gear|航空港 airport|涡轮院 gas turbine establishment
燃烧室 combustor|民航局 civil aviation administration|轻武器 light weapon/small arms|火工品 pyrotechnics/initiating explosive device
爆炸物 explosive|战斗部 warhead|装甲车 armored vehicle|空降兵 airborne troops|高射炮 anti aircraft gun|核试验 nuclear test|核生化 nbc|出入境 exit entry
防弹衣 body armor|反恐怖 counter terrorism|船级社 classification society|修造船 ship repair building|海洋局 oceanic administration
海事局 maritime safety administration|海岸间 inter coastal|潜水器 submersible|水产品 aquatic products|汽车城 auto city|汽车厂 automobile plant
商用车 commercial vehicle|乘用车 passenger vehicle|越野车 off road vehicle|特种车 special vehicle|半挂车 semi trailer|起重机 crane|升降机 lift
挖掘机 excavator|装载机 loader|压路机 roller|标准件 standard parts|液压件 hydraulic parts|密封件 seal|齿轮箱 gearbox|链传动 chain transmission
鼓风机 blower|过滤器 filter|离心机 centrifuge|换热器 heat exchanger|工业炉 industrial furnace|真空泵 vacuum pump|压力表 pressure gauge|流量计 flowmeter
金刚石 diamond|机加工 machining|机械化 mechanization|机床厂 machine tool plant|注塑机 injection molding machine
航天时代 aerospace times/aerospace era|航天测控 aerospace measurement control/space tracking control|航天飞行 spaceflight
航天情报 aerospace information|航天恒星 aerospace star|航天凯天 aerospace kaitian|空天动力 aerospace propulsion
空间机电 space electromechanical/space mechanics electricity|空间应用 space utilization/space application
总体设计 overall design/system design|长征火箭 long march rocket/long march launch vehicle|固体火箭 solid rocket
固体动力 solid propulsion/solid motor|液体火箭 liquid rocket|液体推进 liquid propulsion|动力装置 power plant|飞机部件 aircraft component
飞机附件 aircraft accessory|飞航技术 cruise missile technology|弹射救生 ejection|航空科学 aeronautical science|航空电器 aviation electric
航空机载 airborne/aviation airborne|航空附件 aviation accessory|航空部件 aviation component|航空结构 aero structure/aviation structure
航空油料 aviation oil/aviation fuel|航空救生 aviation lifesaving/aero lifesaving|航空物流 aviation logistics/air logistics
航空食品 aviation food/airline catering|航空物资 aviation supplies|航空锻铸 aviation forging casting
航空学院 aviation academy/aviation college/aeronautical college|航空学会 society aeronautics|航空宇航 aerospace|涡轮增压 turbocharger
航发动力 aero engine|通用飞机 general aircraft|民用航天 civil space|水上飞机 seaplane|爆破器材 explosive|含能材料 energetic material|导弹发射 missile launch
精确制导 precision guidance|指挥学院 command academy/command college|军民融合 civil military integration|军民两用 dual use|军官学校 officers academy
军事代表 military representative|军事经济 military economics|军事训练 military training|军事航天 military space/aerospace|联合作战 joint operations
国防动员 national defense mobilization|海军工程 naval engineering|海军航空 naval aviation|海军潜艇 naval submarine|导弹学院 missile institute
炮兵学院 artillery academy|步兵学院 infantry academy|陆军学院 army academy
士官学校 noncommissioned officer academy/noncommissioned officer school/petty officer academy/nco academy/sergeant school
勤务学院 service academy/logistics academy|后勤工程 logistical engineering|后勤学院 logistics academy|装备学院 equipment academy
训练基地 training base|发射基地 launch base|武警学院 armed police academy|警官学院 police academy/police college|警官大学 police university
刑事科学 forensic science|物证鉴定 forensic science/forensic evidence|司法鉴定 forensic science/judicial appraisal|司法警官 judicial police
边防检查 border inspection|国家安全 state security/national security|国防工程 national defense engineering|国防教育 national defense education
国防重点 national defense key|防护装备 protective equipment|防护用品 protective products|防护材料 protective material
防爆电器 explosion proof electric|安全防范 security|安全检查 security inspection|安全生产 work safety|安全科学 safety science|保安服务 security service
船舶科技 ship technology/marine technology|船舶技术 ship technology/marine technology|船舶设备 marine equipment/ship equipment
船舶装备 marine equipment|船舶动力 marine power|船舶机械 marine machinery|船舶电子 marine electronic|船舶电器 marine electric
船舶工程 ship engineering/marine engineering|船舶材料 ship material/marine material|船舶配套 marine equipment|船舶燃料 bunker/marine fuel
船舶服务 marine service|船舶贸易 shipbuilding trading|船舶配件 marine parts|船舶物资 ship supplies|船舶经济 ship economy|船舶运输 shipping
船舶集团 shipbuilding group|船舶导航 marine navigation|海工装备 offshore equipment|海洋技术 ocean technology/marine technology
海洋仪器 ocean instrument|海洋科学 ocean science/marine science|海洋渔业 ocean fishery|海洋发展 ocean development|海洋生物 marine biology
海洋船舶 ocean ship|海洋重工 offshore heavy industry|海洋观测 ocean observation|海洋测量 hydrographic survey|海军舰艇 naval vessel
海上运输 marine transportation|水中兵器 underwater weapon|舰船研究 warship research|舰船装备 naval equipment|舰艇学院 naval academy/vessel academy
舰艇装备 naval ship equipment/naval system|潜艇学院 submarine academy|汽车贸易 auto trading|汽车销售 auto sales|汽车服务 auto service
汽车租赁 auto leasing|汽车改装 vehicle modification|汽车底盘 automobile chassis|汽车用品 auto supplies|汽车部件 automotive component
汽车饰件 automotive trim|汽车安全 automotive safety|汽车维修 auto repair|特种汽车 special vehicle|特种光纤 specialty fiber|特种气体 specialty gas
特种纤维 specialty fiber|工程机械 construction machinery/engineering machinery|矿山机械 mining machinery|矿山设备 mining equipment
煤矿机械 coal mining machinery|无缝钢管 seamless steel pipe|液压气动 hydraulic pneumatic|气动技术 pneumatic technology|干燥设备 drying equipment
泵业科技 pump technology|量具刃具 measuring cutting tool|磨料磨具 abrasive|超硬材料 superhard material|硬质合金 cemented carbide
粉末冶金 powder metallurgy|增材制造 additive manufacturing|机械加工 machining|机械工程 mechanical engineering/machinery engineering
机电科技 electromechanical technology/mechatronics technology|机电技术 electromechanical technology/mechatronic technology
机电工程 mechanical electrical engineering/mechatronic engineering/electromechanical engineering|机电贸易 mechanical electrical trading
机电产品 mechanical electrical product|机电集团 mechanical electrical group|机电物资 mechanical electrical materials|机床工具 machine tool
锻压机床 forming machine tool|表面处理 surface treatment|航天飞行器 spacecraft/space vehicle|航天东方红 aerospace dongfanghong|空间飞行器 spacecraft
固体发动机 solid rocket motor|航空无线电 aeronautical radio|涡轮增压器 turbocharger|制导与控制 guidance control|控制与电子 control electronic
自动化研究 automation|联合参谋部 joint staff department|装备发展部 equipment development department|后勤保障部 logistics support department
政治工作部 political work department|训练管理部 training management department|国防动员部 national defense mobilization department
海军陆战队 marine corps|海军研究院 naval research academy|空军研究院 air force research academy|陆军研究院 army research academy
出入境管理 exit entry administration|国家安全局 state security bureau
国防科工局 state administration science technology industry national defense|船舶柴油机 marine diesel engine
海洋研究所 institute oceanology/ocean institute|水下航行器 underwater vehicle|新能源汽车 new energy vehicle/new energy automobile
特种化学品 specialty chemical|机械化施工 mechanized construction|机械化工程 mechanized engineering|机电一体化 mechatronics
机电进出口 machinery electronic import export|航天通用机电 aerospace general electromechanical
航天液体动力 liquid rocket engine/aerospace liquid propulsion|航天动力研究 aerospace propulsion|航天光学遥感 aerospace optical remote sensing
飞行试验研究 flight test|飞行自动控制 flight automatic control/flight control|航空维修工程 aircraft maintenance engineering
航空综合技术 aeronautical comprehensive technology/aero polytechnology
航空计算技术 aeronautics computing technique/aeronautical computing technology|航空技术国际 aero technology international
航空地面设备 aviation ground equipment/aviation ground support equipment|航空职业技术 aeronautical vocational technical
航空工程学院 aeronautical engineering academy|航空动力机械 aviation powerplant/aviation power machinery|航空动力装置 aviation powerplant
军事航天部队 aerospace force|信息支援部队 information support force|特种作战学院 special operations academy
后勤工程学院 logistical engineering university|装备工程学院 academy equipment engineering|武警警官学院 armed police officers academy
刑事科学技术 forensic science|物证鉴定中心 institute forensic science|海洋仪器仪表 oceanographic instrumentation|大连舰艇学院 dalian naval academy
航天材料及工艺 aerospace material processing technology/aerospace material technology|空间科学与应用 space science application
固体火箭发动机 solid rocket motor|航空无线电电子 aeronautical radio electronic/avionics radio electronics
航空技术进出口 aero technology import export|航天固体推进技术 aerospace solid propulsion technology
武警部队工程大学 engineering university armed police|航天员科研训练中心 astronaut research training center
空间飞行器总体设计 spacecraft system engineering
国防科技重点实验室 key laboratory defense science technology/national defense science technology key laboratory
船舶及海洋工程设计 marine design research/ship ocean engineering design
"""
"""Space, aviation, arms and forces, ships, vehicles, machines."""

MATERIALS = """
稀有 rare|镁业 magnesium|铝材 aluminum|铝箔 aluminum foil|铝电 aluminum power|铜材 copper|铜箔 copper foil|铅锌 lead zinc|镍业 nickel|锡业 tin
锑业 antimony|锰业 manganese|铬业 chrome|钒业 vanadium|钒钛 vanadium titanium|钴业 cobalt|锗业 germanium|铟业 indium|钽铌 tantalum niobium
钨钼 tungsten molybdenum|锆业 zirconium|锂矿 lithium mining|钛金 titanium|钛材 titanium|钛白 titanium dioxide|银业 silver|铂业 platinum
贵研 precious metals|钢厂 steel plant/steel mill|钢构 steel structure|钢业 iron steel|钢板 steel plate|钢丝 steel wire|钢绳 wire rope
钢研 iron steel research|不锈 stainless|型钢 section steel|冶炼 smelting|耐火 refractory|耐材 refractory|特陶 special ceramic|玻纤 fiberglass
碳基 carbon based|炭黑 carbon black|硅谷 silicon valley|硅基 silicon based|硅钢 silicon steel|芳纶 aramid|氨纶 spandex|锦纶 nylon|涤纶 polyester
聚酯 polyester|氟硅 fluorosilicone|硅胶 silicone|环氧 epoxy|复合 composite|先进 advanced|绝缘 insulation|保温 insulation|隔热 thermal insulation
防热 thermal protection|超细 ultrafine|晶材 crystal material|矿冶 mining metallurgy|矿机 mining machinery|采矿 mining|选矿 mineral processing
铁矿 iron ore|铜矿 copper mine|金矿 gold mine|煤电 coal power|焦炭 coke|煤气 gas|有机 organic|无机 inorganic|盐化 salt chemical
磷化 phosphate chemical|硝酸 nitric acid|硫酸 sulfuric acid|氯化 chloride|溶剂 solvent|特气 specialty gas|氧气 oxygen|氢气 hydrogen
绿能 green energy|风能 wind energy|聚变 fusion|放射 radiation/radioactive|辐照 irradiation|粒子 particle|高能 high energy|生命 life|遗传 genetics
细胞 cell|分子 molecular|蛋白 protein|抗体 antibody|免疫 immunology|神经 neural|疾控 disease control|疾病 disease|毒理 toxicology|诊断 diagnostics
医用 medical|医电 medical electronic|口腔 dental/stomatology|牙科 dental|眼科 eye/ophthalmology|护理 nursing|康复 rehabilitation
保健 health care|养老 elderly care|妇幼 maternal child|兽药 veterinary drug|动物 animal|宠物 pet|植物 plant/botanical|肥业 fertilizer
油品 oil products|油服 oilfield service|油料 oil|油库 oil depot|沥青 asphalt/bitumen|电业 electric power|供电 power supply|供热 heating
节水 water saving|净水 water purification|固废 solid waste|废物 waste|再生 renewable/regeneration|报废 scrap|拆解 dismantling
国土 land/territory|自然 natural/nature|土地 land|大气 atmospheric|气候 climate|天体 celestial|极地 polar|冰川 glacier|沙漠 desert|高原 plateau
草原 grassland|湖泊 lake/limnology|森林 forest|林产 forest product|园艺 horticulture|花卉 flower|苗木 nursery|果业 fruit|水果 fruit|蔬菜 vegetable
蔬果 fruit vegetable|农场 farm|农垦 agricultural reclamation/farm|农资 agricultural materials|农副 agricultural sideline
农贸 agricultural trading|农产 agricultural product|畜产 animal by product|牧业 animal husbandry|养殖 breeding/aquaculture|肉业 meat
屠宰 slaughtering|禽业 poultry|蛋业 egg|粮库 grain depot|粮贸 grain trading|面粉 flour|面业 flour|米业 rice|谷物 grain|淀粉 starch|油业 oil
调味 seasoning|酱油 soy sauce|味业 flavor|香精 flavor|糖果 confectionery|糖酒 sugar wine|乳品 dairy product|牛奶 milk|奶粉 milk powder
冷饮 ice cream|冷食 frozen food|速冻 frozen|罐头 canned food|酒厂 distillery/winery|白酒 liquor|酒庄 winery|饭店 hotel/restaurant|餐厅 restaurant
火锅 hot pot|咖啡 coffee|茶厂 tea factory|轻金属 light metal|重金属 heavy metal|镁合金 magnesium alloy|铝合金 aluminum alloy
铝加工 aluminum processing|铝型材 aluminum profile|覆铜板 copper clad laminate|钛金属 titanium metal|钛合金 titanium alloy|钢结构 steel structure
钢丝绳 wire rope|铁合金 ferroalloy|冶炼厂 smelter|碳材料 carbon material|炭纤维 carbon fiber|活性炭 activated carbon|聚合物 polymer|聚氨酯 polyurethane
氟化工 fluorochemical|氟材料 fluorine material|硅橡胶 silicone rubber|非金属 nonmetallic|矿产品 mineral product|矿务局 mining bureau
煤层气 coalbed methane|化工厂 chemical plant/chemical factory|有机氟 organic fluorine|无机盐 inorganic salt|硅酸盐 ceramics/silicate
盐化工 salt chemical|磷化工 phosphorus chemical|硝化棉 nitrocellulose|中间体 intermediate|原料药 active pharmaceutical ingredient
工业气 industrial gas|氢燃料 hydrogen fuel|生物质 biomass|核动力 nuclear power|核电站 nuclear power station/nuclear power plant
核工程 nuclear engineering|核仪器 nuclear instrument|核设备 nuclear equipment|核聚变 nuclear fusion|核科学 nuclear science
核科技 nuclear science technology|核研究 nuclear research|核化学 nuclear chemistry|核化工 nuclear chemical|核医学 nuclear medicine
核安全 nuclear safety|核辐射 nuclear radiation|反应堆 reactor|放射性 radioactive|加速器 accelerator|冲击波 shock wave|脑科学 brain science
制药厂 pharmaceutical factory|总医院 general hospital|中药材 chinese medicinal materials|农药厂 pesticide factory|复合肥 compound fertilizer
油气田 oil gas field|页岩气 shale gas|发电厂 power plant|热电厂 thermal power plant|电业局 electric power bureau|供电局 power supply bureau
可靠性 reliability|水处理 water treatment|水环境 water environment|水科学 water science|水利部 ministry water resources|水资源 water resource
水泵厂 pump factory|再制造 remanufacturing|地质局 geological bureau|地震局 earthquake administration
气象局 meteorological bureau/meteorological administration|天文学 astronomy|农科院 academy agricultural science|农商行 rural commercial bank
农工商 agriculture industry commerce|畜产品 animal by product|畜牧业 animal husbandry|肉食品 meat food|食用油 edible oil|食用菌 edible fungus
调味品 condiment|水饮料 water beverage|矿泉水 mineral water|葡萄酒 wine|大酒店 hotel|卷烟厂 cigarette factory|黑色金属 ferrous metal
难熔金属 refractory metal|稀贵金属 rare precious metal|稀有稀土 rare metals rare earth|黄金矿业 gold mining|钢铁研究 iron steel research
钢铁集团 iron steel group|特殊金属 special metal|冶金研究 metallurgy research|耐火材料 refractory|聚酰亚胺 polyimide|功能材料 functional material
结构材料 structural material|生物材料 biomaterial|光学薄膜 optical film|纳米科技 nanotechnology|纳米技术 nanotechnology|纳米材料 nanomaterial
微米纳米 micro nano|材料改性 material modification|材料保护 material protection|非金属矿 nonmetallic mineral|化工原料 chemical raw material
化工产品 chemical product|化学电源 chemical power source/power source|化学动力 chemical propulsion|精细化学 fine chemical
物理化学 physical chemistry|分析化学 analytical chemistry|应用化学 applied chemistry|燃料电池 fuel cell|绿色能源 green energy|生物能源 bioenergy
海上风电 offshore wind power|风力发电 wind power|水力发电 hydropower|光大环保 everbright environment|核电子学 nuclear electronics
理论物理 theoretical physics|近代物理 modern physics|固体物理 solid state physics|技术物理 technical physics
爆轰物理 detonation physics/explosive physics|固体力学 solid mechanics|结构力学 structural mechanics|计算物理 computational physics
应用数学 applied mathematics|应用力学 applied mechanics|应用技术 applied technology|应用电子 applied electronics|生物化学 biochemistry
生物物理 biophysics|生物科学 bioscience/biological science|生物制药 biopharmaceutical/biopharma|生物药业 biopharmaceutical|生物医疗 biomedical
生物基因 biogene/gene|生物安全 biosafety/biosecurity|生物防御 biodefense|基因科学 genomics|基因健康 gene health/genomics|神经科学 neuroscience
医药生物 biopharmaceutical|药物研究 materia medica/drug research|毒物药物 toxicology pharmacology|医疗用品 medical supplies
药科大学 pharmaceutical university|动物保健 animal health|植物保护 plant protection|石油炼制 petroleum refining|石油服务 oil service
石油产品 petroleum product|石油学院 petroleum institute/petroleum college|石化仓储 petrochemical storage|热力发电 thermal power
环境工程 environmental engineering|环境科技 environmental technology|环境技术 environmental technology|环境监测 environmental monitoring
环境保护 environmental protection|环境卫生 environmental sanitation|环境特性 environment features/environmental characteristics
环境物理 environmental physics|环境试验 environmental test|环境设备 environmental equipment|水利科学 hydraulic research|污水处理 sewage treatment
地质调查 geological survey|地质矿产 geology mineral resources|地质大学 university geosciences|地质研究 geology research
大气探测 atmospheric sounding|农副产品 agricultural sideline product|农商银行 rural commercial bank|烟草专卖 tobacco monopoly
盐业集团 salt industry group|化工研究院 chemical research institute/research institute chemical industry|化工机械厂 chemical machinery plant
精细化学品 fine chemical|应用电子学 applied electronics|细胞生物学 cell biology|分子生物学 molecular biology|病毒研究所 institute virology
医药保健品 medicines health products|中医药大学 university chinese medicine|石油勘探局 petroleum exploration bureau|液化天然气 lng|液化石油气 lpg
环境可靠性 environmental reliability|农业科学院 academy agricultural science|钢铁研究总院 central iron steel research institute
复合材料科技 composite technology|复合材料技术 composite technology|先进复合材料 advanced composite
生物医药科技 biomedical technology/biopharmaceutical technology|石油技术服务 oilfield technical service/petroleum technology service
生态环境研究 eco environmental|水利水电科学 water resources hydropower|农业生产资料 agricultural production materials|玻璃钢复合材料 frp composite
化学物理研究所 institute chemical physics|应用物理研究所 institute applied physics|地质与地球物理 geology geophysics|核动力研究设计院 nuclear power institute
遗传与发育生物学 genetics developmental biology|疾病预防控制中心 center disease control prevention|可靠性与环境试验 reliability environmental testing
纳米技术与纳米仿生 nanotech nanobionics
"""
"""Metals, chemistry, energy, nuclear, medicine, earth, farming, food."""

TRADE_AND_SERVICES = """
建安 construction installation|建业 construction|土木 civil|土建 civil construction|岩土 geotechnical|基建 infrastructure
基础 basic/foundation|施工 construction|承包 contracting|道路 road|道桥 road bridge|高铁 high speed railway|动车 emu/high speed train
车务 operation|轨交 rail transit|城轨 urban rail|公交 public transport/bus|出租 rental/taxi|停车 parking|交建 communications construction
交投 transportation investment|港航 port shipping|港湾 harbor|港机 port machinery|孵化 incubator|孵育 incubation|特区 special zone
空运 air freight|陆运 land transport|陆港 dry port/land port|陆地 land|陆上 land/ground|方案 solution|风险 risk/venture|陆海 land sea
联运 intermodal transport|储运 storage transportation|仓库 warehouse|配送 distribution|分销 distribution|跨境 cross border|搬运 handling
搬家 moving|装卸 stevedoring|理货 tally|报关 customs clearance/customs declaration|清关 customs clearance|外轮 foreign vessel
外运 foreign trade transportation|外代 penavico|邮递 postal|贸促 trade promotion|贸发 trade development|洋行 trading/company|商社 trading
商号 firm|商厦 department store|商城 mall|商品 commodity/goods|商检 commodity inspection|商标 trademark|保理 factoring|外商 foreign
外企 foreign enterprise|对外 foreign/external|供销 supply marketing|供应 supply|物贸 materials trading|成套 complete|维修 maintenance/repair
维护 maintenance|修理 repair|修造 repair building|保养 maintenance|改造 renovation|更新 renewal|调试 commissioning|运行 operation
运维 operation maintenance|运业 transport|客货 passenger cargo|融资 financing/finance|信用 credit|信贷 credit|贷款 loan|拍卖 auction|资信 credit
评估 appraisal/evaluation|评级 rating|审计 audit|税务 tax|财税 finance tax|财政 finance|财险 property insurance|寿险 life insurance
经纪 brokerage/broker|交易 exchange/trading|外汇 foreign exchange|支付 payment|银联 unionpay|金控 financial holding|主权 sovereign
集体 collective|私人 private|私募 private|私营 private|民间 people/folk|民生 minsheng/people livelihood|合营 joint venture|总社 head office
总行 head office|总站 terminal/general station|总所 headquarters|分校 branch campus|分局 sub bureau|分会 branch|分支 branch|支社 branch
事业 enterprise/business|项目 project|招标 tendering/bidding|经营 operation/management|经理 manager|策划 planning|外包 outsourcing
众包 crowdsourcing|众创 maker|共享 sharing|检定 verification|质量 quality|质检 quality inspection|鉴证 authentication|公证 notary|仲裁 arbitration
法律 law/legal|法学 law|法务 legal affairs|法院 court|版权 copyright|产权 property rights|技师 technician|技能 skills
科协 association science technology|旅行 travel|旅业 tourism|度假 resort/vacation|景区 scenic area|公园 park|广场 plaza/square
大厦 building/tower|大楼 building|花园 garden|公寓 apartment|别墅 villa|社区 community|房产 real estate|房屋 housing|城际 intercity|绿化 greening
景观 landscape|装潢 decoration|幕墙 curtain wall|门窗 doors windows|门业 door|木门 wooden door|地板 flooring|地毯 carpet|卫浴 sanitary ware
洁具 sanitary ware|厨具 kitchenware|厨房 kitchen|橱柜 cabinet|灶具 stove|家用 household|家装 home decoration|家纺 home textile|家庭 family
家私 furniture|沙发 sofa|床垫 mattress|窗帘 curtain|印染 printing dyeing/dyeing|染织 dyeing weaving|染整 dyeing finishing|针纺 knitting textile
麻纺 linen|麻业 linen/hemp|毛毯 blanket|毛皮 fur|绒业 cashmere|羊绒 cashmere|羽绒 down|羽毛 feather|丝业 silk|无纺 nonwoven|面料 fabric|布业 cloth
织造 weaving|织物 fabric|绣品 embroidery|时装 fashion|时尚 fashion|西服 suit|衬衫 shirt|内衣 underwear|童装 children wear|鞋类 footwear
鞋帽 shoes hats|帽业 hat|手套 glove|袜业 hosiery/socks|皮具 leather goods|皮业 leather|制鞋 shoemaking|制革 tannery|手袋 handbag
眼镜 glasses/optical|首饰 jewelry|玉器 jade|陶业 ceramic|瓷业 porcelain|工艺 crafts/arts crafts/technology/process|美术 fine arts
文物 cultural relics|报社 newspaper|报业 newspaper|日报 daily|晚报 evening news|展示 exhibition/display|会议 conference|会务 conference
礼仪 etiquette|公关 public relations|影视 film television|影业 pictures/film|影音 audio video|音乐 music|唱片 records|运动 sports|健身 fitness
游乐 amusement|游艺 amusement|网游 online games|手游 mobile games|电竞 esports|动画 animation|卡通 cartoon|彩票 lottery|博彩 gaming|赌场 casino
童车 baby carriage|母婴 mother baby|婴童 baby|教学 teaching|高中 high school|留学 study abroad|学社 society|书院 academy|书店 bookstore
文教 culture education|印钞 banknote printing|造币 mint|纸品 paper product|纸箱 carton|纸浆 pulp|浆纸 pulp paper|木材 timber/wood|竹木 bamboo wood
日用 daily|连锁 chain|网店 online store|药店 pharmacy|药房 pharmacy|美容 beauty|美发 hair|化妆 cosmetics|护肤 skin care|香水 perfume|婚庆 wedding
摄影 photography|殡葬 funeral|清洁 cleaning|清洗 cleaning|洗衣 laundry|保洁 cleaning|环卫 sanitation|猎头 headhunting|中介 intermediary
婚介 matchmaking|征信 credit reporting|慈善 charity|公益 public welfare|佛教 buddhist|教会 church|农民 farmer|工人 worker|妇联 women federation
党校 party school|政协 political consultative conference|人大 peoples congress|政法 political science law
侨联 federation returned overseas chinese|华侨 overseas chinese|侨办 overseas chinese affairs office|华人 chinese|民政 civil affairs
民宗 ethnic religious affairs|劳动 labor|人事 personnel|组织 organization|工程学 engineering|工程处 engineering division|工程队 engineering team
工程车 engineering vehicle|总承包 general contracting|铁道部 ministry railways|铁路局 railway bureau|机务段 locomotive depot|动车组 emu
交通部 ministry transport|港务局 port authority|港集团 port group|自贸区 free trade zone|科技城 science city|科学城 science city|创业园 pioneer park
孵化器 incubator|示范区 demonstration zone|经济区 economic zone|合作区 cooperation zone|物流园 logistics park|国际化 international
报关行 customs broker|总代理 general agent|贸易行 trading|贸促会 council promotion international trade|商学院 business school
外经贸 foreign economic trading|外向型 export oriented|供销社 supply marketing cooperative|合作社 cooperative|供应商 supplier
供应站 supply station|设备厂 equipment factory|修理厂 repair factory|投融资 investment financing|信用社 credit union/credit cooperative
典当行 pawnshop|审计署 national audit office|税务师 tax|财政部 ministry finance|交易所 exchange|银行业 banking
证监会 securities regulatory commission|国资委 state owned assets supervision administration commission|国家队 national team
股份制 joint stock|合伙人 partners|总经销 general distributor|营业部 business department|营业所 business office|事业部 division/business division
事业群 business group|项目部 project department|招投标 bidding|管委会 administrative committee|企业家 entrepreneur|设计部 design department
服务站 service station|计量院 institute metrology|检察院 procuratorate|科技馆 science technology museum|科技部 ministry science technology
科技委 science technology commission|科学会 society|度假村 resort|城商行 city commercial bank|棉纺织 cotton textile|毛纺织 wool textile
无纺布 nonwoven|服装厂 garment factory|艺术品 art|杂志社 magazine|日报社 daily|新闻社 news agency|新华社 xinhua news agency|新华网 xinhuanet
乐器厂 musical instrument factory|娱乐场 casino|玩具厂 toy factory|幼儿园 kindergarten|留学生 overseas student|办公室 office|印刷厂 printing house
纸制品 paper product|木制品 wood product|人造板 wood based panel|便利店 convenience store|连锁店 chain store|专卖店 store|旗舰店 flagship store
大药房 pharmacy|志愿者 volunteer|基督教 christian|共青团 communist youth league|统战部 united front work department|宣传部 propaganda department
组织部 organization department|民政局 civil affairs bureau|建筑科学 building science/building research|建筑技术 building technology
建筑装饰 building decoration|建筑劳务 construction labor|建筑规划 architectural planning|岩土力学 rock soil mechanics
基础工程 foundation engineering|工程学院 institute engineering/engineering college|高速公路 expressway|公共交通 public transport|出租汽车 taxi
交通学院 jiaotong college/communications institute|交通设施 transportation facilities|交通建设 communications construction
交通工程 traffic engineering|自由贸易 free trade|科技园区 science park|创业投资 venture capital|经济特区 special economic zone|航空快递 air express
解决方案 solution|风险投资 venture capital/ventures|多式联运 multimodal transport|货运航空 cargo airlines
国际航空 international airlines/international aviation|国际商业 international business|外轮代理 ocean shipping agency|邮政速递 postal express
贸易商行 trading|商务服务 business service|商务咨询 business consulting|商务科技 business technology|商务信息 business information
商业航天 commercial space|合作总社 federation cooperatives|设备成套 complete equipment|成套设备 complete equipment/complete plant
投资顾问 investment advisory|小额贷款 microfinance/micro loan|银行股份 bank|银保监会 banking insurance regulatory commission
金融科技 financial technology/fintech|国有资产 state owned assets|民族大学 minzu university|股份集团 group|有限合伙 limited partnership|分支机构 branch
管理中心 management center/administration center|企业形象 corporate image|检测评价 testing evaluation|计量测试 metrology testing|计量科学 metrology
计量仪器 metering instrument|产权交易 property rights exchange/equity exchange|技术转移 technology transfer|技术转让 technology transfer
技术合作 technical cooperation|技术装备 technology equipment/technical equipment|技术产品 technology product|技术股份 technology
技术学院 institute technology/technical college|技术大学 university technology/technology university|技术情报 technical information
技术学校 technical school|技术基础 technology foundation/technical foundation|技术经济 technical economics
科技学院 college science technology/institute technology/university science technology|科技研究 science technology research
科技成果 scientific technological achievement|科技产业 science technology industry/technology industry
科技创新 science technology innovation/technology innovation|科技中心 science technology center|科技协会 science technology association
科技股份 technology|主题公园 theme park|城市建设 urban construction|城市发展 urban development|城市投资 urban investment|城市运营 urban operation
城市规划 urban planning|城市管理 urban management|市场营销 marketing|市场调查 market research|园林绿化 landscaping|床上用品 bedding
纺织印染 textile dyeing printing|服装服饰 garment|针织服装 knitted garment|珠宝首饰 jewelry|工艺美术 arts crafts|美术学院 academy fine arts
文化用品 stationery|文化创意 cultural creative|体育用品 sporting goods/sports goods|体育大学 sport university|体育科学 sport science|玩具礼品 toys gifts
教育学院 college education|专科学校 college|师范学院 normal university/normal college|独立学院 college|文教用品 stationery|办公用品 office supplies
印刷电路 printed circuit|日用百货 daily necessities|百货商店 department store|洗涤用品 detergent|卫生用品 hygiene product|卫生材料 sanitary material
劳务派遣 labor dispatch|征信服务 credit service|红十字会 red cross society|政法大学 university political science law|统一战线 united front
劳动教养 labor reeducation|建筑设计院 architectural design institute|工程总承包 engineering contracting|工程机械厂 construction machinery plant
工程研究院 engineering research institute/academy engineering|交通运输部 ministry transport|工业集聚区 industrial zone
国际旅行社 international travel service|进出口贸易 import export trading/import export|对外联络部 international department|证券交易所 stock exchange
外汇管理局 administration foreign exchange|企业联合会 enterprise confederation|标准化研究 standardization
技术研究所 technology research institute/institute technology|科技研究院 science technology research institute
科学技术馆 science technology museum|印刷电路板 printed circuit board|印制电路板 printed circuit board|印制线路板 printed circuit board
公益基金会 foundation|政法委员会 political legal affairs committee|国际电子商务 international e commerce|跨境电子商务 cross border e commerce
船舶燃料供应 bunker|邮政储蓄银行 postal savings bank|对外经济贸易 foreign economic trading/international business economics
对外友好协会 association friendship foreign countries|质量技术监督 quality technical supervision|技术情报研究 technical information
科学技术协会 association science technology|科学技术信息 scientific technical information|理工职业学院 polytechnic
市场监督管理 market supervision administration|工艺品进出口 arts crafts import export|高等专科学校 college|自由贸易试验区 pilot free trade zone
科学技术研究院 science technology research institute/academy science technology
国有资产监督管理委员会 state owned assets supervision administration commission
"""
"""Building, transport, trade, finance, administration, consumer goods, culture, teaching."""
