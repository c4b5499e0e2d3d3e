"""More bodies by their letters, brands and names, as ``known_as.py`` has them: firms of the last twenty years, works, banks, groups.

A line is ``name = name = name``, with the same rules. Public knowledge, written from web sites, yearbooks, charters and the press: no
list of a regulator was copied.
"""

from __future__ import annotations

CHINESE = """
sgcc = state grid corporation of china
cofco = china national cereals oils and foodstuffs
pla = peoples liberation army = chinese peoples liberation army = pla china = chinese pla
plaaf = peoples liberation army air force = pla air force
plarf = peoples liberation army rocket force = pla rocket force
planmc = peoples liberation army navy marine corps
apt1 = comment crew = pla unit 61398 = unit 61398
catt = china academy of telecommunications technology
caict = china academy of information and communications technology
amms = academy of military medical sciences
pla information engineering university = information engineering university of the pla = zhengzhou information science and technology institute
pla air force engineering university = air force engineering university of the pla
xidian university = xian university of electronic science and technology
whut = wuhan university of technology
dlut = dalian university of technology
scut = south china university of technology
njupt = nanjing university of posts and telecommunications
cqupt = chongqing university of posts and telecommunications
hangzhou dianzi university = hangzhou university of electronic science and technology
guet = guilin university of electronic technology
sustech = southern university of science and technology
cauc = civil aviation university of china
north university of china = north china institute of technology
hfut = hefei university of technology
bjtu = beijing jiaotong university = northern jiaotong university
swjtu = southwest jiaotong university
ecust = east china university of science and technology
iscas = institute of software chinese academy of sciences
imecas = institute of microelectronics of the chinese academy of sciences
dicp = dalian institute of chemical physics
hfips = hefei institutes of physical science
ciae = china institute of atomic energy
npic = nuclear power institute of china
snerdi = shanghai nuclear engineering research and design institute
swip = southwestern institute of physics
cardc = china aerodynamics research and development center
nint = northwest institute of nuclear technology
xian aircraft industrial corporation = xian aircraft company = avic xian aircraft
chengdu aircraft industrial group = chengdu aircraft corporation
shenyang aircraft industrial group = shenyang aircraft corporation
hafei = harbin aircraft industry = harbin aircraft manufacturing corporation
aecc shenyang liming = shenyang liming aero engine
guizhou liyang aero engine = aecc guizhou liyang
spacety = changsha tianyi space science and technology research institute
cgstl = chang guang satellite technology = charming globe
dji = da jiang innovations = sz dji technology = shenzhen dajiang innovation technology
phytium = feiteng information technology
megvii = kuangshi technology
sensetime = shangtang technology
iflytek = keda xunfei = ustc iflytek
meiya pico = xiamen meiya pico information = sdic intelligence xiamen information
catl = contemporary amperex technology = ningde shidai
gotion = guoxuan high tech
unitree = yushu technology
advanced micro fabrication equipment = zhongwei semiconductor equipment
skyverse technology = zhongke feice
empyrean technology = huada jiutian
primarius technologies = gailun electronics
wuhan xinxin semiconductor manufacturing = xmc wuhan
nexchip = hefei jinghe integrated circuit
unisoc = ziguang zhanrui = spreadtrum communications
tsinghua unigroup = ziguang group
inspur = langchao
h3c = xinhuasan
loongson = longxin zhongke
hygon = haiguang information technology
zhaoxin = via alliance semiconductor
qihoo 360 = qihu 360 = beijing qihu technology
knownsec = zhidao chuangyu
topsec = tianrongxin
nsfocus = lvmeng technology
isoon = anxun information technology
integrity technology group = yongxin zhicheng
"""
"""From web sites and annual reports in Chinese and English."""

