"""Letters and brands that state firms, ministries, armed forces, universities and armed groups are known by, with their names.

A line is ``short = name = name``: any of them may stand for any other, alone or within the name of a part ("CETC 14th Institute").
Names in the words of the bodies' own English or Latin publications, without legal form; where a body goes by its letters in two
languages, both. Public knowledge, written from these bodies' web sites and yearbooks: no list of a regulator was copied, and none
need hold the letters for a name to meet them. ``screening.names.known_as`` reads it.

Letters that are a word or many firms' (HAL, HIT, BIT, SAM) are left out, however well known.
"""

from __future__ import annotations

from screening.lexicon.known_bodies import CHINESE, ELSEWHERE, MIDDLE_EAST, RUSSIAN

CHINA = """
norinco = china north industries group = china north industries = china ordnance industries
csgc = china south industries group = china ordnance equipment group
avic = aviation industry corporation of china = aviation industries of china
avicopter = avic helicopter
casc = china aerospace science and technology corporation
casic = china aerospace science and industry corporation
cetc = china electronics technology group = china electronic technology corporation
cetci = cetc international = china electronics technology international
cec = china electronics corporation = china electronics information industry group
ceiec = china national electronics import and export = china electronics import export
cssc = china state shipbuilding
csic = china shipbuilding industry corporation = china shipbuilding heavy industry
cnnc = china national nuclear
cgn = china general nuclear power = china general nuclear
cgnpc = china guangdong nuclear power
cnec = china nuclear engineering construction
snptc = state nuclear power technology
aecc = aero engine corporation of china
comac = commercial aircraft corporation of china
catic = china national aero technology import and export = china aviation technology import export
cpmiec = china national precision machinery import and export
cgwic = china great wall industry
citic = china international trust and investment
smic = semiconductor manufacturing international
ymtc = yangtze memory technologies = changjiang storage technology
cxmt = changxin memory technologies
smee = shanghai micro electronics equipment
pxw = pengxinwei integrated circuit manufacturing
jhicc = fujian jinhua integrated circuit
cnooc = china national offshore oil
cnpc = china national petroleum
sinopec = china petroleum and chemical = china petrochemical
chemchina = china national chemical
cccc = china communications construction
crrc = china railway rolling stock
crcc = china railway construction
cscec = china state construction engineering
sinomach = china national machinery industry
chinalco = aluminum corporation of china
cosco = china ocean shipping
china unicom = china united network communications = china united telecommunications
zte = zhongxing telecommunications equipment = zhongxing telecom
bgi = beijing genomics institute
caep = china academy of engineering physics
nudt = national university of defense technology
buaa = beihang university = beijing university of aeronautics and astronautics
nuaa = nanjing university of aeronautics and astronautics
nwpu = northwestern polytechnical university
njust = nanjing university of science and technology
hrbeu = harbin engineering university
uestc = university of electronic science and technology of china
ustc = university of science and technology of china
bupt = beijing university of posts and telecommunications
hust = huazhong university of science and technology
sjtu = shanghai jiao tong university = shanghai jiaotong university
xjtu = xian jiaotong university
sysu = sun yat sen university = zhongshan university
ict cas = institute of computing technology chinese academy of sciences
plassf = pla strategic support force
xpcc = xinjiang production and construction corps = xinjiang bingtuan
sastind = state administration of science technology and industry for national defense
costind = commission of science technology and industry for national defense
hikvision = hangzhou hikvision digital technology
sugon = dawning information industry
nscc = national supercomputing center
cmost = china national machinery import export
cicir = china institutes of contemporary international relations
siom = shanghai institute of optics and fine mechanics
ciomp = changchun institute of optics fine mechanics and physics
nccs = national computer network emergency response technical team
hlmc = shanghai huali microelectronics
piotech = shenyang piotech
naura = beijing naura microelectronics equipment
"""
"""From the groups' yearbooks, universities' and institutes' own English pages."""

