"""Japanese words of names with the English words lists use, and Latin forms of firms, places and family names in kanji.

Entries as in ``chinese``. In simplified characters where Chinese has one, since names are simplified first. Read where kana or a
Japanese legal form stands beside, before the Chinese ones. Authored for this project from firms' own English names.
"""

from __future__ import annotations

WORDS = """
技术 technology|技研 giken|技术研究所 technology research institute|科学 science|化学 chemical|化学工业 chemical industry
化成 chemical|工业 industry|产业 industry/sangyo|重工业 heavy industry|重工 heavy industry|重机械工业 heavy industry
重机械 heavy machinery|制作所 works/manufacturing/seisakusho|制造 manufacturing|制造所 works|制铁 steel|制钢 steel
制药 pharmaceutical|制纸 paper|制油 oil|工机 koki|精机 seiki/precision machinery|精工 seiko/precision|精密 precision
机械 machinery|机器 instrument/equipment|机工 machinery|工具 tool|工作机械 machine tool|电机 electric/denki
电气 electric/denki|电器 electric|电子 electronic|电子工业 electronic industry|电线 wire|电力 electric power|电池 battery
电工 electric works|半导体 semiconductor|通信 communication|通信机 communication equipment|无线 radio|计器 instrument/keiki
计测 measuring|光学 optical|光机 optical|硝子 glass|金属 metal|金属工业 metal industry|钢业 steel|钢管 steel pipe
铁工所 iron works|铁钢 steel|矿业 mining|石油 oil|瓦斯 gas|燃料 fuel|原子力 nuclear|原子力研究开发机构 atomic energy agency
造船 shipbuilding|造船所 shipyard/dockyard|船舶 marine|海运 shipping|汽船 steamship|邮船 yusen|航空 aviation/airlines
航空机 aircraft|航空宇宙 aerospace|宇宙航空 aerospace exploration|宇宙 space|飞行机 aircraft|自动车 motor/automobile
车体 body|车辆 rolling stock|轴受 bearing|油压 hydraulic|商事 trading/shoji|商会 trading/shokai|商社 trading|贸易 trading
物产 bussan|通商 trading|运输 transport|运送 transport|仓库 warehouse|仓储 warehouse|建设 construction|工务店 construction
不动产 real estate|住宅 housing|印刷 printing|出版 publishing|新闻社 newspaper|放送 broadcasting|银行 bank|证券 securities
保险 insurance|生命保险 life insurance|信托 trust|食品 food|水产 fisheries|酒造 brewery|纺绩 spinning|纤维 textile
树脂 resin|涂料 paint|护谟 rubber|情报 information|情报系统 information system|开发 development|设计 design|研究 research
研究所 research institute/laboratory|研究开发 research development|研究开发机构 research development agency
研究机构 research organization|综合研究所 research institute|大学 university|工业大学 institute technology
东京科学大学 institute science tokyo|东京工业大学 tokyo institute technology|学校 school|防卫 defense
防卫大学校 national defense academy|防卫省 ministry defense|兵器 weapon|火药 explosives|军事 military|国际 international
日本 japan/nippon|世界 world|东洋 toyo|中央 central|第一 daiichi|集团 group|本社 head office|支店 branch|支社 branch
工场 factory|事业 business|事业所 works|协会 association|联合会 federation|机构 organization/agency|会社 |社 |中心 center
工程 engineering|纺 spinning|茶 tea|堂 do|屋 ya|组 gumi|铁工 iron works/tekko|制糖 sugar|制粉 flour milling
制果 confectionery|制盐 salt|制材 sawmill|制袋 bag manufacturing|制陶 ceramics|制瓶 bottle manufacturing
制缶 can manufacturing|制作 seisaku/manufacturing|工产 kosan|工务 engineering|工营 koei|工房 studio|工芸 crafts
产机 industrial machinery/sanki|产商 sansho|机电 kiden/electromechanical|机装 kiso|机材 equipment|重机 heavy machinery/juki
重电 heavy electric|电装 denso|电产 nidec/densan|电算 densan|电设 densetsu|电业 electric|电通 dentsu|电铁 electric railway
电材 denzai|电波 radio|电话 telephone|真空 vacuum/shinku/ulvac|光洋 koyo|光电 photonics/koden|精器 seiki
精钢 seiko/precision steel|精糖 sugar refining|精炼 refining|齿车 gear/haguruma|铸造 foundry/casting|铸工 foundry
金型 mold/die|金物 hardware/kanamono|金网 wire mesh|发条 spring|螺子 screw|捻子 screw|水压 hydraulic|空压 pneumatic
蒸汽 steam|暖房 heating|冷热 reinetsu/thermal|冷机 reiki/refrigeration|冷藏 cold storage|空调 air conditioning/kucho
测器 sokki/instruments|测定 measurement|测机 sokki|分析 analysis|检查 inspection|检定 certification|写真 photo
映画 film/eiga|映像 video/eizo|音响 audio/onkyo|时计 watch/clock|住建 housing construction|住设 housing equipment
建机 construction machinery/kenki|建业 kengyo|土木 civil engineering|土建 construction|地所 estate|港湾 port/harbor
港运 harbor transport|陆上 ground|火器 firearms|火工 pyrotechnics/kako|组合 cooperative/union|商店 store/shoten
商船 shipping/shosen|商工 commerce industry|贩卖 sales/hanbai|卖业 sales|公社 public corporation|公团 public corporation
公库 finance corporation|振兴 promotion|理研 riken|理化 rika|原燃 nuclear fuel|水力 hydro|风力 wind power|石炭 coal
矿山 mining|矿油 mineral oil|油化 oil chemical/yuka|油脂 oil fat|涂装 painting|染色 dyeing|染工 dyeing|合成 synthetic
化药 kayaku/explosives|化研 kaken|化工 chemical/kako|药品 pharmaceutical/yakuhin|新药 new drug/shinyaku|理科 science
陶器 ceramics/toki|陶业 ceramics|窑业 ceramics/yogyo|碍子 insulators|黑铅 graphite|纺织 boshoku/textile|织物 textile
毛织 woolen textile|绢织 silk textile|制丝 silk reeling|人绢 rayon|合板 plywood|制图 drawing|造纸 paper|造机 zoki|船渠 dock
舶用 marine|渔网 fishing net|海陆 kairiku|通运 nippon express/tsuun|运轮 transport|搬机 conveyor|部品 parts|车轮 wheel
特机 tokki/special equipment|特装 special equipment/tokuso|回路 circuit|基板 substrate/board|配线 wiring|接点 contact
碍管 insulator|磁石 magnet|高压 high pressure/high voltage/koatsu|素材 material/sozai|环境 environment/kankyo
水道 water supply|水工 hydraulic engineering|食粮 food|食肉 meat|酒类 liquor|麦酒 beer|制菓 confectionery|菓子 confectionery
畜产 livestock|肥料 fertilizer|农药 agrochemical|种苗 seed|观光 kanko/tourism|旅客 passenger|交通 transportation/kotsu
急行 kyuko/express|急便 express|邮便 post|新闻 newspaper/shimbun|书店 bookstore/shoten|书房 publishing|企画 planning/kikaku
总研 research institute/soken|综研 research institute/soken|警备 security|保障 security|保安 security|兴业 kogyo/industries
兴产 kosan|兴商 kosho|兴发 kohatsu|实业 jitsugyo/industry|产经 sankei|交易 koeki/trading|洋行 yoko/trading|本店 head office
本部 headquarters|东部 eastern|西部 western/seibu|南部 southern|北部 northern|中部 chubu/central|东北 tohoku|北陆 hokuriku
东海 tokai|近畿 kinki|中国 chugoku/china|山阳 sanyo|山阴 sanin|南海 nankai|东亚 toa/east asia|东邦 toho|东和 towa|东光 toko
大和 daiwa/yamato|大同 daido|大阳 taiyo|太阳 taiyo/sun|日东 nitto|日新 nisshin|日清 nisshin|日进 nissin|日精 nissei
日电 nichiden|日通 nittsu|铁工业 iron industry|制钢所 steel works|制铁所 steel works|制油所 refinery|制品所 works
工作所 works|工业所 works/kogyosho|电业社 dengyosha|电装品 electrical equipment|电元社 dengensha|特殊阀 special valve
空油压 pneumatic hydraulic|变速机 transmission|原动机 engine|冷冻机 refrigeration|空调机 air conditioner|送风机 blower
计量器 scale/meter|计测器 measuring instrument|测定器 measuring instrument|测量机 surveying instrument|试验所 laboratory
试验场 test station|事务机 business machine|事务器 office equipment|自卫队 self defense force|银行团 bank
商会所 chamber commerce|百货店 department store|外务省 ministry foreign affairs|财务省 ministry finance
警察厅 national police agency|警视厅 metropolitan police department|气象厅 meteorological agency|国税厅 national tax agency
事业团 corporation|振兴会 promotion society|核融合 fusion|化工机 kakoki/chemical engineering|化成品 chemical products
医疗机 medical equipment|医疗器 medical equipment|板硝子 sheet glass|海运局 marine bureau|运搬机 conveyor|升降机 elevator
自动机 automatic machine|二轮车 motorcycle|农机具 agricultural machinery|印刷机 printing machine|特装车 special vehicle
开闭器 switchgear|超音波 ultrasonic|高周波 high frequency/koshuha|新素材 new material|水产业 fisheries|宅急便 delivery
通信社 news agency|出版社 publishing|广告社 advertising|通商社 trading|总本社 head office|濑户内 setouchi
太平洋 taiheiyo/pacific|新日本 shin nippon/new japan|新日铁 nippon steel|全日本 all japan/zen nippon|日机装 nikkiso
铁道车辆 rolling stock|机械制作 machinery|电波工业 dempa kogyo|电信电话 telegraph telephone|精密机器 precision equipment
金属产业 metal industry/kinzoku sangyo|非铁金属 nonferrous metal|特殊陶业 ntk/special ceramics|计器工业 keiki kogyo
分析机器 analytical instrument|检定协会 inspection association|土地建物 land building|海洋开发 ocean development
防卫大臣 minister defense|航空整备 aircraft maintenance|航空工业 aircraft industry|信用金库 shinkin bank
信用组合 credit union|商工中金 shoko chukin bank|中央金库 chukin bank|协同组合 cooperative|联合组合 federation
通商产业 international trade industry|振兴机构 promotion agency|原子燃料 nuclear fuel
电源开发 electric power development/j power|石油开发 petroleum exploration|合成纤维 synthetic fiber|化学药品 chemicals
化工建设 chemical engineering construction|化成工业 kasei kogyo/chemical industry|医科器械 medical instrument
理科大学 university science|庆应义塾 keio|船用机器 marine equipment|舶用工业 marine equipment industry
海陆运输 land marine transport|日本通运 nippon express|自动机械 automatic machinery|放送机器 broadcasting equipment
放送协会 broadcasting corporation|通信电线 communication cable|通信特机 communication special equipment
情报机器 information equipment|电子机器 electronic equipment|电子光学 electron optics|电子计测 electronic measurement
电子精机 electronic precision machinery|集积回路 integrated circuit|环境开发 environmental development
环境工学 environmental engineering|环境计测 environmental measurement|交通公社 travel bureau|企业组合 business cooperative
综合开发 general development|综合警备 sogo security|警备保障 security|贸易商会 trading|东京电力 tokyo electric power
日立造船 hitachi zosen|日立建机 hitachi construction machinery|日立化成 hitachi chemical|日立金属 hitachi metals
日本钢管 nippon kokan/nkk|日本车辆 nippon sharyo|日本无线 japan radio/jrc|日本电子 jeol|日本电产 nidec|日本精工 nsk
日本碍子 ngk insulators|日本触媒 nippon shokubai|日本曹达 nippon soda|日本发条 nhk spring|日本银行 bank japan
工业试验场 industrial research institute|工业技术院 agency industrial science technology|光电制作所 koden electronics
精机制作所 precision machinery works/seiki|非破坏检查 nondestructive inspection|航空自卫队 air self defense force
防卫装备厅 acquisition technology logistics agency|防卫研究所 national institute defense studies
商工会议所 chamber commerce industry|经济产业省 ministry economy trade industry|文部科学省 ministry education
国土交通省 ministry land infrastructure transport|原子力发电 atomic power|早稻田大学 waseda university
立命馆大学 ritsumeikan university|同志社大学 doshisha university|气象大学校 meteorological college|海上保安厅 coast guard
运输机工业 transportation machinery|自动车部品 auto parts|通信机制造 communication equipment|日立制作所 hitachi
日本飞行机 nippi|日本电信电话 nippon telegraph telephone/ntt|宇宙航空研究 aerospace research|农林中央金库 norinchukin bank
生活协同组合 consumer cooperative|理化学研究所 riken|三菱瓦斯化学 mitsubishi gas chemical|石油资源开发 petroleum exploration
东京理科大学 tokyo university science|东京农工大学 tokyo university agriculture technology
九州工业大学 kyushu institute technology|日本放送协会 nhk/japan broadcasting corporation|日本特殊陶业 ngk spark plug
舰艇装备研究所 naval systems research center|航空装备研究所 air systems research center
名古屋工业大学 nagoya institute technology|防卫医科大学校 national defense medical college
海洋研究开发机构 agency marine earth science technology|科学技术振兴机构 science technology agency
物质材料研究机构 national institute materials science
情报通信研究机构 national institute information communication technology|半导体能量研究所 semiconductor energy laboratory
铁道综合技术研究所 railway technical research institute|高能量加速器研究机构 high energy accelerator research organization
新能源产业技术综合开发机构 new energy industrial technology development organization
アイティー it|アイテム item|アイデア idea|アウトドア outdoor|アカデミー academy|アキュムレータ accumulator|アクア aqua
アクセサリー accessory|アクセス access|アクチュエータ actuator|アクト act|アグリ agri|アジア asia|アジャスト adjust
アセット asset|アソシエイツ associates|アソシエーション association|アダプター adapter|アトミック atomic|アトラス atlas
アドバイザリー advisory|アドバイザー adviser|アドバンス advance|アドバンスト advanced|アナリシス analysis
アナリティクス analytics|アナログ analog|アパレル apparel|アビエーション aviation|アビオニクス avionics|アフリカ africa
アプライアンス appliance|アプライド applied|アプリ app|アプリケーション application|アポロ apollo|アミューズメント amusement
アメリカ america|アライアンス alliance|アラビア arabia|アルゴリズム algorithm|アルミ aluminum|アルミニウム aluminum
アロイ alloy|アングル angle|アンテナ antenna|アンド and|アース earth|アート art|アーム arm|イオン ion|イギリス england
イスラマバード islamabad|イタリア italy|イノベーション innovation|イノベーションズ innovations|イメージ image
イメージング imaging|イラン iran|イリジウム iridium|インスツルメンツ instruments|インスツルメント instrument
インスティテュート institute|インスペクション inspection|インターナショナル international|インターネット internet
インターフェース interface|インダストリアル industrial|インダストリー industry|インダストリーズ industry
インテグレーション integration|インテリア interior|インテリジェンス intelligence|インテリジェント intelligent
インディア india|インド india|インドネシア indonesia|インバータ inverter|インパクト impact|インフォ info
インフォマティクス informatics|インフォメーション information|インフラ infrastructure|インベスターズ investors
インベストメント investment|イーグル eagle|イースト east|ウィング wing|ウェア ware|ウェスト west|ウェハー wafer|ウェブ web
ウェーハ wafer|ウエア wear|ウエスト west|ウォーター water|ウオーター water|ウクライナ ukraine|ウッド wood
エアクラフト aircraft|エアサービス air service|エアシステム air system|エアポート airport|エアライン airline
エアラインズ airlines|エアロスペース aerospace|エアー air|エイジア asia|エキスプレス express|エクイティ equity
エクスプレス express|エクスポート export|エコロジー ecology|エコー echo|エステート estate|エデュケーション education
エナジー energy|エネルギー energy|エフェクト effect|エレクトリカル electrical|エレクトリック electric|エレクトロ electro
エレクトロニクス electronic|エレクトロニック electronic|エレクトロン electron|エレベーター elevator|エンジニア engineer
エンジニアズ engineers|エンジニアリング engineering|エンジン engine|エンジンズ engines|エンターテイメント entertainment
エンターテインメント entertainment|エンタープライズ enterprise|エンタープライゼス enterprises|エンバイロメント environment
エーアイ ai|エージェンシー agency|エージェント agent|オイル oil|オフィス office|オプティカル optical|オプティクス optics
オプティックス optics|オプト opto|オプトエレクトロニクス optoelectronics|オプトロニクス optronics|オペレーション operation
オペレーションズ operations|オランダ netherlands|オリエンタル oriental|オリエント orient|オリジナル original
オンライン online|オーガニック organic|オーシャン ocean|オーストラリア australia|オーディオ audio|オート auto
オートメーション automation|オートモーティブ automotive|オーバーシーズ overseas|カイロ cairo|カザフスタン kazakhstan
カスタム custom|カナダ canada|カメラ camera|カラチ karachi|カラー color|カルチャー culture|カントリー country
カンパニー company|カーエレクトロニクス car electronics|カーゴ cargo|カード card|カーボン carbon|ガス gas|ガラス glass
ガーデン garden|ガード guard|キャスティング casting|キャスト cast|キャピタル capital|キャメル camel|キャリア career
キューバ cuba|キング king|キングス kings|クエスト quest|クオリティ quality|クオーツ quartz|クラウド cloud|クラフト craft
クリア clear|クリアー clear|クリエイティブ creative|クリエイト create|クリスタル crystal|クリニック clinic|クリーン clean
クレジット credit|クレーン crane|クロス cross|クロム chrome|グラファイト graphite|グラフィック graphic
グラフィックス graphics|グランド grand|グリッド grid|グリーン green|グループ group|グレート great|グローバル global
ケミカル chemical|ケミカルズ chemicals|ケーブル cable|ゲルマニウム germanium|ゲート gate|ゲーム game|ゲームス games
コネクタ connector|コネクター connector|コネクト connect|コバルト cobalt|コマーシャル commercial
コミュニケーション communication|コミュニケーションズ communication|コミュニティ community|コモディティ commodity
コラボレーション collaboration|コリア korea|コリョ koryo|コレクション collection|コロナ corona|コンサルタンツ consultants
コンサルタント consultant|コンサルティング consulting|コンストラクション construction|コンセプト concept
コンチネンタル continental|コンテナ container|コントロール control|コントロールズ controls|コンビナート complex
コンピュータ computer|コンピューター computer|コンピューティング computing|コンプレッサー compressor|コンベヤ conveyor
コンポジット composite|コンポーネンツ components|コンポーネント component|コーティング coating|コーポレーション corporation
コーリア korea|ゴム rubber|ゴールデン golden|ゴールド gold|サイエンス science|サイエンティフィック scientific|サイクル cycle
サイバネティックス cybernetics|サイバー cyber|サイン sign|サウジアラビア saudi arabia|サウス south|サウンド sound
サクセス success|サテライト satellite|サブシステム subsystem|サプライ supply|サプライズ supplies|サポート support
サミット summit|サーキッツ circuits|サーキット circuit|サーバー server|サービシーズ service|サービス service|サーブ serve
サーボ servo|サーマル thermal|サーモ thermo|シアター theater|シェル shell|シグナル signal|シグマ sigma|シスコム syscom
システック systec|システム system|システムズ system|シッピング shipping|シップ ship|シティ city|シティー city
シナジー synergy|シネマ cinema|シミュレーション simulation|シミュレーター simulator|シャンハイ shanghai|シリア syria
シリアン syrian|シリコン silicon|シリコーン silicone|シルク silk|シルバー silver|シンガポール singapore
シンクタンク think tank|シンクロ synchro|シンセティック synthetic|シーズ seeds|シード seed|シール seal|ジェット jet
ジェネラル general|ジェネレーション generation|ジャパン japan|ジンバブエ zimbabwe|スイス switzerland|スイッチ switch
スウェーデン sweden|スカイ sky|スカンジナビア scandinavia|スキャン scan|スクール school|スタイル style|スタジオ studio
スタッフ staff|スタンダード standard|スター star|スターライト starlight|スチール steel|ステンレス stainless
ステーション station|ストア store|ストレージ storage|ストーン stone|スパーク spark|スピード speed|スプリング spring
スペイン spain|スペクトル spectrum|スペシャリティ specialty|スペシャル special|スペース space|スポーツ sports|スマート smart
スリーディー 3d|スーダン sudan|スーパー super|セカンド second|セキュリティ security|セキュリティー security|セミコン semicon
セミコンダクタ semiconductor|セミコンダクター semiconductor|セメント cement|セラミクス ceramics|セラミック ceramic
セラミックス ceramics|センサ sensor|センサー sensor|センサーズ sensors|センシング sensing|センター center
センチュリー century|セントラル central|セーフティ safety|セーフティー safety|セールス sales|ゼネラル general|ソウル seoul
ソサイエティ society|ソサエティ society|ソナー sonar|ソニック sonic|ソフト soft|ソフトウェア software|ソフトウエア software
ソリューション solution|ソリューションズ solution|ソレノイド solenoid|ソーシャル social|ソース source|ソーラー solar
タイガー tiger|タイタン titan|タイム time|タイムズ times|タイヤ tire|タイワン taiwan|タクティカル tactical
タシケント tashkent|タナカ tanaka|タワー tower|タンカー tanker|タンク tank|タングステン tungsten|ターゲット target
タービン turbine|ターボ turbo|ターミナル terminal|ダイナミクス dynamics|ダイナミック dynamic|ダイヤ dia|ダイヤモンド diamond
ダイレクト direct|ダマスカス damascus|チェーン chain|チタニウム titanium|チタン titanium|チップ chip|チャイナ china
チャイニーズ chinese|チャンネル channel|チューブ tube|チョソン choson|ツアー tour|ツーリスト tourist|ツール tool
ツールズ tools|テキスタイル textile|テクスタイル textile|テクニカ technica|テクニカル technical|テクニクス technics
テクノ techno|テクノス technos|テクノポリス technopolis|テクノロジ technology|テクノロジー technology
テクノロジーズ technology|テスト test|テック tech|テヘラン tehran|テレコミュニケーション telecommunication
テレコミュニケーションズ telecommunications|テレコム telecom|テレビ television|テレビジョン television|ディスク disk
ディストリビューション distribution|ディスプレイ display|ディスプレー display|ディフェンス defense
ディベロップメント development|ディーゼル diesel|ディーピー dp|デザイン design|デジタル digital|デバイシズ devices
デバイス device|デバイセズ devices|デパート department store|デベロップメント development|デルタ delta|デンタル dental
デンマーク denmark|データ data|データベース database|トラクター tractor|トラスト trust|トラック truck|トラベル travel
トランジスタ transistor|トランス trans|トランスポート transport|トランスミッション transmission|トルク torque|トルコ turkey
トレイン train|トレンド trend|トレーダーズ traders|トレーディング trading|トレード trade|トレーニング training
トンネル tunnel|ドイツ germany|ドック dock|ドバイ dubai|ドライブ drive|ドラゴン dragon|ドリル drill|ドリーム dream
ドローン drone|ナイジェリア nigeria|ナイロン nylon|ナショナル national|ナトリウム sodium|ナノテク nanotech
ナノテクノロジー nanotechnology|ナビゲーション navigation|ニッケル nickel|ニッポン nippon|ニュー new|ニュークリア nuclear
ニュース news|ニューズ news|ニュートロン neutron|ニューヨーク new york|ニューロン neuron|ネクスト next|ネット net
ネットワーキング networking|ネットワーク network|ネットワークス network|ノルウェー norway|ノース north|ハイウェイ highway
ハイテク high tech|ハイテック hitec|ハイドロ hydro|ハイドロリクス hydraulics|ハイドロリック hydraulic|ハウジング housing
ハウス house|ハルビン harbin|ハンガリー hungary|ハンド hand|ハードウェア hardware|ハーバー harbor|バイオ bio
バイオサイエンス bioscience|バイオテクノロジー biotechnology|バイオテック biotech|バイオメディカル biomedical
バイオロジー biology|バグダッド baghdad|バッテリ battery|バッテリー battery|バルブ valve|バンク bank
バングラデシュ bangladesh|バンコク bangkok|パイオニア pioneer|パイプ pipe|パイプライン pipeline|パイロット pilot
パキスタニ pakistani|パキスタン pakistan|パシフィック pacific|パッケージ package|パッケージング packaging|パブリック public
パブリッシング publishing|パワー power|パーク park|パーソナル personal|パーツ parts|パートナー partner|パートナーズ partners
ヒューマン human|ヒーター heater|ヒート heat|ビジネス business|ビジョン vision|ビデオ video|ビルディング building
ビルド build|ビークル vehicle|ビーム beam|ビール beer|ピョンヤン pyongyang|ファイア fire|ファイナンシャル financial
ファイナンス finance|ファイバ fiber|ファイバー fiber|ファイン fine|ファインテック finetech|ファクトリー factory
ファシリティ facility|ファシリティーズ facilities|ファッション fashion|ファミリー family|ファン fan
ファンデーション foundation|ファンド fund|ファースト first|ファーマ pharma|ファーマシューティカル pharmaceutical
ファーマシューティカルズ pharmaceuticals|ファーマシー pharmacy|ファーム farm|フィットネス fitness|フィリピン philippines
フィルタ filter|フィルター filter|フィルム film|フィンランド finland|フィールド field|フェニックス phoenix
フェライト ferrite|フェリー ferry|フォト photo|フォトニクス photonics|フォトン photon|フォーム form|フォーラム forum
フューエル fuel|フューチャー future|フラット flat|フラワー flower|フランス france|フリー free|フルード fluid
フレート freight|フレーム frame|フロンティア frontier|フロント front|フロー flow|フーズ foods|フード food|ブラザー brother
ブラザーズ brothers|ブラジル brazil|ブランド brand|ブリッジ bridge|ブルー blue|ブレイン brain|ブレーキ brake|ブロック block
ブロードバンド broadband|プサン busan|プライム prime|プラス plus|プラスチック plastic|プラスチックス plastics
プラズマ plasma|プラチナ platinum|プラットフォーム platform|プラン plan|プラント plant|プランニング planning
プリンター printer|プリンティング printing|プリント print|プレシジョン precision|プレス press|プレミアム premium
プロジェクト project|プロセス process|プロダクション production|プロダクツ products|プロダクト product
プロテクション protection|プロパティ property|プロパティーズ properties|プロペラ propeller|プロモーション promotion
ヘリウム helium|ヘリコプター helicopter|ヘルス health|ヘルスケア healthcare|ベアリング bearing|ベトナム vietnam
ベネズエラ venezuela|ベラルーシ belarus|ベルギー belgium|ベルト belt|ベルリン berlin|ベンチャー venture
ベンチャーズ ventures|ベース base|ペイント paint|ペキン beijing|ペトロ petro|ペトロケミカル petrochemical
ペトロリアム petroleum|ペーパー paper|ホスピタル hospital|ホテル hotel|ホテルズ hotels|ホンコン hong kong|ホーム home
ホールディング holding|ホールディングス holding|ボイラ boiler|ボイラー boiler|ボディ body|ボルト bolt|ボード board
ボール ball|ポイント point|ポスト post|ポリテクニック polytechnic|ポリマー polymer|ポンプ pump|ポート port|ポーランド poland
マイクロ micro|マイクロエレクトロニクス microelectronics|マイクロシステムズ microsystems|マイクロデバイス microdevice
マイニング mining|マイン mine|マカオ macau|マグネシウム magnesium|マグネット magnet|マグネティックス magnetics|マザー mother
マシナリー machinery|マシン machine|マシーン machine|マスター master|マックス max|マテリアル material|マテリアルズ material
マニュファクチャリング manufacturing|マネジメント management|マネージメント management|マリタイム maritime|マリン marine
マリーン marine|マルチ multi|マレーシア malaysia|マンション mansion|マーキュリー mercury|マーク mark|マーケット market
マーケティング marketing|マース mars|ミクロ micro|ミサイル missile|ミシン sewing machine|ミャンマー myanmar
ミュージック music|ミリタリー military|ミルク milk|ミレニアム millennium|ミート meat|ムンバイ mumbai|ムービー movie
メカトロ mechatro|メカトロニクス mechatronics|メカニカル mechanical|メカニクス mechanics|メキシコ mexico|メタル metal
メタルズ metals|メッキ plating|メッシュ mesh|メディア media|メディカル medical|メディシン medicine|メディック medic
メモリ memory|メモリー memory|メルク merck|メンテナンス maintenance|モジュール module|モスクワ moscow|モデル model
モバイル mobile|モビリティ mobility|モリブデン molybdenum|モンゴル mongolia|モーゲージ mortgage|モーション motion
モータ motor|モータリング motoring|モーター motor|モータース motors|モード mode|モール mall|モールド mold
ユナイテッド united|ユニオン union|ユニット unit|ユニバーサル universal|ユニバース universe|ユーザー user|ユーロ euro
ヨルダン jordan|ヨーロッパ europe|ライオン lion|ライティング lighting|ライト light|ライフ life
ライフサイエンシズ life sciences|ライン line|ラインズ lines|ラジアル radial|ラジオ radio|ラバー rubber|ラベル label
ラホール lahore|ラボラトリー laboratory|ラボラトリーズ laboratories|ランド land|ラーニング learning|リアル real
リアルティ realty|リサイクリング recycling|リサイクル recycle|リサーチ research|リスク risk|リソーシズ resources
リソース resource|リチウム lithium|リテール retail|リニア linear|リバー river|リビア libya|リビング living
リファイナリー refinery|リフト lift|リミックス remix|リミテッド limited|リモート remote|リレー relay|リンク link|リング ring
リーシング leasing|リース lease|リーダー leader|リード lead|ルーツ roots|ルート route|レアアース rare earth
レアメタル rare metal|レコード record|レジャー leisure|レジン resin|レストラン restaurant|レッド red|レバノン lebanon
レポート report|レンズ lens|レンタル rental|レーザ laser|レーザー laser|レーダ radar|レーダー radar|レール rail
レールウェイ railway|ロイヤル royal|ロケット rocket|ロシア russia|ロジコム logicom|ロジスティクス logistics
ロジスティック logistic|ロジスティックス logistics|ロジック logic|ロジテム logitem|ロック lock|ロボット robot
ロボティクス robotics|ロボテック robotec|ロング long|ロンドン london|ロータリー rotary|ローター rotor|ロード road/load
ローラー roller|ロール roll|ワイド wide|ワイヤ wire|ワイヤレス wireless|ワイヤー wire|ワイン wine|ワーク work
ワークショップ workshop|ワークス works|ワールド world|ワールドワイド worldwide|ヴィジョン vision|ヴェンチャー venture
"""
"""Kanji, then katakana loan words in the order of the syllabary; short ones that begin other words are left out."""

