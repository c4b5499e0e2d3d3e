"""Generic words of European, Turkish, Persian, Malay, Korean and Arabic names in Latin letters, with the English word for them.

``english: word word ...``, without accents, as words come out of normalisation. Words that are also family names or English words
of another sense are left out. Authored for this project from dictionaries' sense; beside ``abbreviations.CANONICAL``.
"""

from __future__ import annotations

TRANSLATED = """
technology: technik tecnica tecnicas tecnico tecnologica tecnologico tecnologie technologique technologiques teknologi teknologia technologii teknolojisi teknolojiler tehnologija tehnologije tehnologiju tehnoloski technologiczny technologicky technologicka tehnologiilor fanavari fanavaran tehnika technika techniki tehnologic teknologier tecnologies fanavary fannavari fanavariye kisul gisul
electronic: elektronische electronique electroniques electronico electronicos electronicas eletronico eletronicos elettronica elettroniche elektronigi elektroniczne elektronicki elektronske elektronicke elektronickych elektronica elektronisch elektronischer elettronici elettronico elektronikai chonja jeonja
electric: electrique electriques electrico electricos electricidad elettrica elettrico eletrica elektrische elektrotechnische elektryczne elektricna elektricni elektricke elektrotechnika elektrotehnika elektroenergetyka elettriche elettrici eletricos elektrikli elektrisches electrotecnica elettrotecnica electrotechnique bargh barghe barghi
industry: sanaye sanayeh sanayie industrielle industriels industriel industriales industriali industriais sanayii sanayisi przemysl przemyslowe industri industrija industrije industriju industrijska prumysl prumyslovy priemysel ipari ipar sanayei industriile industriala endustri endustrisi endustriyel sanati sanaati sanayeye sanoye sanayee kongop gongeop kongeop
machinery: maschinenbau maquinaria maquinarias maquinas macchine makine makinalari makineleri maszyny mesin masine masina masini strojirenske strojirny stroje strojarne gepgyar masinerie maszyn makinalar makinesi macchinari machinefabriek maskiner
engineering: ingenieria ingegneria engenharia ingenierie ingenieure ingenieurburo ingenieurgesellschaft muhendisligi inzynieria rekayasa inzenjering inzenyring inginerie mohandesi mohandessi mohandesin mernoki insinoor ingenieurs ingenieros engenheiros muhendis ingenjor mohandesie mohandesiye mohandesy
construction: bau bauunternehmen construcciones construcao construcoes costruzioni costruzione batiment insaati budowlane budownictwo konstruksi yapi gradevinsko gradjevinsko gradnja izgradnja gradevinarstvo stavebni stavby stavebna constructii constructiilor epito constructoras construtora edificaciones edificacoes edilizia bouwbedrijf bouw budowa yapim bauwesen hochbau tiefbau sakht sakhtemani construtores constructor constructores construtoras constructeur inmuebles insaatcilik taahhut muteahhitlik edile edilizie sakhteman gradbeni gradevinski gradjevinski sakhtosaz sakhtemansazi konsol geonseol
trading: handelsgesellschaft handelshaus commerciale comercializadora comercializacion commercio negoce ticareti pazarlamasi handlowe handlowa perdagangan dagang trgovina trgovinu trgovinska trgovacka trgovsko obchodni obchod obchodna kereskedelmi comert handelsmaatschappij handelsonderneming negocios negociante negociants commerciali comerciais comerciales bazargani bazarganie dagangan niaga perniagaan bazarganiye bazargany tejarate tejarati muyok muyeok moyok
import: importacao importaciones importazione importadora einfuhr uvoz dovoz ithalati varedat importateur importadores einfuhren
export: exportacion exportacao exportaciones exportadora esportazione ihracati ausfuhr izvoz vyvoz saderati exportateur exportadores exportador
investment: inversiones inversora investimentos investimenti investissement investissements beteiligungen yatirim yatirimlar yatirimlari inwestycje investasi inwestycyjny inwestycyjne investicije investicni investicna investitii beruhazasi beteiligung beteiligungsgesellschaft investeringen investering yatirimcilik sarmayeh sarmayehgozari penanaman sarmaye sarmayegozari sarmayegozariye sarmayegozary sarmayehgozary tuja
research: forschung forschungs investigacion investigaciones pesquisa pesquisas ricerca ricerche recherches arastirma arastirmalari badawczy badan penelitian istrazivanje istrazivanja istrazivacki vyzkum vyzkumny vyskum cercetare cercetari kutatasi kutato onderzoek forskning tahghighat tahghighati tahqiqat pazhouhesh pajouhesh pazhuhesh pajoohesh pazhouheshi pajouheshi pazhouhesht badania investigacao investigador pazhoohesh pajuhesh pajoheshi pazhoheshi pajohesh pazhohesh pazhouheshhaye pazhuheshhaye tahghighate
institute: instituts istituto enstitu enstitusu instytut institutul institutet ustav pazhouheshgah pajouheshgah pazhuheshgah pajooheshgah pazhouheshkade intezet instituutti moasese moaseseh pajoheshgah pazhoheshgah
university: universitaria universitario universitatea uniwersytet universitas ecole univerzitet univerzita sveuciliste egyetem daneshgah daneshgahe universitatii universiteit yliopisto uniwersytetu hochschule fachhochschule jamiat daehakgyo daehak taehak taehakkyo
science: wissenschaften wissenschaftliche ciencia ciencias scienza scienze scientifique scientifiques bilim bilimleri bilimsel naukowy naukowe nauke naucni naucno vedecky vedecke vied stiintifica stiinte tudomanyos wetenschap wetenschappen vetenskap oloum oloom oloume elmi ilmi wissenschaftlich scientifica scientifico scientifici cientifica cientifico
development: entwicklung developpement sviluppo desenvolvimento gelistirme kalkinma rozwoj rozwoju pengembangan razvoj razvojni rozvoj vyvoj dezvoltare dezvoltarea fejlesztesi fejleszto ontwikkeling utveckling udvikling utvikling tosee toseeh tosea desarrollos desarrolladora pembangunan gostareshe toseh towse towsee towseh towseeh toseye kaebal gaebal
center: zentrale centres centrum merkez merkezi osrodek pusat centar centra stredisko centrul kozpont keskus markaze markazi zentren centrala
service: dienst dienste dienstleistung servizi servicos serviciu hizmet hizmetleri uslugi layanan jasa usluge usluga usluznih sluzba sluzby servicii serviciilor szolgaltato szolgaltatas diensten dienstverlening tjenester tjanster khadamat khadamate servicio servico servizio serviciile hizmetler pelayanan perkhidmatan dienstleistungs
system: systemes sistemler sistemleri sistemi systemy sistema sustav sustavi rendszer systeem samanehaye sisteme sistemele samaneha samanehay
communication: comunicacao comunicacoes comunicazioni comunicazione haberlesme iletisim komunikacja komunikacije komunikacija komunikace komunikacie comunicatii comunicatie communicatie kommunikasjon ertebatat ertebate ertebatate komunikasi perhubungan iletisimi
telecommunication: telecomunicacoes telecomunicazioni telekomunikasyon telekomunikacja telekomunikacije telekomunikace telekomunikacie telecomunicatii telecomunicacion telecommunicatie tavkozlesi mokhaberat telekomunikasi telekomunikasyonu telefonos telefonia
information: informationen informacao informazione bilgi bilisim informatique informatica informacije informacni informacyjny informatii informatie ettelaat informasi informatika informatyka informatyczne informatizacion etelaat etellaat etelaate ettelaate etalaat
computer: bilgisayar computadoras racunar racunari pocitace komputery ordinateur ordinateurs ordenadores computadores bilgisayarlari rayaneh komputer kompyuter
software: yazilim logiciels logiciel softver softverski oprogramowanie yazilimlari yazilimi programari perangkat narmafzar narmafzari
transportation: transporte transporti trasporti nakliye tasima tasimaciligi spedition speditions transportni transporta prevoz prevozi prijevoz doprava dopravni transportul transportowe szallitasi szallitmanyozasi vervoer transportadora transportadores nakliyati nakliyecilik haml pengangkutan angkutan frakt hamlonaghl naghliat naghliyat tarabari
shipping: schiffahrt schifffahrt navegacion navegacao navigazione denizcilik gemicilik reederei armement zegluga pelayaran brodarstvo pomorska plovidba plavba lodni hajozasi rederij scheepvaart rederi shipmanagement keshtirani naviera navieras navieros transmarine armateur armatori gemi gemileri denizyollari perkapalan kapal maritimo maritima maritimas marittima marittime maritimes pomorski morskie
logistics: logistique logistica lojistigi logistika logisztika logistikos logisticos logistiek
aviation: luftfahrt aviacion aviacao aviazione aeronautique aeronautica lotnictwo penerbangan avijacija avijacije letectvi letecke letecka aviatie repulo luchtvaart flyg luftfart havapeymaei havapeyma havapeymai aviacoes aeronautico aeronauticos aeronautici lotnicze lotniczy
aerospace: raumfahrt aeroespacial aerospatiale aerospaziale uzay vazduhoplovstvo svemirski kosmicke havafaza aeroespaciais raumfahrtsysteme uzaysanayi ruimtevaart
defense: verteidigung defensa defesa difesa savunma obrony pertahanan odbrana odbrane obrana obranny aparare vedelmi defensie forsvar forsvaret defa defae verteidigungs
military: militaire militar militare askeri wehrtechnik wojskowe vojni vojna vojne vojensky vojenske katonai militaer nezami nezam militer ketenteraan wojskowy wojskowa
weapon: waffen armamento silah oruzje oruzja zbrane zbrojni zbrojovka fegyver wapens vapen armas armes armamentos aslaheh senjata broni
shipyard: werft astilleros astillero estaleiro cantiere cantieri tersane tersanesi stocznia brodogradiliste brodogradilista lodenice santier hajogyar scheepswerf skeppsvarv varvet verft galangan navales navals
plant: werk werke planta usine usines impianti zavodi zavody tovarna tovarny uzina uzinele gyar uzem fabriek anlagen plantas impianto
factory: fabrikasi fabrica fabricas fabbrica fabrikalari fabrique pabrik zaklady fabrikas tvornica tvornice fabryka fabryki fabrykas karkhane karkhaneh karkhanejat fabrieken kilang karkhanehaye
production: produktion produzione producao produccion uretim uretimi produkcja produksi proizvodnja proizvodnju proizvodnje vyroba vyrobni productie gyarto gyartas produktie produksjon tolid tolidi towlid produzioni productora productoras produtora produtos productores pengeluaran wytworczy tolide toulid toulidi tolidat towlidat intaj
manufacturing: fabricacion fabricacao fertigung imalat imalati izrada fabricatie vervaardiging tillverkning fabricante fabricantes manufactura manufacturas manufatura
equipment: ausrustung equipement equipements equipos equipamentos attrezzature ekipman ekipmanlari donanim oprema opreme zarizeni zariadenia echipamente berendezes uitrusting apparatuur utrustning utstyr tajhizat tajhiz equipamiento equipamientos gerate geraete peralatan sprzet urzadzenia attrezzatura equipo equipamento apparecchiature ausrustungen techizat techizati
instrument: messtechnik messgerate instrumentos strumenti instrumenti pristroje pribory instrumentatie muszer meetinstrumenten aletleri cihazlari cihaz peralatanukur przyrzady strumentazione
chemical: chemie chemische chimie chimique quimica quimicos chimica chimici kimyevi kimyasal chemiczne kimia hemija hemijska hemijski kemija kemijska kemijski chemicka chemicke chemicky chimice vegyipari vegyi chemisch kemisk shimi shimiyai shimiaee kimyasallari kimyasallar petrokimia quimicas chemicznych hwahak
pharmaceutical: pharmazeutische pharmaceutique pharmaceutiques farmaceutica farmaceutico farmaceutici ilac farmasi farmaceutska farmaceutski farmaceuticka farmaceutice gyogyszeripari gyogyszer farmaceutisch lakemedel daroui darousazi ilaclari farmaceutyczne farmaceuticos farmaceuticas
petroleum: erdol petrole petroleo petroleos petrolio petrolleri minyak naftowe petrolul petrolifera petrolifere petroliers petroleiro petroliere
oil: yag nafta nafte naftni naftna naft nafti ropny olaj olie olje aceites oleos huile huiles olio
gas: doga gazi dogalgaz gazu plin plina plinski plyn plynarensky gazele foldgaz gaas gasi gaziere gazeera
energy: energetica energetique energetico enerjisi energii energi energija energije energetika energetike energetski energeticky energetycznego energiei energiaugyi energetikai niroo nirou nirouye enerjileri tenaga energetyka
power: kraftwerk kraftwerke elektrane elektrana elektrarna elektrarny eromu elektrownia niroogah niroogahi centrales
mining: bergbau mineria mineracao miniere madencilik maden gornictwo pertambangan minera rudarstvo rudnik rudnici rudnika banske tezba minerit banyaszati mijnbouw gruvor gruve madan maaden mineras mineiro minerais minerarias miniera minieres gornicza gornicze kopalnie minero mineros mineraria minerario miniers madencilige banska tambang maadan maadene kwangop gwangeop
steel: stahl acier acero acos acciaio celik celika ocel ocelarny staal stali foulad foolad fulad acerias siderurgica siderurgia siderurgico siderurgique siderurgie aceria zelezara zeljezara zelezarny huta acciaieria acciaierie aceros aco acciai aciers celigi celikleri fooladi fouladi foolade
metal: metalle metalurgica metallurgie metallurgica metali metala metalni kovo kovy metalice femipari metaal metallen metales metais metaux metalli metalurgija metalurgie metalurgia metalwerk
automotive: otomotivi automobilistica automocion samochodowe automobilska automobilni autoipari automobilismo otomobil automotrices automotor automotores automotriz khodro khodrosazi automobilowa automoviles autopartes kraftfahrzeuge otomobilcilik automobila samochody
textile: textil textiles textilien tekstil tessile tessuti tekstila textilni textilipari textiel tessili tekstili poushak nasaji
food: lebensmittel alimentos alimentaire alimentaires alimentari gida gidalari zywnosc makanan hrana prehrambena prehrambeni potraviny potravinarska alimentara elelmiszeripari elelmiszer voedsel voeding livsmedel alimento alimentacion alimentacao nahrung nahrungsmittel spozywcze ghaza ghazai mavadghazai pangan alimentario alimenticios alimenticia alimenticio potravinarske fodevarer ghazaei livsmedels ghazaee
agricultural: landwirtschaft agricola agricole agricolas tarim tarimsal rolnicze pertanian poljoprivredna poljoprivredni polno zemedelske mezogazdasagi landbouw lantbruk landbruk keshavarzi agropecuaria agropecuarias agropecuario agroindustrial agroindustriales agroindustria rolniczy agroindustrias ziraat rolnictwo zemedelska landwirtschaftliche agricoltura agricoli agricultura
bank: bankasi banche bancaire banke banky bancar bankas bancaria bancario bancos banken bankacilik bankowy unhaeng eunhaeng
insurance: versicherung versicherungen seguros assicurazioni sigorta ubezpieczen asuransi osiguranje osiguranja pojistovna poistovna asigurari asigurare biztosito verzekeringen forsakring forsikring bimeh bimehe aseguradora assicurazione seguradora sigortacilik ubezpieczeniowe
finance: finanz finanzas finances financas finanziaria finans finansman finansije finansijska financijske financni financiare penzugyi financiering finansiering financiera financiero financieros financieras finanzierung finanzierungs finansal finansowy finanziario
tourism: turizm turismo tourisme reisen turisticka turisticki turizam cestovni turistica turisztikai toerisme gardeshgari turisticos turisticas turistico turisme pariwisata turystyka turystyczne viagens viaggi reiseburo siyahat safar seyahati viajes podroze wisata
association: verband verein asociacion associacao associazione dernek dernegi stowarzyszenie udruzenje udruga sdruzenie sdruzeni asociatia asociatie egyesulet vereniging forening asociaciones anjoman birligi birlik persatuan perhimpunan zwiazek
foundation: muassassat mouassassat muassasa mouassasat stiftung fundacion fundacao fondation fondazione vakif vakfi fundacja yayasan fondacija zaklada nadace nadacia fundatia alapitvany stiftelse stiftelsen bonyade mouassassa muassasat moassese moasseseh moassesseh mouassese
federation: federacion federacao federazione federasyonu federacija savez federace federacia federatia szovetseg federatie forbund federasyon federasi federacja
ministry: ministerio ministere ministero bakanligi ministerium kementerian ministarstvo ministarstva ministerul miniszterium departementet vezarat vezarate wizarat bakanlik kementrian ministerios
state: staatliche estatal drzavni drzavna statni statny stat allami staats statens dolati devlet negara panstwowy panstwowe panstwowa estado estaduais estados stato etat dowlat
national: nationale nazionale ulusal narodowy nacionalna nacionalni nacionalno narodni narodna nationala nemzeti nationaal nasjonal nacionales nacionais nazionali milli nasional kebangsaan narodowa
general: generale algemeine allgemeine generalni generalna generalny generala altalanos algemeen generales gerais generali
united: vereinigte unidos unidas unies uniti birlesik ujedinjena ujedinjeni spojene egyesult verenigde forenede forente birlesmis bersatu zjednoczone yonhap yeonhap
international: internationaal miedzynarodowe medunarodna medunarodni medjunarodna medjunarodni mezinarodni medzinarodny internationala internationaler internationales nemzetkozi internasjonal beynolmelal beinolmelali beinolmelal internacionales internacionais internazionali antarabangsa miedzynarodowy
european: europaische europeenne europea europeo avrupa evropska evropski europska europski evropsky europsky europeana europai europees europeisk europeos europeia europeu europei europejski
laboratory: laboratoires laboratorios laboratori laboratuvari laboratuvar laboratorio laboratorija laborator laboratoare laboratoria azmayeshgah laboratorni makmal laboratorij
hospital: krankenhaus hopital ospedale hastanesi bolnica bolnice nemocnice nemocnica spitalul korhaz ziekenhuis sykehus bimarestan mostashfa clinicas klinik szpital
airlines: lineas aereas aerolineas aerotransport aerolinea linhas aerei aviokompanija aerolinky legitarsasag luchtvaartmaatschappij havapeymaye havayolu maskapai
brother: freres hermanos irmaos fratelli gebruder kardesler braca brati frati testverek broers brodre broder irmao fratello biraderler saudara bracia hermano bruder kardesleri baradaran
commercial: komercijalna komercni komercna kommerzielle
ammunition: municija municije munice munitie loszer municion municiones munitions muhimmat mohemmat amunicja amunicji munizioni mohemat mohematsazi mohemmatsazi mohimmat
petrochemical: petrohemija petrokemija petrochemie petroquimica petrochimica petrochimie petrokimya petroshimi petrochemia petroshimie petrochimi petroshimiye
medical: medicinski medicinska medicinske zdravotnicke medicale orvosi medisch medicinsk pezeshki tebbi medicos medica medicas medikal tibbi medyczne medizintechnik medizinische medicina medicinas medicales medicaux medizin lekarska kedokteran
mineral: minerales minerai minerali mineralien minerallerin maadeni
copper: cobre cuivre kupfer bakir miedz bakar
gold: altin zlato emas
cement: siman cemento cimento ciment zement cimentos cimenteries cimentosu simane
vehicle: vozila vozidla vehicule jarmu voertuigen fordon vehiculos veiculos vehicules veicoli fahrzeuge fahrzeugbau arac araclari kendaraan pojazdy pojazdow
aircraft: avion avioane letadla letoun vliegtuig flugzeug flugzeuge aeronaves aeronave avions aeromobili ucak ucaklari samolot samoloty
helicopter: helikopter helikopteri vrtulnik elicopter helicoptero helicopteros helicoptere helicopteres elicottero elicotteri hubschrauber smiglowiec balgard
engine: motora motores moteur moteurs motorlari silnik silniki
part: delovi dijelovi dily soucasti piese alkatresz onderdelen reservdelar partes piezas pecas ricambi teile ersatzteile parcalari parca yedek suku cadang czesci ghataat ghatat
tool: alati nastroje nastroj scule szerszam gereedschap verktyg herramientas ferramentas outils outillage utensili werkzeug werkzeuge takim takimlari narzedzia abzar attrezzi
material: materijali materijala materialy materiale anyag materiales materiais materiau materiali malzeme malzemeleri tworzywa mavad maddeler maddeleri malzemesi
water: vode vodne vodarenska vizmu agua aguas eaux acque sulari acqua wasser wody
exchange: menjacnica mjenjacnica burza bursa tozsde borsasi borse boerse sarafiha sirafah sarafa cambio cambios bolsa bourse borsa doviz sarrafi
holding: holdinga holdingu participaciones participacoes partecipazioni participacao participacion
group: grupa grupe grupacija skupina csoport groep gruppen gruppens gorouh gorooh goroh guruh toplulugu kelompok kumpulan grupos grupul goruh gorouhe
company: drustvo preduzece preduzeca poduzece podnik spolecnost spolocnost vallalat bedrijf onderneming foretag selskab selskap sherkate sharikah perusahaan syarikat
enterprise: entreprenad empresas empresarial empresariales imprese unternehmen unternehmung unternehmungen isletmesi isletmeleri isletmecilik usaha przedsiebiorstwo empreendimentos empreendimento emprendimientos emprendimiento podjetje emprendedores emprendedor empresarios girisim girisimleri girisimcilik
corporation: korporacija korporace korporacia corporatia corporatie corporacion corporacao corporacoes corporativa korporasyon korporasi korporacja
society: jamiyah jamiiyat drustva spolecenstvi societatea maatschappij samfundet sociedades associes cemiyeti towarzystwo
central: centralni centralna ustredni centralny centrais centrali zentral
hotel: hoteles hoteis hoteli oteli otelcilik hotelier hoteliers albergo hotelera hoteleria hotelaria alberghi alberghiera otel turistik
travel: putovanja cestovna calatorii utazasi reizen resor seyahat perjalanan
advertising: publicidad publicidade publicite pubblicita werbung werbe reklam reklama reklame publicitarios publicitaria tabligh
printing: stamparija tiskara tiskarna tipografia nyomda drukkerij tryckeri imprenta impresos grafica graficas imprimerie tipografie druckerei matbaa matbaasi matbaacilik percetakan drukarnia chap chape
publishing: izdavacka nakladnik vydavatelstvi editura kiado uitgeverij forlag editoriales editora editoras editrice verlag yayincilik yayinlari penerbitan entesharat wydawnictwo
media: medija mediji mediaal medios midia medya
security: bezbednost sigurnost bezpecnostni bezpecnostna securitate biztonsagi beveiliging sikkerhet sakerhet seguridad seguranca securite sicurezza sicherheit guvenlik guvenligi keamanan keselamatan ochrona bezpieczenstwo amniat amniati
management: menadzment rizeni administrare beheer forvaltning modiriat gestion gestione verwaltung verwaltungs verwaltungsgesellschaft yonetim yonetimi pengurusan zarzadzanie
consulting: konsalting konzultacije konzalting poradenstvi consultanta tanacsado tanacsadas advies advisering radgivning moshaver moshavereh moshaverin consultoria consultorias consultores asesoria asesorias asesores assessoria conseil conseils consulenza beratung unternehmensberatung berater musavirlik danismanligi perunding konsultan doradztwo moshavere
project: projekti projekat projekty proiect proiecte projekt prosjekt projet projets proyecto proyectos projeto projetos progetto progetti proje projesi projeleri tarhe
design: projektovanje navrh proiectare tervezo tervezes ontwerp formgivning tarahi tarrahi diseno disenos conception progettazione entwurf konstruktion tasarim tasarimi rekabentuk projektowanie projektowe
maintenance: odrzavanje udrzba intretinere karbantarto onderhoud underhall vedlikehold mantenimiento mantenimientos manutencao entretien manutenzione wartung instandhaltung bakim bakimi penyelenggaraan konserwacja
repair: remont remonti popravka opravy reparatii javito reparatie reparasjon tamirat reparacion reparaciones reparos reparation reparations riparazione riparazioni reparatur onarim tamiri
supply: snabdevanje opskrba dodavky aprovizionare beszerzesi levering forsyning suministro suministros fornecimento fornecimentos fourniture fournitures forniture fornitura lieferung tedarik bekalan zaopatrzenie suprimentos
distribution: distribucija distribuce distributie elosztasi distribusjon pakhsh tozi distribucion distribuciones distribuidoras distribuidor distribuidores distribuicao distributeur distribuzione vertrieb vertriebsgesellschaft dagitim pengedaran dystrybucja distribuidora distributori distribusi dagitimi tawzi pakhshe
sale: prodaja prodaju prodej predaj vanzare vanzari ertekesites verkoop salg forsaljning foroush forosh vendas ventes vente vendita vertriebs satis penjualan jualan sprzedaz forush foroushe
store: prodavnica trgovine obchody magazin aruhaz butikk foroushgah tienda tiendas almacenes lojas magasin magasins negozio magaza magazalari magazacilik kedai sklep sklepy
market: trziste piata piac markt marknad marked bazar mercado mercados marches mercato piyasa pasar rynek
warehouse: skladiste skladistenje sklad depozit raktar opslag magazijn anbar bodega bodegas deposito depositos armazem armazens entrepot entrepots magazzino lagerhaus ardiye gudang magazyn almacen magazzini antrepo depoculuk skladovani magazyny armazenagem almacenadora almacenamiento
house: kuca huis khaneh
family: obitelj porodica csalad famille famiglia ailesi keluarga familia
son: sinovi synove fiai zonen sonner soner pesaran hijos filhos sohne soehne ogullari hijo filho figli fils synowie
workshop: radionica dilna muhely werkplaats verksted verkstad kargah talleres oficina officina officine werkstatt atolye bengkel warsztat atolyesi
church: crkva kirche kerk kirke iglesia iglesias igreja eglise chiesa kilisesi gereja kosciol
school: skola skole scoala iskola escuela escuelas escola escolas scuola schule okulu sekolah szkola madreseh madrasah madrassa
student: studenti studenata diakok estudiantes estudantes etudiants studenten ogrenci mahasiswa studenci daneshjoo
brigade: brigada brigadas brigate katiba kateebat tugayi
army: armija vojska armada armata hadsereg leger ejercito exercito armee esercito ordusu artesh tentara jeish wojsko
movement: pokret hnuti hnutie miscarea mozgalom beweging bevegelse rorelse jonbesh nehzat movimiento movimento mouvement bewegung hareketi pergerakan ruch
party: stranka partija partidul partij parti partido partito partei partisi partidos partia hezb hizb
front: fronta frontul arcvonal fronte cephesi jabhat jabha barisan frente cephe jebhe
liberation: oslobodenje oslobodjenje osvobozeni eliberare felszabaditas bevrijding befrielse liberacion libertacao liberazione befreiung kurtulus pembebasan azadibakhsh
revolution: revolucionarni revolucni revolutionar forradalmi revolutionair enghelab enghelabi revolucionario revolucionaria revolucionarios revolucionarias revolutionnaire revolutionnaires rivoluzionario devrimci revolusi
islamic: islamska islamski islamsky islamica islamico islamique islamiques islamischer islamische islamiyya islamiyah islamiyyah islamia islamiah islamiyeh eslami
council: savet vijece rada consiliul tanacs shoraye consejo conselho consiglio konseyi majlis majles
committee: odbor komitet vybor comitetul bizottsag comite comites comitato komitesi lajna komiteh panitia lajnah lajnat
organization: organizacija organizace organizacia organizatia szervezet organisatie organisasjon sazman sazmane sazeman sazemane organizacion organizaciones organizacao organizzazione orgutu teskilati organisasi pertubuhan organizacja munazzamat tanzim tandhim munazzama
charity: humanitarna charita caritate jotekonysagi liefdadigheid velgorenhet kheirieh kheiriyeh khayriya khayriyah khairiya caridad caridade charite wohltatigkeit hayir hayirseverlik
relief: ighatha igatha ighathah emdad pomoc ayuda ajuda soccorso hilfe hilfswerk hilfsorganisation yardim yardimlasma bantuan
port: pristav portul kikoto hamn havn bandare puerto puertos portos hafen limani liman pelabuhan
airport: aerodrom letiste letisko aeroport repuloter luchthaven flyplass flygplats foroudgah aeropuerto aeropuertos aeroporto aeroportos aeroports flughafen havalimani havaalani bandara
railway: zeleznice zeljeznica zeleznicni zeleznica caile vasut spoorwegen jarnvag jernbane rahahan ferrocarril ferrocarriles ferrovia ferrovias ferroviaria ferroviario chemins ferrovie eisenbahn demiryolu demiryollari keretapi kolej koleje
road: putevi cesty jaddeh carreteras rodovias strade strassen yollari karayollari drogi
sea: morska tenger mers meer deniz denizleri
sport: sportski sportowy deportes deportivo deportiva deportivos esportes esportivo sportif sportive sporlari varzesh varzeshi olahraga sukan sportivo
culture: kultura kulturni cultura culturii kulturalis cultuur farhang farhangi culturales culturais culturelle culturel culturale kulturelle kultur kebudayaan thaqafa
education: obrazovanje vzdelavani educatie oktatas onderwijs utdanning utbildning amouzesh amoozesh educacion educacao istruzione bildung egitim egitimi pendidikan edukacja educativa educativo educativos educacional ensino ensenanza enseignement unterricht ogretim amouzeshi amuzesh amoozeshi
health: zdravlje zdravotni sanatate egeszsegugyi gezondheid helse halsa behdasht saude sante gesundheit saglik sagligi kesehatan zdrowie
protection: zastita zastite ochrany protectie vedelem bescherming skydd proteccion protecao protezione schutz koruma perlindungan
environment: zivotna zivotni mediu kornyezet milieu miljo ambiente ambiental ambientales ambientais environnement umwelt cevre lingkungan srodowisko
plastic: plastika plasticne plasty plastice muanyag kunststof kunststoff kunststoffe plastiques plastiche plastikleri tworzyw plasticos plastico plastica plasticas plastici plastik
rubber: kauchuk gumarny cauciuc rubberen caucho borracha caoutchouc gomma kaucuk
paper: papir papirna papiren hartie papiripar papier papiers papel papeles kagit kertas papeis
wood: drvo drevo drevarsky lemn faipari hout madera maderas madeira madeiras legno ahsap orman drewno
furniture: namestaj nabytek nabytok butor meubelen mobler muebles moveis meubles mobel mobilya mebel meble
glass: staklo staklara sklo sklarny sticla uveg vidrio vidrios vidro vidros verre szklo shisheh
ceramic: keramika ceramica ceramicas ceramique ceramiques ceramiche seramik
cable: kablovi kabeli kabely cabluri kabel kabels cabos kablo kablolari kable
pipe: cevi cijevi potrubi tevi buizen tuberia tuberias tubos tuyaux tubi rohre rohren boru borulari rury
valve: ventili armatury armaturen valvulas valvole vannes ventile vanalari
pump: pumpe cerpadla pompe szivattyu pompen pumpar pompes pumpen pompa pompalari pompy
credit: credito creditos crediti kredit kredite kredi kredisi krediti credite kredietbank kredyt kredytowa
cooperation: cooperativa cooperativas cooperativo cooperativos kooperatif kooperatifi spoldzielnia zadruga druzstvo genossenschaft koperasi cooperatie taavoni taavon cooperacion cooperacao cooperazione zusammenarbeit isbirligi taavoniye
beverage: bebidas bebida bibite bevande boissons boisson getranke icecek icecekleri mesrubat napoje minuman napitki nushidani dranken drycker
fuel: combustible combustibles combustivel combustiveis combustibile combustibili carburante carburantes carburants carburant kraftstoff kraftstoffe brennstoff yakit yakitlari gorivo gorivi paliwa paliva brandstof
restaurant: restaurante restaurantes ristorante ristoranti restoran restorani restauracja gaststatte lokanta lokantasi
agency: agencia agencias agenzia agence agences agentur ajans ajansi agentura agencija ajensi acente acentesi acenteligi acentasi
consortium: consorcio consorcios consorzio konsortium konsorsiyum konzorcij konzorcium
operator: operadora operadoras operador operadores operatore operateur isletmeciligi
administration: administradora administracion administracao administrativa administrativos administrativo administratie amministrazione uprava sprava zarzad modiriyat administrativas
promotion: promotora promotoras promocion promociones promocao promozione
advisory: asesoramiento beratungs svetovanje consultora consulenze consultoras moshaveran
guard: vigilancia guardias wachdienst bewachung
cleaning: limpieza limpeza pulizia pulizie nettoyage reinigung temizlik czystosc gebaudereinigung
hunting: caccia avcilik lovstvo
fishing: pesca pesquera pesquero pesquerias pesqueira peche pecheries fischerei balikcilik ribarstvo rybolov perikanan visserij shilat
livestock: ganadera ganaderas ganaderia ganadero ganaderos pecuaria pecuarios zootecnia hayvancilik bestiame elevage viehzucht damdari peternakan damparvari
poultry: avicola avicolas avicultura volaille geflugel tavukculuk
farm: granja granjas haciendas fazenda fazendas fincas fattoria ferme fermes bauernhof ciftligi ciftlik
hardware: ferreteria ferreterias ferretera ferragens ferramenta quincaillerie eisenwaren hirdavat nalburiye sakhtafzar sakhtafzari
beauty: belleza beleza bellezza beaute schonheit guzellik estetica
jewelry: joyeria joyerias joyas joalheria joias gioielleria gioielli bijouterie joaillerie schmuck kuyumculuk mucevher mucevherat zlatara jewellery jewelleries jewellers jewelers javaher
clothing: ropa vestidos vestuario abbigliamento vetements bekleidung giyim konfeksiyon odjeca odziez pakaian roupas confecciones confeccoes confezioni pushak
shoe: zapatos zapateria calzado calzados calcados calzature chaussures schuhe ayakkabi ayakkabicilik obuca obuwie sepatu kafsh
leather: cuero cueros couros pelletteria dericilik skora kulit
training: capacitacion capacitacao addestramento ausbildung schulung latihan pelatihan
law: juridico juridica juridicos juridicas abogados advogados avvocati avocats rechtsanwalte hukuk hukukburosu
accounting: contabilidad contabilidade contabile contable contables comptabilite buchhaltung muhasebe
clinic: clinica clinique cliniques klinika klinigi darmangah
pharmacy: farmacia farmacias farmacie pharmacie apotheke apotheken eczane eczanesi apoteka ljekarna apteka darukhaneh apotek
tire: llantas neumaticos pneus pneumatici reifen lastik lastikleri gume pneumatiky opony lastikci
truck: camiones camion camioneta caminhoes autocarri kamyon
rental: alquiler alquileres arrendamiento arrendadora aluguel noleggio vermietung kiralama iznajmljivanje wynajem
entertainment: entretenimiento entretenimento intrattenimento eglence espectaculos espetaculos spettacoli divertissement
event: eventos eventi evenements veranstaltungen etkinlik organizasyon
music: musica musicale musique muzik glazba
newspaper: periodico diario jornal giornale zeitung gazete gazetesi novine dziennik gazetecilik ruznameh
radio: radyo radijo
television: televizyon televisiva televisivo televisione fernsehen televizija
news: noticias notizie nouvelles nachrichten haberler haberleri vijesti akhbar berita khabargozari
press: prensa imprensa stampa
book: libros libro livros libri livres livre bucher kitap kitaplari knjiga ksiazka ketab buku
art: arte artes arti kunst umjetnost sztuka
hall: salones salao
city: ciudad ciudades cidade cidades villes citta stadt sehir sehri miasto gradska miejska
north: norte kuzey severni polnoc shomal utara
south: sul sud guney poludnie jonoub jonub selatan
east: este leste oriente dogu wschod
west: oeste ovest ouest bati gharb
packaging: empaques empaque embalagens embalagem embalajes envases imballaggi emballage emballages verpackung verpackungen ambalajlari ambalaza opakowania bastebandi kemasan
housing: vivienda viviendas habitacao habitacional logement konut konutlari maskan perumahan wohnungsbau wohnbau stanovanje maskane
directorate: direccion direcao direzione direktion mudurlugu mudurluk baskanligi direkcija
municipality: municipio municipales municipalidad municipalite gemeinde belediye belediyesi opcina opstina gmina shahrdari prefeitura ayuntamiento alcaldia
province: provincia provincias provinz vilayet vilayeti ostan provinsi
peoples: pueblo pueblos povo popolo peuple halk halki halkin narod mardom mardomi rakyat populaire populares
armed: armadas armados armati armees silahli mosallah bewaffnete
force: fuerzas fuerza forcas forca forze kuvvetleri kuvvet snage sily niroohaye streitkrafte kuvvetler quwwat quwat
democratic: democratica democratico democratique demokratik demokratische demokratska
youth: juventud juvenil juventude gioventu jeunesse jugend genclik mladezi mladez mlodziez javanan pemuda
women: mujeres mujer mulheres mulher donne femmes frauen kadin kadinlar zanan wanita
worker: trabajadores trabalhadores lavoratori travailleurs arbeiter isci iscileri radnika kargaran pekerja obreros
zone: zona zonas bolgesi bolge oblast strefa mantaghe mantagheh kawasan
trust: fideicomiso fiduciaria fiduciario treuhand
securities: titoli wertpapiere menkul
partner: socios partenaires ortaklari ortaklik
control: controle controles controllo kontrole kontrol
quality: calidad qualidade qualita qualite qualitat kalite kalitesi kvaliteta jakosc
wholesale: mayoreo atacado ingrosso grossiste grosshandel toptan toptancilik veleprodaja hurtownia
retail: menudeo varejo einzelhandel perakende maloprodaja
new: nuevo nueva nuevos nuevas nouveau nouvelle neue neuer nuovo nuova yeni
republic: republica republique repubblica republika republik jomhouri jomhuri jumhuriya jumhuri cumhuriyeti respublika respubliki
building: sakhtemane
faculty: daneshkadeh
refinery: palayesh palayeshgah palayeshgahe
concrete: botoni
coal: zoghal zoghale zoghalsang
product: faravardeh faravardehaye faravardehhaye mahsoulat mahsulat mahsoolat urunleri urunler urunu orunler orunleri mamulleri mamuller producto produto prodotti produit proizvodi producten
support: poshtibani
headquarters: setad gharargah gharargahe qarargah qarargahe
missile: moushak mooshak mushaki mooshaki moushaki
space: fazaei fazayi
marine: daryaei daryaee daryayi
brokerage: kargozari kargozary
town: shahrak shahrake
processing: pardazesh pardazeshe
innovation: noavari noavary
renovation: nosazi nowsazi
armored: zerehi
battery: batri
division: tumeni
battalion: taburu
gift: hediyelik
container: konteyner
storage: depolama
solution: soluciones solucion solucoes solucao soluzioni soluzione losungen loesungen rozwiazania
air: aereos aereo aerea aerien aeriens aeriennes
welding: soldadura soldaduras soldagem soudure saldatura schweisstechnik
foundry: fundiciones giesserei dokumculuk
paint: pinturas peintures vernici boyalar
toy: juguetes brinquedos jouets giocattoli spielwaren oyuncak
fabric: tejidos tecidos tissus kumas
gastronomic: gastronomicos gastronomicas gastronomia
cosmetic: cosmeticos cosmetici cosmetiques kosmetik kozmetik
accessory: accesorios acessorios accessoires accessori aksesuar zubehor accessories
architect: arquitectos arquitecto architetti architectes architekten arquitetos mimarlik architects
architecture: arquitectura arquitetura architettura architektur
diagnostic: diagnosticos
beach: playa praia plage spiaggia
world: mundial mondial mondiale
friend: amigos freunde
social: sociales sociais sociaux sociali sosyal
economic: economico economica economicos economique ekonomik
war: guerra guerre savas
peace: paix frieden
intelligence: inteligencia renseignement istihbarat
counterintelligence: contrainteligencia kontrrazvedka
police: polizia polizei
prosecutor: fiscalia procuradoria savcilik
mine: minas
martyr: shuhada shohada
resistance: muqawama muqawamah moqavemat moghavemat
college: kulliya
studies: dirasat
resource: chawon jawon
myanmar: myanma
"""

