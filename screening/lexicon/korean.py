"""Korean words of names with the English words lists use, and the usual Latin form of names whose spelling has no system.

Entries as in ``chinese``: ``한글 latin words``, further ones behind ``/``. Authored for this project from official English names
of firms, universities and bodies of both Koreas.
"""

from __future__ import annotations

WORDS = """
기술 technology/technical|과학기술 science technology|과학 science|자연과학 natural science|테크놀로지 technology|테크 tech
전자 electronic|전기 electric|전력 electric power|전선 wire cable|반도체 semiconductor|통신 communication/telecommunication
정보 information|정보통신 information communication|정보기술 information technology|소프트웨어 software|시스템 system
컴퓨터 computer|네트웍스 network|네트워크 network|디지털 digital|데이터 data|인공지능 artificial intelligence|로봇 robot
광학 optical|레이저 laser|레이더 radar|센서 sensor|자동화 automation|제어 control|정밀 precision|기계 machinery/machine
기계공업 machinery industry|공업 industry|산업 industry/industrial|중공업 heavy industry|경공업 light industry
제조 manufacturing|제작 manufacturing|제작소 works|공장 factory/plant|설비 equipment|장비 equipment|기기 instrument
측정 measurement|재료 material|소재 material|신소재 new material|화학 chemical|석유 petroleum/oil|석유화학 petrochemical
가스 gas|정유 refinery/oil|에너지 energy|배터리 battery|태양광 solar|원자력 atomic energy/nuclear|핵 nuclear|철강 steel
제철 steel|제강 steel|금속 metal|비철금속 nonferrous metal|광업 mining|광산 mine|석탄 coal|아연 zinc|마그네샤 magnesia
시멘트 cement|유리 glass|섬유 textile|제지 paper|식품 food|제약 pharmaceutical|의약품 pharmaceutical|의료 medical
의학 medical|병원 hospital|생물 biological|바이오 bio|농업 agricultural|수산 fisheries|자동차 automobile/motor|차량 vehicle
철도 railway|조선소 shipyard|선박 ship|해운 shipping|해양 marine/ocean|항만 port|항 port|항공 aviation/air
항공우주 aerospace|우주 space|로켓 rocket|미사일 missile|위성 satellite|엔진 engine|물류 logistics|운송 transport
운수 transport|창고 warehouse|건설 construction|건축 architecture|엔지니어링 engineering|공학 engineering|설계 design
개발 development|연구 research|연구소 research institute/institute|연구원 research institute
중앙연구소 central research institute|시험연구소 test research institute
중앙과학연구소 central scientific research institute|과학연구소 scientific research institute|시험소 testing
과학원 academy science|국가과학원 state academy science|국방과학원 academy national defense science|연구센터 research center
센터 center|실험실 laboratory|대학교 university|대학 university/college|종합대학 university|공업대학 university technology
공업종합대학 university technology|학교 school|학원 institute/academy|아카데미 academy|도서관 library
국방 defense/national defense|국방부 ministry defense|방위 defense|방산 defense|군사 military|군수 munitions
군수공업 munitions industry|무기 arms|해군 navy|공군 air force|육군 army|인민군 peoples army|정찰 reconnaissance
정찰총국 reconnaissance general bureau|총국 general bureau|국 bureau|성 ministry|부 department|부서 department
위원회 committee|경제 economic|경제위원회 economic committee|무역 trading/trade|수출입 import export|수출 export|수입 import
대외 foreign|외국 foreign|상사 trading|상업 commercial|은행 bank|금융 finance|보험 insurance|증권 securities|투자 investment
신탁 trust|자산 asset|그룹 group|집단 group|홀딩스 holding|지주 holding|인터내셔널 international|국제 international
글로벌 global|연합 united/associated|련합 united/associated/general|합작 joint venture|합영 joint venture
총회사 general corporation|총무역회사 general trading corporation|무역총회사 general trading corporation|회사 |
기업소 enterprise|련합기업소 complex|연합기업소 complex|기업 enterprise|지사 branch|지점 branch|대표부 representative office
사무소 office|실 office|서비스 service|관리 management|관광 travel/tourism|호텔 hotel|식당 restaurant|출판 publishing
방송 broadcasting|신문 newspaper|체신 post telecommunication|종합 general/complex|제너럴 general|특수 special|고등 advanced
첨단 advanced|국가 state/national|국립 national|중앙 central|국영 state|공공 public|전문 special|신 new|뉴 new|동부 east
서부 west|북부 north|남부 south|및 and|과 and|와 and|산원 maternity hospital|신용 credit|대리 agency|해상 maritime/marine
해사 maritime|원양 ocean|외항 ocean going|선원 crew|선급 classification/register shipping|항운 shipping|항구 port|교역 trade
통상 trade/commerce|봉사 service|총련 chongryon|방사 radiation|농축 enrichment|중수 heavy water|원자 atomic|비료 fertilizer
농약 pesticide|염화 chloride|시약 reagent|촉매 catalyst|고무 rubber|수지 resin|도료 paint|피혁 leather|가죽 leather
신발 shoes|의류 garment/clothing|피복 clothing|봉제 sewing|방직 textile|방적 spinning|견직 silk|제사 silk reeling
편직 knitting|인형 doll|완구 toy|공예 crafts|미술 art|해외 overseas|자원 resource|지질 geology|탐사 exploration|채굴 mining
제련 smelting/refinery|야금 metallurgical|주물 casting|주조 casting/foundry|단조 forging|금광 gold mine|구리 copper
니켈 nickel|흑연 graphite|탄소 carbon|복합 composite|요업 ceramics|벽돌 brick|목재 timber/wood|림업 forestry|임업 forestry
산림 forest|가구 furniture|종이 paper|인쇄 printing|도서 book|영화 film|음악 music|체육 sports|려관 hotel|상점 shop/store
상회 trading/company|상공 commerce industry|시장 market|유통 distribution|도매 wholesale|소매 retail|판매 sales|영업 sales
광고 advertising|대행 agency|우편 postal|우정 post|보안 security|보위 security|안전 safety/security|경찰 police|소방 fire
경비 security/guard|경호 guard|무력 armed forces|인민 peoples|호실 office/bureau|함정 naval vessel|전차 tank|탱크 tank
포병 artillery|화포 artillery|탄약 ammunition|폭약 explosives|화약 explosives/gunpowder|총기 firearms|소총 rifle
어뢰 torpedo|탄도 ballistic|추진 propulsion|발사 launch|드론 drone|무인 unmanned|공항 airport|헬기 helicopter|비행 flight
교통 transportation|도로 road|교량 bridge|화물 cargo/freight|택배 express|특송 express|트럭 truck|버스 bus|부품 parts
모터 motor|발전 power generation/power|수력 hydro|화력 thermal power|송전 power transmission|배전 power distribution
전지 battery|게임 game|회로 circuit|기판 substrate|소자 device|액정 liquid crystal|패널 panel|렌즈 lens|진공 vacuum
나노 nano|양자 quantum|계측 measurement/instrumentation|계량 metrology|계기 instrument/meter|계전 instrument|시험 test
검사 inspection|검정 verification|품질 quality|표준 standard|특허 patent|발명 invention|규격 standard|공구 tool|금형 mold
기어 gear|밸브 valve|펌프 pump|냉동 refrigeration|공조 air conditioning|필터 filter|리공 science technology|내각 cabinet
위원 committee|협회 association|련맹 league/federation|연맹 federation/league|동맹 league|조합 cooperative/association
협동 cooperative|재단 foundation|기금 fund|펀드 fund|저축 savings|농협 nonghyup/agricultural cooperative
수협 suhyup/fisheries cooperative|카드 card|생명 life|화재 fire|분원 branch|분사 branch|본사 head office|지국 branch
지회 branch|공사 corporation|공단 corporation|도시 city|토지 land|주택 housing|빌딩 building|골프 golf|레저 leisure
면세 duty free|푸드 food|식료 foodstuffs|음료 beverage|맥주 beer|주류 liquor|담배 tobacco|제과 confectionery|제당 sugar
제분 flour|유업 dairy|축산 livestock|어업 fishery|양식 aquaculture|농장 farm|농산 agricultural product|곡물 grain|비단 silk
약초 medicinal herbs|인삼 ginseng|의약 pharmaceutical/medicine|유전 genetic|백신 vaccine|뷰티 beauty|패션 fashion|메탈 metal
스틸 steel|오일 oil|파워 power|쉽핑 shipping|쉬핑 shipping|마린 marine|에어 air|토건 construction|로동 labor|노동 labor
민족 national|협력 cooperation|교류 exchange|친선 friendship|우의 friendship|평화 peace|통일 unification|주체 juche
혁명 revolution|승리 victory/sungri|영웅 hero|새별 saebyol|은하 unha/galaxy|백두 paektu|백호 paekho|락원 rakwon|낙원 rakwon
룡봉 ryongbong|황금 gold|장수 jangsu|오성 osong|칠성 chilsong|삼봉 sambong|로케트 rocket
공업부 ministry industry/industry department|적십자 red cross|대리점 agency|무역부 trading department
개발국 development administration/development bureau|핵연구 nuclear research|핵무기 nuclear weapon|핵과학 nuclear science
핵물리 nuclear physics|우라늄 uranium|원자로 reactor|비날론 vinalon|페인트 paint|창작사 art studio|제련소 smelter
티타늄 titanium|희토류 rare earth|세라믹 ceramic|도자기 ceramic/porcelain|인쇄소 printing house|신문사 newspaper
통신사 news agency/telecom|촬영소 studio|라디오 radio|스포츠 sports|려행사 travel|여행사 travel|백화점 department store
상공업 commerce industry|마케팅 marketing|컨설팅 consulting|솔루션 solution|플랫폼 platform|인터넷 internet|온라인 online
모바일 mobile|텔레콤 telecom|통신기 communication equipment|체신성 ministry posts telecommunications|정보화 informatization
정보국 intelligence bureau|안전성 ministry security|로동당 workers party|노동당 workers party
국제부 international department|전략군 strategic force|잠수함 submarine|유도탄 guided missile|추진제 propellant
발사체 launch vehicle|무인기 unmanned aerial vehicle/drone|항공기 aircraft|항공사 airlines|비행기 aircraft
육해운 land maritime transport|철도성 ministry railways|지하철 metro/subway|기관차 locomotive|포워딩 forwarding
트랙터 tractor|자전거 bicycle|타이어 tire|부속품 parts|모터스 motors|전동기 motor|발전소 power station|변압기 transformer
차단기 circuit breaker|콤퓨터 computer|게임즈 games|미디어 media|콘텐츠 contents|네트웍 network|카메라 camera
광전자 optoelectronic|광통신 optical communication|초음파 ultrasonic|초전도 superconducting|시험기 testing machine
표준화 standardization|공작소 works|베어링 bearing|보일러 boiler|압축기 compressor|냉동기 refrigerator
에어컨 air conditioner|크레인 crane|중기계 heavy machinery|중장비 heavy equipment|농기계 agricultural machinery
기술원 institute technology|기술자 engineer|과학자 scientist|외국어 foreign language|정찰국 reconnaissance bureau
공작국 operations bureau|작전국 operations bureau|연락소 liaison office|대사관 embassy|령사관 consulate|영사관 consulate
대표단 delegation|외무성 ministry foreign affairs|외교부 ministry foreign affairs|무역성 ministry trade
재정성 ministry finance|교육성 ministry education|보건성 ministry public health|농업성 ministry agriculture
수산성 ministry fisheries|상업성 ministry commerce|건설성 ministry construction|총동맹 general federation|연합회 federation
캐피탈 capital|연구실 laboratory|공기업 public corporation|수자원 water resource|부동산 real estate|아파트 apartment
리조트 resort|면세점 duty free|수산물 seafood|수산업 fisheries|의료기 medical equipment|미생물 microbiology|유전자 gene
화장품 cosmetics|어패럴 apparel|벤처스 ventures|컴퍼니 company|디자인 design|케미칼 chemical|케미컬 chemical|파워텍 powertec
에어로 aero|디펜스 defense|테크윈 techwin|테크노 techno|이엔지 eng|이앤씨 e c|조선업 shipbuilding|로동자 worker
광명성 kwangmyongsong|삼지연 samjiyon|모란봉 moranbong|보통강 pothonggang|룡악산 ryongaksan|천리마 chollima
수출품 export goods|수입품 import goods|적십자회 red cross society|무역은행 foreign trade bank/trade bank
해운대리 ocean shipping agency/shipping agency|해운관리 maritime management/shipping management|해운경영 shipping management
원양해운 ocean maritime/ocean shipping|무역총국 general trading bureau|무역상사 trading company|대외경제 external economic
대외건설 external construction|련합회사 associated corporation/united|연합회사 associated corporation/united
련합총국 general bureau|우주항공 aerospace|위성관제 satellite control|화학무기 chemical weapon|플라스틱 plastic
해외개발 overseas project|지하자원 underground resource|지질탐사 geological exploration|채취공업 extractive industries
제련종합 smelter complex|알루미늄 aluminum|마그네슘 magnesium|탄소섬유 carbon fiber|복합재료 composite|콘크리트 concrete
중앙통신 central news agency|텔레비전 television|관광총국 tourism general bureau|솔루션즈 solutions|클라우드 cloud
이동통신 mobile communication|정보처리 information processing|정보보호 information security|인민경제 peoples economy
인민군대 peoples army|총정치국 general political bureau|총참모부 general staff department|로케트군 rocket force
특수작전 special operations|유도무기 guided weapon|로봇공학 robotics|항공산업 aerospace industries|민용항공 civil aviation
헬리콥터 helicopter|륙해운성 ministry land maritime transport|육해운성 ministry land maritime transport|컨테이너 container
뜨락또르 tractor|오토바이 motorcycle|발전설비 power equipment|전자제품 electronic product
전자통신 electronics telecommunications|전자부품 electronic components|프로그람 program|프로그램 program
집적회로 integrated circuit|디바이스 device|나노기술 nanotechnology|공작기계 machine tool
종합기계 general machinery/machinery complex|종합공장 general factory/complex|종합회사 general corporation
종합설비 complete equipment|기술대학 university technology/technical college|기술정보 technical information
공과대학 university technology/institute technology|리과대학 university science|이과대학 university science
의과대학 medical university|사범대학 university education|군관학교 military academy|사관학교 military academy
정치대학 political university|경공업성 ministry light industry|협동조합 cooperative|기업은행 industrial bank
산업은행 development bank|외환은행 exchange bank|파이낸스 finance|파이낸셜 financial|손해보험 insurance
연구기관 research institute|연구단지 research complex|연구분원 branch institute|도시개발 urban development
석유공사 national oil corporation|식료공장 foodstuff factory|의료기기 medical device|의료기구 medical instrument
생물공학 biotechnology|생물기술 biotechnology|코스메틱 cosmetic|텍스타일 textile|트레이딩 trading|파트너스 partners
컴퍼니즈 companies|일렉트릭 electric|오일뱅크 oilbank|마리타임 maritime|시스템즈 systems|시스템스 systems|하이테크 high tech
건축설계 architectural design|조선해양 shipbuilding marine engineering|조선공업 shipbuilding industry
수출입품 import export goods|대외경제성 ministry external economic relations|우주개발국 aerospace development administration
위성발사장 satellite launching station|원자력총국 general bureau atomic energy|상공회의소 chamber commerce industry
정보기술국 information technology bureau|국가보위성 ministry state security|국가보위부 state security department
인민보안성 ministry peoples security|인민보안부 ministry peoples security|사회안전성 ministry social security
인민무력부 ministry peoples armed forces|인민무력성 ministry peoples armed forces|국방위원회 national defense commission
국무위원회 state affairs commission|조선로동당 workers party korea|선전선동부 propaganda agitation department
조직지도부 organization guidance department|군수공업부 munitions industry department|기계공업부 machine industry department
재정경리부 finance accounting department|통일전선부 united front department|로지스틱스 logistics
전력공업성 ministry electric power industry|전자공업성 ministry electronics industry|전자계산기 computer|쏘프트웨어 software
디스플레이 display|엘리베이터 elevator|과학기술원 institute science technology/academy science technology
외국어대학 university foreign studies|교육위원회 education commission|석탄공업성 ministry coal industry
기계공업성 ministry machine building industry|금속공업성 ministry metal industry|화학공업성 ministry chemical industry
계획위원회 planning commission|직업총동맹 federation trade unions|은행총회사 banking corporation
수출입은행 export import bank|인더스트리 industry|코퍼레이션 corporation|매니지먼트 management|이노베이션 innovation
머티리얼즈 materials|머트리얼즈 materials|조선기자재 shipbuilding equipment|승리자동차 sungri motor
우주공간기술 space technology|원자력공업성 ministry atomic energy industry|마그네사이트 magnesite
인민경제대학 university national economy|전략로케트군 strategic rocket forces|민용항공총국 general bureau civil aviation
엔터테인먼트 entertainment|과학기술대학 university science technology|국방종합대학 university national defense
최고인민회의 supreme peoples assembly|한국가스공사 korea gas corporation/kogas
한국전력공사 korea electric power corporation/kepco|광물자원공사 resources corporation|인더스트리즈 industries
인더스트리얼 industrial|엔터프라이즈 enterprise|인베스트먼트 investment|일렉트로닉스 electronics
국가우주개발국 national aerospace development administration|원자력연구센터 nuclear research center
국가안전보위부 state security department|중앙군사위원회 central military commission
한국과학기술원 korea advanced institute science technology/kaist|과학기술위원회 science technology commission
한국수력원자력 korea hydro nuclear power|생물기술연구원 bio technical institute|에어로스페이스 aerospace
한국과학기술연구원 korea institute science technology
"""

