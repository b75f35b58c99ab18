/**
 * What the foods of USDA and of the starter set are called elsewhere, so that people find them in
 * their own language: British English, German, French and Spanish.
 *
 * the words that a name has, in any order, the food itself first | what else it is called
 */
export const foodTranslations = `
almond | mandel, mandeln, amande, almendra
anchovy | sardelle, sardellen, anchois, anchoa, boqueron
apple | apfel, pomme, manzana
apple juice | apfelsaft, jus de pomme, zumo de manzana
apricot | aprikose, marille, abricot, albaricoque
artichoke | artischocke, artichaut, alcachofa
arugula | rocket, rucola, roquette
asparagus | spargel, asperge, esparrago
avocado | avocat, aguacate
bacon | speck, fruhstucksspeck, lardon, tocino, beicon
baked | gebacken, ofen, au four, al horno
banana | banane, bananen, platano
barley | gerste, orge, cebada
basil | basilikum, basilic, albahaca
beans | bohnen, haricots, alubias, judias, frijoles
beans green | grune bohnen, haricots verts, judias verdes
beans snap green | grune bohnen, haricots verts, judias verdes
beans kidney | kidneybohnen, haricots rouges, alubias rojas
beans black | schwarze bohnen, haricots noirs, frijoles negros
beef | rindfleisch, rind, rinder, boeuf, ternera, res, vacuno
beef ground | mince, minced, rinderhackfleisch, hackfleisch, rinderhack, steak hache, boeuf hache, carne picada
beef mince | ground, rinderhackfleisch, hackfleisch, rinderhack, steak hache, boeuf hache, carne picada
beer | bier, biere, cerveza
beet | beetroot, rote bete, betterave, remolacha
beetroot | rote bete, betterave, remolacha
blackberry | brombeere, mure, mora
blueberry | heidelbeere, blaubeere, myrtille, arandano
boiled | gekocht, bouilli, dur, cocido, hervido, hard
hard-boiled | boiled, gekocht, dur, cocido
bran | kleie, son, salvado
bread | brot, pain, pan
bread french | baguette
bread white | weissbrot, toastbrot, pain blanc, pain de mie, pan blanco, pan de molde
bread wholemeal | whole wheat, whole grain, vollkornbrot, pain complet, pan integral, brown
bread whole-wheat | wholemeal, whole grain, vollkornbrot, pain complet, pan integral, brown
bread rye | roggenbrot, pain de seigle, pan de centeno
breast | brust, poitrine, blanc, filet, pechuga
breast chicken | hahnchenbrust, huhnerbrust, hahnchenbrustfilet, blanc de poulet, filet de poulet
breast turkey | putenbrust, blanc de dinde
broccoli | brokkoli, brocoli
broiled | grilled, gegrillt, grille, a la plancha
roasted | gebraten, roti, asado, grilled
roast | gebraten, roti, asado
grilled | gegrillt, grille, a la plancha
brussels sprouts | rosenkohl, chou de bruxelles, coles de bruselas
buckwheat | buchweizen, sarrasin, trigo sarraceno
butter | beurre, mantequilla, markenbutter
buttermilk | buttermilch, lait ribot, babeurre
cabbage | kohl, weisskohl, chou, col, repollo
cake | kuchen, gateau, pastel, bizcocho
candy | candies, sweets, sussigkeiten, bonbon, caramelo
cantaloupe | melone, melon
carbonated | sprudel, gazeuse, gazeux, con gas
water carbonated | sparkling, mineralwasser, sprudel, eau gazeuse, agua con gas
carrot | karotte, mohre, carotte, zanahoria
cashew | cashewkern, noix de cajou, anacardo
cauliflower | blumenkohl, chou fleur, coliflor
celery | staudensellerie, sellerie, celeri, apio
cereal | musli, cereales
cheese | kase, fromage, queso
cheese cottage | huttenkase, korniger frischkase, cottage
cheese cream | frischkase, fromage frais, queso crema
cheese goat | ziegenkase, chevre, queso de cabra
cheese swiss | emmentaler, emmental
cherry | kirsche, cerise, cereza
chickpea | garbanzo, kichererbse, pois chiche
chicken | hahnchen, hendl, huhn, hahnchenfleisch, poulet, pollo
thigh chicken | hahnchenschenkel, haut de cuisse, muslo
wing chicken | hahnchenflugel, aile, alita
chili | chilli
chips | crisps
potato chips | crisps, kartoffelchips, patatas fritas
potato crisps | chips, kartoffelchips, patatas fritas
chocolate | schokolade, chocolat
chocolate dark | zartbitter, schokolade, chocolat noir, chocolate negro
chocolate milk | milchschokolade, vollmilchschokolade, chocolat au lait, chocolate con leche
cilantro | coriander, koriander, coriandre
clam | muschel, palourde, almeja
cod | kabeljau, dorsch, cabillaud, morue, bacalao
coconut | kokosnuss, kokos, coco
coffee | kaffee, cafe
cola | coke, cola
cooked | gekocht, cuit, cocido, boiled
cookie | biscuit, keks, galleta
corn | maize, sweetcorn, mais, maiz
cottage cheese | huttenkase, korniger frischkase, cottage
courgette | zucchini, calabacin
crab | krabbe, krebs, crabe, cangrejo
cracker | kracker, galleta salada
cranberry | preiselbeere, canneberge, arandano rojo
cream | sahne, rahm, creme, nata
sour cream | saure sahne, schmand, creme fraiche, crema agria
cream sour | saure sahne, schmand, creme fraiche, crema agria
cream cheese | frischkase, fromage frais, queso crema
croissant | cruasan
cucumber | gurke, concombre, pepino
date | dattel, datte, datil
duck | ente, canard, pato
egg | ei, eier, oeuf, huevo
egg white | eiweiss, eiklar, blanc d'oeuf, clara de huevo
egg yolk | eigelb, jaune d'oeuf, yema
eggplant | aubergine, berenjena
aubergine | eggplant, berenjena
fat | fett, gras, grasa, matiere grasse
fat free | fettfrei, sans matiere grasse
fig | feige, figue, higo
fish | fisch, poisson, pescado
flour | mehl, farine, harina
frankfurter | hot dog, wurstchen, saucisse, salchicha, wiener
fried | gebraten, frit, frito, fritas
frozen | tiefgekuhlt, surgele, congelado
fruit | obst, frucht, fruta
garlic | knoblauch, ail, ajo
ginger | ingwer, gingembre, jengibre
goat | ziege, chevre, cabra
goose | gans, oie, ganso
grape | traube, weintraube, raisin, uva
grapefruit | pamplemousse, pomelo, toronja
ground | hack, gehackt, hache, picada, minced, mince
ham | schinken, kochschinken, jambon, jamon
hazelnut | haselnuss, noisette, avellana
herring | hering, hareng, arenque
honey | honig, miel
hummus | houmous
ice cream | speiseeis, eis, glace, helado
jam | marmelade, konfiture, confiture, mermelada
juice | saft, jus, zumo, jugo
kale | grunkohl, chou, kale, col rizada
ketchup | catsup
catsup | ketchup
kiwi | kiwifruit
kiwifruit | kiwi
lamb | lamm, lammfleisch, agneau, cordero
leek | lauch, porree, poireau, puerro
lemon | zitrone, citron, limon
lentil | linsen, linse, lentille, lenteja
lettuce | kopfsalat, blattsalat, salade, laitue, lechuga
liver | leber, foie, higado
lobster | hummer, homard, langosta
lowfat | low fat, fettarm, allege, desnatado
macaroni | makkaroni, macaronis, macarrones
mackerel | makrele, maquereau, caballa
mango | mangue
maple syrup | ahornsirup, sirop d'erable, sirope de arce
margarine | margarina
meatball | frikadelle, boulette, albondiga
melon | melone
milk | milch, lait, leche
milk whole | vollmilch, full fat, lait entier, leche entera
milk semi-skimmed | fettarme milch, lowfat, low fat, reduced fat, 2%, lait demi-ecreme, leche semidesnatada
milk reduced fat | semi-skimmed, lowfat, fettarme milch, lait demi-ecreme, leche semidesnatada
milk lowfat | semi-skimmed, fettarme milch, lait demi-ecreme, leche semidesnatada
milk skimmed | nonfat, fat free, magermilch, entrahmte, lait ecreme, leche desnatada
milk nonfat | skimmed, skim, magermilch, lait ecreme, leche desnatada
oat milk | haferdrink, hafermilch, boisson avoine, bebida de avena
soy milk | soya, soja, drink, sojamilch, boisson soja, bebida de soja
soymilk | soya, soja, drink, sojamilch, boisson soja, bebida de soja
millet | hirse, mijo
mint | minze, menthe, menta
mozzarella | mozarella
mushroom | champignon, pilz, seta
mussel | miesmuschel, moule, mejillon
mustard | senf, moutarde, mostaza
noodle | nudel, nouille, fideo
nut | nuss, noix, nuez
oat | hafer, haferflocken, flocons d'avoine, avena, porridge, oatmeal
oatmeal | porridge, haferbrei, haferflocken, avena
porridge | oatmeal, haferbrei, avena
oil | ol, huile, aceite
oil olive | olivenol, huile d'olive, aceite de oliva, virgen, vierge, extra virgin
olive oil | olivenol, huile d'olive, aceite de oliva, virgen, vierge, extra virgin
oil sunflower | sonnenblumenol, huile de tournesol, aceite de girasol
sunflower oil | sonnenblumenol, huile de tournesol, aceite de girasol
oil canola | rapeseed, rapsol, huile de colza
olive | oliven, aceituna
onion | zwiebel, oignon, cebolla
orange | apfelsine, naranja
orange juice | orangensaft, jus d'orange, zumo de naranja
oyster | auster, huitre, ostra
pancake | pfannkuchen, crepe, tortita
parsley | petersilie, persil, perejil
parsnip | pastinake, panais, chirivia
pasta | nudeln, pates
pea | erbse, petit pois, guisante
peach | pfirsich, peche, melocoton, durazno
peanut | erdnuss, cacahuete, mani
peanut butter | erdnussbutter, beurre de cacahuete, crema de cacahuete, mantequilla de cacahuete
pear | birne, poire, pera
pecan | pekannuss, pacana
pepper | capsicum
pepper red | paprika, rote paprika, poivron rouge, pimiento rojo
pepper green | paprika, grune paprika, poivron vert, pimiento verde
pepper sweet | bell, paprika, poivron, pimiento
pickle | gherkin, gewurzgurke, cornichon, pepinillo
pineapple | ananas, pina
pistachio | pistazie, pistache, pistacho
plum | pflaume, zwetschge, prune, ciruela
pomegranate | granatapfel, grenade, granada
pork | schweinefleisch, schwein, porc, cerdo
pork chop | schweinekotelett, cote de porc, chuleta
potato | kartoffel, pomme de terre, patata, papa
potato mashed | kartoffelpuree, kartoffelbrei, puree de pommes de terre, pure de patatas
potato french fried | fries, chips, pommes frites, patatas fritas
potato baked | ofenkartoffel, jacket
powder | pulver, poudre, polvo
protein | eiweiss, proteine, proteina
prune | pflaume, trockenpflaume, pruneau, ciruela pasa
pumpkin | kurbis, potiron, citrouille, calabaza
quinoa | quinua
rabbit | kaninchen, lapin, conejo
radish | radieschen, rettich, radis, rabano
raisin | rosine, raisin sec, pasa
raspberry | himbeere, framboise, frambuesa
raw | roh, cru, crudo, fresh, uncooked
rhubarb | rhabarber, rhubarbe, ruibarbo
rice | reis, riz, arroz
rice brown | vollkornreis, naturreis, riz complet, arroz integral, wholegrain
rice white | riz blanc, arroz blanco
rolls | bread, bun, brotchen, petit pain, panecillo
rye | roggen, seigle, centeno
salad | salat, salade, ensalada
salmon | lachs, saumon
salt | salz, sel, sal
salami | salame
sardine | sardina
sauce | sosse, salsa
sauerkraut | choucroute, chucrut
sausage | wurst, bratwurst, saucisse, salchicha
scallion | spring onion, fruhlingszwiebel
scallop | jakobsmuschel, coquille saint jacques, vieira
scrambled | ruhrei, brouille, revuelto
seed | samen, graine, semilla
sesame | sesam, sesamo
shrimp | prawn, garnele, krabbe, crevette, gamba, camaron
sirloin | rumpsteak, faux filet, solomillo
skim | skimmed, mager, ecreme, desnatado
smoked | gerauchert, fume, ahumado
fish salmon smoked | raucherlachs
snack | knabberei
soup | suppe, soupe, sopa
soy | soya, soja
soy sauce | sojasosse, sauce soja, salsa de soja
spaghetti | espagueti
spinach | spinat, epinard, espinaca
spring onion | scallion, fruhlingszwiebel, lauchzwiebel
squid | tintenfisch, calamar
squash zucchini | courgette, calabacin
squash | kurbis, courge, calabaza
steak | bistec, filete
strawberry | erdbeere, fraise, fresa
sugar | zucker, sucre, azucar
sweet potato | susskartoffel, batate, patate douce, batata, boniato
sweet corn | sweetcorn, maize, mais, maiz
syrup | sirup, sirop, sirope
tea | tee, the, te
toasted | toast, getoastet, grille, tostado
tomato | tomate
trout | forelle, truite, trucha
tuna | thunfisch, thon, atun
tuna water | thunfisch, im eigenen saft, thon, au naturel, atun, al natural
turkey | pute, truthahn, dinde, pavo
turnip | rube, navet, nabo
unsweetened | ungesusst, sans sucre, sin azucar
vanilla | vanille, vainilla
veal | kalb, kalbfleisch, veau, ternera
vegetable | gemuse, legume, verdura
vinegar | essig, vinaigre, vinagre
walnut | walnuss, noix, nuez
water | wasser, eau, agua
watermelon | wassermelone, pasteque, sandia
wheat | weizen, ble, trigo
whipping | schlagsahne, creme entiere, nata para montar
whole wheat | wholemeal, vollkorn, complet, integral
wine | wein, vin, vino
wine red | rotwein, vin rouge, vino tinto
wine white | weisswein, vin blanc, vino blanco
yeast | hefe, levure, levadura
yogurt | yoghurt, joghurt, yaourt, yogur
yogurt plain | natural, natur, joghurt, naturjoghurt, yaourt nature, yogur natural
yogurt greek | griechischer joghurt, griechisch, yaourt grec, a la grecque, yogur griego
`;