ARABIC = """
company: sharikah sharika shirkah shirka sharikatu sharekah
service: khadamat khidmat khidamat
trading: tijara tijarah tijariya tijariyah tijariyya tijari tejara tejarah
transportation: naql
industry: sinaa sinaah sinaiya sinaiyah sinaat sinaya sinaei
investment: istithmar istithmarat istismar istithmariya
development: tatwir tanmiya tanmiyah
construction: inshaat inshaiya binaa
contracting: muqawalat mukawalat muqawlat mqawalat
engineering: handasa handasah handasiya handasiyah handasiyya
technology: taqniya taqniyah tiqniya tiqniyat taqniyat tiknolojia tiknulujiya
communication: ittisalat itisalat ittisal
information: malumat maalumat malumatiya
export: tasdir tasder
import: istirad istiyrad
marine: bahriya bahriyah bahriyya bahriyyah bahria milaha
air: jawiya jawiyah jawwiya
security: amniyah
guard: hirasa hirasat
tourism: siyaha siyahah siyahiya siyahiyah
exchange: sarafa sirafa sarrafa sayrafa sirafah
remittance: hawalat hiwalat tahwilat
finance: maliya maliyah maliyya
insurance: taamin tameen
bank: masraf masrif
establishment: muassasah moassasat
association: jamiya jamiyya jamiyyah jamiyyat jamiyat
hospital: mustashfa
pharmaceutical: adwiya adwiyah
medical: tibbiya tibbiyah tibbiyya tibiya
agricultural: ziraa ziraah ziraiya ziraiyah ziraiyya
food: aghdhiya aghziya ghithaiya ghidhaiya ghizaiya
water: miyah
electric: kahraba kahrabaiya kahrabaiyah
oil: naftiya naftiyah
equipment: muaddat muiddat moadat mueddat
device: ajhiza ajhizah
car: sayarat sayyarat
distribution: tawzi tawzia
agency: wikala wikalat wakala wakalat
media: ilamiya ilamiyah
printing: tibaa tibaah
education: taalim taleem
charitable: khayriyya kheiriya
general: ammah
international: dawliya dawliyah duwaliya dawliyya duwaliyah
national: wataniya wataniyah wataniyya
arab: arabiya arabiyah arabiyya
islamic: islamiya islamiyah islamiyya islami
united: muttahida mutahida muttahidah
modern: haditha hadithah hadeetha
clearing: takhlis
customs: jumruki jumrukiya
commercial: tijariyeh
supply: tawrid tawridat
maintenance: siyana siyanah
consulting: istishara istisharat
management: idara idarah
project: masharii
petroleum: bitrul bitrol bitruliya
metal: maadin
cement: ismant asmant
textile: nasij mansujat
"""
"""Generic words of Arabic names in Latin letters; they stand as they are, or with the article, "for the" or "and the" before them
in one word: "alnaql", "lilkhadamat", "walnaql"."""
