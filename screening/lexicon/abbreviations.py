"""Words of trade that stand for one another: each line is ``canonical: variant variant ...``.

Variants become the canonical word on both sides before names are compared, so "HIKVISION DIGITAL TECH" and "Hikvision Digital
Technologies" share the word "technology". Plurals, usual abbreviations, and words that lists romanise or translate in several
ways. All are compared after normalisation, as whole words.
"""

from __future__ import annotations

from screening.lexicon.trade_words import TRADE_WORDS

CANONICAL = """
technology: tech technologies technol tec techn tehnologies technologie technologien tecnologia tecnologias teknoloji teknolojileri tekhnologii tekhnologiya tekhnologiy tehnologii tehnologiya technologia techs tchnlgy technological technologic technologically tekhnologicheskiy
international: intl internatl internat int internasional internacional internazionale internationale mezhdunarodnaya mezhdunarodny uluslararasi
manufacturing: mfg mnfg manuf manufacture manufactures manufacturers manufacturer mfrs mfr manufacturings mnfctr
semiconductor: semiconductors semicon semicond semiconductora semi halbleiter
electronic: electronics elec electr electron electronica electronik elektronik elektronika elektronics eletronica elektroniki elctrnc elektron elect
electric: electrical electricals electricity elektrik elektro elektrotechnik elc eltr electrique electro electrotechnical electrotechnic elektrotechnische
industry: industries industrial ind inds indus industria industrie industrias sanayi promyshlennost promyshlennaya indstr
communication: communications comm comms commun commn kommunikation comunicaciones
telecommunication: telecommunications telecom telecoms telecomm telekom telecomunicaciones telekommunikation telco
information: info informatics informatsionnye inform informatik informacion
engineering: eng engg engr engineers engineer ingenieria ingenierie ingenieur engrg muhendislik inzhiniring enginering engrng engng enginrg engnrg
development: dev devel devlpmt devt developments dvlpmnt razvitiya desarrollo
research: rsch rsrch issledovaniy issledovanii recherche
institute: inst institut instituto institutes institue institucija enstitusu insitute institution instit instute
university: univ universitat universite universidad universitet universitesi universiti universita universitaet univer unv
science: sci sciences scientific nauka nauchno nauchnyy nauchny wissenschaft nauk
labor: labour
defense: defence
color: colour colors colours
fiber: fibre fibers fibres
program: programme programs programmes
aluminum: aluminium
harbor: harbour harbors harbours
theater: theatre
organization: organisation organizations organisations
laboratory: lab labs laboratories laboratorium laboratoire laboratoriya
service: services svc svcs serv servs srvces srvcs servicios dienstleistungen
system: systems sys syst systeme sistemas sistem sistemi sistemy systms systemen systemy
group: grp groups groupe gruppe grupo gruppa gruppo holdinggroup grubu gp
holding: holdings hldg hldgs hold holdco
trading: trdg trade trades trd tradg traders trader handels handel comercio ticaret tic torgovaya torgovyy trdng
commercial: commerce comml commercia comercial
enterprise: enterprises enterp entreprise entreprises empresa predpriyatie predpriyatiye entrprs
equipment: equip eqpt equipments eqp eqmt
machinery: machine machines mach maschinen makina machineries
import: imp imports importers importing ithalat importacion
export: exp exports exporters exporting ihracat exportacion
investment: investments invest investing invst inv
solution: solutions soln solns
product: products prod prods produkte produits
production: productions proizvodstvo
material: materials matl matls materiaux
network: networks netwk netw nets
computer: computers computing compute computation
microelectronic: microelectronics mikroelektronika microelec mikroelektronik
optoelectronic: optoelectronics optoelec
integrated: integr
circuit: circuits
digital: dig digit
aviation: avn aviatsiya havacilik
aerospace: aerosp
logistics: logistic logist lojistik logistik logistica
transportation: transport transports transp transportes nakliyat tasimacilik transporting
shipping: ship ships
construction: constr const constructions construccion insaat stroitelstvo constrn cnstr
chemical: chemicals chem kimya khimiya chemistry
pharmaceutical: pharmaceuticals pharm pharma
national: natl nacional natsionalnyy nationale
government: govt gov
department: dept departments
association: assoc assn
center: centre ctr centers centres tsentr zentrum centro cntr cent merkezi
academy: acad academie akademiya akademi
factory: fty factories fabrik fabrika fct fabrica fabricas
plant: zavod plants
office: ofc offices
management: mgmt mgt
marketing: mktg
general: gen gnl
consulting: consultants consultancy consult consultant danismanlik
software: sw softwares
device: devices
investor: investors
resource: resources
associate: associates
property: properties
share: shares
automation: autom automatics automatic automated automating avtomatika
automotive: automobile automobiles automobil otomotiv
instrument: instruments instr instrumentation pribor
component: components compon komponent
supply: supplies sply
security:
petroleum: petr
energy: energie energia enerji energiya
power: pwr
company: compania kompaniya companies firma sherkat shirkat sharikat sirket sirketi companhia compagnie compagnia kompanija kompanie firm
republic: rep
saint: st
brother: brothers bros
special: spetsialnyy spl
design: designs dsgn
bureau: buro byuro
union: unione
bank: banco banque banka
ministry: ministerstvo
oil: neft oils
gas: gaz
peoples: people
china: chinese zhongguo
russia: russian rossiya rossiyskaya
iran: iranian iranische iranisch iranien iranienne
korea: korean
america: american usa
deutschland: germany german
japan: japanese nippon nihon
electromechanical: electromechanics electromechanic elektromekhanika
radioelectronic: radioelectronics radioelektronika
weapon: weapons weaponry oruzhie
missile: missiles
rocket: rockets raketa rakety
aircraft: aircrafts
helicopter: helicopters
engine: engines
motor: motors
drone: drones
part: parts
tool: tools
mineral: minerals
metal: metals
mine: mines
line: lines
house: hse
airlines: airline airways airway aviakompaniya avialinii havayollari
cooperation: coop cooperative cooperatives
agricultural: agriculture agri agrl agric
medical: med medicals medicals
hospital: hosp
insurance: ins insur
finance: financial fin financials financing
capital: cap
guard: guards
force: forces
fund: funds fond fondo fundo fondul fonds
brigade: brigades
battalion: battalions
museum: museums
law: legal
refinery: refining refineries refiner
petrochemical: petrochemicals petrochem neftekhim neftekhimiya
pipeline: pipelines
structure: structures
libya: libyan
syria: syrian
iraq: iraqi
egypt: egyptian
tunisia: tunisian
algeria: algerian
yemen: yemeni
lebanon: lebanese
palestine: palestinian
jordan: jordanian
sudan: sudanese
somalia: somali somalian
ethiopia: ethiopian
kuwait: kuwaiti
pakistan: pakistani
turkey: turkish
ukraine: ukrainian
belarus: belarusian byelorussian belorussian belarussian
kazakhstan: kazakh kazakhstani
azerbaijan: azerbaijani
armenia: armenian
serbia: serbian
bulgaria: bulgarian
hungary: hungarian
poland: polish
cuba: cuban cubana cubano
venezuela: venezuelan venezolana venezolano
nicaragua: nicaraguan nicaraguense
colombia: colombian colombiana colombiano
mexico: mexican mexicana mexicano
bolivia: bolivian boliviana boliviano
nigeria: nigerian
india: indian
indonesia: indonesian
malaysia: malaysian
vietnam: vietnamese
afghanistan: afghan
crimea: crimean krym krim
siberia: siberian
revolution: revolutionary
jaysh: jaish jaysh
stevedoring: stevedore stevedores stividor
innovation: innovations innovative inovasyon innovacion inovacao innovazione inovacija inovacije innovationen innovatie
liwa: liwaa
katibat: kataib kataeb kateeba
harakat: harakah haraka
jamaat: jamaah jemaah jemaa jamaa jamat jamaatu
"""

