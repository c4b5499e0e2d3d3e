# ruff: noqa: E501
"""The words of column headers in the languages of real files, by what they mean. Data only: see ``headers`` for its use.

Each line gives the phrases for one meaning, in English, German, French, Spanish, Italian, Portuguese, Russian, Chinese,
Japanese and Korean, with some Turkish, Polish, Dutch and Czech. Accents and case do not matter; in Chinese, Japanese and
Korean a phrase is found inside longer headers too.
"""

from __future__ import annotations

PARTIES: dict[str, str] = {
    "party": "party|parties|party name|counterparty|business partner|trading partner|partner|third party|geschäftspartner|partenaire"
    "|tiers|contraparte|controparte|сторона|交易方|交易对象|相手方|당사자|거래상대방",
    "vendor": "vendor|vendors|vend|seller|merchant|lieferfirma|verkäufer|vendeur|vendedor|venditore|продавец|卖方|卖家|賣方"
    "|売主|판매자|판매처|satıcı|prodejce|店铺|商家|購入店",
    "supplier": "supplier|suppliers|suplier|spr|subcontractor|contractor|provider|lieferant|lieferanten|zulieferer|lieferantenname"
    "|fournisseur|fournisseurs|proveedor|proveedores|fornitore|fornitori|fornecedor|fornecedores|поставщик|поставщика"
    "|контрагент|供应商|供應商|供货商|供貨商|供方|供货单位|供应单位|供货方|货源|仕入先|サプライヤー|サプライヤ|調達先|購入先|供給者"
    "|取引先|공급업체|공급사|공급자|공급처|납품업체|거래처|구매처|협력사|tedarikçi|dostawca|leverancier|dodavatel",
    "manufacturer": "manufacturer|manufacturers|mfrnr|manufacter|manufacture|manufactured by|mfr|mfrs|mfg|mfgr|manf|manuf|mf|maker|brand"
    "|producer|made by|fabrikant|hersteller|herstellers|produzent|marke|fabricant|fabriquant|marque|fabricante|fabricantes|productor"
    "|marca|produttore|costruttore|fabbricante|produtor|производитель|производителя|изготовитель|завод изготовитель|бренд|制造商"
    "|製造商|生产商|生產商|制造厂商|制造厂家|生产厂家|生产厂商|生产企业|制造企业|制造厂|厂家|厂商|廠商|原厂|品牌|メーカー|メーカ"
    "|製造元|製造者|製造会社|ブランド|제조사|제조업체|제조자|제조원|메이커|브랜드|üretici|producent|výrobce",
    "distributor": "distributor|distributors|reseller|dealer|wholesaler|händler|distributeur|revendeur|distribuidor|distribuidora"
    "|distributore|rivenditore|revendedor|дистрибьютор|дилер|经销商|經銷商|分销商|代理商|代理店|販売店|販売元|商社|대리점|유통업체"
    "|distribütör",
    "customer": "customer|customers|client|clients|buyer|purchaser|sold to|bill to|kunde|kunden|käufer|besteller|abnehmer"
    "|auftraggeber|acheteur|cliente|clientes|comprador|compratore|acquirente|покупатель|клиент|заказчик|客户|客戶|买方|買方|购买方"
    "|购货单位|購入者|顧客|得意先|販売先|고객|고객사|구매자|매수인|müşteri|klant|odbiorca|zákazník",
    "consignee": "consignee|ship to|shipto|deliver to|delivered to|receiver|recipient|empfänger|warenempfänger|destinataire"
    "|consignatario|destinatario|destinatário|consignatário|грузополучатель|получатель|收货人|收貨人|收货方|收货单位|收件人|荷受人"
    "|届け先|納品先|送付先|出荷先|수하인|수취인|납품처",
    "end_user": "end user|enduser|end users|ultimate consignee|final user|final customer|end customer|endverwender|endkunde"
    "|endnutzer|utilisateur final|client final|usuario final|cliente final|utente finale|usuário final|utilizador final"
    "|конечный пользователь|конечный потребитель|конечный получатель|最终用户|最終用戶|终端用户|終端用戶|最终客户|终端客户"
    "|最終需要者|需要者|エンドユーザー|エンドユーザ|최종사용자|최종 사용자|최종고객|son kullanıcı",
    "payee": "payee|beneficiary|beneficiary name|creditor|remit to|paid to|zahlungsempfänger|begünstigter|kreditor|bénéficiaire"
    "|beneficiario|beneficiário|бенефициар|получатель платежа|收款人|收款方|收款单位|受益人|支払先|受益者|수익자|지급처",
    "bank": "bank|banks|beneficiary bank|banque|banco|banca|банк|开户行|开户银行|银行|銀行|은행",
    "forwarder": "freight forwarder|forwarder|carrier|shipping company|spediteur|spedition|transitaire|transporteur|transportista"
    "|spedizioniere|transportadora|перевозчик|экспедитор|货代|承运人|物流公司|運送会社|通関業者|운송사|포워더",
    "exporter": "exporter|shipper|consignor|exporteur|absender|versender|expéditeur|exportador|esportatore|экспортёр|экспортер"
    "|отправитель|грузоотправитель|出口商|发货人|出口方|輸出者|荷送人|수출자|송하인",
    "importer": "importer|importeur|importateur|importador|importatore|импортёр|импортер|进口商|进口方|輸入者|수입자",
    "agent": "agent|broker|intermediary|notify party|sales representative|vertreter|agente|intermediario|агент|посредник|中间商"
    "|代理人|仲介者|중개인",
    "owner": "owner|owners|beneficial owner|ultimate owner|shareholder|parent company|ultimate parent|parent|holding company"
    "|inhaber|eigentümer|gesellschafter|muttergesellschaft|propriétaire|actionnaire|société mère|propietario|accionista"
    "|empresa matriz|proprietario|proprietário|controllante|владелец|собственник|учредитель|акционер|материнская компания|股东"
    "|股東|母公司|实际控制人|受益所有人|所有者|親会社|株主|주주|모회사|소유자",
    "contact": "contact|contacts|contact person|contact name|director|ceo|representative|legal representative|ansprechpartner"
    "|kontakt|kontaktperson|geschäftsführer|interlocuteur|dirigeant|contacto|contatto|referente|contato|контакт"
    "|контактное лицо|директор|руководитель|联系人|聯繫人|聯絡人|法人代表|法定代表人|负责人|担当者|代表者|담당자|대표자|대표이사",
    "vessel": "vessel|vessel name|ship name|schiff|schiffsname|navire|buque|nave|navio|судно|船名|船舶|선박|선명",
}
"""Roles of parties by the words that name them."""