NAMES = """
조선 korea/choson/shipbuilding|한국 korea|코리아 korea|대한민국 korea|북한 north korea|고려 koryo|평양 pyongyang|서울 seoul
부산 busan/pusan|인천 incheon|대구 daegu/taegu|대전 daejeon/taejon|광주 gwangju/kwangju|울산 ulsan|함흥 hamhung
청진 chongjin|원산 wonsan|남포 nampo|신의주 sinuiju|나선 rason|라선 rason|개성 kaesong|단천 tanchon|중국 china|북경 beijing
베이징 beijing|상하이 shanghai|홍콩 hongkong|러시아 russia|모스크바 moscow|이란 iran|일본 japan|미국 america
백두산 paektusan|대동강 taedonggang|압록강 amnokgang|청천강 chongchongang|남천강 namchongang|김책 kim chaek
김일성 kim il sung|김정일 kim jong il|동방 east land/dongbang/tongbang|혁신 hyoksin|련봉 ryonbong|대성 daesong/taesong
단군 tangun|금강 kumgang|만수대 mansudae|청송 chongsong/green pine|조광 zokwang|선봉 sonbong|남흥 namhung|청년 youth
삼성 samsung|현대 hyundai|엘지 lg|에스케이 sk|하이닉스 hynix|기아 kia|대우 daewoo|한화 hanwha|롯데 lotte|두산 doosan
포스코 posco|효성 hyosung|쌍용 ssangyong|금호 kumho|한진 hanjin|대한항공 korean air|아시아나 asiana|고려항공 air koryo
네이버 naver|카카오 kakao|셀트리온 celltrion|풍산 poongsan|동진쎄미켐 dongjin semichem|솔브레인 soulbrain|화웨이 huawei
하이크비전 hikvision|대한 korea/daehan
"""
"""Places and firms."""

