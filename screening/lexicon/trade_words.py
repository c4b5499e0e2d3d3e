"""Words that firms are called by, in Russian and its neighbours' and in English: "Zvezda" on one list is "Star" on another.

A group a line, as words come out of normalisation: they count nearly as one another and never as one, for many firms are called so.
Words that are family or given names as well ("Lev", "Vera", "Nadezhda") are left out. From dictionaries' sense.
"""

from __future__ import annotations

TRADE_WORDS = """
star zvezda zirka
starlet zvezdochka
dawn zarya rassvet aurora
sunrise voskhod skhid
october oktyabr zhovten kastrychnik
falcon sokol
eagle oryol orel berkut
hawk yastreb
seagull chayka
swan lebed
stork aist
bear medved vedmid
wolf volk vovk
tiger tigr
dolphin delfin
shark akula
bee pchela
hammer molot
sword mech
shield shchit
arrow strela
lightning molniya malanka bliskavka
thunder grom
rainbow raduga vesyolka
spark iskra
ray beam luch promin
light svet svitlo
flame plamya plamen
torch fakel
fire ogon
beacon lighthouse mayak
motherland rodina otchizna
friendship druzhba
brotherhood bratstvo
unity edinstvo
victory pobeda peremoga
glory slava
freedom svoboda
youth yunost
spring vesna rodnik
heritage legacy nasledie spadshchina
wave volna khvylya
ocean okean
anchor yakor
sail parus vetrilo
frigate fregat
corvette korvet
captain kapitan
diamond almaz
ruby rubin
sapphire sapfir
emerald izumrud
amber yantar burshtyn
pearl zhemchug perlyna
coral korall
agate agat
horizon gorizont
equator ekvator
orbit orbita
comet kometa
pole polyus
universe vselennaya
satellite sputnik
quantum quant kvant
impulse pulse
spectrum spektr
photon foton
phoenix feniks
pegasus pegas
icarus ikar
prometheus prometey
hercules gerkules
hermes germes
hephaestus gefest
atlas atlant
antaeus antey
orpheus orfey
uranus uran
cyclone tsiklon
hurricane uragan
tornado smerch
blizzard metel
knight vityaz
hero bogatyr geroy
warrior voin
cossack kazak
vanguard avangard
guard gvardiya
benchmark etalon
pennant vympel
banner znamya
crown korona
palace dvorets
fortress krepost
tower bashnya bashta
bridge most
gate vorota
threshold porog
square area ploshchad
mountain gora
valley dolina
forest bor
field pole
meadow lug
river reka
lake ozero
shore coast bereg
gulf bay zaliv
island ostrov
cape mys
wind veter
ice led
snow sneg
winter zima
summer leto
autumn osen
sun solntse
moon luna
sky nebo
earth zemlya
world peace mir
bread khleb
harvest urozhay
apple yabloko
cedar kedr
oak dub
birch bereza
maple klen
pine sosna
rose roza
forward vpered
leader lider
parity paritet
balance balans
guarantor garant
guarantee garantiya
alliance alyans soyuz
union soyuz
harmony garmoniya
rhythm ritm
tempo temp
era epoch epokha
future budushchee
renaissance vozrozhdenie
path way put
course kurs
route marshrut
cascade kaskad
sphere sfera
prism prizma
module modul
kaleidoscope kaleydoskop
axiom aksioma
alpha alfa
arctic arktika
baltic baltika
siberia sibir
caucasus kavkaz
east vostok skhid
west zapad zakhid
north sever pivnich
south yug pivden
silk shelk
cotton khlopok
steel stal
stone kamen
castle zamok
force sila
image obraz
memory pamyat
reason razum
"""
