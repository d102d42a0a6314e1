"""What to draw for things nobody draws: each word with its nearest relatives, best first.

The recipe says so when one of these is used. Families whose members stand in for each other are
here; `nearest.txt` beside this module has the many things that only ever have one relative.
"""

from collections.abc import Iterator
from pathlib import Path

_KIN: dict[str, str] = {
    "griffin eagle": "gryphon hippogriff griffon",
    "eagle hawk bird": "falcon hawk kestrel osprey vulture buzzard condor harrier kite roc thunderbird",
    "owl eagle bird": "owlbear barnowl",
    "raven crow bird": "magpie jackdaw rook blackbird starling",
    "parrot bird": "macaw cockatoo parakeet budgie toucan lovebird",
    "bird sparrow": (
        "robin finch wren canary hummingbird kingfisher swallow nightingale bluebird cardinal lark thrush"
        " songbird woodpecker oriole pigeon dove seagull pelican stork heron crane ibis albatross"
    ),
    "phoenix eagle bird": "firebird",
    "duck swan bird": "goose mallard gosling duckling loon",
    "chicken bird": "hen rooster turkey pheasant quail partridge peacock ostrich emu cockatrice chick",
    "penguin bird": "puffin",
    "wolf dog": "coyote jackal dingo husky hyena warg direwolf lycan fenrir",
    "werewolf wolf": "lycanthrope wolfman",
    "dog wolf": (
        "terrier poodle labrador retriever beagle corgi dachshund bulldog shepherd collie pug dalmatian "
        "chihuahua spaniel greyhound rottweiler"
    ),
    "fox wolf": "kitsune vixen fennec",
    "cat": "feline tomcat kitty siamese persian manx ocelot serval caracal",
    "lion tiger cat": "lioness lynx cougar puma bobcat sphinx manticore chimera sabretooth nemean",
    "tiger cat": "tigress",
    "leopard tiger cat": "jaguar cheetah panther",
    "bear": "grizzly cub polarbear sloth wolverine koala ursine",
    "panda bear": "redpanda",
    "horse": "mare stallion foal colt mule donkey zebra mustang clydesdale steed charger nag okapi",
    "unicorn horse": "alicorn kirin",
    "pegasus horse": "",
    "centaur horse": "",
    "deer stag horse": "elk moose reindeer caribou doe fawn antelope gazelle impala buck hart jackalope",
    "cow bull": "ox bison buffalo yak calf bovine cattle steer gnu wildebeest minotaur",
    "goat sheep": "ram ibex billy kid chamois satyr faun baphomet capricorn",
    "sheep goat": "lamb ewe alpaca llama",
    "pig boar": "hog piglet sow swine warthog peccary tapir",
    "rabbit": "hare jackrabbit cottontail",
    "mouse rat": "hamster gerbil guinea vole shrew lemming rodent dormouse chinchilla capybara",
    "squirrel mouse": "chipmunk marmot groundhog beaver prairiedog",
    "hedgehog mouse": "porcupine echidna",
    "raccoon badger fox": "skunk otter weasel ferret stoat mink mongoose possum opossum badger",
    "monkey ape": "gorilla chimp chimpanzee orangutan baboon lemur gibbon macaque",
    "elephant": "mammoth mastodon oliphant",
    "rhino elephant": "rhinoceros hippo hippopotamus triceratops",
    "snake": "cobra viper python boa adder asp rattlesnake anaconda naga basilisk wyrmling serpent",
    "lizard": "gecko iguana chameleon salamander newt komodo skink axolotl monitor",
    "crocodile lizard": "alligator caiman gator",
    "dinosaur lizard dragon": (
        "raptor velociraptor trex tyrannosaurus stegosaurus brontosaurus pterodactyl godzilla kaiju"
    ),
    "turtle": "tortoise terrapin",
    "frog": "toad tadpole treefrog bullfrog",
    "fish": (
        "trout carp tuna cod bass pike herring sardine anglerfish swordfish pufferfish koi guppy betta "
        "catfish perch eel minnow flounder halibut mackerel seahorse"
    ),
    "shark fish": "hammerhead barracuda orca megalodon",
    "whale fish": "narwhal leviathan porpoise dolphin beluga manatee walrus seal",
    "octopus squid": "kraken cuttlefish cthulhu cephalopod nautilus",
    "crab": "lobster crayfish shrimp prawn",
    "jellyfish octopus": "medusae anemone",
    "spider": "tarantula arachnid arachne widow mite tick",
    "scorpion spider": "",
    "bee": "wasp hornet bumblebee",
    "butterfly": "moth dragonfly",
    "beetle": (
        "ladybug ladybird scarab cockroach bug insect weevil firefly cricket grasshopper locust cicada mantis"
    ),
    "ant beetle": "termite",
    "snail": "slug",
    "worm snake": "caterpillar larva maggot leech centipede millipede",
    "bat": "vampirebat gargoyle",
    "dragon": "wyrm lindworm amphithere hydra jabberwock bahamut tiamat drakeling",
    "slime": "goo amoeba gelatinous puddle",
    "ghost": "poltergeist apparition banshee shade spook spectre boo",
    "golem robot": "colossus elemental construct automaton titan juggernaut",
    "robot": "cyborg automaton drone mecha bot machine terminator cyberman roomba",
    "treant tree": "ent",
    "mushroom": "shroom truffle chanterelle morel",
    "beholder": "eye watcher",
    "demon": "fiend incubus succubus balrog hellspawn daemon oni",
    "alien": "extraterrestrial martian",
    "zombie": "ghoul revenant wight undead corpse draugr",
    "skeleton": "bonelord deathknight",
    "ogre orc": "cyclops giant ettin",
    "troll orc": "yeti sasquatch bigfoot abominable",
    "goblin": "gremlin hobgoblin kobold boggart redcap bugbear",
    "fairy": "pixie sylph nymph dryad faerie tinkerbell",
    "oak tree": "elm beech ash maple sycamore poplar aspen linden baobab",
    "pine tree": "cedar cypress redwood sequoia larch juniper conifer",
    "willow tree": "birch",
    "palm tree": "",
    "bush tree": "shrub hedge bramble thicket topiary",
    "flower": (
        "tulip daisy lily poppy daffodil orchid iris lotus marigold dandelion carnation hibiscus peony "
        "bluebell chrysanthemum hydrangea blossom bouquet plant"
    ),
    "cactus": "succulent aloe agave",
    "rock stone": "boulder pebble cliff crag asteroid meteor",
    "crystal gem": "quartz geode prism shard stalagmite stalactite topaz opal jewel",
    "ore rock": "nugget",
    "house cottage": (
        "building home shack lodge villa bungalow farmhouse barn shed chalet dwelling stable mill school "
        "shop store market library hospital"
    ),
    "castle tower": "fort fortress citadel stronghold palace keep garrison bastion",
    "tower": "lighthouse spire obelisk pagoda silo turret",
    "temple castle": "church chapel shrine cathedral monastery abbey pantheon mosque",
    "windmill tower": "watermill",
    "tent": "yurt teepee pavilion camp",
    "well": "fountain",
    "bridge": "aqueduct",
    "gate door": "portal archway portcullis",
    "ship boat": "galleon frigate schooner sloop yacht caravel longship steamer submarine",
    "boat ship": "canoe kayak raft rowboat dinghy gondola sailboat",
    "cart wagon": "carriage chariot coach stagecoach wheelbarrow minecart",
    "car": "truck van bus taxi jeep automobile racecar sedan limousine ambulance tractor",
    "tank car": "bulldozer",
    "train": "locomotive",
    "airplane spaceship": "plane jet biplane aeroplane aircraft glider helicopter",
    "balloon airship": "zeppelin blimp",
    "spaceship rocket": "shuttle satellite starcruiser spacecraft probe lander",
    "ufo spaceship": "saucer",
    "motorcycle bicycle car": "motorbike bike scooter",
    "sword": "saif spatha zweihander flamberge weapon nunchaku boomerang foil",
    "axe": "cleaver labrys doubleaxe",
    "hammer": "mjolnir sledgehammer maul",
    "spear": "partisan ranseur voulge",
    "bow": "slingshot sling",
    "gun": "carbine sniper bazooka uzi",
    "bomb": "grenade dynamite explosive tnt mine firecracker",
    "chest": "strongbox coffer trunk lockbox casket treasure",
    "crate box": "carton container package parcel",
    "barrel": "keg cask drum tub bucket pail",
    "bag": "sack pouch moneybag purse satchel backpack rucksack knapsack wallet",
    "potion": "tonic brew concoction philtre draught antidote ointment perfume remedy",
    "coin": "token medallion doubloon penny money cash currency ducat",
    "ring": "",
    "necklace amulet": "pendant talisman charm locket",
    "key": "lockpick",
    "book": "novel diary journal codex ledger manual encyclopedia notebook almanac",
    "scroll": "document parchment letter contract certificate",
    "lantern torch": "lamp streetlight candelabra brazier flashlight",
    "candle": "taper",
    "mug": "cup stein flagon jug pitcher teacup glass",
    "bottle potion": "decanter carafe canteen",
    "cauldron pot": "kettle pan wok",
    "clock": "watch hourglass sundial timepiece",
    "chair": "stool throne armchair seat bench sofa couch",
    "table": "desk counter bar nightstand",
    "bed": "cot hammock crib mattress",
    "bookshelf": "shelf cupboard cabinet wardrobe bookcase dresser",
    "sign": "signpost billboard placard notice poster",
    "bread": "loaf baguette bun toast roll bagel croissant",
    "cake": "pie cupcake muffin tart pastry gateau brownie",
    "cookie": "biscuit cracker",
    "cheese": "cheddar brie",
    "apple": "fruit pear plum nectarine mango",
    "cherry apple": "berry strawberry raspberry blueberry grape grapes",
    "orange apple": "grapefruit mandarin",
    "carrot": "vegetable parsnip radish turnip beet",
    "pumpkin": "squash gourd melon watermelon jackolantern",
    "meat": "steak ham drumstick beef pork bacon sausage",
    "pizza": "slice",
    "pan": "fryingpan",
    "ball": "sphere",
    "sparkles": "magic spell",
    "burger": "hamburger sandwich cheeseburger hotdog taco",
    "candy": "lollipop sweets gumdrop",
    "fire campfire": "inferno hearth pyre",
    "star": "asterisk",
    "sun": "",
    "cloud": "fog mist",
    "lightning": "thunderbolt spark",
    "explosion": "blast boom detonation",
    "heart": "love",
    "skull": "cranium",
    "crown": "coronet tiara diadem",
    "helmet": "helm casque",
    "boot": "shoe sandal slipper sneaker",
    "hat": "cap beret fedora tophat bonnet",
    "guitar lute": "ukulele instrument sitar",
    "drum": "bongo timpani tambourine",
    "trumpet horn": "flute bugle trombone tuba clarinet ocarina",
    "bone": "femur ribcage",
    "feather": "quill",
    "egg": "eggshell ball football soccer basketball baseball beachball",
    "anchor": "",
    "gear ring": "wheel tire cog",
    "mirror": "computer laptop monitor console phone television tv arcade",
    "crate": "gamepad controller joystick gameboy",
    "trophy": "prize award",
    "gift": "present",
    "snowman": "",
    "scarecrow": "effigy",
    "statue": "sculpture bust idol totem",
    "tombstone": "grave gravestone headstone tomb coffin sarcophagus",
    "shield": "pavise scutum targe",
    "wizard": (
        "spellcaster magician conjurer illusionist archmage enchanter thaumaturge pyromancer cryomancer "
        "geomancer merlin gandalf"
    ),
    "sorceress witch": "enchantress",
    "knight": "cavalier templar crusader dragoon squire warden lancelot",
    "warrior": (
        "berserker mercenary brute slayer conqueror duelist marauder raider spearman swordsman "
        "swordswoman pikeman axeman infantry legionary legionnaire spartan"
    ),
    "rogue": "scoundrel burglar spy cutpurse trickster outlaw",
    "archer": "bowman marksman crossbowman scout sharpshooter",
    "villager": (
        "commoner townsfolk citizen serf settler pioneer beggar servant maid butler nanny teacher student"
        " scholar neighbor neighbour human someone somebody individual adult grandfather grandmother "
        "grandpa grandma father mother brother sister uncle aunt plumber carpenter tailor weaver potter "
        "mason miner lumberjack woodcutter fisherman sailor  baker butcher brewer doctor nurse engineer "
        "scientist professor gardener postman astronaut firefighter policeman policewoman detective clown"
        " jester acrobat juggler dancer actor singer musician painter artist"
    ),
    "king": "emperor lord ruler monarch sultan tsar pharaoh duke baron count noble aristocrat",
    "queen": "empress duchess countess baroness",
    "innkeeper": "barkeep host hostess landlord taverner publican waiter waitress",
    "merchant": "shopkeeper vendor seller peddler salesman",
    "pirate": "buccaneer corsair swashbuckler captain privateer",
    "cleric": "healer bishop pope nun saint prophet acolyte oracle medic friar vicar",
    "samurai": "ronin shogun daimyo",
    "ninja": "shinobi kunoichi",
}


def _nearest() -> Iterator[tuple[str, str]]:
    """Yield each word of `nearest.txt` with the drawn subject it is listed under."""
    text = Path(__file__).with_name("nearest.txt").read_text("utf-8").replace("\n    ", " ")
    for line in text.splitlines():
        drawn, colon, strangers = line.partition(": ")
        if colon and not line.startswith("#"):
            yield from ((word, drawn) for word in strangers.split(", "))


def _relatives() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for relatives, strangers in _KIN.items():
        order = tuple(relatives.split())
        for place, relative in enumerate(order):
            found.setdefault(relative, order[place + 1 :] + order[:place])
        for word in strangers.split():
            found.setdefault(word, order)
    for word, drawn in _nearest():
        found[word] = (*found.get(word, ()), drawn)
    return found


RELATIVES: dict[str, tuple[str, ...]] = _relatives()
"""Each word with its relatives, the nearest first; the relatives themselves are listed too."""