RUSSIAN = """
rac mig = rsk mig = russian aircraft corporation mig
okb sukhogo = sukhoi design bureau = sukhoi experimental design bureau
okb yakovleva = yakovlev design bureau = opytno konstruktorskoe byuro imeni yakovleva
vaso = voronezh aircraft manufacturing = voronezhskoe aktsionernoe samoletostroitelnoe obshchestvo
aviastar sp = ulyanovsk aviation plant aviastar
irkut corporation = nauchno proizvodstvennaya korporatsiya irkut
naz sokol = nizhny novgorod aircraft plant sokol = nizhegorodskiy aviastroitelnyy zavod sokol
lii gromova = gromov flight research institute = letno issledovatelskiy institut imeni gromova
shvabe = shvabe holding = schwabe holding
kalashnikov concern = kontsern kalashnikov
high precision systems holding = npo vysokotochnye kompleksy = vysokotochnye kompleksy
concern vega = kontsern radiostroeniya vega = radio engineering concern vega
concern sozvezdie = voronezh research institute of communications
concern morinsis agat = kontsern morinformsistema agat = concern morinformsystem agat
concern gidropribor = kontsern morskoe podvodnoe oruzhie gidropribor = sea underwater weapon concern gidropribor
npo avrora = concern npo aurora = kontsern npo avrora
mcst = mtsst = moscow center of sparc technologies
ineum = institute of electronic control computers = institut elektronnykh upravlyayushchikh mashin
baikal electronics = baykal elektroniks
niiet = research institute of electronic engineering = nauchno issledovatelskiy institut elektronnoy tekhniki
niisi ran = scientific research institute of system analysis = nauchno issledovatelskiy institut sistemnykh issledovaniy
vniira = all russian research institute of radio equipment = vserossiyskiy nauchno issledovatelskiy institut radioapparatury
vniiofi = all russian research institute of optical and physical measurements
vniiftri = all russian research institute of physical technical and radio technical measurements
vniitransmash = all russian research institute of transport machine building
gosniip = state research institute of instrument making = gosudarstvennyy nauchno issledovatelskiy institut priborostroeniya
niipp = research institute of semiconductor devices = nauchno issledovatelskiy institut poluprovodnikovykh priborov
niitp = research institute of precision instruments = nauchno issledovatelskiy institut tochnykh priborov
fcdt soyuz = fttsdt soyuz = federal center for dual technologies soyuz = federalnyy tsentr dvoynykh tekhnologiy soyuz
moscow institute of thermal technology = moscow institute of heat technology = moskovskiy institut teplotekhniki
votkinsk machine building plant = votkinskiy zavod
zlatmash = zlatoust machine building plant
krasmash = krasnoyarsk machine building plant
omsktransmash = omsk transport machine building plant = omskiy zavod transportnogo mashinostroeniya
npo splav = gnpp splav = splav state research and production enterprise
npo bazalt = gnpp bazalt = bazalt state research and production enterprise
gosmkb raduga = mkb raduga = raduga state machine building design bureau
gosmkb vympel = vympel state machine building design bureau
mkb fakel = fakel machine building design bureau
okb novator = novator design bureau
mkb iskra = iskra machine building design bureau
tmkb soyuz = turaevo machine building design bureau soyuz
rscc = russian satellite communications company = kosmicheskaya svyaz
tsenki = center for operation of space ground based infrastructure
npo lavochkina = lavochkin association = lavochkin research and production association
kbkha = chemical automatics design bureau = kb khimavtomatiki = konstruktorskoe byuro khimavtomatiki
vniiem = all russian research institute of electromechanics = vserossiyskiy nauchno issledovatelskiy institut elektromekhaniki
mpei = moscow power engineering institute = moskovskiy energeticheskiy institut
mirea = moscow institute of radio engineering electronics and automation = russian technological university mirea
misis = moscow institute of steel and alloys = national university of science and technology misis
mtuci = mtusi = moscow technical university of communications and informatics
voenmekh = voenmeh = baltic state technical university
guap = saint petersburg state university of aerospace instrumentation
samara state aerospace university = samara national research university
ugatu = usatu = ufa state aviation technical university
sfedu = southern federal university = yuzhnyy federalnyy universitet
urfu = ural federal university
ioffe institute = ioffe physical technical institute = fiziko tekhnicheskiy institut imeni ioffe
ire ran = kotelnikov institute of radio engineering and electronics = institut radiotekhniki i elektroniki ran
iki ran = space research institute of the russian academy of sciences = institut kosmicheskikh issledovaniy ran
budker institute of nuclear physics = institut yadernoy fiziki imeni budkera
tsniikhm = central scientific research institute of chemistry and mechanics
nii kvant = kvant scientific research institute
gazprombank = bank gpb
promsvyazbank = bank psb
credit bank of moscow = moskovskiy kreditnyy bank
rncb = rnkb = russian national commercial bank
black sea bank of development and reconstruction = chernomorskiy bank razvitiya i rekonstruktsii
moex = moscow exchange
alrosa = almazy rossii sakha
rosgeo = rosgeologiya = russian state geological holding
internet research agency = agentstvo internet issledovaniy = glavset
wagner group = pmc wagner = chvk vagner
federal news agency = riafan = ria fan = federalnoe agentstvo novostey
tass = itar tass = information telegraph agency of russia
rosmolodezh = federal agency for youth affairs
rossotrudnichestvo = federal agency for the commonwealth of independent states affairs compatriots living abroad and international humanitarian cooperation
fsin = federal penitentiary service = federalnaya sluzhba ispolneniya nakazaniy
rosrezerv = federal agency for state reserves
rosfinmonitoring = federal financial monitoring service = federalnaya sluzhba po finansovomu monitoringu
bsvt = belspetsvneshtechnika
belinvestbank = belarusian bank for development and reconstruction
bank dabrabyt = moscow minsk bank
state security committee of the republic of belarus = komitet gosudarstvennoy bezopasnosti respubliki belarus
belarusian potash company = belorusskaya kaliynaya kompaniya
"""
"""Russia and Belarus: works and institutes in both languages, from charters and English pages; banks from their own reports."""

