"""Names that firms everywhere take: of gods and heroes, stars and planets, stones, winds, strongholds, virtues, and coined ones.

They are rare in any count of firms' names, since there are so many of them, but two firms that share one of them are mostly
strangers. Written down for this project from general knowledge, by kind, and not from any list of parties; among the coined ones
are some that were seen to raise alarms on ordinary firms' names.
"""

from __future__ import annotations

_GODS = (
    "achilles adonis aeneas aeolus agamemnon ajax amazon amun andromache anubis aphrodite apollo ares argo argos argus ariadne artemis "
    "asclepius asgard atalanta athena athene atlas aurora bacchus bragi calypso castor centaur cerberus ceres charon chronos circe "
    "clio concordia cronos cupid daedalus daphne demeter diana dionysus dionysos echo electra elysium eos erato eros eunomia euterpe "
    "europa fortuna freya freyja frigg gaia ganesh ganesha griffin griffon hades hector helios hephaestus hera heracles hercules "
    "hermes hestia horus hydra hygeia hyperion icarus idun indra iris isis janus jason juno jupiter kali krishna kronos lakshmi laxmi "
    "leda loki luna maia mars medea medusa mercury midas minerva minos mithra mjolnir morpheus nemesis neptune nereus nike odin "
    "odysseus odyssey olympia olympus orpheus orion osiris pallas pandora parvati pegasus penelope perseus persephone phoenix "
    "pluto plutus pollux poseidon priam prometheus proteus ragnarok remus romulus rhea saturn shiva siva sphinx sylvan tethys thalia "
    "themis theseus thor titan triton tyche ulysses urania uranus valhalla valkyrie venus vesta victoria vishnu vulcan zephyr "
    "zephyrus zeus"
)
_SKY = (
    "acrux adhara aldebaran algol alcyone alioth alkaid altair andromeda antares aquarius aquila ara arcturus aries auriga bellatrix "
    "betelgeuse bootes callisto cancer canis canopus capella capricorn carina cassiopeia centauri cepheus cetus columba corvus "
    "cosmos crux cygnus deimos delphinus deneb draco enceladus equinox equuleus fomalhaut galaxy ganymede gemini hyades io kosmos lacerta "
    "leo libra lupus lynx lyra mira mizar nebula nova oberon ophiuchus phobos pisces pleiades polaris procyon pulsar quasar regulus rigel "
    "sagitta sagittarius scorpio scorpius sirius solaris spica stella stellar supernova taurus titania umbra ursa vega vela virgo zenith"
)
_STRONGHOLDS = (
    "acropolis alcazar alhambra avalon babylon bastion camelot castello citadel colosseum eldorado excalibur forum galleon guardian "
    "highlander kremlin lancer lancelot maestro magellan matador mayflower merlin monolith obelisk omega palladium paladin pantheon "
    "parthenon pharaoh pilgrim polestar portcullis praetorian pyramid samurai saracen sentinel shogun spartan sparta stonehenge "
    "templar trident trojan utopia vanguard viking xanadu"
)
_STONES = (
    "agate amber amethyst aquamarine azurite basalt beryl citrine cobalt coral emerald garnet granite jade jasper lapis malachite obsidian "
    "onyx opal peridot quartz ruby sapphire sardonyx topaz tourmaline turquoise zircon"
)
_VIRTUES = (
    "aequitas alea altus aqua aurum avanti avantis bonum caritas celeritas cielo civitas cogito concordia constantia dominus ergo excelsior "
    "felicitas fides fidelis fortis genesis gravitas humanitas integra invicta largo libertas lumen lux magna magnus maxima "
    "maximus nexus novum novus optima optimus pax primus prima probitas quantum quorum salus sapientia sempre sol solus spectra spektrum "
    "spectrum stella summa supra supreme tempus terra ultima ultra unitas unity universum vector veritas vertex vesper via victor vida vita vitae "
    "vivo vox"
)
_COINED = (
    "airtech alltech autotech biotech citylink comtech cybertech datatech dynatech eastech ecotech electrotech energotech eurotech "
    "fintech geotech globaltech globaltrans greentech hightech hitech infotech innotech intech interlink intertech intertrade "
    "aerotech agritech cleantech datacom infocom netcom petrotech satcom "
    "intertrans maxtech medtech megatech microtech multitech nanotech netlink newtech novatech omnitech polytech powercom powertech "
    "primetech protech prototech robotech sintech softech softline startech steeltech supertech technolink technotrade "
    "techlink transcom translink transoil transtech tritech unitech unitrade univest webtech welltech worldtech"
)
TAKEN = frozenset(" ".join((_GODS, _SKY, _STRONGHOLDS, _STONES, _VIRTUES, _COINED)).split())
