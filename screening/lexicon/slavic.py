"""Russian, Ukrainian and Belarusian words of names, romanised, with the English words lists use for them.

``STEMS``: ``english: stem stem``; a word is read so where it is a stem and an ending of declension, whatever the system of
romanisation (``screening.names.slavic``). Stems are written as Cyrillic comes out of transliteration, short enough to leave the
ending off. ``PLACES`` are adjectives of towns ("Muromskiy") and the town.
Authored for this project from the full and short names in the charters of Russian state firms and their official English names.
"""

from __future__ import annotations

STEMS = """
science: nauchn naukov navukov nauk
research: issledovatelsk issledovani issledovanii doslidn doslidzhen dasledch
institute: institut instytut
scientific research: nauchnoissledovatelsk naukovodoslidn
production: proizvodstvenn proizvodstv vyrobnych vyrobnytstv vytvorch vytvorchasc
research production: nauchnoproizvodstvenn naukovovyrobnych
association: obedineni obyedineni obiedineni obedinenie obyedinenie obiednann obednann abyadnann assotsiats asotsiats
enterprise: predpriyati predpriemstv pidpryiemstv pidpryyemstv pradpryemstv
plant: zavod
factory: fabrik fabryk
combine: kombinat
design: konstruktorsk proektn proektirovani kanstruktarsk proyektn
bureau: byuro biuro
experimental: opytn eksperimentaln eksperymentaln
testing: ispytateln vyprobuvaln
central: tsentraln
center: tsentr tsentar
main: glavn golovn holovn
special: spetsialn spetsyaln
state: gosudarstvenn derzhavn dziarzhaun
federal: federaln
national: natsionaln natsyyanaln
international: mezhdunarodn mizhnarodn mizhnarodn
russia: rossiysk rossiisk russk rossi
all russia: vserossiysk
federation: federats
republic: respublik respublika
ukraine: ukrainsk ukrayinsk ukrain
belarus: belorussk belarusk bilorusk belarus
kazakhstan: kazakhstansk kazakhsk
united: obedinyonn obedinenn obyedinenn obiedinenn
concern: kontsern kantsern
holding: kholding
group: grupp hrup
company: kompani kampani
firm: firm
corporation: korporats karparats
trading: torgov torhov torhivel handlev gandlev torgovl
house: dom
commercial: kommerchesk komertsiin
bank: bank
investment: investitsionn investytsiin
financial: finansov
insurance: strakhov
industry: promyshlenn promyslov promyshlennost
technology: tekhnologi tekhnologicheskikh tekhnolohi
technological: tekhnologichesk
technical: tekhnichesk tekhnichn tekhnichny
engineering: inzhenern inzhiniring inzhynirynh inzhenerno
machine building: mashinostroen mashinostroiteln mashynobudivn mashinabudaunich mashinobudivn
instrument making: priborostroiteln priborostroen pryladobudivn
instrument: pribor prylad
shipbuilding: sudostroiteln sudostroen korablestroiteln sudnobudivn
ship repair: sudoremontn
shipyard: verf
aircraft: samolet samolyot litak
aircraft building: aviastroiteln aviastroen samoletostroiteln
aircraft repair: aviaremontn
helicopter: vertolet vertolyot
aviation: aviatsionn aviatsiin aviatsi
aerospace: aerokosmichesk aviakosmichesk
space: kosmichesk kosmos kosmichn
rocket: raketn rakato
missile: raket
engine: dvigatel motorn dvyhun
engine building: dvigatelestroiteln motorostroiteln motorostroen
automobile: avtomobiln
tractor: traktorn
locomotive: lokomotiv teplovoz
railway: zheleznodorozhn
transport: transportn
shipping: sudokhodn sudokhodstv parokhodstv
sea: morsk
river: rechn
port: port
electronic: elektronn elektronik elektronika
radio electronic: radioelektronn
radio engineering: radiotekhnichesk radiotekhnik
radio: radio
microelectronic: mikroelektronn mikroelektronik
electromechanical: elektromekhanichesk elektromekhanik
electric: elektrichesk elektricheski
semiconductor: poluprovodnikov poluprovodnik
optical: opticheski optichesk optik
optomechanical: optikomekhanichesk
laser: lazern
quantum: kvantov
mechanics: mekhanik
mechanical: mekhanichesk
precision: pretsizionn
high precision: vysokotochn
automation: avtomatizats avtomatik avtomatyk
automatic: avtomatichesk
control: upravleni kontrol
administration: administrats
directorate: upravlen
department: departament otdel
service: sluzhb
security: bezopasnost bezpek
information: informatsionn informatsiin
informatics: informatik
computing: vychisliteln
computer: kompyutern
communication: svyaz zvyazk kommunikats kommunikatsionn
telecommunication: telekommunikats telekommunikatsionn
system: sistem system
complex: kompleks
chemical: khimichesk khimichn
chemistry: khimi khimii
physical: fizichesk fizychn
physics: fizik fizyk
technical physics: fizikotekhnichesk
nuclear: yadern
atomic: atomn
energy: energetichesk energetik energi enerhetychn
power engineering: energomashinostroiteln
oil: neftyan naftov
gas: gazov
oil gas: neftegazov
petrochemical: neftekhimichesk
refining: neftepererabatyvayushch
mining: gornodobyvayushch gorn
metallurgical: metallurgichesk metalurgiin metallurhiin
steel: staleliteyn
pipe: trubn
material: material
composite: kompozitsionn kompozit
military: voenn voyenn viiskov
defense: oboron oboronn
army: armi
navy: voennomorsk
armed: vooruzhenn zbroin
forces: sil
troops: voysk voisk
weapon: oruzhi vooruzheni zbroi
tactical: takticheski taktichesk
artillery: artilleriysk
ammunition: boepripas
tank: tankov
general staff: genshtab
general: generaln
staff: shtab
academy: akademi akademicheski
university: universitet universytet
school: uchilishch shkol
faculty: fakultet
laboratory: laboratori
ministry: ministerstv
agency: agentstv
committee: komitet
council: sovet
fund: fond
foundation: fondatsi
society: obshchestv tovarystv
organization: organizats
institution: uchrezhdeni
named: imeni
academician: akademik
president: prezident
first: perv
second: vtor
third: treti
foreign trade: vneshnetorgov
foreign economic: vneshneekonomichesk
agricultural: selskokhozyaystvenn
medical: meditsinsk medychn
pharmaceutical: farmatsevtichesk
construction: stroiteln stroitelstv budiveln
repair: remontn
metal: metall
plastics: plastmass
glass: stekoln stekl
cable: kabeln
bearing: podshipnikov
machine tool: stankostroiteln stankoinstrumentaln
measurement: izmereni izmeriteln
metrology: metrologi
development: razviti razrabotk
new: nov
north: severn severo
south: yuzhn yugo
west: zapadn
east: vostochn
far east: dalnevostochn
mathematics: matematik
geophysics: geofizik
biology: biologi
polytechnic: politekhnichesk politekhnichn
regional: regionaln
analysis: analiz
protection: zashchit
vacuum: vakuumn
"""

