"""Words of trade that stand for one another: each line is ``canonical: variant variant ...``.

Variants become the canonical word on both sides before names are compared, so "HIKVISION DIGITAL TECH" and "Hikvision Digital
Technologies" share the word "technology". Plurals, usual abbreviations, and words that lists romanise or translate in several
ways. All are compared after normalisation, as whole words.
"""

from __future__ import annotations

CANONICAL = """
technology: tech technologies technol tec techn tehnologies technologie technologien tecnologia tecnologias teknoloji teknolojileri tekhnologii tekhnologiya tekhnologiy tehnologii tehnologiya technologia techs tchnlgy
international: intl internatl internat int internasional internacional internazionale internationale mezhdunarodnaya mezhdunarodny uluslararasi
manufacturing: mfg mnfg manuf manufacture manufactures manufacturers manufacturer mfrs mfr manufacturings mnfctr
semiconductor: semiconductors semicon semicond semiconductora semi halbleiter
electronic: electronics elec electr electron electronica electronik elektronik elektronika elektronics eletronica elektroniki elctrnc elektron elect
electric: electrical electricals electricity elektrik elektro elektrotechnik
industry: industries industrial ind inds indus industria industrie industrias sanayi promyshlennost promyshlennaya indstr
communication: communications comm comms commun commn kommunikation comunicaciones
telecommunication: telecommunications telecom telecoms telecomm telekom telecomunicaciones telekommunikation telco
information: info informatics informatsionnye inform informatik informacion
engineering: eng engg engr engineers engineer ingenieria ingenierie ingenieur engrg muhendislik inzhiniring enginering
development: dev devel devlpmt devt developments dvlpmnt razvitiya desarrollo
research: rsch rsrch issledovaniy issledovanii recherche
institute: inst institut instituto institutes institue institucija enstitusu
university: univ universitat universite universidad universitet universitesi universiti universita universitaet
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
system: systems sys syst systeme sistemas sistem sistemi sistemy systms
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
transportation: transport transports transp transportes nakliyat tasimacilik
shipping: ship ships
construction: constr const constructions construccion insaat stroitelstvo
chemical: chemicals chem kimya khimiya chemistry
pharmaceutical: pharmaceuticals pharm pharma
national: natl nacional natsionalnyy nationale
government: govt gov
department: dept departments
association: assoc assn
center: centre ctr centers centres tsentr zentrum centro cntr cent merkezi
academy: acad academie akademiya akademi
factory: fty factories fabrik fabrika fct
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
automation: autom
automotive: automobile automobiles automobil otomotiv
instrument: instruments instr instrumentation pribor
component: components compon komponent
supply: supplies sply
security:
petroleum: petr
energy: energie energia enerji energiya
power: pwr
company: compania kompaniya companies firma
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
iran: iranian
korea: korean
america: american usa
deutschland: germany german
japan: japanese nippon nihon
"""

PHRASES = """
research development: rd, rnd, r and d
science technology: s and t
china: p r china, pr china, prc, p r c, people s republic of china, peoples republic of china
dprk: d p r k, democratic people s republic of korea, democratic peoples republic of korea, north korea
russia: russian federation
iran: islamic republic of iran, i r iran
syria: syrian arab republic
vietnam: viet nam
hongkong: hong kong, hk
usa: us, u s a, united states of america, united states
uk: u k, united kingdom
uae: u a e, united arab emirates
research institute: nii, ~ndi, scientific research institute, nauchno issledovatelskiy institut
central research institute: tsnii, tsniii, cnii, central scientific research institute
state research institute: gosnii, ~gnii
all russia research institute: vnii
research production association: npo, ~nvo, scientific production association, scientific and production association, research and production association, science production association
research production enterprise: npp, ~nvp, scientific production enterprise, scientific and production enterprise, research and production enterprise
research production corporation: npk, scientific production corporation, scientific and production corporation, research and production corporation
research production center: npts, ~npc, scientific production center, scientific and production center, research and production center
research production firm: ~npf
federal research production center: fnpts, federal scientific production center, federal scientific and production center, federal research and production center
scientific technical center: ~ntts, ~ntc, scientific and technical center
design bureau: ~kb, skb, ~pkb, konstruktorskoe byuro
experimental design bureau: okb
central design bureau: tskb, ~tsdb
machine building design bureau: ~mkb, ~mkb
production association: ~po, ~vo
russia academy science: ~ran
uec: ~odk
usc: ~osk
uac: ~oak
state: ~gos
named: ~im
special economic zone: ~oez, ~sez
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
    "co by with zu van von vom ve no nr nomer named after imeni im its others".split()
)
"""Words that carry next to nothing; they are kept, at the least weight, so that no name loses all its words."""

HONORIFICS = frozenset(
    "mr mrs ms miss dr prof professor sir madame mme mlle monsieur herr frau senor senora signor signora sheikh shaikh shaykh sheik "
    "haji hajji hadji hajj mullah mulla maulana mawlana mawlawi maulavi hafiz qari ayatollah hojatoleslam dipl ing phd esq "
    "hon gospodin gospozha pan pani bay bayan shri smt".split()
)
"""Forms of address, taken off at either end of a name that is not an organisation's: in front where two words are left."""

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

SYNONYMS = """
academy college institute university school
center institute laboratory
factory plant works mill
trading commercial commerce business
equipment device apparatus instrument machinery
military defense defence
aviation aeronautical aerospace aeronautics
communication telecommunication
electronic microelectronic
shipping marine maritime
shipbuilding shipyard
navy naval
bureau office administration
optoelectronic photoelectric optical photonic
chemical chemistry
nuclear atomic
construction building
automotive vehicle motor
investment capital
production manufacturing industry
precision fine
"""
"""Words that translators put for one and the same word, a group a line; they count nearly as one another."""
