"""Common given names of Europe and America as Chinese and Japanese write them; all others are compared by their consonants.

Entries between bars: the Latin name, then its usual Chinese characters and katakana. Chinese ones are believed only in names parted by
middle dots. Authored for this project.
"""

from __future__ import annotations

GIVEN = """
john 约翰 ジョン|james 詹姆斯 ジェームズ ジェームス|robert 罗伯特 ロバート|michael 迈克尔 マイケル|william 威廉 ウィリアム|david 大卫 戴维 デイビッド デビッド|
richard 理查德 リチャード|joseph 约瑟夫 ジョセフ|thomas 托马斯 トーマス|charles 查尔斯 チャールズ|george 乔治 ジョージ|peter 彼得 ピーター|paul 保罗 ポール|
mark 马克 マーク|donald 唐纳德 ドナルド|steven 史蒂文 スティーブン|steve 史蒂夫 スティーブ|andrew 安德鲁 アンドリュー|kenneth 肯尼斯 ケネス|
edward 爱德华 エドワード|brian 布莱恩 ブライアン|ronald 罗纳德 ロナルド|anthony 安东尼 アンソニー|kevin 凯文 ケビン|jason 杰森 ジェイソン|
jeffrey 杰弗里 ジェフリー|gary 加里 ゲイリー|timothy 蒂莫西 ティモシー|tim 蒂姆 ティム|tom 汤姆 トム|bill 比尔 ビル|bob 鲍勃 ボブ|jack 杰克 ジャック|
joe 乔 ジョー|mike 迈克 マイク|nick 尼克 ニック|larry 拉里 ラリー|frank 弗兰克 フランク|scott 斯科特 スコット|eric 埃里克 エリック|henry 亨利 ヘンリー|
martin 马丁 マーティン|adam 亚当 アダム|simon 西蒙 サイモン|daniel 丹尼尔 ダニエル|matthew 马修 マシュー|christopher 克里斯托弗 クリストファー|
alexander 亚历山大 アレクサンダー アレクサンドル|victor 维克多 ビクトル|vladimir 弗拉基米尔 ウラジーミル|sergei 谢尔盖 セルゲイ|dmitry 德米特里 ドミトリー|
ivan 伊万 イワン|nikolai 尼古拉 ニコライ|mikhail 米哈伊尔 ミハイル|yuri 尤里 ユーリ|boris 鲍里斯 ボリス|igor 伊戈尔 イーゴリ|oleg 奥列格 オレグ|
anatoly 阿纳托利 アナトリー|andrei 安德烈 アンドレイ|alexei 阿列克谢 アレクセイ|hans 汉斯 ハンス|karl 卡尔 カール|jose 何塞 ホセ|juan 胡安 フアン|
carlos 卡洛斯 カルロス|luis 路易斯 ルイス|pedro 佩德罗 ペドロ|jean 让 ジャン|pierre 皮埃尔 ピエール|francois 弗朗索瓦 フランソワ|emmanuel 埃马纽埃尔 エマニュエル|
angela 安格拉 アンゲラ|anna 安娜 アンナ|maria 玛丽亚 マリア|mary 玛丽 メアリー|elizabeth 伊丽莎白 エリザベス|hillary 希拉里 ヒラリー|susan 苏珊 スーザン|
barbara 芭芭拉 バーバラ|margaret 玛格丽特 マーガレット|catherine 凯瑟琳 キャサリン|kate 凯特 ケイト|diana 戴安娜 ダイアナ|ali 阿里 アリ|
mohammed 穆罕默德 ムハンマド|ahmed 艾哈迈德 アフマド|hassan 哈桑 ハッサン|ibrahim 易卜拉欣 イブラヒム|abdullah 阿卜杜拉 アブドラ|hussein 侯赛因 フセイン|
omar 奥马尔 オマル
"""