PHRASES = """
research development: rd, rnd, r and d, research and development, ~niokr
science technology: s and t
china: p r china, pr china, prc, p r c, people s republic of china, peoples republic of china
dprk: d p r k, democratic people s republic of korea, democratic peoples republic of korea, north korea
russia: russian federation
iran: islamic republic of iran, i r iran
syria: syrian arab republic
vietnam: viet nam
military unit: military chast, military chastina, v ch, vch, military unit number, army unit
naval: military sea, voenno morskoy
state: state owned
nonbank credit organization: nko, nco, rnko, non bank credit organization, non bank credit institution, settlement non bank credit organization
commonwealth independent states: cis, sng, commonwealth of independent states
siberian branch russia academy science: sb ras, so russia academy science
ural branch russia academy science: ub ras, uro russia academy science
far eastern branch russia academy science: feb ras, dvo russia academy science
myanmar: union of myanmar, republic of the union of myanmar
hongkong: hong kong, hk
usa: us, u s a, united states of america, united states
uk: u k, united kingdom
uae: u a e, united arab emirates
research institute: nii, ~ndi, scientific research institute, nauchno issledovatelskiy institut, issledovatelskiy institut, science research institute, scientific and research institute, research scientific institute, institute of scientific research
central research institute: tsnii, tsniii, cnii, central scientific research institute, csri
state research institute: gosnii, ~gnii
all russia research institute: vnii
research production association: npo, ~nvo, scientific production association, scientific and production association, research and production association, science production association, nauchno proizvodstvennoe obedinenie, scientific industrial association, research industrial association, science and production association, rpa, spa
research production enterprise: npp, ~nvp, scientific production enterprise, scientific and production enterprise, research and production enterprise, nauchno proizvodstvennoe predpriyatie, spe, research manufacturing enterprise, scientific manufacturing enterprise, rpe
research production corporation: npk, scientific production corporation, scientific and production corporation, research and production corporation
research production center: npts, ~npc, scientific production center, scientific and production center, research and production center, nauchno proizvodstvennyy tsentr
research production firm: ~npf, npf, scientific production firm, scientific and production firm, scientific production company, scientific and production company, research and production company, scientific industrial company, research and production firm, nauchno proizvodstvennaya firma, nauchno proizvodstvennaya kompaniya
federal research production center: fnpts, federal scientific production center, federal scientific and production center, federal research and production center
scientific technical center: ~ntts, ~ntc, scientific and technical center, ntts, stc, nauchno tekhnicheskiy tsentr, science and technology center, scientific and technological center, science technology center, science and technical center, research and technical center, research and technology center
design bureau: ~kb, skb, ~pkb, konstruktorskoe byuro, construction bureau, designing bureau, engineering bureau, design office, design and engineering bureau, design engineering bureau, construction design bureau
experimental design bureau: okb, experimental construction bureau, opytno konstruktorskoe byuro, edb
central design bureau: tskb, ~tsdb
machine building design bureau: ~mkb, ~mkb
production association: ~po, ~vo
russia academy science: ~ran, ran
uec: ~odk, odk
usc: ~osk
uac: ~oak
state: ~gos
named: ~im
special economic zone: ~oez, ~sez, osobaya ekonomicheskaya zona
machine building: mechanical engineering, machinery engineering, machine construction, mechanical building, machine manufacturing, machinery building, mechanical machine engineering
instrument making: instrument engineering, instrument building, device engineering, instrument manufacturing, instrumentation engineering, instruments making, priborostroeniya
ship repair: shiprepair, ship repairing, vessel repair, ship repairs
shipbuilding: ship building
engine building: motor building, engine manufacturing, engine making, motor construction, engine construction
radio engineering: radio technical, radiotechnical, radiotechnic, radiotechnics, radio technics
radio electronic: radioelectronic
design technological bureau: design and technological bureau, design and technology bureau, design technology bureau
special design technological bureau: sktb
separate design technological bureau: oktb
special project design bureau: spkb, spetsialnoe proektno konstruktorskoe byuro
mining processing plant: gok, mining and processing plant, mining and processing combine, mining and processing works, mining and processing enterprise, mining and beneficiation plant, ore mining and processing plant, ore dressing plant
mining metallurgical combine: gmk, mining and metallurgical combine, mining and metallurgical company, mining and metallurgical plant
refinery: oil refinery, petroleum refinery, oil refining plant, npz, neftepererabatyvayushchiy zavod
ship repair plant: srz, sudoremontnyy zavod, ship repair yard, ship repair factory, shiprepair yard, shiprepair plant
aircraft repair plant: arz, aviation repair plant, aviation repair factory, aircraft repair factory, aviaremontnyy zavod, arp
armored repair plant: btrz, armor repair plant, tank repair plant, armored vehicle repair plant
shipbuilding plant: ssz
electromechanical plant: emz, electro mechanical plant
instrument making plant: instrument plant, instrument factory, instrument works, instrumentation plant
research production complex: scientific production complex, scientific and production complex, research and production complex
scientific technical complex: ~ntk, scientific and technical complex, science and technology complex
scientific technical enterprise: ~ntp, scientific and technical enterprise
project design bureau: pkb, proektno konstruktorskoe byuro, design engineering office, project and design bureau, project construction bureau
state research center: gnts, ~gnts, state scientific center, state science center, gosudarstvennyy nauchnyy tsentr
state machine building design bureau: gosmkb, state engineering design bureau
research center: nits, ~nits, ~nic, scientific research center, scientific and research center, nauchno issledovatelskiy tsentr, issledovatelskiy tsentr
research technological institute: niti, scientific research technological institute, research institute of technology, scientific research institute of technology
production commercial firm: pkf, proizvodstvenno kommercheskaya firma, production and commercial firm, production and commercial company, production commercial company
production trading company: ptk, production and trading company, production trade company, manufacturing and trading company
production construction company: psk, production and construction company, production building company
trading production company: tpk, trade and production company, trading and production company, trade production company, trade industrial company, trading and industrial company
trading house: td, torgovyy dom, torgovy dom, trade house, commercial house
management company: ~uk, managing company, upravlyayushchaya kompaniya, administrative company
insurance company: ~sk, strakhovaya kompaniya, insurance corporation
private military company: chvk, pmc, private military firm
private security company: chop, private security firm, private security enterprise, private guard company
joint venture: ~sp, joint enterprise, sovmestnoe predpriyatie, jv
commercial bank: kommercheskiy bank, commercial joint stock bank, joint stock commercial bank, akb
siberian branch: ~so
far eastern branch: ~dvo
ural branch: ~uro
ministry defense: minoborony, ~minoboroni, ministry of defence, ~mo rf, mo rf
oil gas: oil and gas, ~neftegaz, petroleum and gas, oil and natural gas
import export: import and export, imp exp, export import, export and import, xuat nhap khau
foreign trade: dis ticaret, ic ve dis ticaret, ic ve dis, external trade, overseas trade, comercio exterior, commerce exterieur, aussenhandel, spoljna trgovina, vneshtorg
foreign economic association: ~veo, foreign trade association, external economic association, foreign economic union, vneshneekonomicheskoe obedinenie
real estate: inmobiliarias, inmobiliario, inmobiliarios, inmuebles, bienes inmuebles, imobiliarias, imobiliario, imobiliarios, imoveis, immobilier, immobilieres, immobiliari, nekretnina, nieruchomosc, immobilien, immobiliare, inmobiliaria, imobiliaria, immobiliere, bienes raices, gayrimenkul, nedvizhimost, nekretnine, nieruchomosci, emlak, amlak
saint petersburg: sankt peterburg, st petersburg, ~spb, spb, s petersburg, st peterburg, sankt petersburg
general trading: ticaret genel, tijarat amah, genel ticaret
gas station: gasolinera, gasolineras, gasolineria, petrol station, filling station, fuel station, estacion de servicio, tankstelle, akaryakit, benzinska stanica
spare part: repuestos, refacciones, ricambi, ersatzteile, recambios, yedek parca
money exchange: exchange house, casa de cambio, sarafi, sarrafi, money changer, foreign exchange, currency exchange, exchange company
middle east: orta dogu, moyen orient, medio oriente, khavar mianeh, khavaremianeh, khavar miyaneh
black sea: karadeniz, mer noire
persian gulf: khalij fars, khalije fars, khalij e fars
power plant: power station, electric power plant, central electrica, centrale electrique, elektrik santrali
trading: thuong mai
development: phat trien
production: san xuat
service: dich vu
industry: cong nghiep
technology: cong nghe
electronic: dien tu
mechanical: co khi
bank: ngan hang
group: tap doan
petroleum: dau khi
research institute: vien nghien cuu, yonguso, yeonguso
university: dai hoc, truong dai hoc
aviation: hang khong
telecommunication: vien thong
insurance: bao hiem
import export: jinchukou
construction: xay dung
investment: dau tu
sea transportation: van tai bien, sea transport
transportation: van tai
islamic revolution guard corps: irgc
china academy science: cas
islamic state iraq levant: isil
islamic state iraq syria: isis
federal security service: fsb
russia federal nuclear center: rfnc, rfyats
korea peoples army: kpa
state research production enterprise: gnpp, srpe, ~gnvp
"""
"""Phrases, and abbreviations of institutes and works, with the words that stand for them. An abbreviation is read so only beside
other words, and one with ``~`` only in Cyrillic: in Latin letters it is another name's."""