ORGANISATION = (
    "company|company name|companyname|corporation|corporate|organisation|organization|firm|business|business name|legal name"
    "|legal entity|entity|entity name|trading name|registered name|account name|institution|unternehmen|firma|firmenname|firmen"
    "|gesellschaft|firmierung|entreprise|société|raison sociale|empresa|razón social|nombre comercial|compañía|azienda|società"
    "|ragione sociale|impresa|razão social|nome fantasia|компания|организация|предприятие|фирма|юридическое лицо|公司|公司名称"
    "|企业|企業|企业名称|单位名称|單位名稱|商号|会社|会社名|社名|企業名|法人名|업체|업체명|회사|회사명|상호|기업|şirket|bedrijf"
)
"""A company without saying in which role; taken for the vendor where no column names one."""

ATTRIBUTES: dict[str, str] = {
    "name": "name|names|full name|nom|nombre|nome|nominativo|название|имя|наименование|naam|nazwa|ad|adı|název"
    "|名称|名稱|名字|姓名|名前|氏名|名|명칭|이름|명|성명",
    "country": "country|countries|cty|ctry|cntry|country of registration|country code|country name|country region|nation|nationality|country of residence|iso2|iso3|iso"
    "|land|länder|ländercode|länderkürzel|staat|pays|code pays|país|pais|código de país|paese|nazione|paese di residenza|страна"
    "|государство|国家|國家|国别|國別|国|国名|国コード|国家地区|국가|나라|국가코드|국적|ülke|kraj|země|landcode",
    "address": "stras|pstlz|address|addresses|hausnummer|배송지|배송처|납품장소|addr|address line|street|city|town|county|district|state|province|region|zip|zip code|zipcode"
    "|postcode|postal code|postalcode|post code|po box|location|place|site|adresse|anschrift|straße|strasse|ort|stadt"
    "|plz|postleitzahl|bundesland|standort|rue|ville|code postal|siège|lieu|dirección|direccion|calle|ciudad|código postal"
    "|provincia|domicilio|localidad|indirizzo|città|cap|sede|endereço|rua|cidade|cep|estado|bairro|morada|адрес|улица|город"
    "|индекс|область|регион|地址|住所|所在地|城市|省份|省|地区|邮编|邮政编码|郵便番号|都道府県|市区町村|주소|도시|우편번호|소재지"
    "|adres|miasto|adresa",
    "headquarters": "headquarters|hq|head office|headquartered|headquarter|hauptsitz|firmensitz|siège social|sede central|sede principale"
    "|штаб квартира|总部|總部|本社|본사",
    "contact_data": "연락처|phone|telephone|tel|mobile|fax|email|e mail|mail|website|web|url|urls|link|links|homepage|web page|hyperlink"
    "|telefon|telefax|webseite|téléphone|teléfono|correo|correo electrónico|enlace|telefono|sito|telefone|телефон|эл почта|сайт"
    "|ссылка|电话|電話|手机|传真|邮箱|网址|链接|鏈接|購入リンク|リンク|メール|전화|전화번호|팩스|이메일|링크|홈페이지|购买链接",
    "category": "category|categories|type|types|class|classification|status|group|tier|rating|score|level|segment|industry|sector"
    "|branche|art|typ|kategorie|catégorie|categoría|categoria|tipo|категория|тип|分类|类别|类型|行业|状态|カテゴリ|분류|유형|상태"
    "|title|job title|size|terms|payment terms|currency|active|approved|approval|remit|warengruppe|description code",
    "money": "price|prices|unit price|cost|costs|unit cost|amount|amt|total|totals|subtotal|sum|value eur|spend|net|gross|vat amount|tax"
    "|extended price|wrap rate|rate|preis|einzelpreis|gesamtpreis|stückpreis|betrag|kosten|gesamt|summe|prix|montant|coût|precio"
    "|importe|coste|costo|monto|prezzo|importo|preço|custo|цена|стоимость|сумма|итого|单价|價格|价格|总价|總價|金额|合计|总计"
    "|费用|加工费|运费|单价/元|費用预估|费用预估|単価|価格|小計|合計|総計|金額|단가|가격|금액|합계|tutar|fiyat|cena|volume"
    "|handelsvolumen|umsatz|turnover|revenue|exposure|exposition|governance",
    "date": "date|dates|day|month|year|period|time|lead time|leadtime|updated|created|start date|end date|due|datum|jahr|date paid|fecha"
    "|data|дата|срок|условия поставки|日期|时间|交期|货期|日付|納期|날짜|납기|duration|expiry|extension",
    "id": "id|ids|nr|no|num|number|numbers|code|codes|key|ref|account|account number|acct|kennung|nummer|kundennummer|lfd nr"
    "|pos nr|código|codigo|codice|numero|número|numéro|номер|код|编号|编码|代码|番号|コード|번호|코드|index|seq|transaction"
    "|trans|invoice|document|order|po|purchase order|bestellung|commande|pedido|ordine|заказ|合同|订单|発注|주문|contract|voucher",
    "accounting": "cost centre|cost center|department|dept|directorate|division|service|services|expense|expenses|expenditure"
    "|procurement|purpose|fund|ledger|gl|budget|project|programme|unit|business unit|capital|revenue or capital|abteilung|kostenstelle"
    "|proclass|cipfa|body|payer|paying|family|area|merchant category|buying|purchasing|internal",
}
"""What a column says of a party, or of nothing that is screened."""

