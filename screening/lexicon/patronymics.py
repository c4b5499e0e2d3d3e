"""Given names and how patronymics made of them begin in Russian, Ukrainian and Belarusian, by any romanisation."""

from __future__ import annotations

PATRONYMICS = """
aleksandr: aleksandr alexandr oleksandr olexandr alyaksandr aliaksandr alexander aleksander
aleksey: alekse alexe aleksi oleksi alyakse aliakse aleksej
nikolay: nikola nikol mykola mykol mikola mikol mikalaj mikala
sergey: serge sergu sergi serhi serhu siarhe
dmitriy: dmitri dmitr dmytr dzmitry dzmitr
vladimir: vladimir volodymyr volodimir uladzimir
mikhail: mikhail mychail mychajl michail mikhayl mikhajl mykhail mykhayl mykhajl mihail mihajl
vasiliy: vasil vasyl vasili
anatoliy: anatol anatoli
yevgeniy: evgen evgeni yevgen yevgeni evhen yevhen ievgen yauhen yaugen iauhen jewgen
yuriy: yur yuri iur iuri
grigoriy: grigor grigori hryhor hryhori ryhor rygor
andrey: andre andri
pavel: pavl pavel
petr: petr piatr
igor: igor ihor ihar
oleg: oleg oleh aleh
konstantin: konstantin kostyantin kostyantyn kostiantyn kanstantsin
gennadiy: gennad gennadi hennad hennadi genad henad genadz henadz gienadz hienadz
valeriy: valer valeri
valentin: valentin valentyn
vitaliy: vital vitali
georgiy: georg georgi heorh heorhi
iosif: iosif yosif yosip yosyp osip
yakov: yakovl yakov yakiv
stepan: stepan stsiapan
fedor: fedor fedir fyodor fiodor
arkadiy: arkad arkadi
afanasiy: afanas afanasi opanas panas
timofey: timofe tymofi timofi
efim: efim yefim yukhim yukhym
semyon: semen semyon siamion
nikita: nikit mikit mykyt
ilya: il ili ilj illi
kirill: kirill kiril kyryl kirilo
maksim: maksim maksym maxim
boris: boris borys barys
bogdan: bogdan bohdan
gleb: gleb glib hlib hleb
daniil: danil danyl daniil danilo
denis: denis denys
yegor: egor yegor yehor iegor
ignat: ignat ihnat gnat hnat ignati
matvey: matve matvi
saveliy: savel saveli
trofim: trofim trokhim trokhym
filipp: filipp filip pilip pylyp
artem: artem artyom artiom
vadim: vadim vadym
leontiy: leont leonti
yevdokim: evdokim yevdokim
kuzma: kuzm kuzma
leonid: leonid leanid lianid
svyatoslav: svyatoslav sviatoslav svyataslav sviataslav swjatoslaw
vyacheslav: vyacheslav viacheslav vyachaslav viachaslav vjacheslav wjatscheslaw
vladislav: vladislav vladyslav uladzislav wladislaw
stanislav: stanislav stanislaw
yaroslav: yaroslav iaroslav yaraslav jaroslav jaroslaw
rostislav: rostislav rostyslav rastsislav
bronislav: bronislav bronislaw branislav
vsevolod: vsevolod usevalad
roman: roman raman
viktor: viktor victor wiktor
rustam: rustam rustem
zakhar: zakhar zahar zachar
moisey: moise moisi majsej
solomon: solomon salamon
nikifor: nikifor nykyfor
prokofiy: prokof prokofi
terentiy: terent terenti
"""
