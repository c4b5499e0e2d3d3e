"""Common given names of Europe and America as Chinese, Japanese and Russian write them.

Entries between bars: the Latin name, then its usual Chinese characters, katakana and Cyrillic. Chinese ones are believed only in
names parted by middle dots; Chinese and Japanese names that are not here are compared by their consonants. Authored for this project.
"""

from __future__ import annotations

GIVEN = """
john 约翰 ジョン джон|james 詹姆斯 ジェームズ ジェームス джеймс|robert 罗伯特 ロバート роберт|michael 迈克尔 マイケル майкл|
william 威廉 ウィリアム уильям вильям|david 大卫 戴维 デイビッド デビッド дэвид дейвид девид|richard 理查德 リチャード ричард|joseph 约瑟夫 ジョセフ джозеф|
thomas 托马斯 トーマス томас|charles 查尔斯 チャールズ чарльз чарлз|george 乔治 ジョージ джордж|peter 彼得 ピーター питер|paul 保罗 ポール пол поль|
mark 马克 マーク марк|donald 唐纳德 ドナルド дональд|steven 史蒂文 スティーブン стивен|steve 史蒂夫 スティーブ стив|andrew 安德鲁 アンドリュー эндрю|
kenneth 肯尼斯 ケネス|edward 爱德华 エドワード эдвард|brian 布莱恩 ブライアン брайан|ronald 罗纳德 ロナルド|anthony 安东尼 アンソニー энтони|
kevin 凯文 ケビン кевин|jason 杰森 ジェイソン джейсон|jeffrey 杰弗里 ジェフリー джеффри|gary 加里 ゲイリー гэри|timothy 蒂莫西 ティモシー тимоти|
tim 蒂姆 ティム тим|tom 汤姆 トム том|bill 比尔 ビル билл|bob 鲍勃 ボブ боб|jack 杰克 ジャック джек|joe 乔 ジョー джо|mike 迈克 マイク майк|
nick 尼克 ニック ник|larry 拉里 ラリー|frank 弗兰克 フランク фрэнк|scott 斯科特 スコット скотт|eric 埃里克 エリック|henry 亨利 ヘンリー генри|
martin 马丁 マーティン мартин|adam 亚当 アダム адам|simon 西蒙 サイモン саймон|daniel 丹尼尔 ダニエル дэниел дэниэл|matthew 马修 マシュー мэтью|
christopher 克里斯托弗 クリストファー кристофер|alexander 亚历山大 アレクサンダー アレクサンドル|victor 维克多 ビクトル|vladimir 弗拉基米尔 ウラジーミル|sergei 谢尔盖 セルゲイ|
dmitry 德米特里 ドミトリー|ivan 伊万 イワン|nikolai 尼古拉 ニコライ|mikhail 米哈伊尔 ミハイル|yuri 尤里 ユーリ|boris 鲍里斯 ボリス|igor 伊戈尔 イーゴリ|oleg 奥列格 オレグ|
anatoly 阿纳托利 アナトリー|andrei 安德烈 アンドレイ|alexei 阿列克谢 アレクセイ|hans 汉斯 ハンス ганс ханс|karl 卡尔 カール карл|jose 何塞 ホセ хосе|
juan 胡安 フアン хуан|carlos 卡洛斯 カルロス карлос|luis 路易斯 ルイス луис|pedro 佩德罗 ペドロ|jean 让 ジャン жан|pierre 皮埃尔 ピエール пьер|
francois 弗朗索瓦 フランソワ франсуа|emmanuel 埃马纽埃尔 エマニュエル эммануэль|angela 安格拉 アンゲラ|anna 安娜 アンナ|maria 玛丽亚 マリア|mary 玛丽 メアリー мэри|
elizabeth 伊丽莎白 エリザベス элизабет|hillary 希拉里 ヒラリー хиллари|susan 苏珊 スーザン сьюзен|barbara 芭芭拉 バーバラ|
margaret 玛格丽特 マーガレット маргарет|catherine 凯瑟琳 キャサリン|kate 凯特 ケイト кейт|diana 戴安娜 ダイアナ|ali 阿里 アリ|mohammed 穆罕默德 ムハンマド|
ahmed 艾哈迈德 アフマド|hassan 哈桑 ハッサン|ibrahim 易卜拉欣 イブラヒム|abdullah 阿卜杜拉 アブドラ|hussein 侯赛因 フセイン|omar 奥马尔 オマル|hugh хью|
heinrich генрих|helmut гельмут хельмут|walter вальтер уолтер|gerhard герхард|jorge хорхе|javier хавьер|jesus хесус|
jacques жак|claude клод|giovanni джованни|giuseppe джузеппе|jane джейн|jennifer дженнифер|julia джулия
"""