NUMBER_WORDS = """
1: one first 1st
2: two second 2nd
3: three third 3rd
4: four fourth 4th
5: five fifth 5th
6: six sixth 6th
7: seven seventh 7th
8: eight eighth 8th
9: nine ninth 9th
10: ten tenth 10th
11: eleven eleventh
12: twelve twelfth
13: thirteen thirteenth
14: fourteen fourteenth
15: fifteen fifteenth
16: sixteen sixteenth
17: seventeen seventeenth
18: eighteen eighteenth
19: nineteen nineteenth
20: twenty twentieth
30: thirty thirtieth
40: forty fortieth fourty fourtieth
50: fifty fiftieth
60: sixty sixtieth
70: seventy seventieth
80: eighty eightieth
90: ninety ninetieth
100: hundred hundredth
"""

STOP_WORDS = frozenset(
    "of the and for de la le les el los las der die das den dem und et du da do dos di del dela della dei an in im on at to "
    "co by with com zu zur zum fur fuer bei van von vom ve ile icin para por pour par con avec sur aux au des dla no nr nomer named after "
    "imeni im its others".split()
)
"""Words that carry next to nothing, among them the end of a web address ("Amazon.com Inc"); they are kept, at the least weight, so
that no name loses all its words."""

HONORIFICS = frozenset(
    "mr mrs ms miss dr prof professor sir madame mme mlle monsieur herr frau senor senora signor signora sheikh shaikh shaykh sheik "
    "haji hajji hadji hajj haj mullah mulla maulana mawlana mawlawi maulavi hafiz qari ayatollah hojatoleslam dipl ing phd esq "
    "hon gospodin gospozha pan pani bay bayan shri smt".split()
)
"""Forms of address, taken off at either end of a name that is not an organisation's: in front where two words are left."""