IDENTIFIERS: dict[str, str] = {
    "vat": "vat|vat number|stceg|vat no|vat id|vat registration number|vat registration|vat reg no|ust id|ust idnr|ustid|ust id nr|USt-IdNr|USt-ID|UStIdNr|UID"
    "|umsatzsteuer id|tva|n tva|numéro de tva|nif iva|partita iva|p iva|piva|btw nummer",
    "tax": "tax id|tax number|stcd1|stcd2|ruc|rif|rfc number|tax no|tax identification number|tin|taxpayer id|ein|fein|steuernummer|numéro fiscal|nif|cif|rfc|cuit|nit"
    "|rut|codice fiscale|cnpj|cpf|cnpj cpf|nipc|税号|纳税人识别号|统一编号|統一編號|사업자등록번호|사업자번호|vergi no|rfc fiscal",
    "inn": "инн|инн кпп|inn",
    "ogrn": "огрн|огрнип|ogrn",
    "uscc": "uscc|统一社会信用代码|社会信用代码|统一信用代码|信用代码|组织机构代码|unified social credit code|social credit code",
    "duns": "duns|duns number|duns no|d u n s|d u n s number",
    "lei": "lei|lei code|legal entity identifier",
    "imo": "imo|imo number|imo no|imo nr",
    "registration": "company number|company registration|company registration number|registration number|registration no|reg no"
    "|registered company number|registered number|company no|companies house number|handelsregister|handelsregisternummer|hrb"
    "|hrb nummer|siren|siret|rcs|registro mercantil|matrícula|注册号|工商注册号|营业执照号|法人番号|登録番号|법인등록번호|кпп"
    "|registered charity number|charity number",
    "cage": "cage|cage code|ncage",
    "bic": "bic|swift|swift code|swift bic|bic swift",
    "passport": "passport|passport number|passport no|passnummer|passeport|pasaporte|паспорт|护照|護照|护照号|여권번호",
}
"""Numbers that name a party, by scheme."""