PLACES = """
神奈川 kanagawa|埼玉 saitama|茨城 ibaraki|栃木 tochigi|群马 gunma|长野 nagano|山梨 yamanashi|岐阜 gifu|爱知 aichi|三重 mie
滋贺 shiga|兵库 hyogo|奈良 nara|和歌山 wakayama|鸟取 tottori|岛根 shimane|冈山 okayama|山口 yamaguchi|德岛 tokushima
香川 kagawa|爱媛 ehime|高知 kochi|佐贺 saga|大分 oita|宫崎 miyazaki|鹿儿岛 kagoshima|青森 aomori|岩手 iwate|宫城 miyagi
秋田 akita|山形 yamagata|福岛 fukushima|富山 toyama|石川 ishikawa|福井 fukui|北九州 kitakyushu|横须贺 yokosuka|相模 sagami
相模原 sagamihara|筑波 tsukuba|丰桥 toyohashi|冈崎 okazaki|姬路 himeji|尼崎 amagasaki|西宫 nishinomiya|明石 akashi
加古川 kakogawa|四日市 yokkaichi|铃鹿 suzuka|函馆 hakodate|旭川 asahikawa|小樽 otaru|室兰 muroran|苫小牧 tomakomai
八户 hachinohe|盛冈 morioka|郡山 koriyama|水户 mito|宇都宫 utsunomiya|前桥 maebashi|高崎 takasaki|浦和 urawa|大宫 omiya
船桥 funabashi|八王子 hachioji|立川 tachikawa|府中 fuchu|三鹰 mitaka|厚木 atsugi|藤泽 fujisawa|平冢 hiratsuka|沼津 numazu
甲府 kofu|松本 matsumoto|诹访 suwa|长冈 nagaoka|金泽 kanazawa|高冈 takaoka|敦贺 tsuruga|一宫 ichinomiya|大津 otsu|宇治 uji
东大阪 higashi osaka|八尾 yao|门真 kadoma|守口 moriguchi|吹田 suita|高槻 takatsuki|枚方 hirakata|岸和田 kishiwada
仓敷 kurashiki|福山 fukuyama|尾道 onomichi|下关 shimonoseki|宇部 ube|松山 matsuyama|今治 imabari|新居滨 niihama
高松 takamatsu|坂出 sakaide|久留米 kurume|大牟田 omuta|佐世保 sasebo|延冈 nobeoka|那霸 naha|武藏 musashi|多摩 tama
湘南 shonan|三河 mikawa|尾张 owari|信州 shinshu|播磨 harima|备前 bizen|伊予 iyo|阿波 awa|纪州 kishu|越后 echigo|能登 noto
摄津 settsu|和泉 izumi|江户 edo|银座 ginza|新宿 shinjuku|涩谷 shibuya|品川 shinagawa|池袋 ikebukuro|上野 ueno|浅草 asakusa
目黑 meguro|世田谷 setagaya|江东 koto|大田 ota|芝浦 shibaura|台场 daiba|梅田 umeda|难波 namba|淀川 yodogawa|鹤见 tsurumi
三田 mita/sanda|白山 hakusan|富士山 fujisan|琵琶湖 biwako
"""
"""Prefectures, cities and old provinces, read so in Japanese texts alone."""

