"""Korean words of names with the English words lists use, and the usual Latin form of names whose spelling has no system.

Entries as in ``chinese``: ``한글 latin words``, further ones behind ``/``. Authored for this project from official English names
of firms, universities and bodies of both Koreas.
"""

from __future__ import annotations

WORDS = """
기술 technology/technical|과학기술 science technology|과학 science|자연과학 natural science|테크놀로지 technology|테크 tech|전자 electronic|전기 electric|전력 electric power|전선 wire cable|반도체 semiconductor|통신 communication/telecommunication|정보 information|정보통신 information communication|정보기술 information technology|소프트웨어 software|시스템 system|컴퓨터 computer|네트웍스 network|네트워크 network|디지털 digital|데이터 data|인공지능 artificial intelligence|로봇 robot|광학 optical|레이저 laser|레이더 radar|센서 sensor|자동화 automation|제어 control|정밀 precision|기계 machinery/machine|기계공업 machinery industry|공업 industry|산업 industry/industrial|중공업 heavy industry|경공업 light industry|제조 manufacturing|제작 manufacturing|제작소 works|공장 factory/plant|설비 equipment|장비 equipment|기기 instrument|측정 measurement|재료 material|소재 material|신소재 new material|화학 chemical|석유 petroleum/oil|석유화학 petrochemical|가스 gas|정유 refinery/oil|에너지 energy|배터리 battery|태양광 solar|원자력 atomic energy/nuclear|핵 nuclear|철강 steel|제철 steel|제강 steel|금속 metal|비철금속 nonferrous metal|광업 mining|광산 mine|석탄 coal|아연 zinc|마그네샤 magnesia|시멘트 cement|유리 glass|섬유 textile|제지 paper|식품 food|제약 pharmaceutical|의약품 pharmaceutical|의료 medical|의학 medical|병원 hospital|생물 biological|바이오 bio|농업 agricultural|수산 fisheries|자동차 automobile/motor|차량 vehicle|철도 railway|조선소 shipyard|선박 ship|해운 shipping|해양 marine/ocean|항만 port|항 port|항공 aviation/air|항공우주 aerospace|우주 space|로켓 rocket|미사일 missile|위성 satellite|엔진 engine|물류 logistics|운송 transport|운수 transport|창고 warehouse|건설 construction|건축 architecture|엔지니어링 engineering|공학 engineering|설계 design|개발 development|연구 research|연구소 research institute/institute|연구원 research institute|중앙연구소 central research institute|시험연구소 test research institute|중앙과학연구소 central scientific research institute|과학연구소 scientific research institute|시험소 testing|과학원 academy science|국가과학원 state academy science|국방과학원 academy national defense science|연구센터 research center|센터 center|실험실 laboratory|대학교 university|대학 university/college|종합대학 university|공업대학 university technology|공업종합대학 university technology|학교 school|학원 institute/academy|아카데미 academy|도서관 library|국방 defense/national defense|국방부 ministry defense|방위 defense|방산 defense|군사 military|군수 munitions|군수공업 munitions industry|무기 arms|해군 navy|공군 air force|육군 army|인민군 peoples army|정찰 reconnaissance|정찰총국 reconnaissance general bureau|총국 general bureau|국 bureau|성 ministry|부 department|부서 department|위원회 committee|경제 economic|경제위원회 economic committee|무역 trading/trade|수출입 import export|수출 export|수입 import|대외 foreign|외국 foreign|상사 trading|상업 commercial|은행 bank|금융 finance|보험 insurance|증권 securities|투자 investment|신탁 trust|자산 asset|그룹 group|집단 group|홀딩스 holding|지주 holding|인터내셔널 international|국제 international|글로벌 global|연합 united|련합 united|합작 joint venture|합영 joint venture|총회사 general corporation|총무역회사 general trading corporation|무역총회사 general trading corporation|회사 |기업소 enterprise|련합기업소 complex|연합기업소 complex|기업 enterprise|지사 branch|지점 branch|대표부 representative office|사무소 office|실 office|서비스 service|관리 management|관광 travel/tourism|호텔 hotel|식당 restaurant|출판 publishing|방송 broadcasting|신문 newspaper|체신 post telecommunication|종합 general/complex|제너럴 general|특수 special|고등 advanced|첨단 advanced|국가 state/national|국립 national|중앙 central|국영 state|공공 public|전문 special|신 new|뉴 new|동부 east|서부 west|북부 north|남부 south|및 and|과 and|와 and
"""

