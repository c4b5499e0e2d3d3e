"""Japanese words of names with the English words lists use, and Latin forms of firms, places and family names in kanji.

Entries as in ``chinese``. In simplified characters where Chinese has one, since names are simplified first. Read where kana or a
Japanese legal form stands beside (``screening.names.words``). Authored for this project from firms' own English names.
"""

from __future__ import annotations

WORDS = """
技术 technology|技研 giken|技术研究所 technology research institute|科学 science|化学 chemical|化学工业 chemical industry|化成 chemical|工业 industry|产业 industry/sangyo|重工业 heavy industry|重工 heavy industry|重机械工业 heavy industry|重机械 heavy machinery|制作所 works/manufacturing/seisakusho|制造 manufacturing|制造所 works|制铁 steel|制钢 steel|制药 pharmaceutical|制纸 paper|制油 oil|工机 koki|精机 seiki/precision machinery|精工 seiko/precision|精密 precision|机械 machinery|机器 instrument/equipment|机工 machinery|工具 tool|工作机械 machine tool|电机 electric/denki|电气 electric/denki|电器 electric|电子 electronic|电子工业 electronic industry|电线 wire|电力 electric power|电池 battery|电工 electric works|半导体 semiconductor|通信 communication|通信机 communication equipment|无线 radio|计器 instrument/keiki|计测 measuring|光学 optical|光机 optical|硝子 glass|金属 metal|金属工业 metal industry|钢业 steel|钢管 steel pipe|铁工所 iron works|铁钢 steel|矿业 mining|石油 oil|瓦斯 gas|燃料 fuel|原子力 nuclear|原子力研究开发机构 atomic energy agency|造船 shipbuilding|造船所 shipyard/dockyard|船舶 marine|海运 shipping|汽船 steamship|邮船 yusen|航空 aviation/airlines|航空机 aircraft|航空宇宙 aerospace|宇宙航空 aerospace exploration|宇宙 space|飞行机 aircraft|自动车 motor/automobile|车体 body|车辆 rolling stock|轴受 bearing|油压 hydraulic|商事 trading/shoji|商会 trading/shokai|商社 trading|贸易 trading|物产 bussan|通商 trading|运输 transport|运送 transport|仓库 warehouse|仓储 warehouse|建设 construction|工务店 construction|不动产 real estate|住宅 housing|印刷 printing|出版 publishing|新闻社 newspaper|放送 broadcasting|银行 bank|证券 securities|保险 insurance|生命保险 life insurance|信托 trust|食品 food|水产 fisheries|酒造 brewery|纺绩 spinning|纤维 textile|树脂 resin|涂料 paint|护谟 rubber|情报 information|情报系统 information system|开发 development|设计 design|研究 research|研究所 research institute/laboratory|研究开发 research development|研究开发机构 research development agency|研究机构 research organization|综合研究所 research institute|大学 university|工业大学 institute technology|东京科学大学 institute science tokyo|东京工业大学 tokyo institute technology|学校 school|防卫 defense|防卫大学校 national defense academy|防卫省 ministry defense|兵器 weapon|火药 explosives|军事 military|国际 international|日本 japan/nippon|世界 world|东洋 toyo|中央 central|第一 daiichi|集团 group|本社 head office|支店 branch|支社 branch|工场 factory|事业 business|事业所 works|协会 association|联合会 federation|机构 organization|会社 |社 |中心 center|工程 engineering
テクノロジー technology|テクノロジーズ technology|テクノ techno|テック tech|テクニカル technical|エレクトロニクス electronic|エレクトロン electron|エレクトリック electric|エンジニアリング engineering|システム system|システムズ system|ソリューション solution|ソリューションズ solution|ソフトウェア software|コンピュータ computer|コンピューター computer|ネットワーク network|ネットワークス network|コミュニケーションズ communication|テレコム telecom|デジタル digital|データ data|インフォメーション information|インターナショナル international|グローバル global|グループ group|ホールディングス holding|コーポレーション corporation|カンパニー company|インダストリー industry|インダストリーズ industry|インダストリアル industrial|マニュファクチャリング manufacturing|トレーディング trading|サービス service|サービシーズ service|センター center|ケミカル chemical|マテリアル material|マテリアルズ material|メタル metal|スチール steel|エナジー energy|エネルギー energy|パワー power|モーター motor|モータース motors|エンジン engine|ロケット rocket|ミサイル missile|セミコンダクター semiconductor|デバイス device|センサー sensor|レーザー laser|オプト opto|ゴム rubber|ガス gas|シッピング shipping|マリン marine|エアロスペース aerospace|メディカル medical|ファーマ pharma|バンク bank|ジャパン japan|アジア asia|コリア korea|チャイナ china|ハルビン harbin|ロシア russia|イラン iran|パキスタン pakistan|シリア syria|テヘラン tehran|モスクワ moscow|シャンハイ shanghai
"""

NAMES = """
东京 tokyo|大阪 osaka|京都 kyoto|名古屋 nagoya|横浜 yokohama|神户 kobe|福冈 fukuoka|广岛 hiroshima|札幌 sapporo|仙台 sendai|川崎 kawasaki|千叶 chiba|新潟 niigata|静冈 shizuoka|浜松 hamamatsu|长崎 nagasaki|熊本 kumamoto|冲绳 okinawa|北海道 hokkaido|九州 kyushu|四国 shikoku|关西 kansai|关东 kanto|中国电力 chugoku electric power
平壤 pyongyang|平壌 pyongyang|朝鲜 korea|高丽 koryo|高麗 koryo|北朝鲜 north korea
三菱 mitsubishi|三井 mitsui|住友 sumitomo|伊藤忠 itochu|丸红 marubeni|双日 sojitz|豊田 toyota|丰田 toyota|日产 nissan|本田 honda|本田技研 honda giken|马自达 mazda|铃木 suzuki|斯巴鲁 subaru|五十铃 isuzu|日野 hino|日立 hitachi|东芝 toshiba|松下 panasonic|富士 fuji|富士通 fujitsu|富士电机 fuji electric|日本电气 nec|索尼 sony|夏普 sharp|佳能 canon|理光 ricoh|尼康 nikon|奥林巴斯 olympus|京瓷 kyocera|村田 murata|安川 yaskawa|发那科 fanuc|不二越 nachi fujikoshi|大隈 okuma|森精机 mori seiki|牧野 makino|小松 komatsu|久保田 kubota|川崎重工业 kawasaki heavy industry|川崎重工 kawasaki heavy industry|石川岛播磨 ihi|富士重工 fuji heavy industry|新明和 shinmaywa|日本航空 japan airlines|全日空 all nippon airways|日本邮船 nippon yusen|商船三井 mitsui osk|日铁 nippon steel|神户制钢所 kobe steel|古河 furukawa|藤仓 fujikura|信越 shin etsu|信越化学 shin etsu chemical|旭化成 asahi kasei|旭 asahi|东丽 toray|帝人 teijin|东曹 tosoh|昭和 showa|日本制钢所 japan steel works|三丰 mitutoyo|岛津 shimadzu|堀场 horiba|横河 yokogawa|滨松 hamamatsu|浜松光子 hamamatsu photonics|东京计器 tokyo keiki|冲电气 oki electric|八洲 yashima|日油 nof|日本化药 nippon kayaku|细谷火工 hosoya pyro|石川制作所 ishikawa seisakusho|丰和 howa|双叶 futaba|新东 shinto|大金 daikin|大日本 dai nippon|凸版 toppan|关西电力 kansai electric power|产业技术综合研究所 national institute advanced industrial science technology|宇宙航空研究开发机构 japan aerospace exploration agency
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
