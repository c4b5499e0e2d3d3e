"""Given names that stand for one another: short forms, pet names, and the forms one name takes in several languages.

Each line is a group; a name may stand in several. Kept to names in common use in English, Russian and Ukrainian, Spanish,
Portuguese, German, French, Italian, Turkish, Persian and Hebrew press and registers. Spellings that differ only by the system of
romanisation (Sergey, Sergei) are made of those listed. Authored for this project.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

GROUPS = """
abraham abe avraham ibrahim
aleksandr alexander alex aleks sasha sascha alejandro alessandro alexandre aleksander oleksandr iskander sandy alexandros alekos
aleksandra alexandra sasha oleksandra alejandra alessandra sandra
aleksey alexey alexei oleksiy oleksii alyosha alexis
albert bert al berto
alfred fred alfie alfredo
anatoly anatoliy tolya anatolii
andrew andy drew andrey andrei andriy andreas andres andre andrea andrzej andrej ondrej
angela angie angelina
anna anne ann ana annie anya hanna hannah
anthony tony antony antonio anton antoine antoni
arkady arkadiy arkadii
arthur art artur arturo
barack barry
benjamin ben benny bennie bibi binyamin benyamin
bernard bernie bernhard bernardo
bogdan bohdan
boris borya borys
catherine kate katie kathy cathy katherine kathryn ekaterina katya kateryna katharina catalina caterina katerina aikaterini
charles charlie chuck carlos karl carl carlo karol charly
christina chris kristina tina cristina
christopher chris kristofer cristobal christoph christophe krzysztof
daniel dan danny daniil danilo danylo
david dave davey davide dawid
deborah debbie deb
denis dennis denys
dmitry dmitriy dmitri dima dmytro mitya dimitri dimitrios dimitris
donald don donny
edward ed eddie ted ned eduard edouard eduardo edoardo edvard
elena helen helena yelena olena lena elene helene eleni
elizabeth liz beth betty lisa eliza elisabeth elizaveta isabel isabella
emmanuel manuel manny emanuel immanuel
eugene gene yevgeny evgeny evgeniy yevhen eugenio
evgeny zhenya evgenii yevgeniy
francis frank francisco pancho paco francesco francois franz frans
franklin frank
frederick fred freddy frederic friedrich federico fredrik
george georg jorge giorgio georges georgy georgiy georgii yuri yury yuriy yurii heorhiy jerzy juri georgios giorgos yiorgos
gerald gerry jerry gerard gerardo
gregory greg grigory grigoriy hryhoriy gregorio grigoris grigorios
harold harry hal
henry harry hank enrique enrico heinrich henri henrik
igor ihor
irina iryna irene ira
isaac ike yitzhak itzhak ishaq
ivan john johannes jan juan jean giovanni joao vanya ioann ian evan sean hans ioannis yannis giannis
jacob jake yakov jacques jakob yaakov yaqub jaime
james jim jimmy jamie jaime diego santiago
jeffrey jeff geoffrey geoff
jennifer jenny jen
john jack johnny jon johnny johann giovanni
jonathan jon jonny yonatan yehonatan
joseph joe joey jose giuseppe josef iosif yosef yusuf youssef pepe josip jozef
joshua josh yehoshua
juan juanito
kenneth ken kenny
konstantin kostya kostyantyn constantine costa konstantinos kostas constantinos
lawrence larry laurence lorenzo laurent lars
leo leon lev leonid leonardo lyova
lewis lou louis luis luigi ludwig lluis
ludmila lyudmila liudmyla
luke lucas luca lukas luc
margaret maggie peggy meg margarita marguerite
maria mary marie miriam mariya mariia masha maryam
mark marcus marco marcos marc markus marko
martin marty martinho
matthew matt matteo matvey matthias mateo mateusz matias
maxim maksim max maxime maksym maximilian
michael mike mick mickey mikhail misha miguel michel michele mykhailo mikhael mykhaylo mihail mihai michalis michail
mohammed muhammad mohamed muhammed mohamad mohammad mehmet mohd md
natalia natasha nataliya natalie
nathaniel nathan nate
nicholas nick nicky nikolai nikolay mykola nicolas nikolaos niccolo kolya nikolaj klaus nikos
oleg oleh
patrick pat paddy patricio padraig
paul pablo paolo pavel pavlo pawel paulo pasha pavlos
peter pete pedro pietro pierre petr pyotr petro piotr pieter petya petros
philip phil felipe philippe filippo filipp
rebecca becky rivka
richard rick dick rich ricky ricardo riccardo
robert bob bobby rob robbie roberto bert
roland rolando orlando
roman romain
ronald ron ronny
saeed said
samuel sam sammy shmuel samuil
sebastian seb bastian sebastien
semyon semen simon shimon simeon simone
sergey sergei serhiy serge sergio seryozha
solomon shlomo suleiman sulayman suleyman
stanislav stas stanislaw stanislaus
stephen steve steven stefan esteban stefano etienne stepan stephan istvan stefanos stavros
susan sue suzanne susana susanna
svetlana sveta svitlana
tatiana tatyana tanya tetiana
theodore ted theo teddy fyodor fedor teodor fedir teodoro theodoros
thomas tom tommy tomas tommaso tomasz foma
timothy tim timmy timofey timofei tymofiy
victor viktor vic vittorio vitya
vincent vince vincenzo vicente vinny
vladimir vova volodya volodymyr wladimir vladislav vlad
vyacheslav slava viacheslav
walter walt wally walther
william bill billy will willy liam guillermo guillaume wilhelm guglielmo
yusuf yousef youssef josef joseph
basil vasily vasiliy vasilis vasileios vassilis vasyl
evangelos vangelis
anastasios tasos
spyridon spyros
zachary zach zack zakhar
andrey andrei andriy andryusha dryusha
aleksandr alexander shura shurik sanka
aleksey alexey alexei lyosha lyokha alyosha
anatoly anatoliy tolik
arkady arkadiy arkasha
dmitry dmitriy dmitri dimon dimka mitya
evgeny yevgeny evgeniy zhenya zheka
fyodor fedor fedya
gennady gennadiy gena genka
georgy georgiy zhora gosha goga
grigory grigoriy grisha
igor igoryok gosha
ilya ilyusha ilyukha
ivan vanya vanka vanyusha
konstantin kostya kostik
leonid lyonya lenya
mikhail misha mishka
nikolai nikolay kolya kolyan
pavel pasha pashka
pyotr petr petya petka
roman roma romka
ruslan rusik
sergey sergei seryozha serezha seryoga
stanislav stas slava
timur timurchik tima
vadim vadik
valentin valya
valery valeriy valera
vasily vasiliy vasya vaska
viktor victor vitya vityok
vitaly vitaliy vitalik
vladimir vova vovka volodya
vladislav vlad vladik slava
vyacheslav viacheslav slavik slava
yaroslav slava yarik
yevgenia evgenia zhenya
yuri yury yuriy yura yurik
zinaida zina
alberto beto tito
alejandro jandro
alfonso fonso poncho
alfredo fredo
antonio tonio tono tonito
arturo turo
bernardo nardo
carlos carlitos charly
daniel dani
eduardo lalo duda dudu
enrique quique kike
ernesto neto
federico fede lico
felipe lipe
fernando nando fer
francisco paco pancho quico curro chico pacho
gabriel gabo gabi
gerardo lalo
gilberto beto
gregorio goyo
guadalupe lupe lupita
guillermo memo guille
gustavo tavo gus
hector tito
heriberto beto
humberto beto
ignacio nacho
jaime jimmy jaimito
jesus chucho chuy suso
joaquin quino chimo
jorge coque
jose pepe chepe joselito
juan juanito juancho
leonardo leo nardo
luis lucho luisito
manuel manolo manu nelo
marcelo chelo
mario mayito
mauricio mauro
miguel migue miki
norberto beto
octavio tavo
pedro perico periquito
rafael rafa fallo
ramon moncho
raul rulo
ricardo richi cayo
roberto beto robertito
rodrigo rigo
rogelio roge
salvador chava salva
santiago santi chago
sebastian seba
sergio checo
teodoro teo doro
tomas tommy
vicente chente
joao joaozinho
antonio toninho
luis lula luizinho
jose ze zeca zezinho
francisco chico
manuel maneco
giuseppe peppe beppe pino
francesco ciccio franco
antonio toto nino
salvatore toto turi
giovanni gianni nanni
luigi gigi
vincenzo enzo
lorenzo enzo renzo
domenico mimmo
johannes hannes
friedrich fritz
heinrich heinz
joseph sepp
wilhelm willi
ludwig lutz
andrzej jedrek
jan janek
jozef jozek
stanislaw staszek
tadeusz tadek
zbigniew zbyszek
ibrahim ibo
ismail iso
mehmet memo memet
mustafa mustik
suleyman sulo
hlib gleb glib hleb
nadiya nadezhda nadia nadiia nadzeya
kyrylo kirill kiril kyryl kirilo
mykyta nikita mikita
illya ilya ilia illia
yehor egor yegor iegor yahor
hennadiy gennadiy gennady gennadi henadz hennadii gennadii
olha olga volha
oksana aksana
tetyana tatyana tatiana tetiana tatsiana
yuliya yulia julia yuliia iuliia
svitlana svetlana sviatlana
kateryna ekaterina yekaterina katsiaryna catherine
lyudmyla lyudmila ludmila liudmila liudmyla
maryna marina
halyna galina halina
valentyna valentina
viktoriya victoria viktoria viktoriia
lyubov liubov lubov
artem artyom artiom artsiom
oleksiy olexiy olexii aleksey alexey alexei aliaksei alyaksey oleksii oleksij
oleksandr olexandr alexander aleksandr alexandr aliaksandr alyaksandr
mikola mykola nikolay nikolai mikalai nicholas
dmitro dmytro dmitry dmitriy dmitrii dzmitry
ievgen yevhen evgeny evgeniy yevgeny yevgeniy evgenii yauhen ievhen
volodimir volodymyr vladimir uladzimir
sergiy serhiy sergey sergei siarhei serhii
mikhaylo mykhailo mykhaylo mikhail mihail mikhailo
pavlo pavel paval
petro petr pyotr piatr
vasil vasyl vasily vasiliy vasilii
iurii yuriy yuri yury
ihor igor ihar
oleh oleg aleh
andriy andrey andrei andrii andrej
grigoriy hryhoriy grigory hryhorii ryhor
bohdan bogdan
vitaliy vitaly vitali vitalii vital
vyacheslav viacheslav viachaslau
kostyantin kostyantyn konstantin kostiantyn kanstantsin
stepan stsiapan
yakiv yakov iakov
yosip yosyp iosif yosif
opanas afanasiy afanasy
denys denis dzianis
maksym maksim maxim
anatoliy anatoly anatolii anatol
vadym vadim
mykhailyna mikhalina
ganna anna hanna
bin ben ibn
al el ul
chowdhury choudhury chaudhary chaudhry chowdhry choudhary chaudhuri chaudhari chowdury
bhattacharya bhattacharjee bhattacharyya bhattacharjea
banerjee banerji bannerjee bandyopadhyay
mukherjee mukherji mookerjee mukhopadhyay
chatterjee chatterji chattopadhyay
ganguly ganguli gangopadhyay
tiwari tewari tiwary
agarwal agrawal aggarwal agarwala
kapoor kapur
saxena saksena
chauhan chouhan chowhan chohan
reddy reddi
mishra misra
sharma sarma
verma varma
dutta datta dutt dutto
bose basu
ghosh ghose
biswas viswas
gauri gowri gouri
lakshmi laxmi lakshmy
krishnamurthy krishnamurti krishnamoorthy
srinivas shrinivas sreenivas
srinivasan shrinivasan sreenivasan
narendra narender
surendra surender surinder
mahendra mahender mohinder
rajendra rajender rajinder
jitendra jitender
virendra virender birendra
subramanian subramaniam subramanyam subrahmanyam
ramachandran ramchandran
vishwanath viswanath
iyer aiyar ayyar
iyengar ayyangar
naidu nayudu
pillai pillay
sourav saurav
sourabh saurabh
deepak dipak
dinesh deenesh
ravindra ravinder
harish hareesh
prasad prashad
soekarno sukarno
soeharto suharto
joko djoko
yusuf jusuf
htun tun
htay htey
htoo htu
htut tut
htet tet
khaing khine
pyae pye pyay
phyo hpyo pyo
phone hpone
hlaing hline
thein thain
hnin nin
hsan san
lwin lwyn
kiyumars kiumars kioumars kiyomars kiyomarth kayumars kiomars
"""


def stand_for(groups: Iterable[Iterable[str]]) -> dict[str, frozenset[str]]:
    """For each word of the groups the other words of all its groups."""
    found: dict[str, frozenset[str]] = {}
    for group in map(frozenset, groups):
        for name in group:
            others = group - {name}
            found[name] = found[name] | others if name in found else others
    return found


_SYSTEMS = (
    (re.compile("e[yij]$"), ("ey", "ei", "ej")),
    (re.compile("(?<=[^aeiou])(?:i[yij]|y)$"), ("iy", "ii", "ij", "y")),
    (re.compile("(?<=.)[yij]a"), ("ya", "ia", "ja")),
    (re.compile("[yij]u"), ("yu", "iu", "ju")),
    (re.compile("ks|x"), ("ks", "x")),
)
"""Letters in which systems of romanisation differ, and what they write."""
_DIFFER = re.compile("[yij](?:[au]|$)|ks|x")
"""What a name holds where any of them is found."""


def spellings(name: str) -> set[str]:
    """A name as the systems of romanisation write it, where it has letters in which they differ."""
    found = {name}
    if not _DIFFER.search(name):
        return found
    for letters, written in _SYSTEMS:
        differ = [one for one in found if letters.search(one)]
        found.update(letters.sub(by, one) for one in differ for by in written)
    return found


VARIANTS = stand_for(set().union(*map(spellings, line.split())) for line in GROUPS.strip().splitlines())
"""For each given name those that may stand for it."""