NAMES = """
东京 tokyo|大阪 osaka|京都 kyoto|名古屋 nagoya|横浜 yokohama|神户 kobe|福冈 fukuoka|广岛 hiroshima|札幌 sapporo|仙台 sendai|川崎 kawasaki|千叶 chiba|新潟 niigata|静冈 shizuoka|浜松 hamamatsu|长崎 nagasaki|熊本 kumamoto|冲绳 okinawa|北海道 hokkaido|九州 kyushu|四国 shikoku|关西 kansai|关东 kanto|中国电力 chugoku electric power
平壤 pyongyang|平壌 pyongyang|朝鲜 korea|高丽 koryo|高麗 koryo|北朝鲜 north korea
三菱 mitsubishi|三菱重工 mitsubishi heavy industry/mhi|三菱重工业 mitsubishi heavy industry/mhi|三菱电机 mitsubishi electric/melco|三菱汽车 mitsubishi motors|三井 mitsui|住友 sumitomo|住友电工 sumitomo electric/sei|伊藤忠 itochu|丸红 marubeni|双日 sojitz|豊田 toyota|丰田 toyota|日产 nissan|本田 honda|本田技研 honda giken|马自达 mazda|铃木 suzuki|斯巴鲁 subaru|五十铃 isuzu|日野 hino|日立 hitachi|东芝 toshiba|松下 panasonic|富士 fuji|富士通 fujitsu|富士电机 fuji electric|日本电气 nec|索尼 sony|夏普 sharp|佳能 canon|理光 ricoh|尼康 nikon|奥林巴斯 olympus|京瓷 kyocera|村田 murata|安川 yaskawa|发那科 fanuc|不二越 nachi fujikoshi|大隈 okuma|森精机 mori seiki|牧野 makino|小松 komatsu|久保田 kubota|川崎重工业 kawasaki heavy industry/khi|川崎重工 kawasaki heavy industry/khi|石川岛播磨 ihi|富士重工 fuji heavy industry|新明和 shinmaywa|日本航空 japan airlines|全日空 all nippon airways|日本邮船 nippon yusen|商船三井 mitsui osk|日铁 nippon steel|神户制钢所 kobe steel|古河 furukawa|藤仓 fujikura|信越 shin etsu|信越化学 shin etsu chemical|旭化成 asahi kasei|旭 asahi|东丽 toray|帝人 teijin|东曹 tosoh|昭和 showa|日本制钢所 japan steel works|三丰 mitutoyo|岛津 shimadzu|堀场 horiba|横河 yokogawa|滨松 hamamatsu|浜松光子 hamamatsu photonics|东京计器 tokyo keiki|冲电气 oki electric|八洲 yashima|日油 nof|日本化药 nippon kayaku|细谷火工 hosoya pyro|石川制作所 ishikawa seisakusho|丰和 howa|双叶 futaba|新东 shinto|大金 daikin|大日本 dai nippon|凸版 toppan|关西电力 kansai electric power|产业技术综合研究所 national institute advanced industrial science technology|宇宙航空研究开发机构 japan aerospace exploration agency
"""
"""Places and firms."""