FAMILY_NAMES = dict(
    pair.split()
    for pair in "김 kim|이 lee|리 ri|박 park|최 choi|정 jung|강 kang|조 cho|윤 yoon|장 jang|임 lim|림 rim|한 han|오 oh|서 seo|신 shin|권 kwon|황 hwang|"
    "안 ahn|송 song|류 ryu|유 yoo|홍 hong|전 jeon|고 ko|문 moon|양 yang|손 son|배 bae|백 baek|허 heo|남 nam|심 shim|노 noh|하 ha|주 joo|곽 kwak|성 sung|민 min|반 ban|구 koo|우 woo|원 won|변 byun|채 chae|천 cheon|방 bang|공 kong|현 hyun|함 ham|염 yeom|여 yeo|추 choo|도 do|석 seok|선 sun|"
    "설 seol|마 ma|길 gil|표 pyo|명 myung|기 ki|왕 wang|금 keum|옥 ok|육 yook|맹 maeng|제 je|모 mo|진 jin|엄 um|지 ji|위 wi|나 na|라 ra|연 yeon|차 cha".split("|")
)  # fmt: skip
"""Syllables that open a person's name, as most bearers write them."""

SYLLABLES_OF_NAMES = (
    "강건경고관광구국권규균근금기길나남노대덕도동두락란래련령례로록룡류률리린림만명모목무문미민방배백범병보복봉부빈산삼상서석선설섭성세소송수숙순승시식신"
    "실심아안애양언여연열엽영예오옥온완왕요용우욱운웅원월위유윤율은의익인일자장재전정제조종주준중지진찬창채천철청초춘충치칠탁태택평표필하학한해향혁현협형혜호홍화환효훈휘흥희"
)
"""Syllables that given names are made of."""

