"""Generic words of German, French, Spanish, Portuguese, Italian, Turkish, Polish and Indonesian names, with the English word for them.

``english: word word ...``, without accents, as words come out of normalisation. Words that are also family names or English words
of another sense are left out. Authored for this project from dictionaries' sense; beside ``abbreviations.CANONICAL``.
"""

from __future__ import annotations

TRANSLATED = """
technology: technik tecnica tecnicas tecnico tecnologica tecnologico tecnologie technologique technologiques teknologi teknologia technologii teknolojisi teknolojiler
electronic: elektronische electronique electroniques electronico electronicos electronicas eletronico eletronicos elettronica elettroniche elektronigi elektroniczne
electric: electrique electriques electrico electricos electricidad elettrica elettrico eletrica elektrische elektrotechnische elektryczne
industry: industrielle industriels industriel industriales industriali industriais sanayii sanayisi przemysl przemyslowe industri
machinery: maschinenbau maquinaria maquinarias maquinas macchine makine makinalari makineleri maszyny mesin
engineering: ingenieria ingegneria engenharia ingenierie ingenieure ingenieurburo ingenieurgesellschaft muhendisligi inzynieria rekayasa
construction: bau bauunternehmen construcciones construcao construcoes costruzioni costruzione batiment insaati budowlane budownictwo konstruksi yapi
trading: handelsgesellschaft handelshaus commerciale comercializadora comercializacion commercio negoce ticareti pazarlamasi handlowe handlowa perdagangan dagang
import: importacao importaciones importazione importadora einfuhr
export: exportacion exportacao exportaciones exportadora esportazione ihracati ausfuhr
investment: inversiones inversora investimentos investimenti investissement investissements beteiligungen yatirim yatirimlar yatirimlari inwestycje investasi
research: forschung forschungs investigacion investigaciones pesquisa pesquisas ricerca ricerche recherches arastirma arastirmalari badawczy badan penelitian
institute: instituts istituto enstitu enstitusu instytut institutul
university: universitaria universitario universitatea uniwersytet universitas ecole
science: wissenschaften wissenschaftliche ciencia ciencias scienza scienze scientifique scientifiques bilim bilimleri bilimsel naukowy naukowe
development: entwicklung developpement sviluppo desenvolvimento gelistirme kalkinma rozwoj rozwoju pengembangan
center: zentrale centres centrum merkez merkezi osrodek pusat
service: dienst dienste dienstleistung servizi servicos serviciu hizmet hizmetleri uslugi layanan jasa
system: systemes sistemler sistemleri sistemi systemy
communication: comunicacao comunicacoes comunicazioni comunicazione haberlesme iletisim komunikacja
telecommunication: telecomunicacoes telecomunicazioni telekomunikasyon telekomunikacja
information: informationen informacao informazione bilgi bilisim informatique informatica
computer: bilgisayar computadoras
software: yazilim logiciels logiciel
transportation: transporte transporti trasporti nakliye tasima tasimaciligi spedition speditions
shipping: schiffahrt schifffahrt navegacion navegacao navigazione denizcilik gemicilik reederei armement zegluga pelayaran
logistics: logistique logistica lojistigi
aviation: luftfahrt aviacion aviacao aviazione aeronautique aeronautica lotnictwo penerbangan
aerospace: raumfahrt aeroespacial aerospatiale aerospaziale uzay
defense: verteidigung defensa defesa difesa savunma obrony pertahanan
military: militaire militar militare askeri wehrtechnik wojskowe
weapon: waffen armamento silah
shipyard: werft astilleros astillero estaleiro cantiere cantieri tersane tersanesi stocznia
plant: werk werke planta usine usines impianti
factory: fabrikasi fabrica fabricas fabbrica fabrikalari fabrique pabrik zaklady
production: produktion produzione producao produccion uretim uretimi produkcja produksi
manufacturing: fabricacion fabricacao fertigung imalat imalati
equipment: ausrustung equipement equipements equipos equipamentos attrezzature ekipman ekipmanlari donanim
instrument: messtechnik messgerate instrumentos strumenti
chemical: chemie chemische chimie chimique quimica quimicos chimica chimici kimyevi kimyasal chemiczne kimia
pharmaceutical: pharmazeutische pharmaceutique pharmaceutiques farmaceutica farmaceutico farmaceutici ilac farmasi
petroleum: erdol petrole petroleo petroleos petrolio petrolleri minyak
oil: yag
gas: doga gazi dogalgaz gazu
energy: energetica energetique energetico enerjisi energii energi
power: kraftwerk kraftwerke
mining: bergbau mineria mineracao miniere madencilik maden gornictwo pertambangan minera
steel: stahl acier acero acos acciaio celik
metal: metalle metalurgica metallurgie metallurgica
automotive: otomotivi automobilistica automocion samochodowe
textile: textil textiles textilien tekstil tessile tessuti
food: lebensmittel alimentos alimentaire alimentaires alimentari gida gidalari zywnosc makanan
agricultural: landwirtschaft agricola agricole agricolas tarim tarimsal rolnicze pertanian
bank: bankasi banche bancaire
insurance: versicherung versicherungen seguros assicurazioni sigorta ubezpieczen asuransi
finance: finanz finanzas finances financas finanziaria finans finansman
tourism: turizm turismo tourisme reisen
association: verband verein asociacion associacao associazione dernek dernegi stowarzyszenie
foundation: stiftung fundacion fundacao fondation fondazione vakif vakfi fundacja yayasan
federation: federacion federacao federazione federasyonu
ministry: ministerio ministere ministero bakanligi ministerium kementerian
state: staatliche estatal
national: nationale nazionale ulusal narodowy
general: generale algemeine allgemeine
united: vereinigte unidos unidas unies uniti birlesik
international: internationaal miedzynarodowe
european: europaische europeenne europea europeo avrupa
laboratory: laboratoires laboratorios laboratori laboratuvari laboratuvar laboratorio
hospital: krankenhaus hopital ospedale hastanesi
airlines: lineas aereas aerolineas
brother: freres hermanos irmaos fratelli gebruder kardesler
"""