FAMILY_NAMES = """
佐藤 sato|高桥 takahashi|高橋 takahashi|田中 tanaka|伊藤 ito|渡边 watanabe|渡辺 watanabe|山本 yamamoto|中村 nakamura|小林 kobayashi|加藤 kato
吉田 yoshida|山田 yamada|佐佐木 sasaki|佐々木 sasaki|山口 yamaguchi|松本 matsumoto|井上 inoue|木村 kimura|斋藤 saito|清水 shimizu|山崎 yamazaki
森 mori|池田 ikeda|桥本 hashimoto|阿部 abe|石川 ishikawa|前田 maeda|藤田 fujita|小川 ogawa|后藤 goto|冈田 okada|长谷川 hasegawa|村上 murakami
近藤 kondo|石井 ishii|坂本 sakamoto|远藤 endo|青木 aoki|藤井 fujii|西村 nishimura|福田 fukuda|太田 ota|三浦 miura|藤原 fujiwara|松田 matsuda
中川 nakagawa|中野 nakano|原田 harada|小野 ono|田村 tamura|竹内 takeuchi|金子 kaneko|和田 wada|中山 nakayama|石田 ishida|上田 ueda|森田 morita
原 hara|柴田 shibata|酒井 sakai|工藤 kudo|横山 yokoyama|宫崎 miyazaki|宫本 miyamoto|内田 uchida|高木 takagi|安藤 ando|谷口 taniguchi|大野 ono
丸山 maruyama|今井 imai|高田 takada|藤本 fujimoto|武田 takeda|村田 murata|上野 ueno|杉山 sugiyama|增田 masuda|小岛 kojima|平野 hirano|安倍 abe
岸田 kishida|石破 ishiba|菅 suga|小泉 koizumi|麻生 aso|鸠山 hatoyama|野田 noda|高市 takaichi|河野 kono|岸 kishi|茂木 motegi|大谷 otani
松尾 matsuo|菊池 kikuchi|菊地 kikuchi|菅原 sugawara|久保 kubo|千叶 chiba|岩崎 iwasaki|樱井 sakurai|木下 kinoshita|野口 noguchi|松井 matsui
野村 nomura|新井 arai|渡部 watanabe|佐野 sano|大西 onishi|杉本 sugimoto|古川 furukawa|滨田 hamada|市川 ichikawa|高野 takano|水野 mizuno
山内 yamauchi|西田 nishida|西川 nishikawa|五十岚 igarashi|北村 kitamura|安田 yasuda|川口 kawaguchi|平田 hirata|中岛 nakajima|久保田 kubota
樋口 higuchi|永井 nagai|秋山 akiyama|饭田 iida|大塚 otsuka|川村 kawamura|土屋 tsuchiya|田边 tanabe|本田 honda|吉川 yoshikawa|岩田 iwata
荒木 araki|松冈 matsuoka|星野 hoshino|大久保 okubo|三宅 miyake|黑田 kuroda|野中 nonaka|松村 matsumura|内藤 naito|浅野 asano|石原 ishihara
小池 koike|志村 shimura|铃木 suzuki|泽田 sawada|广田 hirota|宇野 uno|海部 kaifu|宫泽 miyazawa|细川 hosokawa|羽田 hata|村山 murayama|小渊 obuchi
中曾根 nakasone|竹下 takeshita|大平 ohira|三木 miki|东条 tojo|近卫 konoe|孙 son|柳井 yanai|丰田 toyoda|林 hayashi
"""

