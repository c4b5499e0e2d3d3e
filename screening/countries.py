# ruff: noqa: E501
"""Countries and territories: any usual name, in the languages of real files, to its ISO 3166 alpha-2 code and back.

Pure. Codes are those of ISO 3166-1 with XK for Kosovo. Names in English, German, French, Spanish, Italian, Portuguese,
Dutch, Polish, Turkish, Japanese, Korean, Russian, Ukrainian and Chinese are those of the Unicode CLDR (copyright Unicode,
Inc., Unicode License v3); official names, statisticians' inverted forms ("Iran, Islamic Rep.") and old names ("Burma")
are our own additions.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

_WORDS = re.compile(r"[^\W_]+")
_PARTS = re.compile(r"[()\[\]/,;:|=]|\s[-–—]\s|(?<=^[A-Za-z]{2})-|(?<=^[A-Za-z]{3})-")
_NOT_GIVEN = frozenset({"n/a", "n.a.", "n.a", "#n/a"})  # not Namibia


def _key(text: str) -> str:
    """The comparable form of a country's name: no case, accents, punctuation; single letters joined ("P. R." = "PR")."""
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    text = "".join(letter for letter in text if not unicodedata.combining(letter))
    for old, new in (("&", " and "), ("ı", "i"), ("ø", "o"), ("'", ""), ("’", "")):
        text = text.replace(old, new)
    words: list[str] = []
    letters = ""
    for word in _WORDS.findall(text):
        if len(word) == 1:
            letters += word
            continue
        if letters:
            words.append(letters)
            letters = ""
        words.append(word)
    if letters:
        words.append(letters)
    if len(words) > 1 and words[0] == "the":
        del words[0]
    return " ".join(words)


@lru_cache(maxsize=8192)
def code(text: str) -> str | None:
    """The alpha-2 code of the country a text names, or None.

    Understands alpha-2 and alpha-3 codes, names and aliases in any case, and two ways of saying one country together
    ("CN - China", "Germany (DE)"). A text with anything else in it ("Shenzhen, China") is not a country: the answer is
    None rather than a guess, because "Atlanta, Georgia" is no country either. Two-letter words of running text ("in",
    "no", "is") are codes too: ask only about values that ought to be countries.
    """
    if text.strip().casefold() in _NOT_GIVEN:
        return None
    _, known = _tables()
    found = known.get(_key(text))
    if found is not None:
        return found
    parts = [part for part in _PARTS.split(text.strip()) if part.strip()]
    if len(parts) < 2:
        return None
    codes = {known.get(_key(part)) for part in parts}
    return codes.pop() if len(codes) == 1 else None


def name(code: str) -> str:
    """The short English name of an alpha-2 code; the code itself where it is not one."""
    return _tables()[0].get(code.upper(), code)