RUSSIA = """
kret = concern radio electronic technologies = kontsern radioelektronnye tekhnologii
rostec = rostekh = russian technologies = state corporation russian technologies
roscosmos = roskosmos = state space corporation = russian federal space agency
rosatom = state atomic energy corporation = federal atomic energy agency
ktrv = tactical missiles corporation = korporatsiya takticheskoe raketnoe vooruzhenie
united aircraft corporation = obedinennaya aviastroitelnaya korporatsiya
odk = united engine corporation = obedinennaya dvigatelestroitelnaya korporatsiya
osk = united shipbuilding corporation = obedinennaya sudostroitelnaya korporatsiya
united instrument manufacturing corporation = obedinennaya priborostroitelnaya korporatsiya
rosoboronexport = rosoboroneksport = state company for export and import of military products = russian defense export
ruselectronics = roselektronika = russian electronics = rossiyskaya elektronika
techmash = tekhmash = mechanical engineering technologies = tekhnologii mashinostroeniya
tsagi = central aerohydrodynamic institute = tsentralnyy aerogidrodinamicheskiy institut
tsniimash = central research institute of machine building = central scientific research institute for machine building
ciam = tsiam = central institute of aviation motors = central institute of aviation motor building
viam = all russian scientific research institute of aviation materials = all russian institute of aviation materials
vniief = all russian scientific research institute of experimental physics = russian federal nuclear center vniief
vniitf = all russian scientific research institute of technical physics = russian federal nuclear center vniitf
vniia = all russian research institute of automatics = all russian scientific research institute of automatics
gosniias = state research institute of aviation systems = state scientific research institute of aviation systems
gosniiokht = state research institute of organic chemistry and technology = state scientific research institute of organic chemistry and technology
niime = research institute of molecular electronics = scientific research institute of molecular electronics
mipt = mfti = moscow institute of physics and technology = moskovskiy fiziko tekhnicheskiy institut
miet = national research university of electronic technology = moscow institute of electronic technology
mephi = mifi = moscow engineering physics institute = national research nuclear university mephi
bmstu = bauman moscow state technical university = mgtu imeni baumana
leti = saint petersburg electrotechnical university
tusur = tomsk state university of control systems and radioelectronics
skoltech = skolkovo institute of science and technology
jinr = joint institute for nuclear research = obedinennyy institut yadernykh issledovaniy
fian = lebedev physical institute = fizicheskiy institut imeni lebedeva
nrcki = kurchatov institute = national research center kurchatov institute
ihep = institute for high energy physics
crism = central research institute of structural materials prometey = prometey
fsb = federal security service = federalnaya sluzhba bezopasnosti
svr = foreign intelligence service = sluzhba vneshney razvedki
gru = main intelligence directorate = glavnoe razvedyvatelnoe upravlenie = main directorate of the general staff
fso = federal protective service = federal guard service = federalnaya sluzhba okhrany
mvd = ministry of internal affairs = ministerstvo vnutrennikh del
ministry of emergency situations = emercom
rosgvardia = rosgvardiya = national guard of russia = federal service of national guard troops
fapsi = federal agency of government communications and information
fsvts = federal service for military technical cooperation
fstec = fstek = federal service for technical and export control
gugi = main directorate of deep sea research = glavnoe upravlenie glubokovodnykh issledovaniy
vks = aerospace forces of russia = russian aerospace forces = vozdushno kosmicheskie sily
vmf = russian navy = voenno morskoy flot
dosaaf = voluntary society for assistance to army aviation and navy
vtb bank = vneshtorgbank = bank for foreign trade = foreign trade bank of russia
veb = vnesheconombank = vneshekonombank = bank for development and foreign economic affairs
rshb = rosselkhozbank = russian agricultural bank = rossiyskiy selskokhozyaystvennyy bank
sberbank = savings bank of the russian federation = sberegatelnyy bank rossii
rzd = russian railways = rossiyskie zheleznye dorogi
eximbank of russia = roseximbank = roseksimbank = russian export import bank
exiar = eksar = russian agency for export credit and investment insurance
rdif = russian direct investment fund = rossiyskiy fond pryamykh investitsiy
nspk = national payment card system = natsionalnaya sistema platezhnykh kart
nsd = nrd = national settlement depository = natsionalnyy raschetnyy depozitariy
gtlk = state transport leasing company = gosudarstvennaya transportnaya lizingovaya kompaniya
suek = siberian coal energy company = sibirskaya ugolnaya energeticheskaya kompaniya
tvel = toplivnaya kompaniya tvel
mmk = magnitogorsk iron and steel works = magnitogorskiy metallurgicheskiy kombinat
nlmk = novolipetsk steel = novolipetskiy metallurgicheskiy kombinat
ugmk = ummc = ural mining and metallurgical company = uralskaya gorno metallurgicheskaya kompaniya
tmk = pipe metallurgical company = trubnaya metallurgicheskaya kompaniya
kamaz = kama automobile plant = kamskiy avtomobilnyy zavod
avtovaz = volga automobile plant = volzhskiy avtomobilnyy zavod
uvz = uralvagonzavod = ural carriage works = ural railcar plant
izhmash = izhevsk machine building plant = izhevskiy mashinostroitelnyy zavod
izhmekh = izhevsk mechanical plant = izhevskiy mekhanicheskiy zavod
uomz = ural optical and mechanical plant = uralskiy optiko mekhanicheskiy zavod
uzga = ural civil aviation plant = uralskiy zavod grazhdanskoy aviatsii
kumz = kamensk uralsky metallurgical works
vsmpo avisma = vsmpo = verkhnaya salda metallurgical production association
knaapo = komsomolsk on amur aircraft production association = komsomolskoe na amure aviatsionnoe proizvodstvennoe obedinenie
napo = novosibirsk aircraft production association = novosibirskoe aviatsionnoe proizvodstvennoe obedinenie
kapo = kazan aircraft production association
umpo = ufa engine industrial association = ufimskoe motorostroitelnoe proizvodstvennoe obedinenie
lomo = leningrad optical mechanical association
vgtrk = all russia state television and radio broadcasting company = vserossiyskaya gosudarstvennaya televizionnaya i radioveshchatelnaya kompaniya
tv novosti = russia today
rspp = russian union of industrialists and entrepreneurs = rossiyskiy soyuz promyshlennikov i predprinimateley
sovcomflot = sovkomflot = modern commercial fleet = sovremennyy kommercheskiy flot
surgutneftegas = surgutneftegaz
stroygazmontazh = sgm
rusnano = russian nanotechnology corporation
zavod imeni degtyareva = degtyarev plant
belaz = belarusian automobile plant = belorusskiy avtomobilnyy zavod
maz = minsk automobile plant = minskiy avtomobilnyy zavod
mzkt = minsk wheel tractor plant = minskiy zavod kolesnykh tyagachey
mtz = minsk tractor works = minskiy traktornyy zavod
belomo = belarusian optical and mechanical association = belorusskoe optiko mekhanicheskoe obedinenie
bmz = belarusian steel works = belorusskiy metallurgicheskiy zavod
belneftekhim = belarusian state concern for oil and chemistry
belavia = belarusian airlines
tsniitochmash = central research institute of precision machine building = central scientific research institute for precision machine engineering
tsnii elektropribor = central research institute elektropribor
tsnii burevestnik = central research institute burevestnik
tsnii tsiklon = central research institute cyclone
npo mashinostroyeniya = npomash = npo mash = military industrial corporation npo mashinostroyeniya
rkk energia = rocket and space corporation energia = raketno kosmicheskaya korporatsiya energiya
khrunichev center = khrunichev state research and production space center
rkts progress = progress rocket space center = raketno kosmicheskiy tsentr progress
makeyev state rocket center = makeyev design bureau = grts makeeva
iss reshetnev = information satellite systems reshetnev = informatsionnye sputnikovye sistemy
russian space systems = rossiyskie kosmicheskie sistemy
mniis = moscow communications research institute
mnirti = moscow research radio engineering institute
mniirip = moscow research institute of radio electronic devices
niip = tikhomirov research institute of instrument design = nii priborostroeniya imeni tikhomirova
vniirt = all russian research institute of radio engineering = vserossiyskiy nauchno issledovatelskiy institut radiotekhniki
vniinm = all russian research institute of inorganic materials = bochvar institute
niiar = research institute of atomic reactors
nikiet = research and development institute of power engineering = research and design institute of power engineering = dollezhal institute
vniikht = all russian research institute of chemical technology
giredmet = state research and design institute of rare metal industry
tskb mt rubin = rubin central design bureau for marine engineering = central design bureau for marine engineering rubin
spmbm malakhit = saint petersburg marine bureau of machine building malachite = saint petersburg marine design bureau malakhit
severnoye design bureau = severnoe pkb = severnoe proektno konstruktorskoe byuro
nevskoye design bureau = nevskoe pkb = nevskoe proektno konstruktorskoe byuro
sevmash = northern machine building enterprise = severnoe mashinostroitelnoe predpriyatie
admiralty shipyards = admiralteyskie verfi
baltic shipyard = baltiyskiy zavod
severnaya verf = northern shipyard = sudostroitelnyy zavod severnaya verf
amur shipyard = amurskiy sudostroitelnyy zavod = amur shipbuilding plant
yantar shipyard = pribaltiyskiy sudostroitelnyy zavod yantar = baltic shipbuilding plant yantar
zvezda shipyard = sudostroitelnyy kompleks zvezda = shipbuilding complex zvezda
russian helicopters = vertolety rossii
rostvertol = rostov helicopter production complex
uuaz = ulan ude aviation plant
kazan helicopters = kazanskiy vertoletnyy zavod
kuapo = kumertau aviation production enterprise
odk saturn = npo saturn = uec saturn
odk perm motors = permskie motory = uec perm engines
odk klimov = klimov company = uec klimov
kbp = kbp instrument design bureau = konstruktorskoe byuro priborostroeniya
kolomna machine building design bureau = konstruktorskoe byuro mashinostroeniya
kurganmashzavod = kurgan machine building plant = kurganskiy mashinostroitelnyy zavod
uraltransmash = ural transport machine building plant = uralskiy zavod transportnogo mashinostroeniya
motovilikha plants = motovilikhinskie zavody
almaz antey = concern vko almaz antey = concern pvo almaz antey = almaz antey air and space defense corporation
rostelecom = rostelekom
rushydro = rusgidro
minpromtorg = ministry of industry and trade of russia
minoborony = ministry of defense of russia
roskomnadzor = federal service for supervision of communications information technology and mass media
rosaviatsiya = federal air transport agency = federalnoe agentstvo vozdushnogo transporta
roshydromet = rosgidromet = federal service for hydrometeorology and environmental monitoring
rosstandart = federal technical regulation and metrology agency = federal agency on technical regulating and metrology
rosmorport = federal state unitary enterprise rosmorport
imemo ran = primakov national research institute of world economy and international relations
moscow state university = lomonosov moscow state university = mgu imeni lomonosova
spbgu = saint petersburg state university
spbpu = peter the great saint petersburg polytechnic university
itmo = itmo university = saint petersburg national research university of information technologies mechanics and optics
nstu = novosibirsk state technical university
mai = moscow aviation institute = moskovskiy aviatsionnyy institut
kazan national research technical university = kazan aviation institute
"""
"""Russia and Belarus: from charters, in their full and short names, and the firms' English pages."""

