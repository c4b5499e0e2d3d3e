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
testing: ispytateln vyprobuvaln ispytani
central: tsentraln
center: tsentr tsentar
main: glavn golovn holovn
special: spetsialn spetsyaln
state: gosudarstvenn derzhavn dziarzhaun
federal: federaln
national: natsionaln natsyyanaln
international: mezhdunarodn mizhnarodn
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
shipping: sudnoplavn sudoplavn sudokhodn sudokhodstv parokhodstv
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
service: sluzhb uslug
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
military: voenn voyenn viiskov voyskov voiskov voinsk
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
laboratory: laboratorn laboratori
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
first: perv persh
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
joint stock: aktsionern aktsyyanern akcijsk
public: publichn obshchestvenn gromadsk hromadsk hramadsk
private: chastn privatn pryvatn
municipal: munitsipaln kommunaln komunaln
autonomous: avtonomn
noncommercial: nekommerchesk nekomertsiin
nonstate: negosudarstvenn nederzhavn
interstate: mezhgosudarstvenn mizhderzhavn
government: pravitelstv uryad uriad pravitelstvenn
ministry of defense: minoborony minoboroni minoborona
general directorate: glavk
republican: respublikansk respublikans
territorial: territorialn terytorialn
city: gorodsk misk misto
district: rayonn rayon raion
region: oblast oblastn kray kraev
representative office: predstavitelstv predstavnitstv predstavnytstv
branch: filial fila file otdeleni viddilenn viddilenni
institution: ustanov zaklad
management company: upravkompani
managing: upravlyayushch upravlyayuch keruyuch
administration: upravlinn upravlinni upravleniy
leasing: lizing lizingov leyzing
factoring: faktoring
cargo: gruzov vantazhn gruz
freight: frakht fraht
credit: kredit kreditn
pension: pensionn pensiin
settlement: raschetn rozrakhunkov raschet rozrakhunk
payment: platezhn platizhn platezh
bank: bankovsk bankivsk
nonbank: nebankovsk nebankivsk
savings: sberegateln oshchadn
mortgage: ipotechn ipoteka
registrar: registrator reyestrator reestrator
registry: reestr reyestr
depository: depozitari depozitarn
exchange: birzh birzhov
stock: fondov
broker: brokersk
audit: audit audytorsk auditorsk
tax: nalogov podatkov
customs: tamozhenn mytn mitn
legal: yuridichesk yurydychn pravov
consulting: konsalting konsaltingov konsultatsionn
marketing: marketingov
advertising: reklamn reklam
media: mediinn
television radio: teleradio teleradiokompaniy
broadcasting: veshchani veshchateln radiomovn movlenn radioveshchateln
television: televideni televizionn televiziin
channel: kanal telekanal
publishing: izdatelsk izdatelstv vidavnitstv vydavnytstv
newspaper: gazet
magazine: zhurnal
news: novosti novostey novin novyn
editorial: redakts redaktsiy
printing: tipograf tipografi drukarn poligrafichesk tipografsk
museum: muzey muze
culture: kultur kulturn
historical: istorichesk istoryko istoriko istorychn istorichn
history: istori
archaeological: arkheologichesk arkheolohichn arkheologichn
archaeology: arkheologi arkheolohi
art: khudozhestvenn khudozhn iskusstv mistetstv mystetstv
theater: teatr teatraln
library: bibliotek
reserve: zapovednik zapovidnik zapovidnyk zakaznik
sanatorium: sanatori sanatorn sanatoriy
resort: kurort kurortn
hotel: gostinits gotel otel gostinichn
tourist: turist turistichesk turystychn
boarding house: pansionat
restaurant: restoran
sports: sportivn sport sportyvn
health: zdravookhraneni zdorov okhoroni okhorony ozdorovch
children: detsk dityach dytyach
youth: molodezhn molodizhn yunost yunist
clinical: klinichesk klinichn klinik
hospital: bolnits likarn gospital
medicine: meditsin medytsyn
biological: biologichesk biolohichn biologichn
biotechnology: biotekhnologi
epidemiology: epidemiologi
virology: virusologi
genetics: genetik
bioorganic: bioorganichesk
agrarian: agrarn ahrarn agro
agro industrial: agropromyshlenn ahropromyslov agropromislov
farm: fermersk hospodarstv gospodarstv khozyaystv gaspadark
fishing: rybopromyslov rybolovn rybn ribn
winery: vinodelchesk vinorobn vynorobn
wine: vinn
sparkling wine: shampansk
food: pishchev prodovolstvenn kharchov
meat: myasn
milk: molochn
sugar: sakharn tsukrov
brewery: pivovarenn
distillery: likerovodochn spirtov
forestry: lesn lisov lesopromyshlenn
timber: lesopilnn drevesin derevoobrabatyvayushch
pulp paper: tsellyuloznobumazhn
paper: bumazhn paperov
cardboard: kartonn
textile: tekstiln
clothing: shveyn shveinn
leather: kozhevenn
rubber: rezinotekhnichesk rezinov gumotekhnichn
tire: shinn
paint: lakokrasochn
fertilizer: udobreni dobriv
nitrogen: azot azotn
coal: ugoln vugiln vuhiln ugol
coke: koksokhimichesk koksokhimichn
ore: rudn rudodobyvayushch
mining geological: gornogeologichesk
mining processing: gornoobogatiteln hirnychozbahachuvaln girnichozbagachuvaln
mining metallurgical: gornometallurgichesk
processing: pererabatyvayushch pererabotk obrabotk obogatiteln
geological: geologichesk geolohichn geologichn
geological exploration: geologorozvidk heolohorozvidk geologorazvedk geologorazvedochn
exploration: razvedk razvedochn razvedyvateln
drilling: burov burenii bureni
well: skvazhin
field: mestorozhdeni
extraction: dobych dobyvayushch vidobuvn dobuvann
refinery: naftopererobn
oil products: nefteprodukt naftoprodukt
pipeline: truboprovod truboprovodn
trunk: magistraln
black sea oil gas: chernomorneftegaz chornomornaftogaz
gas transport: gazotransportn
gas stations: azs avtozapravochn
fuel: toplivn paliv palyv topliv
power: elektroenergetik elektroenergi
power plant: elektrostantsi
power grid: elektroset elektrosetev elektromerezh
grid: setev merezhev merezh
hydroelectric: gidroelektrostantsi gidroenergetichesk
thermal: teplov
heat supply: teplosnabzheni teplopostachann
water supply: vodosnabzheni vodopostachann
water: vodn vodokanal
electrical engineering: elektrotekhnichesk elektrotekhnichn elektrotekhnik
electromechanical: elektromekhanichn elektromekhanichnyy
electrometallurgical: elektrometallurgichesk
electrochemical: elektrokhimichesk
instrument: instrumentaln instrumentov
apparatus: apparat apparatur aparat
equipment: oborudovani obladnann ustatkuvann abstalyavann oborudovaniy
machine: mashin stanok
machine building: mashinobuduvann mashynobuduvann mashinostroitel mashbud
heavy machine building: tyazhelogomashinostroen
transport machine building: transmash transportnogomashinostroen
instrument making: priladobuduvann pryladobuduvann priladobudivn
engine building: dvigunobudivn dvyhunobudivn
aircraft building: litakobudivn
shipbuilding: sudnobuduvann korabelnobudivn
ship: sudn sudnov sudov sudoov korabeln korabl
ship repair: sudnoremontn sudnoremont sudoremont
boat: kater
submarine: podvodn
underwater: pidvodn
marine equipment: morskogopriborostroen
naval: viiskovomorsk
fleet: flot
merchant fleet: torgovogoflot
ferry: parom paromn perepraw pereprav
seaport: morport
airport: aeroport aeroportov
airline: aviakompani avialini
aviation enterprise: aviapredpriyati aviapidpryiemstv aviapidpriiemstv
aviation equipment: avioborudovani
aircraft equipment: aviapriborostroen
flight: letn lotn poletn
helicopter: vertolitn vertolit vertoletn vertalyotn
unmanned: bespilotn bezpilotn
drone: dron bespilotnik
space: kasmichn
rocket space: raketnokosmichesk raketnokosmichn
propulsion: dvigateln
gas turbine: gazoturbinn
turbine: turbinn
diesel: dizeln
electric locomotive: elektrovozostroiteln
car building: vagonostroiteln vahonobudivn
railway car: vagon vagonn
car: avtomobil
bus: avtobusn
truck: gruzovykhavtomobiley
tracked vehicles: gusenichn
crane: kranov
metal: metalev metalichn metallichesk
metal structures: metallokonstruktsi metalokonstruktsi
structure: konstruktsi
alloy: splav splavov
nonferrous: tsvetn kolorov
nonferrous metals: tsvetmet
precious: dragotsenn
aluminum: alyumini alyuminiev
copper: medn midn
nickel: nikelev
titanium: titanov
magnesium: magniev
gold: zolot zolotodobyvayushch
diamond: almazn
wire: provolochn drotov
casting: liteyn
forging: kuznechn
stamping: shtampovochn
rolling: prokatn prokat
welding: svark svarochn zvaryuvann
electrode: elektrodn
ceramic: keramichesk keramik keramichn
metal ceramic: metallokeramichesk
abrasive: abrazivn
glass fiber: stekloplastik skloplastik
fiber: voloknn
polymer: polimer polimern
plastic: plastik
insulator: izolyator
cement: tsement tsementn
concrete: betonn
reinforced concrete: zhelezobetonn
building materials: stroymaterial budmaterial
brick: kirpichn
house building: domostroiteln
bridge: most mostov mostostroiteln
road: dorozhn dorog dorozhnostroiteln avtodor
highway: avtomobilnykhdorog shosse
construction: budivnytstv budivnitstv budaunitstv budaunich stroyk budivel
construction company: stroykompani
building company: budkompani
real estate: nedvizhimost nerukhomist nedvizhimosti
developer: zastroyshchik zabudovnik zabudovnyk
housing: zhilishchn zhytlov zhitlov
installation: montazhn montazh
assembly: sborochn
repair: remont remontnyy
mechanization: mekhanizatsi
mechanized: mekhanizirovann mekhanizovan
maintenance: obsluzhivani obslugovuvann
operation: ekspluatatsi ekspluatatsionn
supply: snabzheni postachann zabezpechenn obespecheni snab
procurement: zakupk zakupivl
sale: sbyt zbut prodazh
wholesale: optov
retail: roznichn rozdribn
commerce: kommertsi komertsi
trade: torgivl torhivl handal
market: rynok rinok
store: magazin
goods: tovar
warehouse: sklad skladsk
terminal: terminaln
forwarding: ekspeditsi ekspeditorsk ekspedits
logistics: logistik lohistyk logistichesk
carriage: perevoz perevozk perevezenn
motor transport: avtotransportn avtotransport
machinery: tekhnik
hydraulic: gidravlichesk hidravlichn gidravlik
pneumatic: pnevmatichesk
compressor: kompressorn
pump: nasosn
valve: armatur armaturn klapan
boiler: koteln
refrigeration: kholodiln
cryogenic: kriogenn
aggregate: agregatn ahrehatn
unit: agregat
precision: tochn
precision engineering: tochnogomashinostroen tochmash
measuring systems: izmeritelnykhsistem
digital: tsifrov tsyfrov lichbov
data: dannykh danykh
data processing: obrabotkidannykh
software: programmn
automated: avtomatizirovann avtomatyzovan avtomatizovan
robotics: robototekhnik
intelligent: intellektualn
artificial: iskusstvenn shtuchn
navigation: navigatsionn navihatsiin navigats
radar: radiolokatsionn radiolokats
location: lokats
radio communications: radiosvyaz radiozvyazk
radio plant: radiozavod
radio instrument: radiopribor
electric instrument: elektropribor elektroprilad
radiotechnical: radiotekhnichn
hydroacoustic: gidroakustichesk
acoustics: akustik
acoustic: akustichesk
photonics: fotonik
thin film: tonkoplenochn
crystal: kristallichesk khrustaln
nanotechnology: nanotekhnologi
quantum: kvantovoi kvantovykh
spectral: spektraln
thermonuclear: termoyadern
plasma: plazmenn
superconductor: sverkhprovodnik
reactor: reaktorn
radiation: radiatsionn
isotope: izotop
enrichment: obogashcheni
electrophysical: elektrofizichesk
geodesy: geodezi
cartography: kartografi
oceanology: okeanologi
oceanography: okeanografi
hydrometeorology: gidrometeorologi
hydrography: gidrografi gidrograficheskoe
seismic: seysmichesk
hydrophysical: gidrofizichesk hidrofizychn gidrofizichn
thermophysics: teplofizik
hydrodynamics: gidrodinamik
aerohydrodynamic: aerogidrodinamichesk
aerodynamics: aerodinamik
solid state: tverdogotel
experimental physics: eksperimentalnoyfiziki
theoretical: teoretichesk
applied: prikladn pryklad
fundamental: fundamentaln
advanced: perspektivn perspektyvn peredov
innovation: innovatsionn innovats innovatsiin
high technology: vysokikhtekhnologiy
modern: sovremenn suchasn
general purpose: obshchegonaznachen
special purpose: spetsnaznachen
special: spetsializirovann spetsializovan spets
special technology: spetstekhnologi spetstekhnik
special systems: spetssistem
means: sredstv zasob
solution: resheni rishenn
resource: resurs
product: produkt produkts produktsi izdeli virob vyrob
components: komponent komplektuyushch
component: komplektovan komplektats
parts: zapchast detal
standard: standart standartn
standardization: standartizatsi standartyzatsi
quality: kachestv yakist
certification: sertifikats
expertise: ekspertiz
examination: ekspertn
safety: bezopasn
security guard: okhrann okhoronn okhran okhoron
military industrial: voennopromyshlenn viiskovopromyslov
military industrial company: voyennopromyshlennayakompani
defense industry: oboronnoypromyshlennosti oboronprom
armament: ozbroenn ozbroienn
weapons: oruzhie
gunpowder: porokhov porokh
explosive: vzryvchat
ammunition: boeprypas boieprypas
cartridge: patronn
shooting: strelkov
small arms: strelkovogooruzh
hunting: okhotnich myslyvsk
intelligence: razveduprav
internal affairs: vnutrennikhdel vnutrishnikhsprav
affairs: delami spravami
police: politsi militsi
border: pogranichn prykordonn prikordonn
emergency: chrezvychayn nadzvychayn
rescue: spasateln ryatuvaln avariynospasateln
civil: grazhdansk tsyviln tsiviln
training: uchebn navchaln podgotovk
education: obrazovani osvit obrazovateln osvitn
higher: vysshi vyshchoi vishchoi
professional: professionaln profesiin
cadet: kadetsk
college: kolledzh koledzh
gymnasium: gimnazi
lyceum: litsey
technical school: tekhnikum uchilishche
aviation institute: aviatsionnyyinstitut
economics: ekonomik ekonomichn ekonomichesk
political: politichesk politychn politichn
party: parti
movement: dvizheni rukh
union: spilk
council: radi
committee: kamitet
commission: komissi komisi
election: izbirateln vyborch viborch
peoples: narodn
veterans: veteran
cossack: kazach kozach
brotherhood: bratstv
battalion: batalyon batalyonn
regiment: polk
brigade: brigad
corps: korpus
detachment: otryad zagin zahin
orthodox: pravoslavn
religious: religiozn
charitable: blagotvoriteln blagodiin blahodiin dobrochinn
assistance: sodeystvi spriyann spryyann
support: podderzhk pidtrimk pidtrymk
heritage: nasledi spadshchin
initiative: initsiativ
charity: miloserdi
international business: mezhdunarodnyybiznes
entrepreneur: predprinimatel
owner: vladelets
partner: partner partnerstv
alliance: alyans
consortium: konsortsium
syndicate: sindikat
trust: trest
workshop: masterskaya
publishing house: izdatelskiydom
design: projektuvann proektuvann proektno dizayn
project: proekt proyekt prayekt
survey: izyskani izyskateln izyskatelsk
development: rozvitk rozvytk razvits
advanced research: perspektivnykhissledovaniy
problems: problem
automatics: avtomatika
center for development: tsentrrazvitiya
world: vsemirn vsesvitn svitov
global: globaln hlobaln
european: evropeysk yevropeysk yevropeisk
asian: aziatsk
caspian: kaspiysk
caucasus: kavkaz kavkazsk severokavkazsk
arctic: arkticheski arkticheskiy arktika
pacific: tikhookeansk
polar: polyarn
black sea: chernomorsk chornomorsk chernomor
azov: azovsk
don: donsk
donbass: donbas donbassk
dnieper: dneprovsk dniprovsk
volga: volzhsk povolzhsk privolzhsk
upper volga: verkhnevolzhsk verkhnovolzhsk
far eastern: dalekoskhidn
central russian: srednerussk
siberian: sibirsk sybirsk
ural: uralsk
southern: pivdenn
northern: pivnichn
western: zakhidn
eastern: skhidn
peninsula: poluostrov pivostriv
island: ostrov
upper: verkhn
lower: nizhn
middle: sredn
great: velik bolsh bilsh
small: malogo
red: krasn chervon chyrvon
black: chern chorn
green: zelen
blue: sini
silver: serebryan sribn
free: svobodn viln
independent: nezavisim nezalezhn
united: obyednan obednan
joint: sovmestn spiln sumesn
mixed: smeshann
joint venture: sovmestnoepredpriyatie
scientific technical: nauchnotekhnichesk naukovotekhnichn
scientific production: nauchnoproizvodstv naukovovirobnich
scientific production enterprise: nauchnoproizvodstvennoepredpriyatie
production commercial: proizvodstvennokommerchesk vyrobnychokomertsiin virobnichokomertsiin
production trading: proizvodstvennotorgov
production construction: proizvodstvennostroiteln
construction installation: stroitelnomontazhn budivelnomontazhn
trading industrial: torgovopromyshlenn
financial industrial: finansovopromyshlenn
investment construction: investitsionnostroiteln
transport logistics: transportnologistichesk
design technological: proektnotekhnologichesk konstruktorskotekhnologichesk konstruktorskotekhnologichn
design construction: proektnostroiteln
experimental design: opytnokonstruktorsk
experimental mechanical: opytnomekhanichesk
information technologies: infotekhnologi
information analytical: informatsionnoanalitichesk informatsiinoanalitychn
analytical: analitichesk analitychn analitichn
expert: ekspert
engineering center: inzhenernyytsentr
tank: tankovyy
armored: bronetankov broneavtomobiln bronetekhnik
anniversary: letiya richch
order: orden ordena
labor: trudov trudovogo
banner: znameni
victory: pobed peremog
hero: geroy
red banner: krasnoznamenn
october revolution: oktyabrskoyrevolyutsii
communist: kommunistichesk
battery: akkumulyatorn akumulyatorn
infrastructure: infrastruktur infrastrukturn
mineral: mineraln
mobile: mobiln
ecology: ekologi ekologichesk ekolohichn
conversion: konversi
grain: zernov
line: lini
studio: studi kinostudi
commonwealth: sodruzhestv
distribution: distributs distribyutorsk
integration: integrats
storage: khraneni skhov
boiler building: kotlostroen
tin: olovyann
territory: territori terytori
natural: prirodn pryrodn prirodnykh
liquefied: szhizhenn
jewelry: yuvelirn
ore mining directorate: rudoupravleni
mine directorate: shakhtoupravleni
quarry: karer shcheben
exhibition: vystavochn vistavkov
corporate: korporativn
interregional: mezhregionaln mizhrehionaln
expedition: ekspeditsionn
disarmament: razoruzheni
dredging: dnouglubiteln
air: vozdushn povitryan
milling: frezern
turning: tokarn
additive: additivn
drilling rigs: burilnykh
lending: kreditovani
client: klientsk
personnel: kadrov
recruitment: rekrutingov
food products: produktovpitaniya
bread: khlebn khlibn
bakery: khlebozavod khlebokombinat khlebopekarn khlibozavod
dairy: molokozavod
poultry: ptitsevodchesk ptitsefabrik ptakhofabrik
livestock: zhivotnovodchesk
greenhouse: teplichn
seed: semenn semenovodchesk
vegetable: ovoshchn
oil fat: maslozhirov
tobacco: tabachn tyutyunov
cosmetic: kosmetichesk
household: bytov khozyaystvenn
electronic components: elektronnykhkomponentov
microcircuit: mikroskhem
microdevice: mikropribor
semiconductor: napivprovidnikov
computer engineering: vychislitelnoytekhniki
lighting: svetotekhnichesk osvetiteln
lamp: lampov
spark: iskrov
timing: vremeni
clock: chasov
cinema: kinematograf
wave: volnov
energy saving: energosberegayushch
reliability: nadezhnost
strength: prochnost
corrosion: korrozi
coating: pokryti
membrane: membrann
filter: filtr
catalyst: katalizator
reagent: reagent
explosives: vzryvchatykh
solid propellant: tverdotoplivn
test site: poligon
flight test: letnoispytateln
cosmonaut: kosmonavt
launch vehicle: raketonositel
ground: nazemn
carriage: vagonoremontn
electric rolling: elektroprokatn
rail: relsov
signalling: signalizats
sea trade: mortorg
tanker: tankern
crewing: kryuing kryuingov
stevedoring: stividorn stevidorn stevedorn
assembly works: sborochnyyzavod
power machine building: energomash
heavy: tyazhel
light: legk
deep water: glubokovodn
sovereign: suverenn
authority: upolnomochenn
diplomatic: diplomatichesk
consular: konsulsk
humanitarian: gumanitarn humanitarn
cooperation: sotrudnichestv spivrobitnitstv
compatriot: sootechestvennik spivvitchiznik
creative: tvorchesk
literary: literaturn
musical: muzykaln
film: filmov
book: knizhn knizhkov
journal: zhurnalistsk
information agency: informagentstv
today: segodnya sohodni sogodni
independence: nezavisimost nezalezhnist
stability: stabilnost
future: budushch
land: zemeln
smart: umn
billet: zagotovk zagotovok zagotoviteln
congress: kongressn
football: futboln
hockey: khokkeyn
detective: detektivn
implementation: vnedreni
geopolitical: geopolitichesk
loading: pogruzochn
unloading: razgruzochn
handling: peregruzochn
cleaning: kliningov
lease: arendn
perfume: parfyumern
dental: stomatologichesk
veterinary: veterinarn
pedagogical: pedagogichesk
linguistic: lingvistichesk
social: sotsialn
interdepartmental: mezhvedomstvenn mizhvidomch
interdistrict: mezhrayonn
assault: shturmov
airborne: desantn vozdushnodesantn
motorized: motostrelkov
guards: gvardeysk hvardiysk
volunteer: dobrovolchesk
venture: venchurn
microfinance: mikrofinansov
clearing: kliringov
valuation: otsenochn
arbitration: arbitrazhn
confectionery: konditersk kondytersk
pig: svinovodchesk
feed: kombikormov
flour: mukomoln
coffee: kofeyn
furniture: mebeln
plywood: fanern
window: okonn
roofing: krovel
pyrotechnic: pirotekhnichesk
capacitor: kondensatorn
transformer: transformatorn
antenna: antenn
sensor: sensorn datchik
hardware: metizn
fastener: krepezhn
spring: pruzhinn
gear: reduktorn zubchat
elevator: elevatorn liftov
knitwear: trikotazhn
porcelain: farforov
mirror: zerkaln
stone: kamneobrabatyvayushch
marble: mramorn
asphalt: asfaltov asfaltobetonn
geodetic: geodezichesk
cadastral: kadastrov
meteorological: meteorologichesk
fire: pozharn protivopozharn
"""

BY_SOUND = """
trading: treyding treding
trade: treyd tred
technology: teknolodzhi tekhnolodzhi teknolodzhis tekhnolodzhis teknolodzhiz teknolodzhyz teknolodzhys tekhnolodzhiz
international: interneshnl interneshnal interneyshnl interneyshnal interneshenal interneyshenal
engineering: inzhiniringov endzhiniring inzhenering indzhiniring
group: grup
holding: kholdings holdingz kholdingov
company: kompaniya
corporation: korporeyshn korporeyshen
enterprise: enterprayz enterprayzis interprayz interpraiz interprayzis interprayziz
industry: indastri indastris indastriz industri
solution: solyushn solyushns solyushen solyushens solyushnz
security: sekyuriti sekuriti
digital: didzhital
service: servis servisez servisiz
system: sistems sistemz
management: menedzhment menedgment
development: divelopment developmentz
finance: finans faynens faynans
capital: kapital kepital
global: globl
energy: enerdzhi enerdzhy
power: pauer
electronic: elektroniks elektronics
software: softver softveyr softvear
network: netvork netvorks
computer: kompyuter kompyuters
media: midiya
maritime: maritaym
logistics: lodzhistik lodzhistiks logistiks
express: ekspress ekspres
line: layn layns
air: eyr
airlines: eyrlayns erlayns
airways: eyrveyz
oil: oyl
chemical: kemikal kemikals
plastic: plastiks
product: prodakt prodakts
production: prodakshn prodakshen
equipment: ekvipment ekuipment
machinery: mashineri
medical: medikal
pharma: farma
bio: bayo
agro: agri
export: eksport
exim: eksim
impex: impeks
partners: partnerz partners
alliance: allayans
trust: trast
house: khaus
city: siti
center: senter
technopark: tekhnopark
club: klub
world: vorld
universal: yuniversal
united: yunayted
general: dzheneral
space: speys
tech: tek tekh
techno: tekhno tekno
advanced: edvanst edvansd
research: riserch
innovation: innoveyshn innoveyshnz inovatsiy
resource: risors risorsiz
mining: mayning
diamond: daymond
brothers: brazers
aviation: avieyshn
cargo: kargo
auto: avto
motors: motorz
spares: spears
tools: tulz tuls
supply: saplay
limited: limitid
incorporated: inkorporeyted
plus: plyus
first: ferst
new: nyu
blue: blyu
high: khay
light: layt
asia: eyzha
european: yuropian
pacific: pasifik
black: blek
white: vayt
grand: grend
hydro: gidro
prime: praym
bright: brayt
style: stayl
sky: skay
ocean: oushen oushn
cloud: klaud
cyber: sayber
wave: veyv
fiber: fayber
fire: fayer
wire: vayr
wireless: vayrless vayerless
fashion: feshn feshion
beauty: byuti
health: khels khelt
private: prayvet
public: pablik
national: neshnl neshenal neshional
jet: dzhet
airport: eyrport
europe: yurop
state: steyt
retail: riteyl
exchange: ekscheyndzh ekschendzh
venture: venchers venchurs vencherz
advisory: edvayzers edvayzori
building: bilding
construction: konstrakshn konstrakshen
device: devays devais devaysez
vision: vizhn vizhen
distribution: distribyushn distribyushen
communication: komyunikeyshns kommunikeyshns komyunikeyshnz kommyunikeyshns
entertainment: enterteynment
education: edyukeyshn edyukeyshen
transportation: transporteyshn
shipping: shiping
forwarding: forvarding
delivery: deliveri
packaging: pekedzhing pakedzhing
food: fud
union: yunion
iron: ayron
coal: koul
stone: stoun
bridge: bridzh
life: layf
time: taym
island: ayland
next: nekst
eastern: istern
western: vestern
drive: drayv
rise: rayz raiz
laser: layzer
photonics: fotoniks
robotics: robotiks
avionics: avioniks
game: geym geyms geymz
music: myuzik
news: nyus
housing: khauzing
property: properti
estate: esteyt
foundation: faundeyshn
fund: fand
asset: esset essets
realty: rialti rielti
hotel: khotel
resort: rezort
travel: trevel trevl
street: strit
square: skver
tower: tauer
university: yuniversiti
design: dizain
online: onlayn
components: komponents komponentz
agency: eydzhensi
brand: brend
brands: brends
gate: geyt
safe: seyf
freight: freyt
train: treyn
brain: breyn
future: fyucher
heavy: khevi
hub: khab
help: khelp
harvest: kharvest
point: poynt
right: rayt
wings: vings
wood: vud
yacht: yakhts
zone: zoun
"""
"""English words of firms' names as Russian and its neighbours write them by sound (Трейдинг, Интернешнл), like ``STEMS``."""