FAMILIES = frozenset("sheikh shaikh shaykh sheik haji hajji hadji hajj haj hafiz qari".split())
"""Of these those that families are called by: behind a name they are part of it."""

OFFICES = frozenset(
    "president prasident praesident minister ambassador senator colonel col lieutenant lt major maj captain capt admiral adm "
    "general marshal brigadier commander sergeant".split()
)
"""Ranks and offices: taken off in front of two words or more of a name that is not an organisation's."""

PARTICLES = frozenset("al el bin ibn bint abu abd ben ould van von der den de da dos mc mac ul ur ud".split())
"""Particles of personal names, of little weight."""

ORGANISATION_WORDS = frozenset(
    "technology international manufacturing semiconductor electronic electric industry communication telecommunication engineering "
    "development research institute university laboratory service system group holding trading commercial enterprise equipment "
    "machinery import export investment solution product logistics shipping construction chemical pharmaceutical department "
    "association center academy factory plant management marketing consulting software automation automotive bank ministry "
    "foundation organization company shop store hotel club church school hospital agency airlines bureau committee council".split()
)
"""Words that tell an organisation from a person, ship or aircraft."""

SYNONYMS = (
    """
academy college institute university school
center institute laboratory
factory plant works mill
trading commercial business
equipment device apparatus instrument machinery
military defense
aviation aeronautical aerospace aeronautics
communication telecommunication
electronic microelectronic
shipping marine maritime
shipbuilding shipyard
navy naval
bureau office administration
optoelectronic photoelectric optical photonic
nuclear atomic
construction building
automotive vehicle motor
investment capital
production manufacturing industry
precision fine
rocket missile
weapon armament arms armed
ordnance ammunition
engine motor propulsion
directorate administration department office agency
corporation concern combine conglomerate
combine complex plant works
association union society league
foundation fund charity
crawler tracked caterpillar
space aerospace cosmic
repair overhaul maintenance renovation
enterprise undertaking
agency bureau
technology technic
applied practical
advanced modern perspective progressive
special specialized
logistics forwarding transportation
shipping navigation
supply provision provisioning
oil petroleum naphtha
relief aid assistance charity humanitarian
revival renaissance
battalion brigade katibat
division branch
exploration prospecting
metallurgical metallurgy
pharmaceutical medicine medical
agricultural agrarian farming
navigation marine
guard corps
house home
road highway
unmanned drone uav
hospital clinic
army jaysh
brigade katibat liwa
movement harakat
lng spg
characteristic characteristics feature features
mining ore
intelligence reconnaissance exploration
rescue lifesaving salvation
charity charitable benevolence benevolent welfare
magazine journal newspaper
airlines air
market supermarket bazaar shopping
operation operational
forwarding expedition
freight cargo logistics
media press
technology technical
training education
authority administration
jewelry gem gems
medicine drug drugs
shoe footwear
clothing garment garments apparel
beverage drinks
worker labor
youth young
women womens
volunteer volunteers voluntary
combating fighting countering
industry sanat sanaat sanate
trading commercial tejarat
development gostaresh tose
communication ertebat
technology technic technique
structure sazeh
power niru
construction omran
processing pardazan
supply tamin
korea choson chosun joson chosen
division firqa firqah firqat ferqat
soldiers jund
group majmua
state dawla dawlat
province wilaya wilayat
gulf khalij khaleej
exchange hawala remittance
media communication
foundry casting
"""
    + TRADE_WORDS
)
"""Words that translators put for one and the same word, a group a line; they count nearly as one another."""