IRAN = """
irgc = pasdaran = sepah pasdaran = islamic revolutionary guard corps = islamic revolution guards corps = sepah e pasdaran e enghelab e eslami = army of the guardians of the islamic revolution = iranian revolutionary guards
irgc qf = quds force = qods force = sepah e qods = islamic revolutionary guard corps qods force
basij = mobilization resistance force = basij resistance force = nirouye moghavemate basij = basij e mostazafin
modafl = ministry of defense and armed forces logistics = ministry of defence armed forces logistics = vezarate defa va poshtibani nirouhaye mosallah
mois = vevak = vaja = ministry of intelligence and security = vezarat e ettelaat
naja = faraja = law enforcement forces = law enforcement command = iranian police
sasad = defense industries organization = sazemane sanaye defa
aerospace industries organization = sazemane sanaye havafaza
iei = sairan = sa iran = iran electronics industries = sanaye electronic iran
iaio = iran aviation industries organization = sazemane sanaye havai
hesa = iran aircraft manufacturing industrial company = iran aircraft manufacturing = sherkat sanaye havapeyma sazi iran
iaci = iran aircraft industries = sanaye havapeymai iran
panha = ihsrc = iran helicopter support and renewal = iranian helicopter support and renewal company
shig = shahid hemmat industrial group = shahid hemmat industries group
sbig = shahid bakeri industrial group = shahid bagheri industrial group = shahid baqeri industries group
amig = ammunition and metallurgy industries group = ammunition industries group
spnd = organization of defensive innovation and research = sazmane pazhouheshhaye novine defai
aeoi = atomic energy organization of iran = sazemane energy atomi iran
tesa = iran centrifuge technology company = taghtiran kashan
nppd = nuclear power production and development company
nuclear reactors fuel company = soureh
nioc = national iranian oil company = sherkat melli naft iran
nitc = national iranian tanker company = national iranian tanker
nigc = national iranian gas company
niordc = national iranian oil refining and distribution company
nipc = national petrochemical company = national iranian petrochemical company
nidc = national iranian drilling company
nisoc = national iranian south oil company
iooc = iranian offshore oil company
irisl = islamic republic of iran shipping lines = kashtirani jomhouri eslami iran
hdsl = hafiz darya shipping lines = hafize darya shipping company
irib = islamic republic of iran broadcasting = seda va sima
central bank of iran = bank markazi jomhouri eslami iran = bank markazi iran
bank melli iran = national bank of iran = melli bank
bank saderat iran = bank saderat = export bank of iran
edbi = export development bank of iran = bank toseh saderat iran = bank tosee saderat
bank sanat va madan = bank of industry and mine
bank keshavarzi = bank keshavarzi iran = agricultural bank of iran
bank maskan = housing bank of iran
bank refah = bank refah kargaran = workers welfare bank = welfare bank of iran
bank tejarat = commerce bank of iran = tejarat bank
bank day = day bank = dey bank
eghtesad novin bank = en bank
imidro = iranian mines and mining industries development and renovation organization
idro = industrial development and renovation organization = industrial development and renovation organization of iran
ikco = iran khodro
ghorb = khatam al anbiya construction headquarters = gharargah sazandegi khatam al anbia = khatam ol anbia = khatam al anbia
eiko = setad = execution of imam khomeinis order = setad ejraiye farmane emam
bonyad mostazafan = mostazafan foundation = foundation of the oppressed = mostazafan foundation of islamic revolution
bonyad shahid = martyrs foundation = bonyad e shahid va isargaran = foundation of martyrs
bonyad taavon sepah = irgc cooperative foundation
bonyad taavon basij = basij cooperative foundation
malek ashtar university = malek ashtar university of defense technology
imam hossein university = imam hussein university
irost = iranian research organization for science and technology
itsc = iran telecommunication company
isiran = information systems iran
citc = center for innovation and technology cooperation
fatsa = uranium processing and nuclear fuel company
nfrpc = nuclear fuel research and production center = enrc esfahan
mapna = iran power plant projects management
mobarakeh steel = foolad mobarakeh
nisco = national iranian steel company
iasco = iran alloy steel company
pooya air = pouya air = yas air
hamas = islamic resistance movement = harakat al muqawama al islamiya
hizballah = hezbollah = party of god = lebanese hizballah
qard al hasan = al qard al hassan association
ssrc = cers = scientific studies and research center = centre detudes et de recherches scientifiques
hiast = higher institute for applied sciences and technology
syronics = syrian arab company for electronic industries = syrian arab electronic industries company
spc syria = syrian petroleum company
sadra = iran marine industrial company = sherkat sanati daryai iran
isoico = iran shipbuilding and offshore industries complex
marine industries organization = sazemane sanaye daryai
saig = samen al aemmeh industries group = cruise missile industry group = naval defense missile industry group
shiraz electronics industries = sanaye electronic shiraz
hafte tir industries = 7th of tir = seventh of tir industries
qods aviation industries = qods aeronautics industries = light airplanes design and manufacturing industries
dtsrc = defense technology and science research center = education research institute
sharif university of technology = daneshgah sanati sharif
amirkabir university of technology = tehran polytechnic
iust = iran university of science and technology = daneshgah elm o sanat iran
iran air = homa = airline of the islamic republic of iran
iran insurance company = bimeh iran
mellat bank = bank mellat
sepah bank = bank sepah
bank pasargad = pasargad bank
ansar bank = ansar financial and credit fund = ansar al mojahedin
mehr bank = mehr finance and credit institute = gharzolhasaneh mehr iran
arak petrochemical = shazand petrochemical
"""
"""Iran, Syria and Lebanon: official English names, and the Persian ones in the usual romanisation."""

