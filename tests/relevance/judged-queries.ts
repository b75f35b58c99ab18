/**
 * What people type and what each of them would take, judged before the ranking was tuned:
 *
 * language | query | regular expression of the foods that a person accepts
 *
 * The expression is held against `name [brand]` of a food, in lower case and without accents.
 */
export const judgedQueries = `
en | egg | ^eggs?(,|$| \\[).*
en | eggs | ^eggs?(,|$| \\[).*
en | boiled egg | ^eggs?,.*boiled
en | scrambled eggs | ^eggs?,.*scrambled|^scrambled egg
en | fried egg | ^eggs?,.*fried|^fried egg
en | milk | ^(whole |semi-skimmed |skimmed )?milk(, |$| \\[)(?!.*(chocolate|dry|canned|goat|human|buffalo|sheep))
en | low fat milk | ^milk, (lowfat|low fat|semi-skimmed|reduced fat|fluid, 1%|skimmed|nonfat)|^(low fat|lowfat|semi.skimmed) milk
en | lowfat milk | ^milk, (lowfat|low fat|semi-skimmed|reduced fat|fluid, 1%|skimmed|nonfat)|^(low fat|lowfat|semi.skimmed) milk
en | whole milk | ^milk, whole|^whole milk
en | skimmed milk | ^milk, (skimmed|nonfat)|^skimmed milk
en | bread | ^bread(,|$| \\[)
en | white bread | ^bread, white|^white bread
en | wholemeal bread | ^bread, (wholemeal|whole.wheat)|^wholemeal bread
en | whole wheat bread | ^bread, (wholemeal|whole.wheat)|^(whole ?wheat|wholemeal) bread
en | raw chicken breast without skin | ^chicken.*breast.*(meat only|skinless).*raw|^chicken breast.*(raw|skinless)|^skinless.*chicken breast
en | chicken breast | ^chicken.*breast
en | grilled chicken breast | ^chicken.*breast.*(grilled|roasted|broiled)|^grilled chicken breast
en | chicken | ^chicken(,|$| \\[| breast| thigh| leg| wing)
en | roast chicken | ^chicken.*roast|^roast(ed)? chicken
en | apple | ^apples?(,|$| \\[)(?!.*(juice|dried|canned|croissant))
en | apples | ^apples?(,|$| \\[)(?!.*(juice|dried|canned|croissant))
en | banana | ^bananas?(,|$| \\[)(?!.*(dehydrated|pepper))
en | bananas | ^bananas?(,|$| \\[)(?!.*(dehydrated|pepper))
en | strawberries | ^strawberr(y|ies)(,|$| \\[)
en | strawberry | ^strawberr(y|ies)(,|$| \\[)
en | cherries | ^cherr(y|ies)(,|$| \\[)
en | orange | ^oranges?(,|$| \\[)
en | orange juice | ^orange juice
en | tomatoes | ^tomato(es)?(,|$| \\[)
en | potato | ^potato(es)?(,|$| \\[)(?!.*(crisps|chips|pancake|salad))
en | baked potato | ^potato(es)?,.*baked|^baked potato
en | mashed potatoes | ^potato(es)?,.*mashed|^mashed potato
en | french fries | french.?fries|french fried|^fries
en | rice | ^rice(,|$| \\[)
en | cooked white rice | ^rice, white.*(cooked|boiled)|^(cooked )?white rice
en | brown rice | ^rice, brown|^brown rice|^(whole.?grain|wholegrain) rice
en | pasta | ^pasta(,|$| \\[)
en | spaghetti | ^spaghetti(,|$| \\[| (n|no)|$)|^pasta|^.*spaghetti
en | oatmeal | ^cereals?, oats|^oatmeal|^porridge|^oats|^rolled oats|quaker.*oatmeal|^cereals, quaker.*oat
en | porridge | ^porridge|^oatmeal|^cereals, oats
en | butter | ^butter(,|$| \\[)
en | peanut butter | ^peanut butter
en | peanutbutter | ^peanut butter
en | cheddar cheese | ^cheese, cheddar|^cheddar
en | cheddar | ^cheese, cheddar|^cheddar
en | cottage cheese | ^cottage cheese|^cheese, cottage
en | greek yogurt | ^yog(h)?urt, greek|^greek.*yog(h)?urt
en | plain yoghurt | ^yog(h)?urt,.*plain|^(plain|natural) yog
en | olive oil | ^olive oil|^oil, olive|^(extra virgin )olive oil
en | sugar | ^sugars?(,|$| \\[)
en | honey | ^honey(,|$| \\[)
en | salt | ^salt(,|$| \\[)
en | coffee | ^coffee(,|$| \\[)|^beverages, coffee
en | black coffee | ^coffee|^beverages, coffee, (brewed|instant)
en | tea | ^tea(,|$| \\[)|^beverages, tea|^(black|green) tea
en | beer | ^beer(,|$| \\[)|^alcoholic beverage, beer
en | red wine | ^wine, red|^red wine|^alcoholic beverage, wine, table, red
en | salmon | ^salmon(,|$| \\[)|^fish, salmon
en | smoked salmon | ^smoked salmon|^salmon, smoked|^fish, salmon.*smoked
en | tuna in water | ^tuna.*water|^fish, tuna.*water
en | shrimp | ^shrimp|^prawn|^crustaceans, shrimp
en | prawns | ^shrimp|^(king |cooked )?prawn|^crustaceans, shrimp
en | bacon | ^bacon|^pork, cured, bacon
en | ground beef | ^beef,.*ground|^ground beef|^beef mince
en | minced beef | ^beef,.*ground|^ground beef|^beef mince|^minced beef
en | sirloin steak | ^beef.*sirloin
en | ham | ^ham(,|$| \\[)|^pork, cured, ham
en | turkey breast | ^turkey.*breast
en | tofu | ^tofu
en | lentils | ^lentils?
en | chickpeas | ^chick ?peas
en | kidney beans | ^kidney beans|^beans, kidney
en | avocado | ^avocados?
en | broccoli | ^broccoli
en | brocoli | ^broccoli
en | zuchini | zucchini
en | eggplant | eggplant
en | aubergine | aubergine|eggplant
en | cucumber raw | ^cucumber
en | spinach | ^spinach
en | sweet potato | ^sweet potato
en | mushrooms | ^mushrooms?
en | almonds | ^almonds|^nuts, almonds
en | walnut | ^walnuts|^nuts, walnuts
en | dark chocolate | ^(dark chocolate|chocolate, dark)|^candies, chocolate, dark|dark chocolate
en | milk chocolate bar | ^(milk chocolate|chocolate, milk)|^candies,.*milk chocolate|milk chocolate
en | vanilla ice cream | ^ice cream.*vanilla|^vanilla ice cream
en | potato chips | ^potato (chips|crisps)|^snacks, potato chips
en | popcorn | ^popcorn|^snacks, popcorn
en | pizza | ^pizza|pizza
en | pepperoni pizza | pizza.*pepperoni|pepperoni.*pizza
en | hamburger | hamburger|burger
en | cheeseburger | cheeseburger
en | chicken nuggets | chicken.*nuggets
en | hot dog | hot ?dog|^frankfurter
en | lasagna | lasagn[ae]
en | macaroni and cheese | macaroni (and|&) cheese|mac (and|&|'n'?) cheese
en | chicken noodle soup | ^soup, chicken.*noodle|chicken noodle soup
en | apple pie | ^pie, apple|^apple pie|^(mcdonald's|burger king).*apple pie
en | pancakes | ^pancakes?
en | croissant | ^croissants?
en | cornflakes | corn ?flakes
en | corn flakes | corn ?flakes
en | granola bar | granola bar
en | whey protein powder | protein.*powder.*whey|whey protein|^beverages, protein powder whey
en | nutela | nutella
en | nutella | nutella
en | coke | coca-cola|^cola|^coke|carbonated.*cola
en | coca cola | coca-cola|^cola( |,|$)|carbonated.*cola
en | cocacola | coca-cola
en | coca cola zero | coca-cola.*zero|coke zero
en | pepsi | pepsi
en | red bull | red bull
en | m&m's | m&m
en | m&ms peanut | m&m.*peanut
en | snickers | snickers
en | kit kat | kit.?kat
en | kitkat | kit.?kat
en | big mac | big mac
en | oreo | oreo
en | philadelphia light | philadelphia.*light
en | heinz ketchup | ketchup.*heinz|heinz.*ketchup
en | kelloggs corn flakes | corn flakes.*kellogg|kellogg.*corn flakes
en | ben and jerrys cookie dough | cookie dough.*ben & jerry
en | doritos | doritos
en | pringles original | pringles.*original
en | chiken breast | ^chicken.*breast
en | tomatos | ^tomato(es)?(,|$| \\[)
en | yougurt | yog(h)?urt
en | bannana | ^bananas?(,|$| \\[)
en | choclate | chocolate
en | spagetti | spaghetti
en | avacado | ^avocados?
en | brown bread toast with butter | ^bread.*(whole|toast|rye|brown)|brown bread
en | boiled brown rice without salt | ^rice, brown.*cooked|^brown rice
en | fresh raw red apple with skin | ^apples?.*(with skin|raw|$)
en | plain greek yogurt 0% fat | ^yog(h)?urt, greek.*(nonfat|plain)|greek.*yog.*0 ?%|0 ?%.*greek
en | oat milk | oat (milk|drink)
en | almond milk unsweetened | almond (milk|drink)|almond ?milk
de | Apfel | ^apfel(?!(saft|mus|schorle|essig|strudel))|^apples?(,|$| \\[)
de | Äpfel | ^apfel(?!(saft|mus|schorle|essig|strudel))|^apples?(,|$| \\[)
de | Banane | ^bananen?(,|$| \\[)|^bananas?(,|$| \\[)
de | Eier | ^eier(,|$| |\\[)|^eggs?(,|$| \\[)|freilandeier|bio.?eier
de | Ei gekocht | ^eggs?,.*boiled|gekochte.? eier?|^eier.*gekocht
de | Vollmilch | vollmilch|^milk, whole
de | fettarme Milch | fettarme.*milch|milch.*(fettarm|1,5)|^milk, (semi|lowfat|reduced|low)
de | Vollkornbrot | vollkornbrot|^bread, (wholemeal|whole.wheat)
de | Kartoffeln | ^(bio |speise)?kartoffeln?|^potato(es)?(,|$| \\[)
de | gekochte Kartoffeln | ^potato(es)?,.*boiled|kartoffeln.*gekocht|gekochte kartoffeln
de | Hähnchenbrust | (hahnchen|huhner)brust|^chicken.*breast
de | Haehnchenbrust | (hahnchen|huhner)brust|^chicken.*breast
de | Hühnerbrust roh | (hahnchen|huhner)brust|^chicken.*breast
de | Rinderhackfleisch | rinderhack|^beef mince|^beef.*ground
de | Lachs | ^lachs|lachs|^salmon|^fish, salmon
de | Reis gekocht | ^rice.*cooked|reis.*gekocht|gekochter reis
de | Nudeln | nudeln|^pasta
de | Haferflocken | haferflocken|^oats|^cereals, oats|^porridge|oatmeal
de | Magerquark | magerquark
de | Frischkäse | frischkase|^cream cheese|^cheese, cream
de | Kaese Gouda | gouda
de | Joghurt | jog(h)?urt|^yog(h)?urt
de | griechischer Joghurt | griech.*jog|jog.*griech|greek
de | Müsli | musli|muesli
de | Muesli | musli|muesli
de | Butter | ^(deutsche markenbutter|markenbutter|butter)(,|$| \\[)
de | Olivenöl | olivenol|^olive oil|^oil, olive
de | Zucker | zucker|^sugars?(,|$| \\[)
de | Honig | honig|^honey
de | Kaffee | kaffee|^coffee|^beverages, coffee
de | Bier | bier|pils|^beer|^alcoholic beverage, beer
de | Bratwurst | bratwurst
de | Currywurst | currywurst
de | Spätzle | spatzle
de | Kartoffelpüree | kartoffelpuree|^potato(es)?,.*mashed
de | Apfelsaft | apfelsaft|^apple juice
de | Tomaten | tomaten?|^tomato(es)?(,|$| \\[)
de | Erdbeeren | erdbeeren?|^strawberr
de | Linsen | ^(rote |braune )?linsen|^lentils
de | Mandeln | mandeln|almonds
de | Milka Alpenmilch | milka.*alpenmilch|alpenmilch.*milka
de | Haribo Goldbären | goldbaren
de | Ritter Sport Vollmilch | (vollmilch|alpenmilch).*ritter|ritter.*(vollmilch|alpenmilch)
de | Schokolade | schokolade|^chocolate|^candies, chocolate
de | Vollmilchschokolade | vollmilch.?schokolade|schokolade.*vollmilch|^chocolate, milk|milk chocolate|alpenmilch
de | Erdnussbutter | erdnussbutter|^peanut butter
de | Thunfisch in eigenem Saft | thunfisch|^tuna.*water
de | Spinat | spinat|^spinach
de | Blumenkohl | blumenkohl|^cauliflower
de | Hafermilch | hafer(milch|drink)|oat (milk|drink)
de | Kartofeln | kartoffeln?|^potato(es)?(,|$| \\[)
fr | pomme | ^pommes?(,|$| \\[)|^pommes? (golden|gala|pink)|^apples?(,|$| \\[)
fr | pomme de terre | pommes? de terre|^potato(es)?(,|$| \\[)
fr | pommes de terre vapeur | pommes? de terre|^potato(es)?(,|$| \\[)
fr | œuf | ^oeufs?|^eggs?(,|$| \\[)
fr | oeufs | ^oeufs?|^eggs?(,|$| \\[)|oeufs frais
fr | oeuf dur | ^eggs?,.*(hard|boiled)|oeufs? durs?
fr | lait entier | lait entier|^milk, whole
fr | lait demi-écrémé | lait demi.ecreme|^milk, (semi|reduced|lowfat)
fr | pain complet | pain.*complet|^bread, (wholemeal|whole.wheat)
fr | baguette | baguette|^bread, french
fr | blanc de poulet | (blanc|filet|escalope)s? de poulet|^chicken.*breast
fr | poulet rôti | poulet.*roti|^chicken.*roast
fr | boeuf haché | (boeuf|steak) hache|hache.*boeuf|^beef mince|^beef.*ground
fr | saumon fumé | saumon fume|salmon.*smoked|smoked salmon
fr | riz blanc cuit | ^rice, white|riz.*(blanc|cuit)
fr | pâtes | ^pates|^pasta|pates
fr | beurre doux | beurre doux|^butter
fr | beurre | ^beurre|^butter(,|$| \\[)
fr | fromage blanc | fromage blanc
fr | camembert | camembert
fr | emmental râpé | emmental|^cheese, swiss|^swiss
fr | yaourt nature | yaourt.*nature|^yog(h)?urt.*plain
fr | huile d'olive | huile d.olive|^olive oil|^oil, olive
fr | confiture de fraises | confiture.*fraise|^jam
fr | miel | ^miel|^honey
fr | jus d'orange | jus d.orange|^orange juice
fr | eau gazeuse | eau.*gaz|perrier|badoit|carbonated.*water|water.*carbonated|san pellegrino
fr | chocolat noir 70% | chocolat noir.*70|noir 70|70.*noir|chocolate, dark
fr | crème fraîche | creme fraiche
fr | courgettes | courgette
fr | lentilles cuites | lentilles|^lentils
fr | haricots verts | haricots verts|^green beans|^beans, snap, green
fr | carottes râpées | carottes|^carrots?
fr | fraises | fraises?|^strawberr
fr | quiche lorraine | quiche lorraine
fr | pâte à tartiner | pate a tartiner|nutella
fr | BN chocolat | bn.*chocolat
fr | petit beurre LU | petit.?beurre
fr | jambon blanc | jambon (blanc|cuit|superieur|de paris)|^ham
fr | thon en boîte | thon|^tuna
fr | ratatouille | ratatouille
fr | croissants | croissants?
fr | yaourth nature | yaourt.*nature|^yog(h)?urt.*plain
fr | sirop de grenadine | grenadine
es | manzana | ^manzanas?|^apples?(,|$| \\[)
es | plátano | ^platanos?|^bananas?(,|$| \\[)
es | huevo | ^huevos?|^eggs?(,|$| \\[)
es | huevos revueltos | ^eggs?,.*scrambled|huevos revueltos
es | huevo cocido | ^eggs?,.*boiled|huevos? cocidos?
es | leche entera | leche entera|^milk, whole
es | leche desnatada | leche desnatada|^milk, (skimmed|nonfat)
es | pan integral | pan.*integral|^bread, (wholemeal|whole.wheat)
es | pan | ^pan(,| |$)|^bread(,|$| \\[)
es | pechuga de pollo | pechuga.*pollo|^chicken.*breast
es | pollo asado | pollo asado|^chicken.*roast
es | carne picada | carne picada|^beef mince|^beef.*ground
es | arroz blanco cocido | ^rice, white|arroz.*(blanco|cocido|redondo)
es | patatas | ^patatas?(?! fritas)|^potato(es)?(,|$| \\[)
es | patatas fritas | patatas fritas|^potato (chips|crisps)|french.?fr
es | tomate | ^tomate|^tomato(es)?(,|$| \\[)
es | tomate frito | tomate frito
es | aceite de oliva | aceite de oliva|^olive oil|^oil, olive
es | aceite de oliva virgen extra | aceite de oliva virgen extra|^olive oil|^oil, olive
es | yogur natural | yogur.*natural|^yog(h)?urt.*plain
es | queso manchego | manchego
es | queso fresco | queso fresco|queso.*fresco|^cheese.*(queso|fresh)
es | jamón serrano | jamon serrano
es | atún al natural | atun|^tuna
es | lentejas | lentejas|^lentils
es | garbanzos | garbanzos|^chickpeas
es | gazpacho | gazpacho
es | tortilla de patatas | tortilla de patata
es | paella | paella
es | zumo de naranja | zumo.*naranja|^orange juice
es | agua con gas | agua.*gas|vichy|carbonated.*water
es | chocolate negro | chocolate negro|^chocolate, dark|dark chocolate
es | galletas maría | galletas? maria
es | fresas | fresas?|^strawberr
es | zanahoria | zanahorias?|^carrots?
es | pimiento rojo | pimiento|^pepper, red|^peppers, sweet, red
es | cebolla | ^cebollas?|^onions?(,|$| \\[)
es | mantequilla | mantequilla|^butter(,|$| \\[)
es | cerveza | cerveza|^beer|^alcoholic beverage, beer
es | colacao | cola ?cao
es | cola cao | cola ?cao
es | salmón a la plancha | salmon
es | gambas | gambas|^shrimp|^crustaceans, shrimp|prawn
es | lechuga | lechuga|^lettuce
es | yogurt griego | yogurt? griego|greek
`
  .trim()
  .split('\n')
  .map((line) => {
    const [language, query, accepted] = line.split(/ \| /, 3);
    return { language: language!, query: query!, accepted: new RegExp(accepted!) };
  });