ITEMS: dict[str, str] = {
    "description": "description|descriptions|desc|maktx|arktx|txz01|descriptor text|item description|part description|product|products|product name"
    "|product description|item|items|item name|goods|goods description|description of goods|material|material name"
    "|material description|component|components|part|parts|parts name|part name|article|article name|designation|commodity"
    "|ware|waren|warenbeschreibung|bezeichnung|benennung|beschreibung|bauteil|bauteile|artikel|artikelbezeichnung|gegenstand|désignation|libellé"
    "|produit|article description|marchandise|composant|descripción|descripcion|artículo|producto|mercancía|denominación|componente"
    "|descrizione|prodotto|articolo|denominazione|merce|descrição|produto|designação|mercadoria|наименование товара"
    "|описание|компонент|компоненты|деталь|товар|продукт|изделие|номенклатура|物料名称|物料描述|材料名称|产品名称|產品名稱|商品名称|货物名称|货物描述|品名"
    "|配件名称|零件名称|元件名称|器件名称|器件|元件|材料|描述|说明|品目|品目名|商品名|製品名|部品名|部品名称|部品|内容|摘要|項目"
    "|품목|품명|품목명|제품명|자재명|부품명|부품|설명|내역|açıklama|malzeme|ürün|opis|popis|omschrijving|název položky|zboží|contract title"
    "|contract description",
    "detail": "value|values|valor|valore|wert|comment|comments|comentario|commentaire|kommentar|spec|specs|specification|specifications|parameter"
    "|spezifikation|spécification|especificación|especificaciones|specifica|especificação|valeur|значение|номинал|характеристика"
    "|规格|規格|参数|规格型号说明|值|値|定格|仕様|型式説明|규격|사양|값|değer|hodnota|especificacion",
    "part_number": "part number|part numbers|mfrpn|partnumber|part no|part nos|partno|part num|part nr|part code|pn|mpn|mp|mfpn|mfrpn|mpn no|model|model number|model no|model name"
    "|mfr part|mfr part number|mfg part|mfg pn|manufacturer part|manufacturer part number|manufacturer pn|material number|product number|product code|product no|article number|article no|artikelnummer|artikelnr"
    "|artikel nr|art nr|artnr|teilenummer|teilenr|teile nr|sachnummer|materialnummer|herstellernummer|herstellerteilenummer"
    "|modell|typenbezeichnung|bestellnummer|référence fabricant|référence article|modèle|numéro de pièce|número de parte"
    "|numero de parte|número de pieza|código de producto|referencia|modelo|part number de|codice articolo|codice prodotto|numero parte"
    "|codice produttore|modello|código do produto|código do fabricante|número da peça|партномер|артикул|модель|каталожный номер"
    "|парт номер|型号|型號|料号|料號|物料型号|产品型号|型号规格|规格型号|零件号|部件号|物料号|図番|型番|型式|品番"
    "|部品番号|部品型番|メーカー品番|メーカー型番|製品番号|부품번호|품번|모델|모델명|모델번호|제조사품번|parça no|parça numarası|order code|ordering code",
    "item_number": "item number|item no|item nr|item code|part id",
    "internal_part": "物料编码|matnr|物料代码|料品编码|存货编码|internal part number|internal part|internal pn|ipn|номенклатурный номер"
    "|자재코드|품목코드|materialcode|stock code|stock no",
    "eccn": "eccn|eccn code|eccn number|export control classification number|export control classification|export classification"
    "|al nummer|alnr|ausfuhrlistennummer|ausfuhrliste|avnr|ekkn|dual use code|classification export|код экспортного контроля|出口管制分类"
    "|出口管制分类号|出口管制编码|出口管制编号|輸出管理番号|輸出規制番号|輸出令|전략물자|전략물자번호|통제번호|us eccn",
    "hs": "stawn|hs|hs code|hscode|hs number|hts|hts code|htsus|hts number|tariff|tariff code|tariff number|customs tariff number|customs code"
    "|commodity code|cn code|schedule b|taric|ncm|zolltarifnummer|zolltarif|warennummer|warentarifnummer|statistische warennummer"
    "|code douanier|nomenclature douanière|code sh|partida arancelaria|código arancelario|código hs|código sa|codice doganale"
    "|voce doganale|código ncm|тн вэд|код тн вэд|тнвэд|海关编码|商品编码|税则号|税则号列|关税编码|hs编码|hsコード|関税番号|税番"
    "|hs코드|세번|품목번호|세번부호|gtip",
    "origin": "herkl|origin|country of origin|origin country|coo|made in|country of manufacture|country of production|ursprung|ursprungsland"
    "|herkunftsland|herkunft|herstellungsland|origine|pays d origine|pays de fabrication|origen|país de origen|pais de origen"
    "|paese di origine|paese d origine|origem|país de origem|страна происхождения|происхождение|страна изготовления|страна производства|原产地"
    "|原產地|原产国|产地|產地|原産国|原産地|生産国|製造国|원산지|원산지국|생산국|제조국|menşei|kraj pochodzenia|země původu",
    "destination": "destination|destination country|country of destination|final destination|ship to country|delivery country"
    "|bestimmungsland|zielland|bestimmung|pays de destination|país de destino|destino|paese di destinazione|destinazione"
    "|страна назначения|назначение|目的国|目的地|目的地国|最终目的地|仕向国|仕向地|仕向先|도착국|목적지|목적국|최종목적지",
    "end_use": "end use|enduse|end usage|intended use|intended end use|final use|use of goods|stated end use|endverwendung"
    "|endnutzung|utilisation finale|usage final|uso final|uso finale|uso previsto|destinazione d uso|utilização final"
    "|конечное использование|цель использования|最终用途|最終用途|用途|使用用途|使用目的|최종용도|용도|사용목적|son kullanım",
    "quantity": "quantity|qty|moq|spq|qtty|qt|q ty|count|pcs|pieces|units|stück|menge|anzahl|stk|stückzahl|quantité|qté|cantidad|cant|quantità"
    "|qta|quantidade|qtd|количество|кол во|кол|数量|用量|数|个数|個数|員数|必要個数|必要数|総必要数|購入数|在庫|库存|수량|개수|adet|ilość|aantal|množství|qty per",
    "designator": "designator|designators|reference designator|reference designators|refdes|ref des|reference|references|refs|bauteilreferenz|repère"
    "|référence|schematic reference|position|positions|designators pcb|обозначение|позиционное обозначение|поз обозначение|位号|位置|元件位号"
    "|部品記号|回路記号|실크|부품기호|parts list reference",
    "footprint": "footprint|package|packages|packaging|case|gehäuse|bauform|boitier|boîtier|encapsulado|корпус|封装|パッケージ|패키지"
    "|libref|lib ref|libpart|lib part|library ref|libraryref|pattern|layer|mounting type|mounting|pads|rotation|weight|peso|height|length|长度|gewicht|color|colour|rohs|ro hs"
    "|lifecycle|datasheet|solderpoints|stock|in stock|availability",
    "supplier_part": "sku|spn|supplier part|supplier part number|supplier pn|vendor part|vendor part number|vendor pn|distributor part|lieferantennummer artikel"
    "|lcsc|lcsc part|lcsc part number|jlcpcb|jlcpcb part|digikey|digi key|digikey part number|mouser|mouser part number|farnell|newark|element14|arrow|reichelt"
    "|rs components|tme|szlcsc|立创编号|商城编号|lcsc编号|立创商城编号",
    "source": "source|sources|material source|source of supply|shop|store|purchased from|bought from|where to buy|bezugsquelle|quelle"
    "|bezug|источник|где купить|来源|购买渠道|采购渠道|渠道|購入元|入手先|구입처",
    "note": "note|notes|remark|remarks|bemerkung|bemerkungen|anmerkung|remarque|remarques|observaciones|notas|note varie|observações"
    "|примечание|примечания|备注|備註|注释|備考|補足|メモ|비고|메모|not|notlar|amaç|uwagi|poznámka",
    "line": "line|line number|line no|item #|no.|pos|position nr|zeile|ligne|línea|riga|linha|строка|序号|序號|行号|項番|連番|순번|sr no|s no|sl no",
}
"""What a column says of an item."""