OTHERS = """
komid = korea mining development trading corporation = korea mining development trading
reconnaissance general bureau = chongchal chongguk
kpa = korean peoples army = korea peoples army = north korean army
wpk = workers party of korea = korean workers party
kkbc = korea kwangson banking corporation
mooyokbank = foreign trade bank of the democratic peoples republic of korea = korea foreign trade bank
second academy of natural sciences = academy of national defense science
office 39 = bureau 39 = room 39 = division 39
paec = pakistan atomic energy commission
suparco = space and upper atmosphere research commission
krl = khan research laboratories = kahuta research laboratories = a q khan research laboratories
nescom = national engineering and scientific commission
nilop = national institute of lasers and optronics
pinstech = pakistan institute of nuclear science and technology
drdo = defence research and development organisation
isro = indian space research organisation
barc = bhabha atomic research centre
igcar = indira gandhi centre for atomic research
npcil = nuclear power corporation of india
vssc = vikram sarabhai space centre
presidency of defense industries = presidency of turkish defense industries = undersecretariat for defense industries
mehl = myanma economic holdings = union of myanmar economic holdings
moge = myanma oil and gas enterprise
tatmadaw = myanmar armed forces = ministry of defense of burma = burmese military
gaesa = grupo de administracion empresarial
cimex = comercio interior mercado exterior
minint = ministerio del interior = ministry of the interior of cuba
minfar = ministerio de las fuerzas armadas revolucionarias = ministry of the revolutionary armed forces
mintur = ministerio de turismo = ministry of tourism of cuba
cupet = cuba petroleo = union cuba petroleo
cubana de aviacion = empresa cubana de aviacion
cuflet = empresa cubana de fletes = cuban freight enterprise
caribex = empresa cubana de pescados y mariscos = caribbean export enterprise
pdvsa = petroleos de venezuela = venezuelan petroleum
bandes = banco de desarrollo economico y social de venezuela
minerven = compania general de mineria de venezuela = cvg compania general de mineria de venezuela
conviasa = consorcio venezolano de industrias aeronauticas y servicios aereos
dgcim = direccion general de contrainteligencia militar = general directorate of military counterintelligence
sebin = servicio bolivariano de inteligencia = bolivarian intelligence service
cavim = compania anonima venezolana de industrias militares
zdi = zimbabwe defence industries
zmdc = zimbabwe mining development corporation
lafico = libyan arab foreign investment company = libyan foreign investment company
gecamines = generale des carrieres et des mines
isil = isis = daesh = islamic state of iraq and the levant = islamic state of iraq and syria = islamic state of iraq and al sham = dawlat al islamiya fil iraq wal sham
aqap = al qaida in the arabian peninsula = al qaeda in the arabian peninsula
aqim = al qaida in the islamic maghreb = al qaeda in the islamic maghreb = organization of al qaida in the islamic maghreb
aqi = al qaida in iraq
gspc = salafist group for preaching and combat = groupe salafiste pour la predication et le combat
pkk = kurdistan workers party = partiya karkeren kurdistan = kongra gel
pjak = kurdistan free life party = partiya jiyana azad a kurdistane = party of free life of kurdistan
kurdistan freedom hawks = teyrebazen azadiya kurdistan = kurdistan freedom falcons
farc = fuerzas armadas revolucionarias de colombia = revolutionary armed forces of colombia
eln = ejercito de liberacion nacional = national liberation army
autodefensas unidas de colombia = united self defense forces of colombia
ltte = liberation tigers of tamil eelam = tamil tigers
pflp = popular front for the liberation of palestine
pflp gc = popular front for the liberation of palestine general command
dflp = democratic front for the liberation of palestine
pij = palestinian islamic jihad = palestine islamic jihad
euskadi ta askatasuna = basque fatherland and liberty
dhkp c = revolutionary peoples liberation party front = devrimci halk kurtulus partisi cephesi
grapo = first of october antifascist resistance group
lifg = libyan islamic fighting group
etim = eastern turkistan islamic movement = east turkistan islamic movement
huji = harakat ul jihad i islami
abu sayyaf group = al harakat al islamiyya
ttp = tehrik e taliban pakistan = tehreek e taliban pakistan
jaish e mohammed = army of mohammed
lashkar e taiba = lashkar e tayyiba = army of the pure
boko haram = jamaatu ahlis sunna liddaawati wal jihad = nigerian taliban
jnim = gsim = jamaat nusrat al islam wal muslimin = group for the support of islam and muslims
fdlr = democratic forces for the liberation of rwanda = forces democratiques de liberation du rwanda
balochistan liberation army = baloch liberation army
cjng = cartel de jalisco nueva generacion = jalisco new generation cartel
cartel del noreste = northeast cartel
cartel del golfo = gulf cartel
ms 13 = ms13 = mara salvatrucha
clan del golfo = gulf clan = los urabenos = autodefensas gaitanistas de colombia
"""
"""Other countries' state bodies, and armed groups: as they and the press call them."""