FAMILY_SPELLINGS = (
    "kim gim|lee yi ri rhee rhie yee|park pak bak bark|choi choe choy|jung jeong chung chong jong cheong|kang gang|cho jo joe|yoon yun youn|jang chang|lim rim im yim|"
    "oh o|seo suh so sur|shin sin|kwon gwon|ahn an|ryu yoo yu ryoo|jeon jun chon chun|ko go koh|moon mun|son sohn|bae pae|baek paik paek back|heo huh hur|sim shim|"
    "noh roh ro no|joo ju chu|kwak gwak|woo u wu|koo ku gu|na ra|jin chin|eom um uhm|cheon chun|bang pang|kong gong|hyun hyeon hyon|byun byeon pyon|"
    "yeom yum|yeo yo|chu choo|seok suk sok|sun seon|seol sul|gil kil|myung myeong myong|ki gi|ban pan|keum geum kum|yook yuk|namgung namkung"
)
"""Family names, by the spellings their bearers use."""

IN_HAN = """
갑甲|강姜|경卿京景庆敬|고高|공孔|곽郭|관宽观|광光广|구具|국国|권权|귀贵|규珪奎圭揆|균均|근根槿|기奇基起|길吉|김金|나罗|남南男
노卢|달达|대大|덕德|도都道|돈敦|동东|두斗|득得|락乐|래来|련连|렬烈|례礼|록禄|린麟|마马|만万|명明命|무武|묵默|문文|미美
민闵民敏珉旻玟|박朴|반潘|방方|배裴|백白|범范|변卞|병炳秉|보甫|복福|봉奉凤|부富|산山|삼三|상相尚|서徐誓瑞曙|석石锡硕|선宣善仙璇
설薛雪|섭燮|성成星圣诚声|세世|소昭|손孙|송宋|수秀洙寿守受|숙淑|순顺|승承胜升|시时|식植埴|신申信新|실实|심沈心|아娥雅|안安|애爱
양梁|언彦|엄严|여吕|연延燕妍娟|열悦|염廉|엽烨|영永泳英荣瑛|예艺睿|오吴五|옥玉|완完|왕王|용龙勇容|우禹宇佑雨友祐羽|욱旭|운云
웅雄|원元源圆媛远|월月|유柳裕有|윤尹润允|율律|은恩银殷垠|의义|이李|익益|인寅仁因|일日一镒|임林任|자子慈|장张长章|재在宰载栽
전全田钱|정郑丁正贞静廷祯晶定婷|제济齐|조赵祖|종钟宗|주朱周柱珠主宙|준俊骏准峻浚遵|중仲重中|지池智志芝知枝|진陈镇真振珍辰晋
차车|찬灿赞粲|창昌|채彩蔡|책策|천千|철哲|청青清|최崔|추秋|춘春|충忠|치治|칠七|탁卓|태泰太兑|택泽|평平|표表|필弼必|하河夏|학学
한韩|함咸|해海|향香|허许|혁赫革|현玄贤铉炫显|형亨炯衡|혜惠慧|호浩镐昊虎好皓|홍洪弘泓|화华和花|환焕桓奂|황黄|회会|효孝晓
훈勋训薰|흥兴|희熙姬禧喜
"""
"""Characters that names of Koreans are written with, simplified, behind the syllable that they are read as."""