PLACES = """
moscow: moskovsk|saint petersburg: sankt peterburgsk, peterburgsk|leningrad: leningradsk|murom: muromsk|tula: tulsk|ufa: ufimsk|kazan: kazansk|perm: permsk|samara: samarsk|omsk: omsk|tomsk: tomsk|kursk: kursk|izhevsk: izhevsk|ural: uralsk|siberia: sibirsk|novosibirsk: novosibirsk|krasnoyarsk: krasnoyarsk|chelyabinsk: chelyabinsk|yekaterinburg: ekaterinburgsk, yekaterinburgsk|saratov: saratovsk|ryazan: ryazansk|voronezh: voronezhsk|rostov: rostovsk|taganrog: taganrogsk|volgograd: volgogradsk|astrakhan: astrakhansk|bryansk: bryansk|kaluga: kaluzhsk|vladimir: vladimirsk|kovrov: kovrovsk|kolomna: kolomensk|nizhny novgorod: nizhegorodsk|penza: penzensk|ulyanovsk: ulyanovsk|orenburg: orenburgsk|kirov: kirovsk|vyatka: vyatsk|vologda: vologodsk|yaroslavl: yaroslavsk|rybinsk: rybinsk|tver: tversk|smolensk: smolensk|pskov: pskovsk|murmansk: murmansk|arkhangelsk: arkhangelsk|irkutsk: irkutsk|khabarovsk: khabarovsk|komsomolsk: komsomolsk|vladivostok: vladivostoksk|amur: amursk|baikal: baikalsk, baykalsk|bashkiria: bashkirsk|tatarstan: tatarsk|crimea: krymsk|sevastopol: sevastopolsk|simferopol: simferopolsk|kerch: kerchensk|feodosia: feodosiysk|kiev: kievsk, kyivsk|kharkov: kharkovsk, kharkivsk|odessa: odessk|donetsk: donetsk|lugansk: lugansk, luhansk|minsk: minsk|gomel: gomelsk, homelsk|grodno: grodnensk|brest: brestsk|vitebsk: vitebsk|mogilev: mogilevsk|skolkovo: skolkovsk|dubna: dubnensk|zelenograd: zelenogradsk|baltic: baltiysk|admiralty: admiralteysk|turayev: turaevsk
"""
"""Town or region: stems of its adjective."""