INSTITUTES = """
cetc 2 = taiyuan electronic equipment research institute
cetc 7 = guangzhou communications research institute
cetc 10 = southwest institute of electronics technology = southwest china institute of electronic technology = swiet
cetc 11 = north china research institute of electro optics = ncrieo
cetc 12 = beijing vacuum electronics research institute = bveri
cetc 13 = hebei semiconductor research institute
cetc 14 = nanjing research institute of electronics technology = nriet
cetc 15 = north china institute of computing technology
cetc 18 = tianjin institute of power sources
cetc 20 = xian research institute of navigation technology
cetc 21 = shanghai micro motor research institute
cetc 22 = china research institute of radiowave propagation = crirp
cetc 24 = sichuan institute of solid state circuits
cetc 26 = sichuan institute of piezoelectric and acousto optic technology
cetc 28 = nanjing institute of electronic engineering
cetc 29 = southwest china research institute of electronic equipment = swiee
cetc 30 = southwest communication institute
cetc 32 = east china institute of computing technology
cetc 34 = guilin institute of optical communications
cetc 36 = jiangnan electronic communications research institute
cetc 38 = east china research institute of electronic engineering = ecriee
cetc 39 = northwest institute of electronic equipment = nwiee
cetc 41 = east china institute of electronic measuring instruments
cetc 43 = east china institute of microelectronics
cetc 44 = chongqing optoelectronics research institute
cetc 46 = tianjin electronic materials research institute
cetc 47 = northeast microelectronics institute
cetc 48 = changsha semiconductor technology and equipment research institute
cetc 49 = northeast institute of sensor technology
cetc 50 = shanghai institute of microwave technology
cetc 51 = shanghai microwave research institute
cetc 52 = hangzhou institute of electronic equipment
cetc 54 = communication telemetry and telecontrol research institute = shijiazhuang communications measurement and control technology institute
cetc 55 = nanjing electronic devices institute = nedi
cetc 58 = wuxi institute of microelectronics
csic 701 = china ship development and design center
csic 702 = china ship scientific research center = cssrc
csic 703 = harbin marine boiler and turbine research institute
csic 704 = shanghai marine equipment research institute
csic 705 = xian precision machinery research institute
csic 707 = tianjin navigation instruments research institute
cssc 708 = marine design and research institute of china = maric
csic 709 = wuhan digital engineering institute
csic 710 = yichang testing technique research institute
csic 711 = shanghai marine diesel engine research institute
csic 712 = wuhan institute of marine electric propulsion
csic 713 = zhengzhou institute of mechanical and electrical engineering
csic 715 = hangzhou applied acoustics research institute
csic 716 = jiangsu automation research institute = lianyungang jiangsu automation research institute
csic 717 = huazhong institute of electro optics = huazhong photoelectric technology research institute
csic 718 = handan purification equipment research institute
csic 719 = wuhan second ship design and research institute
csic 722 = wuhan maritime communication research institute
csic 723 = yangzhou marine electronic instruments institute
csic 724 = nanjing marine radar institute
csic 725 = luoyang ship material research institute
csic 726 = shanghai marine electronic equipment research institute
avic 601 = shenyang aircraft design and research institute
avic 602 = china helicopter research and development institute
avic 603 = first aircraft institute = xian first aircraft design and research institute
avic 607 = leihua electronic technology research institute = letri
avic 609 = jincheng nanjing engineering institute of aircraft systems
avic 611 = chengdu aircraft design and research institute
avic 612 = china airborne missile academy
avic 613 = luoyang institute of electro optical equipment
avic 615 = china aeronautical radio electronics research institute = careri
avic 618 = xian flight automatic control research institute = facri
avic 621 = beijing institute of aeronautical materials = biam
avic 623 = aircraft strength research institute
avic 625 = beijing aeronautical manufacturing technology research institute = bamtri
avic 630 = chinese flight test establishment
avic 631 = xian aeronautical computing technique research institute = actri
casc 1 = china academy of launch vehicle technology = calt
casc 4 = academy of aerospace solid propulsion technology = aaspt
casc 5 = china academy of space technology
casc 6 = academy of aerospace liquid propulsion technology = aalpt
casc 7 = sichuan academy of aerospace technology
casc 8 = shanghai academy of spaceflight technology = sast
casc 9 = china academy of aerospace electronics technology
casc 11 = china academy of aerospace aerodynamics = caaa
casic 2 = china changfeng electromechanical technology academy = changfeng electromechanical technology design institute
casic 3 = china haiying electromechanical technology academy = hiwing electromechanical technology academy
casic 4 = china jiangnan aerospace = sanjiang space group
"""
"""Institutes and academies that are called by a group's letters and a number in China, and by a name of their own abroad; from their web
sites and yearbooks. A line is ``group number = name = name``."""

_GROUPS = {
    "cetc": ("research institute", "china electronics technology group"),
    "csic": ("research institute", "china shipbuilding industry corporation"),
    "cssc": ("research institute", "china state shipbuilding"),
    "avic": ("research institute", "aviation industry corporation of china"),
    "casc": ("academy", "china aerospace science and technology corporation"),
    "casic": ("academy", "china aerospace science and industry corporation"),
}
"""What the parts of each group are called, and the group's name."""


def _numbered(line: str) -> str:
    """A line of ``INSTITUTES`` as one of the others."""
    called, _, names = line.partition(" = ")
    group, number = called.split()
    kind, name = _GROUPS[group]
    return f"{group} {number} {kind} = {called} institute = {called} = {name} {number} {kind} = {names}"


KNOWN_AS = (
    *(_numbered(line) for line in INSTITUTES.strip().splitlines()),
    *(
        line
        for part in (CHINA, RUSSIA, IRAN, OTHERS, CHINESE, RUSSIAN, MIDDLE_EAST, ELSEWHERE)
        for line in part.strip().splitlines()
    ),
)