NAMES = """
조선 korea|한국 korea|코리아 korea|대한민국 korea|북한 north korea|고려 koryo|평양 pyongyang|서울 seoul|부산 busan/pusan|인천 incheon|대구 daegu/taegu|대전 daejeon/taejon|광주 gwangju/kwangju|울산 ulsan|함흥 hamhung|청진 chongjin|원산 wonsan|남포 nampo|신의주 sinuiju|나선 rason|라선 rason|개성 kaesong|단천 tanchon|중국 china|북경 beijing|베이징 beijing|상하이 shanghai|홍콩 hongkong|러시아 russia|모스크바 moscow|이란 iran|일본 japan|미국 america|백두산 paektusan|대동강 taedonggang|압록강 amnokgang|청천강 chongchongang|남천강 namchongang|김책 kim chaek|김일성 kim il sung|김정일 kim jong il|동방 east land/dongbang/tongbang|혁신 hyoksin|련봉 ryonbong|대성 daesong/taesong|단군 tangun|금강 kumgang|만수대 mansudae|청송 chongsong/green pine|조광 zokwang|선봉 sonbong|남흥 namhung|청년 youth|삼성 samsung|현대 hyundai|엘지 lg|에스케이 sk|하이닉스 hynix|기아 kia|대우 daewoo|한화 hanwha|롯데 lotte|두산 doosan|포스코 posco|효성 hyosung|쌍용 ssangyong|금호 kumho|한진 hanjin|대한항공 korean air|아시아나 asiana|고려항공 air koryo|네이버 naver|카카오 kakao|셀트리온 celltrion|풍산 poongsan|동진쎄미켐 dongjin semichem|솔브레인 soulbrain|화웨이 huawei|하이크비전 hikvision
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
    "실심아안애양언여연열엽영예오옥온완왕요용우욱운웅원월위유윤율은의익인일자장재전정제조종주준중지진찬창채천철청초춘충치탁태택하학한해향혁현형혜호홍화환효훈휘흥희"
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
강姜|고高|공孔|곽郭|광光广|구具|국国|권权|귀贵|규珪奎圭|균均|근根槿|기奇基起|길吉|김金|나罗|남南男|노卢|대大|덕德|도都道|동东|두斗|락乐|래来|련连|렬烈|례礼|록禄|마马|만万
명明命|무武|묵默|문文|미美|민闵民敏珉|박朴|반潘|방方|배裴|백白|범范|변卞|병炳秉|보甫|복福|봉奉凤|부富|산山|삼三|상相尚|서徐誓|석石锡硕|선宣善仙|설薛雪|성成|세世|소昭|손孙
송宋|수秀洙寿|숙淑|순顺|승承胜|시时|식植|신申信新|실实|심沈心|아娥雅|안安|애爱|양梁|엄严|여吕|연延燕|염廉|엽烨|영永泳英荣|오吴五|옥玉|왕王|용龙勇|우禹宇佑雨友|욱旭|운云|웅雄
원元源圆媛|월月|유柳|윤尹|은恩银殷|의义|이李|익益|인寅仁|일日一镒|임林任|자子慈|장张长章|재在宰载|전全田|정郑丁正贞静廷祯晶定|제济|조赵|종钟宗|주朱周柱珠主|준俊骏准|중仲重中
지池智志芝知|진陈镇真振珍|차车|찬灿赞|창昌|책策|천千|철哲|최崔|추秋|춘春|충忠|칠七|태泰太|택泽|표表|필弼必|하河夏|학学|한韩|함咸|해海|허许|혁赫革|현玄贤铉炫|형亨炯|혜惠慧
호浩镐昊虎好|홍洪弘|환焕桓|황黄|회会|효孝晓|훈勋训|흥兴|희熙姬
"""
"""Characters that names of Koreans are written with, simplified, behind the syllable that they are read as."""