GIVEN_NAMES = """
太郎 taro|一郎 ichiro|次郎 jiro|二郎 jiro|三郎 saburo|健太 kenta|健太郎 kentaro|健一 kenichi|健二 kenji|健司 kenji|浩 hiroshi|浩二 koji|浩一 koichi
隆 takashi|隆之 takayuki|诚 makoto|实 minoru|茂 shigeru|清 kiyoshi|博 hiroshi|博之 hiroyuki|弘 hiroshi|弘之 hiroyuki|明 akira|彰 akira
昭 akira|和夫 kazuo|和也 kazuya|和彦 kazuhiko|正 tadashi|正夫 masao|正雄 masao|正义 masayoshi|正弘 masahiro|幸雄 yukio|幸一 koichi|武 takeshi
武夫 takeo|刚 tsuyoshi/takeshi|哲也 tetsuya|达也 tatsuya|直树 naoki|直人 naoto|大辅 daisuke|大介 daisuke|翔太 shota|翔 sho|拓也 takuya
裕介 yusuke|裕二 yuji|祐介 yusuke|雄介 yusuke|俊介 shunsuke|慎一 shinichi|真一 shinichi|伸一 shinichi|晋三 shinzo|晋太郎 shintaro|信介 nobusuke
文雄 fumio|纯一郎 junichiro|进次郎 shinjiro|由纪夫 yukio|佳彦 yoshihiko|义伟 yoshihide|早苗 sanae|花子 hanako|惠子 keiko|惠美 emi|京子 kyoko
洋子 yoko|阳子 yoko|裕子 yuko|优子 yuko|由美子 yumiko|由美 yumi|真由美 mayumi|和子 kazuko|幸子 sachiko/yukiko|节子 setsuko|美智子 michiko
久美子 kumiko|明美 akemi|直美 naomi|智子 tomoko|友子 tomoko|典子 noriko|纪子 noriko|礼子 reiko|玲子 reiko|房子 fusako|百合子 yuriko|美咲 misaki
阳菜 hina|爱 ai|爱子 aiko|雅子 masako|雅人 masato|雅之 masayuki|春子 haruko|春树 haruki|秋子 akiko|明子 akiko|修 osamu|进 susumu|学 manabu
守 mamoru|聪 satoshi|智 satoshi|哲 satoshi/tetsu|亮 ryo|亮太 ryota|健 ken/takeshi|孝 takashi|孝之 takayuki|敏夫 toshio|敏之 toshiyuki
利夫 toshio|义雄 yoshio|良雄 yoshio|秀树 hideki|英树 hideki|英机 hideki|英雄 hideo|秀夫 hideo|胜 masaru|忠 tadashi|忠雄 tadao|辰雄 tatsuo
龙之介 ryunosuke|龙一 ryuichi|龙太郎 ryutaro|太一 taichi|大树 daiki|莲 ren|葵 aoi|悠 yu|悠斗 yuto|翔平 shohei|一平 ippei|光 hikaru|光雄 mitsuo
荣作 eisaku|角荣 kakuei|康弘 yasuhiro|康夫 yasuo|登 noboru|俊树 toshiki|喜一 kiichi|富市 tomiichi|惠三 keizo|喜朗 yoshiro|赳夫 takeo|丈夫 takeo
芳正 yoshimasa|敏充 toshimitsu|洋平 yohei|洋一 yoichi|洋 hiroshi/yo|直 nao|薫 kaoru|薰 kaoru|圭介 keisuke|圭一 keiichi|恵一 keiichi
宏 hiroshi|宏之 hiroyuki|宏一 koichi|晴信 harunobu|信 makoto/shin|信之 nobuyuki|信夫 nobuo|德仁 naruhito|裕仁 hirohito|明仁 akihito|章男 akio
昭夫 akio|秋夫 akio
"""
"""Given names as most of their bearers read them."""