INITIALS = """
a: academy agency aviation aircraft
b: bank bureau base
e: electric electronic energy
f: federal fund foundation firm
g: gas state mining geological
i: institute information
k: company combine complex design corporation commission committee
l: laboratory
m: machine mechanical metallurgical international ministry
n: scientific science oil new national
ni: research
o: association experimental defense society organization
p: production enterprise industry instrument power
r: russia radio repair
s: special system construction service insurance ship shipbuilding building
t: technology technical trading transportation pipe
ts: center central
u: university management administration directorate
v: military
z: plant factory works
"""
"""What English words are in the initials of Russian names: "Center" is the ts of "tsentr"."""

PLACES = """
moscow: moskovsk|saint petersburg: sankt peterburgsk, peterburgsk|leningrad: leningradsk|murom: muromsk|tula: tulsk|ufa: ufimsk|kazan: kazansk|perm: permsk|samara: samarsk|omsk: omsk|tomsk: tomsk|kursk: kursk|izhevsk: izhevsk|ural: uralsk|siberia: sibirsk|novosibirsk: novosibirsk|krasnoyarsk: krasnoyarsk|chelyabinsk: chelyabinsk|yekaterinburg: ekaterinburgsk, yekaterinburgsk|saratov: saratovsk|ryazan: ryazansk|voronezh: voronezhsk|rostov: rostovsk|taganrog: taganrogsk|volgograd: volgogradsk|astrakhan: astrakhansk|bryansk: bryansk|kaluga: kaluzhsk|vladimir: vladimirsk|kovrov: kovrovsk|kolomna: kolomensk|nizhny novgorod: nizhegorodsk|penza: penzensk|ulyanovsk: ulyanovsk|orenburg: orenburgsk|kirov: kirovsk|vyatka: vyatsk|vologda: vologodsk|yaroslavl: yaroslavsk|rybinsk: rybinsk|tver: tversk|smolensk: smolensk|pskov: pskovsk|murmansk: murmansk|arkhangelsk: arkhangelsk|irkutsk: irkutsk|khabarovsk: khabarovsk|komsomolsk: komsomolsk|vladivostok: vladivostoksk|amur: amursk|baikal: baikalsk, baykalsk|bashkiria: bashkirsk|tatarstan: tatarsk|sevastopol: sevastopolsk|simferopol: simferopolsk|kerch: kerchensk|feodosia: feodosiysk|kiev: kievsk, kyivsk|kharkov: kharkovsk, kharkivsk|odessa: odessk|donetsk: donetsk|lugansk: lugansk, luhansk|minsk: minsk|gomel: gomelsk, homelsk|grodno: grodnensk|brest: brestsk|vitebsk: vitebsk|mogilev: mogilevsk|skolkovo: skolkovsk|dubna: dubnensk|zelenograd: zelenogradsk|baltic: baltiysk|admiralty: admiralteysk|turayev: turaevsk|krasnodar: krasnodarsk|stavropol: stavropolsk|crimea: krimsk, krym, krim|kurgan: kurgansk|mytishchi: mytishchinsk, mytishinsk|serpukhov: serpukhovsk|podolsk: podolsk|tambov: tambovsk|lipetsk: lipetsk|belgorod: belgorodsk|oryol: orlovsk|ivanovo: ivanovsk|kostroma: kostromsk|dzerzhinsk: dzerzhinsk|arzamas: arzamassk|saransk: saransk|cheboksary: cheboksarsk|chuvashia: chuvashsk|mordovia: mordovsk|udmurtia: udmurtsk|dagestan: dagestansk|chechnya: chechensk|ossetia: osetinsk|sochi: sochinsk|novorossiysk: novorossiysk|tuapse: tuapsinsk|kaliningrad: kaliningradsk|karelia: karelsk|petrozavodsk: petrozavodsk|vyborg: vyborgsk|kronstadt: kronshtadtsk|kolpino: kolpinsk|izhora: izhorsk|gatchina: gatchinsk|tikhvin: tikhvinsk|cherepovets: cherepovetsk|severodvinsk: severodvinsk|severomorsk: severomorsk|komi: komi, syktyvkarsk|ukhta: ukhtinsk|tyumen: tyumensk|surgut: surgutsk|nizhnevartovsk: nizhnevartovsk|yamal: yamalsk|urengoy: urengoysk|noyabrsk: noyabrsk|orsk: orsk|magnitogorsk: magnitogorsk|miass: miassk|zlatoust: zlatoustovsk|nizhny tagil: nizhnetagilsk, tagilsk|kamensk uralsky: kamensk uralsk|verkhnyaya salda: verkhnesaldinsk|kirovgrad: kirovgradsk|berezniki: bereznikovsk|solikamsk: solikamsk|votkinsk: votkinsk|glazov: glazovsk|sarapul: sarapulsk|naberezhnye chelny: naberezhnochelninsk|zelenodolsk: zelenodolsk|almetyevsk: almetyevsk|nizhnekamsk: nizhnekamsk|togliatti: tolyattinsk|novokuibyshevsk: novokuybyshevsk|kuibyshev: kuybyshevsk|syzran: syzransk|balakovo: balakovsk|engels: engelssk|kamyshin: kamyshinsk|kuznetsk: kuznetsk|kemerovo: kemerovsk|kuzbass: kuzbassk|novokuznetsk: novokuznetsk|barnaul: barnaulsk|altai: altaysk|biysk: biysk|buryatia: buryatsk|ulan ude: ulan udensk|chita: chitinsk|trans baikal: zabaykalsk|yakutia: yakutsk|magadan: magadansk|kamchatka: kamchatsk|sakhalin: sakhalinsk|chukotka: chukotsk|primorye: primorsk|arsenyev: arsenyevsk|ussuriysk: ussuriysk|nakhodka: nakhodkinsk|zhukovsky: zhukovsk|korolev: korolevsk|khimki: khimkinsk|fryazino: fryazinsk|dolgoprudny: dolgoprudnensk|ramenskoye: ramensk|lytkarino: lytkarinsk|lyubertsy: lyuberetsk|tushino: tushinsk|klimovsk: klimovsk|klin: klinsk|dmitrov: dmitrovsk|noginsk: noginsk|elektrostal: elektrostalsk|aleksin: aleksinsk|novomoskovsk: novomoskovsk|obninsk: obninsk|sosensky: sosensk|lyudinovo: lyudinovsk|rzhev: rzhevsk|borovichi: borovichsk|velikiye luki: velikoluksk|roslavl: roslavlsk|safonovo: safonovsk|michurinsk: michurinsk|borisoglebsk: borisoglebsk|georgievsk: georgievsk|nevinnomyssk: nevinnomyssk|zaporizhzhia: zaporozhsk, zaporizhsk|dnipro: dnepropetrovsk, dnipropetrovsk|kherson: khersonsk|nikolaev: nikolaevsk, mykolaivsk, mikolaivsk|kremenchug: kremenchugsk, kremenchutsk|mariupol: mariupolsk|alchevsk: alchevsk|makeevka: makeevsk, makiivsk|yenakiyeve: enakievsk, yenakiivsk|stakhanov: stakhanovsk|krasny luch: krasnoluchsk|lvov: lvovsk, lvivsk|ukrainian: ukrainsk|evpatoria: evpatoriysk, yevpatoriysk|yalta: yaltinsk|alushta: alushtinsk|bakhchisaray: bakhchisaraysk|orsha: orshansk|borisov: borisovsk, barysausk|bobruisk: bobruysk, babruysk|zhodino: zhodinsk|mozyr: mozyrsk|soligorsk: soligorsk|polotsk: polotsk|novopolotsk: novopolotsk|karaganda: karagandinsk|almaty: almatinsk|astana: astaninsk|tashkent: tashkentsk|navoi: navoiysk|bishkek: bishkeksk|dushanbe: dushanbinsk|yerevan: yerevansk, erevansk|baku: bakinsk|tbilisi: tbilissk|chisinau: kishinevsk|tiraspol: tiraspolsk|transnistria: pridnestrovsk|riga: rizhsk|vilnius: vilnyussk|tallinn: tallinsk|neva: nevsk|onega: onezhsk|ladoga: ladozhsk|pechora: pechorsk|kama: kamsk|angara: angarsk|irtysh: irtyshsk|lena: lensk|taman: tamansk|kuban: kubansk|taymyr: taymyrsk|abkhazia: abkhazsk|georgia: gruzinsk|armenia: armyansk|azerbaijan: azerbaydzhansk|iran: iransk|china: kitaysk|korea: koreysk|syria: siriysk|turkey: turetsk|germany: nemetsk|america: amerikansk|japan: yaponsk|india: indiysk|cuba: kubinsk
"""
"""Town or region: stems of its adjective."""