FILLERS = frozenset(
    "the of and a an for by in to from or per with at de del della di du des la le les el los las der die das des und von für"
    " et pour da do dos das e y и по в на для の 等 primary main first second third preferred alternative alt alternate"
    " full official english local registered de la l d s t avl aml".split()
)
"""Words of a header that say nothing about its meaning."""

PLACEHOLDERS = (
    "n/a|na|n.a.|n.a|-|--|---|—|–|?|.|..|...|*|**|x|xx|xxx|~|/|//|_|__|0|none|null|nil"
    "|nan|undefined|unknown|unk|tbd|tba|tbc|t.b.d.|to be determined|to be defined|to be confirmed|to be advised|pending|misc|miscellaneous"
    "|various|generic|any|other|others|not available|not applicable|not known|not specified|not given|empty|blank|no name|no data"
    "|[blank]|(blank)|(none)|<none>|redacted|withheld|name withheld|confidential|test|keine|keiner|kein|ohne|unbekannt|entfällt|k.a.|diverse"
    "|verschiedene|offen|aucun|aucune|inconnu|néant|sans|divers|ninguno|ninguna|sin|sin nombre|sin numero|sin número|sin codigo|sin código"
    "|desconocido|varios|s/n|nessuno|sconosciuto|vari|nenhum|desconhecido|sem|нет|н/д|неизвестно|отсутствует|не указано|无|無|没有|无数据"
    "|未知|未定|待定|不详|不明|暂无|空|なし|無し|該当なし|없음|미정|불명|해당없음|해당 없음|yok|belirsiz|brak|geen|onbekend"
)
"""What people write where they have nothing to write."""

TOTALS = (
    "total|totals|sub total|subtotal|grand total|sum|total price|total cost|total amount|gesamt|summe|gesamtsumme|zwischensumme"
    "|total général|total general|sous total|totale|totais|suma|итого|всего|сумма|合计|合計|总计|總計|小计|小計|総計|总价|합계|총계|소계"
    "|toplam|razem|celkem|totaal"
)
"""Labels of sums."""