# One country a line: alpha-2, alpha-3, then names and aliases, the first being the English name used in reports.
_TABLE = """\
AD AND|Andorra|Andorre|Andora|アンドラ|안도라|Андорра|安道尔|安道爾
AE ARE|United Arab Emirates|Vereinigte Arabische Emirate|Émirats arabes unis|Emiratos Árabes Unidos|Emirati Arabi Uniti|Emirados Árabes Unidos|Verenigde Arabische Emiraten|Zjednoczone Emiraty Arabskie|Birleşik Arap Emirlikleri|アラブ首長国連邦|아랍에미리트|ОАЭ|Обʼєднані Арабські Емірати|阿拉伯联合酋长国|阿拉伯聯合大公國|阿拉伯聯合酋長國|UAE|United Arab Emirates (the)|Emirates|Dubai|Abu Dhabi|Dubai, UAE|Abu Dhabi, UAE|VAE|الإمارات|الإمارات العربية المتحدة|阿联酋|阿聯酋
AF AFG|Afghanistan|Afganistán|Afeganistão|アフガニスタン|아프가니스탄|Афганистан|Афганістан|阿富汗|Islamic Republic of Afghanistan|Islamic Emirate of Afghanistan
AG ATG|Antigua and Barbuda|Antigua und Barbuda|Antigua-et-Barbuda|Antigua y Barbuda|Antigua e Barbuda|Antigua en Barbuda|Antigua i Barbuda|Antigua ve Barbuda|アンティグア・バーブーダ|앤티가 바부다|Антигуа и Барбуда|Антигуа і Барбуда|安提瓜和巴布达|安地卡及巴布達|安提瓜和巴布達
AI AIA|Anguilla|Anguila|アンギラ|앵귈라|Ангилья|Ангілья|安圭拉|安奎拉
AL ALB|Albania|Albanien|Albanie|Arnavutluk|アルバニア|알바니아|Албания|Албанія|阿尔巴尼亚|阿爾巴尼亞
AM ARM|Armenia|Armenien|Arménie|Ermenistan|アルメニア|아르메니아|Армения|Вірменія|亚美尼亚|亞美尼亞|Republic of Armenia|Հայաստան
AO AGO|Angola|アンゴラ|앙골라|Ангола|安哥拉
AQ ATA|Antarctica|Antarktis|Antarctique|Antártida|Antartide|Antarktyda|Antarktika|南極|남극 대륙|Антарктида|Антарктика|南极洲|南極洲
AR ARG|Argentina|Argentinien|Argentine|Argentinië|Argentyna|Arjantin|アルゼンチン|아르헨티나|Аргентина|阿根廷|Argentine Republic|República Argentina
AS ASM|American Samoa|Amerikanisch-Samoa|Samoa américaines|Samoa Americana|Samoa Americane|Amerikaans-Samoa|Samoa Amerykańskie|Amerikan Samoası|米領サモア|아메리칸 사모아|Американское Самоа|Американське Самоа|美属萨摩亚|美屬薩摩亞
AT AUT|Austria|Österreich|Autriche|Oostenrijk|Avusturya|オーストリア|오스트리아|Австрия|Австрія|奥地利|奧地利|Oesterreich|Republic of Austria|Republik Österreich
AU AUS|Australia|Australien|Australie|Avustralya|オーストラリア|오스트레일리아|Австралия|Австралія|澳大利亚|澳洲|Commonwealth of Australia|호주
AW ABW|Aruba|アルバ|아루바|Аруба|阿鲁巴|荷屬阿魯巴|阿魯巴
AX ALA|Åland Islands|Ålandinseln|Îles Åland|Islas Aland|Isole Åland|Ilhas Aland|Alanda|Åland|Wyspy Alandzkie|Åland Adaları|オーランド諸島|올란드 제도|Аландские о-ва|Аландські Острови|奥兰群岛|奧蘭群島
AZ AZE|Azerbaijan|Aserbaidschan|Azerbaïdjan|Azerbaiyán|Azerbaigian|Azerbaijão|Azerbeidzjan|Azerbejdżan|Azerbaycan|アゼルバイジャン|아제르바이잔|Азербайджан|阿塞拜疆|亞塞拜然|亞塞拜疆|Azərbaycan|Republic of Azerbaijan
BA BIH|Bosnia and Herzegovina|Bosnien und Herzegowina|Bosnie-Herzégovine|Bosnia y Herzegovina|Bosnia ed Erzegovina|Bósnia e Herzegovina|Bosnië en Herzegovina|Bośnia i Hercegowina|Bosna-Hersek|ボスニア・ヘルツェゴビナ|보스니아 헤르체고비나|Босния и Герцеговина|Боснія і Герцеговина|波斯尼亚和黑塞哥维那|波士尼亞與赫塞哥維納|波斯尼亞和黑塞哥維那
BB BRB|Barbados|Barbade|バルバドス|바베이도스|Барбадос|巴巴多斯|巴貝多
BD BGD|Bangladesh|Bangladesch|Bangladés|Bangladeche|Bangladesz|バングラデシュ|방글라데시|Бангладеш|孟加拉国|孟加拉|People's Republic of Bangladesh
BE BEL|Belgium|Belgien|Belgique|Bélgica|Belgio|België|Belgia|Belçika|ベルギー|벨기에|Бельгия|Бельгія|比利时|比利時|Kingdom of Belgium
BF BFA|Burkina Faso|Burquina Faso|ブルキナファソ|부르키나파소|Буркина-Фасо|Буркіна-Фасо|布基纳法索|布吉納法索|布基納法索
BG BGR|Bulgaria|Bulgarien|Bulgarie|Bulgarije|Bułgaria|Bulgaristan|ブルガリア|불가리아|Болгария|Болгарія|保加利亚|保加利亞|България|Balgariya
BH BHR|Bahrain|Bahreïn|Baréin|Barém|Bahrajn|Bahreyn|バーレーン|바레인|Бахрейн|巴林|Kingdom of Bahrain|البحرين
BI BDI|Burundi|ブルンジ|부룬디|Бурунди|Бурунді|布隆迪|蒲隆地
BJ BEN|Benin|Benim|ベナン|베냉|Бенин|Бенін|贝宁|貝南|貝寧
BL BLM|Saint Barthelemy|St. Barthélemy|San Bartolomé|São Bartolomeu|サン・バルテルミー|생바르텔레미|Сен-Бартелеми|Сен-Бартелемі|圣巴泰勒米|聖巴瑟米|聖巴泰勒米
BM BMU|Bermuda|Bermudes|Bermudas|Bermudy|バミューダ|버뮤다|Бермудские о-ва|Бермудські Острови|百慕大|百慕達
BN BRN|Brunei|Brunei Darussalam|ブルネイ|브루나이|Бруней|文莱|汶萊|Negara Brunei Darussalam
BO BOL|Bolivia|Bolivien|Bolivie|Boliwia|Bolivya|ボリビア|볼리비아|Боливия|Болівія|玻利维亚|玻利維亞|Bolivia, Plurinational State of|Plurinational State of Bolivia
BQ BES|Caribbean Netherlands|Karibische Niederlande|Pays-Bas caribéens|Caribe neerlandés|Caraibi Olandesi|Países Baixos Caribenhos|Caribisch Nederland|Niderlandy Karaibskie|Karayip Hollandası|オランダ領カリブ|네덜란드령 카리브|Бонэйр, Синт-Эстатиус и Саба|Карибські Нідерланди|荷属加勒比区|荷蘭加勒比區|Bonaire, Sint Eustatius and Saba
BR BRA|Brazil|Brasilien|Brésil|Brasil|Brasile|Brazilië|Brazylia|Brezilya|ブラジル|브라질|Бразилия|Бразилія|巴西|Federative Republic of Brazil|República Federativa do Brasil
BS BHS|Bahamas|Baamas|Bahamy|Bahamalar|バハマ|바하마|Багамы|Багамські Острови|巴哈马|巴哈馬|Bahamas, The
BT BTN|Bhutan|Bhoutan|Bután|Butão|ブータン|부탄|Бутан|不丹
BV BVT|Bouvet Island|Bouvetinsel|Île Bouvet|Isla Bouvet|Isola Bouvet|Ilha Bouvet|Bouveteiland|Wyspa Bouveta|Bouvet Adası|ブーベ島|부베섬|о-в Буве|Острів Буве|布韦岛|布威島|鮑威特島
BW BWA|Botswana|Botsuana|Botsvana|ボツワナ|보츠와나|Ботсвана|博茨瓦纳|波札那|博茨瓦納
BY BLR|Belarus|Biélorussie|Bielorrusia|Bielorussia|Bielorrússia|Białoruś|ベラルーシ|벨라루스|Беларусь|Білорусь|白俄罗斯|白俄羅斯|Belorussia|Byelorussia|Республика Беларусь|Белоруссия|Republic of Belarus|Weißrussland
BZ BLZ|Belize|Belice|ベリーズ|벨리즈|Белиз|Беліз|伯利兹|貝里斯|伯利茲
CA CAN|Canada|Kanada|カナダ|캐나다|Канада|加拿大|Dominion of Canada
CC CCK|Cocos (Keeling) Islands|Kokosinseln|Îles Cocos|Islas Cocos|Isole Cocos (Keeling)|Ilhas Cocos (Keeling)|Ilhas dos Cocos (Keeling)|Cocoseilanden|Wyspy Kokosowe|Cocos (Keeling) Adaları|ココス(キーリング)諸島|코코스 제도|Кокосовые о-ва|Кокосові (Кілінг) Острови|科科斯（基林）群岛|科克斯（基靈）群島|科科斯 (基林) 群島
CD COD|Congo, Democratic Republic of the|Congo - Kinshasa|Kongo-Kinshasa|República Democrática del Congo|Demokratyczna Republika Konga|Kongo - Kinşasa|コンゴ民主共和国(キンシャサ)|콩고-킨샤사|Конго - Киншаса|Конго – Кіншаса|刚果（金）|剛果（金夏沙）|DR Congo|DRC|Democratic Republic of the Congo|Democratic Republic of Congo|Congo, Democratic Republic of|Congo, Democratic Republic|Congo, Dem. Rep.|Congo, Dem. Rep. of|Congo (the Democratic Republic of the)|Zaire|Dem. Rep. of the Congo|République démocratique du Congo|コンゴ民主共和国
CF CAF|Central African Republic|Zentralafrikanische Republik|République centrafricaine|República Centroafricana|Repubblica Centrafricana|República Centro-Africana|Centraal-Afrikaanse Republiek|Republika Środkowoafrykańska|Orta Afrika Cumhuriyeti|中央アフリカ共和国|중앙 아프리카 공화국|Центрально-Африканская Республика|Центральноафриканська Республіка|中非共和国|中非共和國|Central African Rep.
CG COG|Congo|Congo - Brazzaville|Kongo-Brazzaville|República do Congo|Kongo|Kongo - Brazavil|コンゴ共和国(ブラザビル)|콩고-브라자빌|Конго - Браззавиль|Конго – Браззавіль|刚果（布）|剛果（布拉薩）|Republic of the Congo|Republic of Congo|Congo, Republic of the|Congo, Rep.|Congo, Republic of|Congo (the)|République du Congo|コンゴ共和国
CH CHE|Switzerland|Schweiz|Suisse|Suiza|Svizzera|Suíça|Zwitserland|Szwajcaria|İsviçre|スイス|스위스|Швейцария|Швейцарія|瑞士|Svizra|Switzerland (CH)|Swiss Confederation|Schweizerische Eidgenossenschaft|Confoederatio Helvetica
CI CIV|Côte d'Ivoire|Costa d’Avorio|Costa do Marfim|Côte d’Ivoire (Costa do Marfim)|Ivoorkust|コートジボワール|코트디부아르|Кот-д’Ивуар|Кот-дʼІвуар|科特迪瓦|象牙海岸|Ivory Coast|Costa de Marfil|Elfenbeinküste
CK COK|Cook Islands|Cookinseln|Îles Cook|Islas Cook|Isole Cook|Ilhas Cook|Cookeilanden|Wyspy Cooka|Cook Adaları|クック諸島|쿡 제도|о-ва Кука|Острови Кука|库克群岛|庫克群島
CL CHL|Chile|Chili|Cile|Şili|チリ|칠레|Чили|Чилі|智利|Republic of Chile
CM CMR|Cameroon|Kamerun|Cameroun|Camerún|Camarões|Kameroen|カメルーン|카메룬|Камерун|喀麦隆|喀麥隆
CN CHN|China|Chine|Cina|Chiny|Çin|中国|중국|Китай|中國|P.R. China|PRC|PR of China|Mainland China|China Mainland|People's Republic of China|People's Rep. of China|China, People's Republic of|China, P.R.|China PRC|中华人民共和国|中華人民共和國|中国大陆|中國大陸|大陆|Volksrepublik China|VR China|République populaire de Chine|Chine populaire|República Popular China|República Popular de China|Repubblica Popolare Cinese|КНР|Китайская Народная Республика|中華人民共和国|중화인민공화국|Zhongguo
CO COL|Colombia|Kolumbien|Colombie|Kolumbia|Kolombiya|コロンビア|콜롬비아|Колумбия|Колумбія|哥伦比亚|哥倫比亞|Republic of Colombia
CR CRI|Costa Rica|Kostaryka|Kosta Rika|コスタリカ|코스타리카|Коста-Рика|哥斯达黎加|哥斯大黎加|哥斯達黎加
CU CUB|Cuba|Kuba|キューバ|쿠바|Куба|古巴|Republic of Cuba
CV CPV|Cape Verde|Cabo Verde|Cap-Vert|Capo Verde|Kaapverdië|Republika Zielonego Przylądka|カーボベルデ|카보베르데|Кабо-Верде|佛得角|維德角
CW CUW|Curaçao|Curazao|Curaçau|キュラソー|퀴라소|Кюрасао|库拉索|庫拉索
CX CXR|Christmas Island|Weihnachtsinsel|Île Christmas|Isla de Navidad|Isola Christmas|Ilha Christmas|Ilha do Natal|Christmaseiland|Wyspa Bożego Narodzenia|Christmas Adası|クリスマス島|크리스마스섬|о-в Рождества|Острів Різдва|圣诞岛|聖誕島
CY CYP|Cyprus|Zypern|Chypre|Chipre|Cipro|Cypr|Kıbrıs|キプロス|키프로스|Кипр|Кіпр|塞浦路斯|賽普勒斯|Republic of Cyprus|Κύπρος
CZ CZE|Czechia|Tschechien|Tchéquie|Chequia|Cechia|Tchéquia|Tsjechië|Czechy|Çekya|チェコ|체코|Чехия|Чехія|捷克|Czech Republic|Czech Rep.|Česko|Česká republika|Tschechische Republik|República Checa|République tchèque|Repubblica Ceca|Чешская Республика
DE DEU|Germany|Deutschland|Allemagne|Alemania|Germania|Alemanha|Duitsland|Niemcy|Almanya|ドイツ|독일|Германия|Німеччина|德国|德國|Federal Republic of Germany|Germany, Federal Republic of|Germany, Fed. Rep.|Bundesrepublik Deutschland|BRD|FRG|West Germany|ФРГ|Deutschl.|República Federal de Alemania|République fédérale d'Allemagne|ドイツ連邦共和国|독일연방공화국
DJ DJI|Djibouti|Dschibuti|Yibuti|Gibuti|Djibuti|Jibuti|Dżibuti|Cibuti|ジブチ|지부티|Джибути|Джибуті|吉布提|吉布地
DK DNK|Denmark|Dänemark|Dinamarca|Danimarca|Denemarken|Dania|Danimarka|デンマーク|덴마크|Дания|Данія|丹麦|丹麥|Danmark|Kingdom of Denmark
DM DMA|Dominica|Dominique|Dominika|ドミニカ国|도미니카|Доминика|Домініка|多米尼克
DO DOM|Dominican Republic|Dominikanische Republik|République dominicaine|República Dominicana|Repubblica Dominicana|Dominicaanse Republiek|Dominikana|Dominik Cumhuriyeti|ドミニカ共和国|도미니카 공화국|Доминиканская Республика|Домініканська Республіка|多米尼加共和国|多明尼加共和國|多米尼加共和國|Dominican Rep.
DZ DZA|Algeria|Algerien|Algérie|Argelia|Algerije|Algieria|Cezayir|アルジェリア|알제리|Алжир|阿尔及利亚|阿爾及利亞|الجزائر|People's Democratic Republic of Algeria
EC ECU|Ecuador|Équateur|Equador|Ekwador|Ekvador|エクアドル|에콰도르|Эквадор|Еквадор|厄瓜多尔|厄瓜多|厄瓜多爾
EE EST|Estonia|Estland|Estonie|Estonya|エストニア|에스토니아|Эстония|Естонія|爱沙尼亚|愛沙尼亞|Eesti
EG EGY|Egypt|Ägypten|Égypte|Egipto|Egitto|Egito|Egipt|Mısır|エジプト|이집트|Египет|Єгипет|埃及|Arab Republic of Egypt|Egypt, Arab Rep.|مصر
EH ESH|Western Sahara|Westsahara|Sahara occidental|Sahara Occidentale|Saara Ocidental|Sara Ocidental|Westelijke Sahara|Sahara Zachodnia|Batı Sahra|西サハラ|서사하라|Западная Сахара|Західна Сахара|西撒哈拉|Sahrawi Republic
ER ERI|Eritrea|Érythrée|Eritreia|Erytrea|Eritre|エリトリア|에리트리아|Эритрея|Еритрея|厄立特里亚|厄利垂亞|厄立特里亞|エリトリア国
ES ESP|Spain|Spanien|Espagne|España|Spagna|Espanha|Spanje|Hiszpania|İspanya|スペイン|스페인|Испания|Іспанія|西班牙|Kingdom of Spain|Reino de España
ET ETH|Ethiopia|Äthiopien|Éthiopie|Etiopía|Etiyopya|エチオピア|에티오피아|Эфиопия|Ефіопія|埃塞俄比亚|衣索比亞|埃塞俄比亞
FI FIN|Finland|Finnland|Finlande|Finlandia|Finlandiya|フィンランド|핀란드|Финляндия|Фінляндія|芬兰|芬蘭|Suomi|Republic of Finland
FJ FJI|Fiji|Fidschi|Fidji|Fiyi|Figi|Fidżi|フィジー|피지|Фиджи|Фіджі|斐济|斐濟
FK FLK|Falkland Islands|Falklandinseln|Îles Malouines|Islas Malvinas|Isole Falkland|Ilhas Malvinas|Ilhas Falkland|Falklandeilanden|Falklandy|Falkland Adaları|フォークランド諸島|포클랜드 제도|Фолклендские о-ва|Фолклендські Острови|福克兰群岛|福克蘭群島|Falkland Islands (Malvinas)|Malvinas
FM FSM|Micronesia|Mikronesien|Micronésie|Mikronezja|Mikronezya|ミクロネシア連邦|미크로네시아|Федеративные Штаты Микронезии|Мікронезія|密克罗尼西亚|密克羅尼西亞|Micronesia, Federated States of|Federated States of Micronesia
FO FRO|Faroe Islands|Färöer|Îles Féroé|Islas Feroe|Isole Fær Øer|Ilhas Faroé|Faeröer|Wyspy Owcze|Faroe Adaları|フェロー諸島|페로 제도|Фарерские о-ва|Фарерські Острови|法罗群岛|法羅群島
FR FRA|France|Frankreich|Francia|França|Frankrijk|Francja|Fransa|フランス|프랑스|Франция|Франція|法国|法國|French Republic|République française|Metropolitan France|France métropolitaine
GA GAB|Gabon|Gabun|Gabão|ガボン|가봉|Габон|加蓬|加彭
GB GBR|United Kingdom|Vereinigtes Königreich|Royaume-Uni|Reino Unido|Regno Unito|Verenigd Koninkrijk|Wielka Brytania|Birleşik Krallık|イギリス|영국|Великобритания|Велика Британія|英国|英國|UK|Great Britain|Britain|United Kingdom of Great Britain and Northern Ireland|United Kingdom (the)|England|Scotland|Wales|Northern Ireland|England, UK|Scotland, UK|Wales, UK|Great Britain and Northern Ireland|G.B.|Großbritannien|Grande-Bretagne|Gran Bretaña|Gran Bretagna|Grã-Bretanha|Англия|Inglaterra|Inghilterra|Angleterre
GD GRD|Grenada|Grenade|Granada|グレナダ|그레나다|Гренада|格林纳达|格瑞那達|格林納達
GE GEO|Georgia|Georgien|Géorgie|Gruzja|Gürcistan|ジョージア|조지아|Грузия|Грузія|格鲁吉亚|喬治亞|格魯吉亞|Republic of Georgia|საქართველო|Georgia (Republic)|グルジア
GF GUF|French Guiana|Französisch-Guayana|Guyane française|Guayana Francesa|Guyana Francese|Guiana Francesa|Frans-Guyana|Gujana Francuska|Fransız Guyanası|仏領ギアナ|프랑스령 기아나|Французская Гвиана|Французька Гвіана|法属圭亚那|法屬圭亞那
GG GGY|Guernsey|Guernesey|ガーンジー|건지|Гернси|Гернсі|根西岛|根息
GH GHA|Ghana|Gana|ガーナ|가나|Гана|加纳|迦納|加納
GI GIB|Gibraltar|Gibilterra|Cebelitarık|ジブラルタル|지브롤터|Гибралтар|Гібралтар|直布罗陀|直布羅陀
GL GRL|Greenland|Grönland|Groenland|Groenlandia|Gronelândia|Grenlandia|グリーンランド|그린란드|Гренландия|Гренландія|格陵兰|格陵蘭
GM GMB|Gambia|Gambie|Gambiya|ガンビア|감비아|Гамбия|Гамбія|冈比亚|甘比亞|岡比亞|Gambia, The|Republic of the Gambia
GN GIN|Guinea|Guinée|Guiné|Gwinea|Gine|ギニア|기니|Гвинея|Гвінея|几内亚|幾內亞
GP GLP|Guadeloupe|Guadalupe|Guadalupa|Gwadelupa|グアドループ|과들루프|Гваделупа|瓜德罗普|瓜地洛普
GQ GNQ|Equatorial Guinea|Äquatorialguinea|Guinée équatoriale|Guinea Ecuatorial|Guinea Equatoriale|Guiné Equatorial|Equatoriaal-Guinea|Gwinea Równikowa|Ekvator Ginesi|赤道ギニア|적도 기니|Экваториальная Гвинея|Екваторіальна Гвінея|赤道几内亚|赤道幾內亞
GR GRC|Greece|Griechenland|Grèce|Grecia|Griekenland|Grecja|Yunanistan|ギリシャ|그리스|Греция|Греція|希腊|希臘|Hellas|Hellenic Republic|Ελλάδα|Ellada
GS SGS|South Georgia and the South Sandwich Islands|South Georgia & South Sandwich Islands|Südgeorgien und die Südlichen Sandwichinseln|Géorgie du Sud-et-les Îles Sandwich du Sud|Islas Georgia del Sur y Sandwich del Sur|Georgia del Sud e Sandwich Australi|Ilhas Geórgia do Sul e Sandwich do Sul|Zuid-Georgia en Zuidelijke Sandwicheilanden|Georgia Południowa i Sandwich Południowy|Güney Georgia ve Güney Sandwich Adaları|サウスジョージア・サウスサンドウィッチ諸島|사우스조지아 사우스샌드위치 제도|Южная Георгия и Южные Сандвичевы о-ва|Південна Джорджія та Південні Сандвічеві Острови|南乔治亚和南桑威奇群岛|南喬治亞與南三明治群島|南佐治亞島與南桑威奇群島
GT GTM|Guatemala|Gwatemala|グアテマラ|과테말라|Гватемала|危地马拉|瓜地馬拉|危地馬拉
GU GUM|Guam|Guame|グアム|괌|Гуам|关岛|關島
GW GNB|Guinea-Bissau|Guinée-Bissau|Guinea-Bisáu|Guiné-Bissau|Gwinea Bissau|Gine-Bissau|ギニアビサウ|기니비사우|Гвинея-Бисау|Гвінея-Бісау|几内亚比绍|幾內亞比索|幾內亞比紹
GY GUY|Guyana|Guiana|Gujana|ガイアナ|가이아나|Гайана|Гаяна|圭亚那|蓋亞那|圭亞那
HK HKG|Hong Kong|China, Hong Kong Special Administrative Region|Hong Kong SAR China|Sonderverwaltungsregion Hongkong|R.A.S. chinoise de Hong Kong|RAE de Hong Kong (China)|RAS di Hong Kong|Hong Kong, RAE da China|Hongkong SAR van China|SRA Hongkong (Chiny)|Çin Hong Kong ÖİB|中華人民共和国香港特別行政区|홍콩(중국 특별행정구)|Гонконг (САР)|Гонконг, ОАР Китаю|中国香港特别行政区|中國香港特別行政區|Hong Kong SAR|HKSAR|Hongkong|Hong Kong, China|China, Hong Kong|China, Hong Kong SAR|Hong Kong Special Administrative Region|香港|中国香港|中國香港|香港特别行政区|香港特別行政區|홍콩|Гонконг|H.K.
HM HMD|Heard Island and McDonald Islands|Heard & McDonald Islands|Heard und McDonaldinseln|Îles Heard-et-MacDonald|Islas Heard y McDonald|Isole Heard e McDonald|Ilhas Heard e McDonald|Heard en McDonaldeilanden|Wyspy Heard i McDonalda|Heard Adası ve McDonald Adaları|ハード島・マクドナルド諸島|허드 맥도널드 제도|о-ва Херд и Макдональд|Острови Герд і Макдоналд|赫德岛和麦克唐纳群岛|赫德島及麥唐納群島
HN HND|Honduras|ホンジュラス|온두라스|Гондурас|洪都拉斯|宏都拉斯
HR HRV|Croatia|Kroatien|Croatie|Croacia|Croazia|Kroatië|Chorwacja|Hırvatistan|クロアチア|크로아티아|Хорватия|Хорватія|克罗地亚|克羅埃西亞|克羅地亞|Hrvatska
HT HTI|Haiti|ハイチ|아이티|Гаити|Гаїті|海地
HU HUN|Hungary|Ungarn|Hongrie|Hungría|Ungheria|Hongarije|Węgry|Macaristan|ハンガリー|헝가리|Венгрия|Угорщина|匈牙利|Magyarország
ID IDN|Indonesia|Indonesien|Indonésie|Indonezja|Endonezya|インドネシア|인도네시아|Индонезия|Індонезія|印度尼西亚|印尼|Republic of Indonesia
IE IRL|Ireland|Irland|Irlande|Irlanda|Ierland|Irlandia|アイルランド|아일랜드|Ирландия|Ірландія|爱尔兰|愛爾蘭|Republic of Ireland|Éire|Ireland, Republic of|Irish Republic
IL ISR|Israel|Israele|Izrael|İsrail|イスラエル|이스라엘|Израиль|Ізраїль|以色列|State of Israel|ישראל
IM IMN|Isle of Man|Île de Man|Isla de Man|Isola di Man|Ilha de Man|Wyspa Man|Man Adası|マン島|맨섬|о-в Мэн|Острів Мен|马恩岛|曼島|馬恩島|Isle of Man, UK
IN IND|India|Indien|Inde|Indie|Hindistan|インド|인도|Индия|Індія|印度|Republic of India|Bharat|भारत|Republic of India (Bharat)
IO IOT|British Indian Ocean Territory|Britisches Territorium im Indischen Ozean|Territoire britannique de l’océan Indien|Territorio Británico del Océano Índico|Territorio Britannico dell’Oceano Indiano|Território Britânico do Oceano Índico|Brits Indische Oceaanterritorium|Brytyjskie Terytorium Oceanu Indyjskiego|Britanya Hint Okyanusu Toprakları|英領インド洋地域|영국령 인도양 지역|Британская территория в Индийском океане|Британська територія в Індійському океані|英属印度洋领地|英屬印度洋領地
IQ IRQ|Iraq|Irak|Iraque|イラク|이라크|Ирак|Ірак|伊拉克|Republic of Iraq|العراق
IR IRN|Iran|Irã|Irão|イラン|이란|Иран|Іран|伊朗|Iran, Islamic Rep.|Iran, Islamic Rep. of|Iran, Islamic Republic of|Islamic Republic of Iran|Islamic Rep. of Iran|Iran, I.R.|I.R. Iran|I.R. of Iran|ایران|إيران|伊朗伊斯兰共和国|Исламская Республика Иран|Iran, République islamique d'|Persia
IS ISL|Iceland|Island|Islande|Islandia|Islanda|IJsland|İzlanda|アイスランド|아이슬란드|Исландия|Ісландія|冰岛|冰島|Republic of Iceland
IT ITA|Italy|Italien|Italie|Italia|Włochy|İtalya|イタリア|이탈리아|Италия|Італія|意大利|義大利|Republic of Italy|Italian Republic|Repubblica Italiana
JE JEY|Jersey|ジャージー|저지|Джерси|Джерсі|泽西岛|澤西島
JM JAM|Jamaica|Jamaika|Jamaïque|Giamaica|Jamajka|ジャマイカ|자메이카|Ямайка|牙买加|牙買加
JO JOR|Jordan|Jordanien|Jordanie|Jordania|Giordania|Ürdün|ヨルダン|요르단|Иордания|Йорданія|约旦|約旦|Hashemite Kingdom of Jordan
JP JPN|Japan|Japon|Giappone|Japão|Japonia|Japonya|日本|일본|Япония|Японія|Nippon|Nihon|日本国|Japan (JP)
KE KEN|Kenya|Kenia|Quênia|ケニア|케냐|Кения|Кенія|肯尼亚|肯亞|肯尼亞|Republic of Kenya
KG KGZ|Kyrgyzstan|Kirgisistan|Kirghizstan|Kirguistán|Kirghizistan|Quirguistão|Kirgizië|Kirgistan|Kırgızistan|キルギス|키르기스스탄|Киргизия|Киргизстан|吉尔吉斯斯坦|吉爾吉斯|Kyrgyz Republic|Kyrgyz Rep.|Kirghizia|Кыргызская Республика|Kirgizia
KH KHM|Cambodia|Kambodscha|Cambodge|Camboya|Cambogia|Camboja|Cambodja|Kambodża|Kamboçya|カンボジア|캄보디아|Камбоджа|柬埔寨|Kingdom of Cambodia|Kampuchea
KI KIR|Kiribati|Quiribati|キリバス|키리바시|Кирибати|Кірибаті|基里巴斯|吉里巴斯
KM COM|Comoros|Komoren|Comores|Comoras|Comore|Comoren|Komory|Komorlar|コモロ|코모로|Коморы|Комори|科摩罗|葛摩|科摩羅
KN KNA|Saint Kitts and Nevis|St. Kitts & Nevis|St. Kitts und Nevis|Saint-Christophe-et-Niévès|San Cristóbal y Nieves|Saint Kitts e Nevis|São Cristóvão e Névis|São Cristóvão e Neves|Saint Kitts en Nevis|Saint Kitts i Nevis|Saint Kitts ve Nevis|セントクリストファー・ネーヴィス|세인트키츠 네비스|Сент-Китс и Невис|Сент-Кітс і Невіс|圣基茨和尼维斯|聖克里斯多福及尼維斯|聖基茨和尼維斯
KP PRK|North Korea|Nordkorea|Corée du Nord|Corea del Norte|Corea del Nord|Coreia do Norte|Noord-Korea|Korea Północna|Kuzey Kore|北朝鮮|북한|КНДР|Північна Корея|朝鲜|北韓|DPRK|Korea, North|Democratic People's Republic of Korea|Korea, Democratic People's Republic of|Korea (the Democratic People's Republic of)|Korea, Dem. People's Rep.|Korea, Dem. People's Republic of|Korea, DPR|DPR Korea|N. Korea|Северная Корея|朝鮮|北韩|조선민주주의인민공화국
KR KOR|South Korea|Südkorea|Corée du Sud|Corea del Sur|Corea del Sud|Coreia do Sul|Zuid-Korea|Korea Południowa|Güney Kore|韓国|대한민국|Республика Корея|Південна Корея|韩国|南韓|Korea|Republic of Korea|Korea, Republic of|Korea (South)|Korea (the Republic of)|Korea Republic|Korea, Rep.|Korea, Rep. of|Rep. of Korea|R.O.K.|S. Korea|So. Korea|Republik Korea|Corée|République de Corée|Corea|República de Corea|Coreia|República da Coreia|한국|南韩|韓國|大韩民国|大韓民国|Корея|Южная Корея|Hanguk
KW KWT|Kuwait|Koweït|Koeweit|Kuwejt|Kuveyt|クウェート|쿠웨이트|Кувейт|科威特|State of Kuwait|الكويت|クウェイト
KY CYM|Cayman Islands|Kaimaninseln|Îles Caïmans|Islas Caimán|Isole Cayman|Ilhas Cayman|Ilhas Caimão|Kaaimaneilanden|Kajmany|Cayman Adaları|ケイマン諸島|케이맨 제도|о-ва Кайман|Кайманові Острови|开曼群岛|開曼群島|Cayman Islands (the)|Cayman
KZ KAZ|Kazakhstan|Kasachstan|Kazajistán|Kazakistan|Cazaquistão|Kazachstan|カザフスタン|카자흐스탄|Казахстан|哈萨克斯坦|哈薩克|Қазақстан|Republic of Kazakhstan|Республика Казахстан
LA LAO|Laos|ラオス|라오스|Лаос|老挝|寮國|老撾|Lao People's Democratic Republic|Lao PDR|Lao People's Dem. Rep.|Lao
LB LBN|Lebanon|Libanon|Liban|Líbano|Lübnan|レバノン|레바논|Ливан|Ліван|黎巴嫩|Lebanese Republic|لبنان|Republic of Lebanon
LC LCA|Saint Lucia|St. Lucia|Sainte-Lucie|Santa Lucía|セントルシア|세인트루시아|Сент-Люсия|Сент-Люсія|圣卢西亚|聖露西亞|聖盧西亞
LI LIE|Liechtenstein|Listenstaine|リヒテンシュタイン|리히텐슈타인|Лихтенштейн|Ліхтенштейн|列支敦士登|列支敦斯登|Principality of Liechtenstein
LK LKA|Sri Lanka|Sri Lanca|スリランカ|스리랑카|Шри-Ланка|Шрі-Ланка|斯里兰卡|斯里蘭卡|Democratic Socialist Republic of Sri Lanka|Ceylon
LR LBR|Liberia|Liberya|リベリア|라이베리아|Либерия|Ліберія|利比里亚|賴比瑞亞|利比里亞
LS LSO|Lesotho|Lesoto|レソト|레소토|Лесото|莱索托|賴索托|萊索托
LT LTU|Lithuania|Litauen|Lituanie|Lituania|Litouwen|Litwa|Litvanya|リトアニア|리투아니아|Литва|立陶宛|Lietuva
LU LUX|Luxembourg|Luxemburg|Luxemburgo|Lussemburgo|Luksemburg|ルクセンブルク|룩셈부르크|Люксембург|卢森堡|盧森堡|Grand Duchy of Luxembourg
LV LVA|Latvia|Lettland|Lettonie|Letonia|Lettonia|Letland|Łotwa|Letonya|ラトビア|라트비아|Латвия|Латвія|拉脱维亚|拉脫維亞|Latvija
LY LBY|Libya|Libyen|Libye|Libia|Libië|リビア|리비아|Ливия|Лівія|利比亚|利比亞|Libyan Arab Jamahiriya|State of Libya|ليبيا
MA MAR|Morocco|Marokko|Maroc|Marruecos|Marocco|Marrocos|Maroko|Fas|モロッコ|모로코|Марокко|摩洛哥|Kingdom of Morocco|المغرب
MC MCO|Monaco|Monako|モナコ|모나코|Монако|摩纳哥|摩納哥|Principality of Monaco
MD MDA|Moldova|Republik Moldau|Moldavie|Moldavia|Mołdawia|モルドバ|몰도바|Молдова|摩尔多瓦|摩爾多瓦|Moldova, Republic of|Republic of Moldova|Moldova, Rep.
ME MNE|Montenegro|Czarnogóra|Karadağ|モンテネグロ|몬테네그로|Черногория|Чорногорія|黑山|蒙特內哥羅
MF MAF|Saint Martin|St. Martin|San Martín|São Martinho|São Martinho (Saint-Martin)|サン・マルタン|생마르탱|Сен-Мартен|法属圣马丁|法屬聖馬丁|Saint Martin (French part)
MG MDG|Madagascar|Madagaskar|マダガスカル|마다가스카르|Мадагаскар|马达加斯加|馬達加斯加
MH MHL|Marshall Islands|Marshallinseln|Îles Marshall|Islas Marshall|Isole Marshall|Ilhas Marshall|Marshalleilanden|Wyspy Marshalla|Marshall Adaları|マーシャル諸島|마셜 제도|Маршалловы о-ва|Маршаллові Острови|马绍尔群岛|馬紹爾群島|Marshall Islands (the)|Republic of the Marshall Islands
MK MKD|North Macedonia|Nordmazedonien|Macédoine du Nord|Macedonia del Norte|Macedonia del Nord|Macedônia do Norte|Noord-Macedonië|Macedonia Północna|Kuzey Makedonya|北マケドニア|북마케도니아|Северная Македония|Північна Македонія|北马其顿|北馬其頓|Macedonia|FYROM|Former Yugoslav Republic of Macedonia|Macedonia, the former Yugoslav Republic of|Republic of North Macedonia|Mazedonien
ML MLI|Mali|マリ|말리|Мали|Малі|马里|馬利|馬里|マリ共和国
MM MMR|Myanmar|Myanmar (Burma)|Myanmar (Birmanie)|Myanmar (Birmania)|Mianmar (Birmânia)|Myanmar (Birma)|Mjanma (Birma)|ミャンマー (ビルマ)|미얀마|Мьянма (Бирма)|Мʼянма (Бірма)|缅甸|緬甸|Burma|Burma (Myanmar)|Republic of the Union of Myanmar|Birma|Birmanie|Birmania
MN MNG|Mongolia|Mongolei|Mongolie|Moğolistan|モンゴル|몽골|Монголия|Монголія|蒙古|Mongolian People's Republic
MO MAC|Macao|Macao SAR China|Sonderverwaltungsregion Macau|R.A.S. chinoise de Macao|RAE de Macao (China)|RAS di Macao|Macau, RAE da China|Macau SAR van China|SRA Makau (Chiny)|Çin Makao ÖİB|中華人民共和国マカオ特別行政区|마카오(중국 특별행정구)|Макао (САР)|Макао, ОАР Китаю|中国澳门特别行政区|中國澳門特別行政區|Macau|Macao SAR|Macau SAR|Macao, China|Macau, China|China, Macao SAR|China (Macao)|澳门|澳門|中国澳门|中國澳門|マカオ|마카오|Макао
MP MNP|Northern Mariana Islands|Nördliche Marianen|Îles Mariannes du Nord|Islas Marianas del Norte|Isole Marianne Settentrionali|Ilhas Marianas do Norte|Noordelijke Marianen|Mariany Północne|Kuzey Mariana Adaları|北マリアナ諸島|북마리아나제도|Северные Марианские о-ва|Північні Маріанські Острови|北马里亚纳群岛|北馬利安納群島
MQ MTQ|Martinique|Martinica|Martynika|Martinik|マルティニーク|마르티니크|Мартиника|Мартиніка|马提尼克|馬丁尼克
MR MRT|Mauritania|Mauretanien|Mauritanie|Mauretania|Moritanya|モーリタニア|모리타니|Мавритания|Мавританія|毛里塔尼亚|茅利塔尼亞|毛里塔尼亞
MS MSR|Montserrat|Monserrate|モントセラト|몬트세라트|Монтсеррат|蒙特塞拉特|蒙哲臘
MT MLT|Malta|Malte|マルタ|몰타|Мальта|马耳他|馬爾他|馬耳他|Republic of Malta
MU MUS|Mauritius|Maurice|Mauricio|Maurícia|モーリシャス|모리셔스|Маврикий|Маврикій|毛里求斯|模里西斯|毛里裘斯
MV MDV|Maldives|Malediven|Maldivas|Maldive|Maldiven|Malediwy|Maldivler|モルディブ|몰디브|Мальдивы|Мальдіви|马尔代夫|馬爾地夫|馬爾代夫
MW MWI|Malawi|Malaui|Malavi|マラウイ|말라위|Малави|Малаві|马拉维|馬拉威|馬拉維
MX MEX|Mexico|Mexiko|Mexique|Messico|Meksyk|Meksika|メキシコ|멕시코|Мексика|墨西哥|United Mexican States|Estados Unidos Mexicanos|Méjico
MY MYS|Malaysia|Malaisie|Malasia|Maleisië|Malezja|Malezya|マレーシア|말레이시아|Малайзия|Малайзія|马来西亚|馬來西亞|Malaysia (MY)|Federation of Malaysia
MZ MOZ|Mozambique|Mosambik|Mozambico|Moçambique|Mozambik|モザンビーク|모잠비크|Мозамбик|Мозамбік|莫桑比克|莫三比克
NA NAM|Namibia|Namibie|Namibya|ナミビア|나미비아|Намибия|Намібія|纳米比亚|納米比亞
NC NCL|New Caledonia|Neukaledonien|Nouvelle-Calédonie|Nueva Caledonia|Nuova Caledonia|Nova Caledônia|Nieuw-Caledonië|Nowa Kaledonia|Yeni Kaledonya|ニューカレドニア|뉴칼레도니아|Новая Каледония|Нова Каледонія|新喀里多尼亚|新喀里多尼亞
NE NER|Niger|Nijer|ニジェール|니제르|Нигер|Нігер|尼日尔|尼日|尼日爾
NF NFK|Norfolk Island|Norfolkinsel|Île Norfolk|Isla Norfolk|Isola Norfolk|Ilha Norfolk|Norfolk|Norfolk Adası|ノーフォーク島|노퍽섬|о-в Норфолк|Острів Норфолк|诺福克岛|諾福克島
NG NGA|Nigeria|Nijerya|ナイジェリア|나이지리아|Нигерия|Нігерія|尼日利亚|奈及利亞|尼日利亞|Federal Republic of Nigeria
NI NIC|Nicaragua|Nikaragua|ニカラグア|니카라과|Никарагуа|Нікарагуа|尼加拉瓜
NL NLD|Netherlands|Niederlande|Pays-Bas|Países Bajos|Paesi Bassi|Países Baixos|Nederland|Holandia|Hollanda|オランダ|네덜란드|Нидерланды|Нідерланди|荷兰|荷蘭|Holland|Netherlands, The|Kingdom of the Netherlands|Голландия
NO NOR|Norway|Norwegen|Norvège|Noruega|Norvegia|Noorwegen|Norwegia|Norveç|ノルウェー|노르웨이|Норвегия|Норвегія|挪威|Norge|Noreg|Kingdom of Norway
NP NPL|Nepal|ネパール|네팔|Непал|尼泊尔|尼泊爾|Federal Democratic Republic of Nepal
NR NRU|Nauru|ナウル|나우루|Науру|瑙鲁|諾魯|瑙魯
NU NIU|Niue|ニウエ|니우에|Ниуэ|Ніуе|纽埃|紐埃島
NZ NZL|New Zealand|Neuseeland|Nouvelle-Zélande|Nueva Zelanda|Nuova Zelanda|Nova Zelândia|Nieuw-Zeeland|Nowa Zelandia|Yeni Zelanda|ニュージーランド|뉴질랜드|Новая Зеландия|Нова Зеландія|新西兰|紐西蘭|Aotearoa|Aotearoa New Zealand
OM OMN|Oman|Omã|Umman|オマーン|오만|Оман|阿曼|Sultanate of Oman|عمان
PA PAN|Panama|パナマ|파나마|Панама|巴拿马|巴拿馬
PE PER|Peru|Pérou|ペルー|페루|Перу|秘鲁|秘魯|Republic of Peru
PF PYF|French Polynesia|Französisch-Polynesien|Polynésie française|Polinesia Francesa|Polinesia Francese|Frans-Polynesië|Polinezja Francuska|Fransız Polinezyası|仏領ポリネシア|프랑스령 폴리네시아|Французская Полинезия|Французька Полінезія|法属波利尼西亚|法屬玻里尼西亞|法屬波利尼西亞
PG PNG|Papua New Guinea|Papua-Neuguinea|Papouasie-Nouvelle-Guinée|Papúa Nueva Guinea|Papua Nuova Guinea|Papua-Nova Guiné|Papoea-Nieuw-Guinea|Papua-Nowa Gwinea|Papua Yeni Gine|パプアニューギニア|파푸아뉴기니|Папуа — Новая Гвинея|Папуа-Нова Гвінея|巴布亚新几内亚|巴布亞紐幾內亞|巴布亞新畿內亞
PH PHL|Philippines|Philippinen|Filipinas|Filippine|Filipijnen|Filipiny|Filipinler|フィリピン|필리핀|Филиппины|Філіппіни|菲律宾|菲律賓|Republic of the Philippines|Philippines (the)|Pilipinas
PK PAK|Pakistan|Paquistão|パキスタン|파키스탄|Пакистан|巴基斯坦|Islamic Republic of Pakistan|پاکستان
PL POL|Poland|Polen|Pologne|Polonia|Polska|Polonya|ポーランド|폴란드|Польша|Польща|波兰|波蘭|Republic of Poland|Rzeczpospolita Polska
PM SPM|Saint Pierre and Miquelon|St. Pierre & Miquelon|St. Pierre und Miquelon|Saint-Pierre-et-Miquelon|San Pedro y Miquelón|Saint-Pierre e Miquelon|São Pedro e Miquelão|Saint-Pierre en Miquelon|Saint-Pierre i Miquelon|Saint Pierre ve Miquelon|サンピエール島・ミクロン島|생피에르 미클롱|Сен-Пьер и Микелон|Сен-Пʼєр і Мікелон|圣皮埃尔和密克隆群岛|聖皮埃與密克隆群島
PN PCN|Pitcairn Islands|Pitcairninseln|Îles Pitcairn|Islas Pitcairn|Isole Pitcairn|Ilhas Pitcairn|Pitcairneilanden|Pitcairn|Pitcairn Adaları|ピトケアン諸島|핏케언 제도|о-ва Питкэрн|Острови Піткерн|皮特凯恩群岛|皮特肯群島|皮特凱恩島
PR PRI|Puerto Rico|Porto Rico|Portorico|Portoryko|Porto Riko|プエルトリコ|푸에르토리코|Пуэрто-Рико|Пуерто-Рико|波多黎各
PS PSE|Palestine|Palestinian|Palestinian Territories|Palästinensische Autonomiegebiete|Territoires palestiniens|Territorios Palestinos|Territori Palestinesi|Territórios palestinianos|Palestijnse gebieden|Terytoria Palestyńskie|Filistin Bölgeleri|パレスチナ自治区|팔레스타인 지구|Палестинские территории|Палестинські території|巴勒斯坦领土|巴勒斯坦自治區|巴勒斯坦領土|Palestinian Territory|Palestinian Territory, Occupied|Occupied Palestinian Territory|State of Palestine|Palestine, State of|West Bank|Gaza|Gaza Strip|West Bank and Gaza|パレスチナ
PT PRT|Portugal|Portogallo|Portugalia|Portekiz|ポルトガル|포르투갈|Португалия|Португалія|葡萄牙|Portuguese Republic|República Portuguesa
PW PLW|Palau|Palaos|パラオ|팔라우|Палау|帕劳|帛琉
PY PRY|Paraguay|Paraguai|Paragwaj|パラグアイ|파라과이|Парагвай|巴拉圭
QA QAT|Qatar|Katar|Catar|カタール|카타르|Катар|卡塔尔|卡達|卡塔爾|State of Qatar|قطر
RE REU|Réunion|La Réunion|Riunione|Reunião|レユニオン|레위니옹|Реюньон|Реюньйон|留尼汪|留尼旺
RO ROU|Romania|Rumänien|Roumanie|Rumanía|Romênia|Roemenië|Rumunia|Romanya|ルーマニア|루마니아|Румыния|Румунія|罗马尼亚|羅馬尼亞
RS SRB|Serbia|Serbien|Serbie|Sérvia|Servië|Sırbistan|セルビア|세르비아|Сербия|Сербія|塞尔维亚|塞爾維亞|Srbija|Србија|Republic of Serbia
RU RUS|Russia|Russland|Russie|Rusia|Rusland|Rosja|Rusya|ロシア|러시아|Россия|Росія|俄罗斯|俄羅斯|Russian Federation|Russia Federation|Federation of Russia|Russian Fed.|Российская Федерация|РФ|Russische Föderation|Fédération de Russie|Federación de Rusia|Federación Rusa|Federazione Russa|Federação Russa|Federação da Rússia|俄罗斯联邦|俄羅斯聯邦|ロシア連邦|러시아 연방|R.F.|Rossiya
RW RWA|Rwanda|Ruanda|ルワンダ|르완다|Руанда|卢旺达|盧安達|盧旺達|ルワンダ共和国
SA SAU|Saudi Arabia|Saudi-Arabien|Arabie saoudite|Arabia Saudí|Arabia Saudita|Saoedi-Arabië|Arabia Saudyjska|Suudi Arabistan|サウジアラビア|사우디아라비아|Саудовская Аравия|Саудівська Аравія|沙特阿拉伯|沙烏地阿拉伯|沙地阿拉伯|KSA|Kingdom of Saudi Arabia|Saudi|السعودية|المملكة العربية السعودية|沙特|サウディ・アラビア
SB SLB|Solomon Islands|Salomonen|Îles Salomon|Islas Salomón|Isole Salomone|Ilhas Salomão|Salomonseilanden|Wyspy Salomona|Solomon Adaları|ソロモン諸島|솔로몬 제도|Соломоновы о-ва|Соломонові Острови|所罗门群岛|索羅門群島|所羅門群島
SC SYC|Seychelles|Seychellen|Seicheles|Seszele|Seyşeller|セーシェル|세이셸|Сейшельские о-ва|Сейшельські Острови|塞舌尔|塞席爾|塞舌爾
SD SDN|Sudan|Soudan|Sudão|Soedan|スーダン|수단|Судан|苏丹|蘇丹|Republic of the Sudan|Republic of Sudan|السودان|スーダン共和国
SE SWE|Sweden|Schweden|Suède|Suecia|Svezia|Zweden|Szwecja|İsveç|スウェーデン|스웨덴|Швеция|Швеція|瑞典|Sverige|Kingdom of Sweden
SG SGP|Singapore|Singapur|Singapour|Singapura|シンガポール|싱가포르|Сингапур|Сінгапур|新加坡|Republic of Singapore|Singapore (SG)|Singapore, Republic of|S'pore
SH SHN|Saint Helena|St. Helena|Sainte-Hélène|Santa Elena|Sant’Elena|Santa Helena|Sint-Helena|Wyspa Świętej Heleny|セントヘレナ|세인트헬레나|о-в Св. Елены|Острів Святої Єлени|圣赫勒拿|聖赫勒拿島
SI SVN|Slovenia|Slowenien|Slovénie|Eslovenia|Słowenia|Slovenya|スロベニア|슬로베니아|Словения|Словенія|斯洛文尼亚|斯洛維尼亞|斯洛文尼亞|Slovenija
SJ SJM|Svalbard and Jan Mayen|Spitzbergen und Jan Mayen|Svalbard et Jan Mayen|Svalbard y Jan Mayen|Svalbard e Jan Mayen|Spitsbergen en Jan Mayen|Svalbard i Jan Mayen|Svalbard ve Jan Mayen|スバールバル諸島・ヤンマイエン島|스발바르제도-얀마웬섬|Шпицберген и Ян-Майен|Шпіцберген та Ян-Маєн|斯瓦尔巴和扬马延|挪威屬斯瓦巴及尖棉|斯瓦爾巴特群島及揚馬延島
SK SVK|Slovakia|Slowakei|Slovaquie|Eslovaquia|Slovacchia|Slowakije|Słowacja|Slovakya|スロバキア|슬로바키아|Словакия|Словаччина|斯洛伐克|Slovak Republic|Slovensko|Slovenská republika|Slowakische Republik
SL SLE|Sierra Leone|Sierra Leona|Serra Leoa|シエラレオネ|시에라리온|Сьерра-Леоне|Сьєрра-Леоне|塞拉利昂|獅子山
SM SMR|San Marino|Saint-Marin|São Marinho|サンマリノ|산마리노|Сан-Марино|圣马力诺|聖馬利諾|聖馬力諾
SN SEN|Senegal|セネガル|세네갈|Сенегал|塞内加尔|塞內加爾
SO SOM|Somalia|Somalie|Somali|ソマリア|소말리아|Сомали|Сомалі|索马里|索馬利亞|索馬里
SR SUR|Suriname|Surinam|スリナム|수리남|Суринам|苏里南|蘇利南|蘇里南
SS SSD|South Sudan|Südsudan|Soudan du Sud|Sudán del Sur|Sud Sudan|Sudão do Sul|Zuid-Soedan|Sudan Południowy|Güney Sudan|南スーダン|남수단|Южный Судан|Південний Судан|南苏丹|南蘇丹|Republic of South Sudan|南スーダン共和国
ST STP|Sao Tome and Principe|São Tomé und Príncipe|Sao Tomé-et-Principe|Santo Tomé y Príncipe|São Tomé e Príncipe|Sao Tomé en Principe|Wyspy Świętego Tomasza i Książęca|Sao Tome ve Principe|サントメ・プリンシペ|상투메 프린시페|Сан-Томе и Принсипи|Сан-Томе і Принсіпі|圣多美和普林西比|聖多美普林西比|聖多美和普林西比
SV SLV|El Salvador|Salvador|Salwador|エルサルバドル|엘살바도르|Сальвадор|萨尔瓦多|薩爾瓦多
SX SXM|Sint Maarten|Saint-Martin (partie néerlandaise)|São Martinho (Sint Maarten)|シント・マールテン|신트마르턴|Синт-Мартен|Сінт-Мартен|荷属圣马丁|荷屬聖馬丁|Sint Maarten (Dutch part)
SY SYR|Syria|Syrien|Syrie|Siria|Suriye|シリア|시리아|Сирия|Сирія|叙利亚|敘利亞|Syrian Arab Republic|Syrian Arab Rep.|سوريا|Сирийская Арабская Республика|叙利亚阿拉伯共和国|シリア・アラブ共和国
SZ SWZ|Eswatini|Esuatini|Essuatíni|Esvatini|エスワティニ|에스와티니|Эсватини|Есватіні|斯威士兰|史瓦帝尼|斯威士蘭|Swaziland|Kingdom of Eswatini
TC TCA|Turks and Caicos Islands|Turks- und Caicosinseln|Îles Turques-et-Caïques|Islas Turcas y Caicos|Isole Turks e Caicos|Ilhas Turcas e Caicos|Turks- en Caicoseilanden|Turks i Caicos|Turks ve Caicos Adaları|タークス・カイコス諸島|터크스 케이커스 제도|Тёркс и Кайкос|Острови Теркс і Кайкос|特克斯和凯科斯群岛|土克斯及開科斯群島|特克斯和凱科斯群島
TD TCD|Chad|Tschad|Tchad|Ciad|Chade|Tsjaad|Czad|Çad|チャド|차드|Чад|乍得|查德|チャド共和国
TF ATF|French Southern Territories|Französische Süd- und Antarktisgebiete|Terres australes françaises|Territorios Australes Franceses|Terre Australi Francesi|Territórios Franceses do Sul|Territórios Austrais Franceses|Franse Gebieden in de zuidelijke Indische Oceaan|Francuskie Terytoria Południowe i Antarktyczne|Fransız Güney Toprakları|仏領極南諸島|프랑스령 남방 지역|Французские Южные территории|Французькі Південні Території|法属南部领地|法屬南部屬地|法屬南部領地
TG TGO|Togo|トーゴ|토고|Того|多哥
TH THA|Thailand|Thaïlande|Tailandia|Thailandia|Tajlandia|Tayland|タイ|태국|Таиланд|Таїланд|泰国|泰國|Kingdom of Thailand|ประเทศไทย|ไทย|Siam
TJ TJK|Tajikistan|Tadschikistan|Tadjikistan|Tayikistán|Tagikistan|Tadjiquistão|Tajiquistão|Tadzjikistan|Tadżykistan|Tacikistan|タジキスタン|타지키스탄|Таджикистан|塔吉克斯坦|塔吉克|Republic of Tajikistan|Tadzhikistan
TK TKL|Tokelau|Toquelau|トケラウ|토켈라우|Токелау|托克劳|托克勞群島
TL TLS|Timor-Leste|Timor oriental|Timor Est|Oost-Timor|Timor Wschodni|東ティモール|동티모르|Восточный Тимор|Тимор-Лешті|东帝汶|東帝汶|East Timor
TM TKM|Turkmenistan|Turcomenistão|Turquemenistão|トルクメニスタン|투르크메니스탄|Туркменистан|Туркменістан|土库曼斯坦|土庫曼|Republic of Turkmenistan|Turkmenia
TN TUN|Tunisia|Tunesien|Tunisie|Túnez|Tunesië|Tunezja|Tunus|チュニジア|튀니지|Тунис|Туніс|突尼斯|突尼西亞|تونس|Tunisian Republic
TO TON|Tonga|トンガ|통가|Тонга|汤加|東加|湯加
TR TUR|Türkiye|Türkei|Turquie|Turquía|Turchia|Turkije|Turcja|トルコ|튀르키예|Турция|Туреччина|土耳其|Turkey|Türkiye Cumhuriyeti|Republic of Türkiye|Republic of Turkey|터키
TT TTO|Trinidad and Tobago|Trinidad und Tobago|Trinité-et-Tobago|Trinidad y Tobago|Trinidad e Tobago|Trindade e Tobago|Trinidad en Tobago|Trynidad i Tobago|Trinidad ve Tobago|トリニダード・トバゴ|트리니다드 토바고|Тринидад и Тобаго|Тринідад і Тобаго|特立尼达和多巴哥|千里達及托巴哥|千里達和多巴哥|トリニダード・トバゴ共和国
TV TUV|Tuvalu|ツバル|투발루|Тувалу|图瓦卢|吐瓦魯|圖瓦盧
TW TWN|Taiwan|Tajwan|Tayvan|台湾|대만|Тайвань|台灣|Taiwan, Province of China|Taiwan, China|China (Taiwan)|Chinese Taipei|Taiwan R.O.C.|ROC|Republic of China|Republic of China (Taiwan)|Taiwan, Republic of China|中国台湾|中國台灣|臺灣|中華民國|中华民国|中国台湾省|Формоза|Formosa|Taïwan, province de Chine
TZ TZA|Tanzania|Tansania|Tanzanie|Tanzanya|タンザニア|탄자니아|Танзания|Танзанія|坦桑尼亚|坦尚尼亞|坦桑尼亞|Tanzania, United Republic of|United Republic of Tanzania
UA UKR|Ukraine|Ucrania|Ucraina|Oekraïne|Ukraina|Ukrayna|ウクライナ|우크라이나|Украина|Україна|乌克兰|烏克蘭|Republic of Ukraine|Crimea Region of Ukraine
UG UGA|Uganda|Ouganda|Oeganda|ウガンダ|우간다|Уганда|乌干达|烏干達|ウガンダ共和国
UM UMI|U.S. Outlying Islands|Amerikanische Überseeinseln|Îles mineures éloignées des États-Unis|Islas menores alejadas de EE. UU.|Isole Minori Esterne degli Stati Uniti|Ilhas Menores Distantes dos EUA|Ilhas Menores Afastadas dos EUA|Kleine afgelegen eilanden van de Verenigde Staten|Dalekie Wyspy Mniejsze Stanów Zjednoczonych|ABD Küçük Harici Adaları|合衆国領有小離島|미국령 해외 제도|Внешние малые о-ва (США)|Віддалені острови США|美国本土外小岛屿|美國本土外小島嶼
US USA|United States|Vereinigte Staaten|États-Unis|Estados Unidos|Stati Uniti|Verenigde Staten|Stany Zjednoczone|Amerika Birleşik Devletleri|アメリカ合衆国|미국|Соединенные Штаты|Сполучені Штати|美国|美國|USA|U.S.|United States of America|United States of America (the)|United States (USA)|United States (US)|America|US of A|Vereinigte Staaten von Amerika|États-Unis d'Amérique|E.-U.|Estados Unidos de América|EE.UU.|EEUU|E.U.A.|Stati Uniti d'America|Estados Unidos da América|США|Соединённые Штаты Америки|美利坚合众国|アメリカ|米国|Amerika|Verenigde Staten van Amerika|ABD
UY URY|Uruguay|Uruguai|Urugwaj|ウルグアイ|우루과이|Уругвай|乌拉圭|烏拉圭
UZ UZB|Uzbekistan|Usbekistan|Ouzbékistan|Uzbequistão|Usbequistão|Oezbekistan|Özbekistan|ウズベキスタン|우즈베키스탄|Узбекистан|乌兹别克斯坦|烏茲別克|Oʻzbekiston|O'zbekiston|Republic of Uzbekistan
VA VAT|Vatican City|Vatikanstadt|État de la Cité du Vatican|Ciudad del Vaticano|Città del Vaticano|Cidade do Vaticano|Vaticaanstad|Watykan|Vatikan|バチカン市国|바티칸 시국|Ватикан|梵蒂冈|梵蒂岡|Holy See|Holy See (Vatican City State)|Vatican
VC VCT|Saint Vincent and the Grenadines|St. Vincent & Grenadines|St. Vincent und die Grenadinen|Saint-Vincent-et-les Grenadines|San Vicente y las Granadinas|Saint Vincent e Grenadine|São Vicente e Granadinas|Saint Vincent en de Grenadines|Saint Vincent i Grenadyny|Saint Vincent ve Grenadinler|セントビンセント及びグレナディーン諸島|세인트빈센트그레나딘|Сент-Винсент и Гренадины|Сент-Вінсент і Гренадіни|圣文森特和格林纳丁斯|聖文森及格瑞那丁|聖文森特和格林納丁斯
VE VEN|Venezuela|Wenezuela|ベネズエラ|베네수엘라|Венесуэла|Венесуела|委内瑞拉|委內瑞拉|Venezuela, Bolivarian Republic of|Bolivarian Republic of Venezuela|Venezuela, RB|República Bolivariana de Venezuela
VG VGB|British Virgin Islands|Britische Jungferninseln|Îles Vierges britanniques|Islas Vírgenes Británicas|Isole Vergini Britanniche|Ilhas Virgens Britânicas|Britse Maagdeneilanden|Brytyjskie Wyspy Dziewicze|Britanya Virjin Adaları|英領ヴァージン諸島|영국령 버진아일랜드|Виргинские о-ва (Великобритания)|Британські Віргінські острови|英属维尔京群岛|英屬維京群島|英屬維爾京群島|BVI|Virgin Islands, British|Virgin Islands (UK)
VI VIR|U.S. Virgin Islands|Amerikanische Jungferninseln|Îles Vierges des États-Unis|Islas Vírgenes de EE. UU.|Isole Vergini Americane|Ilhas Virgens Americanas|Ilhas Virgens dos EUA|Amerikaanse Maagdeneilanden|Wyspy Dziewicze Stanów Zjednoczonych|ABD Virjin Adaları|米領ヴァージン諸島|미국령 버진아일랜드|Виргинские о-ва (США)|Віргінські Острови (США)|美属维尔京群岛|美屬維京群島|美屬維爾京群島|USVI|Virgin Islands, U.S.
VN VNM|Vietnam|Viêt Nam|Vietnã|Vietname|Wietnam|ベトナム|베트남|Вьетнам|Вʼєтнам|越南|Socialist Republic of Vietnam|Socialist Republic of Viet Nam|S.R. Vietnam
VU VUT|Vanuatu|バヌアツ|바누아투|Вануату|瓦努阿图|萬那杜|瓦努阿圖
WF WLF|Wallis and Futuna|Wallis und Futuna|Wallis-et-Futuna|Wallis y Futuna|Wallis e Futuna|Wallis en Futuna|Wallis i Futuna|Wallis ve Futuna|ウォリス・フツナ|왈리스-푸투나 제도|Уоллис и Футуна|Уолліс і Футуна|瓦利斯和富图纳|瓦利斯群島和富圖那群島
WS WSM|Samoa|サモア|사모아|Самоа|萨摩亚|薩摩亞
XK XKK|Kosovo|Kosowo|Kosova|コソボ|코소보|Косово|科索沃|Kosovo, Republic of|Republic of Kosovo
YE YEM|Yemen|Jemen|Iêmen|イエメン|예멘|Йемен|Ємен|也门|葉門|也門|Yemen, Rep.|Republic of Yemen
YT MYT|Mayotte|Maiote|Majotta|マヨット|마요트|Майотта|马约特|馬約特島|馬約特
ZA ZAF|South Africa|Südafrika|Afrique du Sud|Sudáfrica|África do Sul|Zuid-Afrika|Republika Południowej Afryki|Güney Afrika|南アフリカ|남아프리카|Южно-Африканская Республика|Південно-Африканська Республіка|南非|RSA|Republic of South Africa|S. Africa|South Africa (ZA)|남아프리카공화국
ZM ZMB|Zambia|Sambia|Zambie|Zambiya|ザンビア|잠비아|Замбия|Замбія|赞比亚|尚比亞|贊比亞
ZW ZWE|Zimbabwe|Simbabwe|Zimbabue|Zimbabve|ジンバブエ|짐바브웨|Зимбабве|Зімбабве|津巴布韦|辛巴威|津巴布韋
"""


@cache
def _tables() -> tuple[dict[str, str], dict[str, str]]:
    """Code to name and name to code; made when a country is first asked for, which many questions never do."""
    names: dict[str, str] = {}
    codes: dict[str, str] = {}
    for line in _TABLE.splitlines():
        first, *aliases = line.split("|")
        alpha2, alpha3 = first.split()
        names[alpha2] = aliases[0]
        for text in (alpha2, alpha3, *aliases):
            codes[_key(text)] = alpha2
    return names, codes