MIDDLE_EAST = """
nstri = nuclear science and technology research institute of iran
jabr ibn hayan laboratories = jabr ibn hayan research department = jabr ibn hayan multipurpose research laboratories
fajr industries group = instrumentation factories plant
pedec = petroleum engineering and development company
pogc = pars oil and gas company
icofc = iranian central oil fields company
iotc = iranian oil terminals company
nigec = national iranian gas export company
oiec = oil industries engineering and construction
khazar shipping = khazar sea shipping lines
bimeh markazi = central insurance of iran
moallem insurance = bimeh moallem
tappico = tamin petroleum and petrochemical investment company
pgpic = persian gulf petrochemical industries company
saipa = societe anonyme iranienne de production automobile
mahan air = mahan airlines
meraj air = meraj airlines
caspian airlines = caspian air
ravin academy = avaye hooshmand ravin
emennet pasargad = eeleyanet gostar = net peygard samavat
commercial bank of syria = al masraf al tijari al suri
central bank of syria = masraf souriya al markazi
cham wings airlines = sham wings airlines
jihad al bina = construction jihad
kataib hizballah = hizballah brigades
asaib ahl al haq = league of the righteous
harakat al nujaba = movement of the noble ones hizballah = hizballah al nujaba
popular mobilization forces = popular mobilization units = al hashd al shaabi
saraya al ashtar = al ashtar brigades
ansarallah = ansar allah = houthi movement = houthis
fatemiyoun division = fatemiyoun brigade = liwa fatemiyoun
zaynabiyoun brigade = liwa zaynabiyoun = zainebiyoun brigade
pmoi = mujahedin e khalq = peoples mojahedin organization of iran
abu nidal organization = fatah revolutionary council
al aqsa martyrs brigade = kataib shuhada al aqsa
abdallah azzam brigades = ziyad al jarrah battalions
"""
"""Iran, Syria, Iraq, Lebanon and Yemen: names in English and in romanised Persian or Arabic, as these bodies and the press write them."""

ELSEWHERE = """
tanchon commercial bank = changgwang credit bank
amroggang development banking = amnokkang development bank
green pine associated = chongsong yonhap = chongsong united trading
korea daesong bank = choson taesong unhaeng = taesong bank
air koryo = choson minhang
munitions industry department = military supplies industry department
general bureau of atomic energy = general department of atomic energy
lazarus group = hidden cobra = guardians of peace = labyrinth chollima
bluenoroff = apt38 = stardust chollima
andariel = silent chollima
kimsuky = velvet chollima = apt43
chosun expo = korea expo joint venture
110th research center = lab 110
national defence complex = national development complex
pakistan aeronautical complex = pac kamra
giki = ghulam ishaq khan institute of engineering sciences and technology
pieas = pakistan institute of engineering and applied sciences
mytel = telecom international myanmar
myanmar directorate of defence industries = kapasa = ka pa sa
eniminas = empresa nicaraguense de minas
albanisa = alba de nicaragua
corporacion venezolana de guayana = cvg corporacion venezolana de guayana
al qaida = al qaeda = international front for fighting jews and crusaders
aqis = al qaida in the indian subcontinent
haqqani network = haqqani taliban network
lashkar e jhangvi = army of jhangvi
jemaah islamiyah = islamic community of southeast asia
al shabaab = harakat shabaab al mujahidin = mujahidin youth movement = mujahideen youth movement
hayat tahrir al sham = organization for the liberation of the levant
al nusrah front = jabhat al nusra = jabhat fatah al sham = support front for the people of the levant
ansaru = ansarul muslimina fi biladis sudan = vanguards for the protection of muslims in black africa
iskp = isis khorasan = isil khorasan = islamic state khorasan province = islamic state in iraq and the levant khorasan
iswap = isis west africa = islamic state west africa province
islamic state in the greater sahara = isis in the greater sahara
lords resistance army = lra uganda
m23 = march 23 movement = mouvement du 23 mars
allied democratic forces = forces democratiques alliees
continuity ira = continuity irish republican army
real ira = real irish republican army
revolutionary organization 17 november = epanastatiki organosi 17 noemvri
sendero luminoso = shining path = partido comunista del peru = communist party of peru
students islamic movement of india = simi india
babbar khalsa international = babbar khalsa
sinaloa cartel = cartel de sinaloa = pacific cartel
brothers circle = family of eleven
primeiro comando da capital = first capital command
comando vermelho = red command
barrio 18 = 18th street gang = mara 18
boryokudan = yakuza
fancy bear = apt28 = sofacy = unit 26165 = military unit 26165 = 85th main special service center
cozy bear = apt29
sandworm team = voodoo bear = unit 74455 = military unit 74455 = main center for special technologies
trickbot group = wizard spider
apt10 = stone panda = menupass
apt33 = refined kitten
apt34 = helix kitten
apt35 = charming kitten
apt40 = temp periscope
muddywater = static kitten
flax typhoon = ethereal panda
volt typhoon = vanguard panda
"""
"""Korea's north, Pakistan, Myanmar and America; armed groups and bands in the tongues that they and the press use; those who break into
computers by the names that researchers gave them."""
