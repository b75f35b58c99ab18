import { gtin14 } from '../../src/gtin';

/*
 * An Open Food Facts of any size: the products that everyone knows, with the scans that go with
 * that, and then whatever shops sell, each kind by the brands that make it.
 */

/** name; brand; energy in kcal; scans of a year */
const known = `
Nutella; Ferrero; 539; 42000
Coca-Cola; Coca-Cola; 42; 39000
Coca-Cola Zero Sugar; Coca-Cola; 0; 27000
Coca-Cola Light; Coca-Cola; 0; 9000
Coca-Cola Cherry; Coca-Cola; 45; 4000
Fanta Orange; Coca-Cola; 33; 8000
Sprite; Coca-Cola; 37; 5000
Pepsi; PepsiCo; 42; 9000
Pepsi Max; PepsiCo; 0; 9500
Red Bull Energy Drink; Red Bull; 46; 8000
Orangina; Orangina; 42; 5200
Perrier eau gazeuse; Perrier; 0; 6200
Badoit eau minérale naturelle gazeuse; Badoit; 0; 2600
Agua mineral con gas; Vichy Catalan; 0; 1500
Cristaline eau de source; Cristaline; 0; 15000
Snickers; Mars; 481; 7600
Twix; Mars; 495; 6000
Mars; Mars; 449; 4100
Bounty; Mars; 487; 3900
M&M's Peanut; Mars; 515; 6400
M&M's Crispy; Mars; 502; 2000
Kit Kat; Nestlé; 518; 6700
Smarties; Nestlé; 469; 1700
Oreo Original; Mondelez; 474; 7900
Prince chocolat; LU; 467; 9000
Petit Beurre; LU; 434; 6100
BN goût chocolat; BN; 445; 2200
Milka Alpenmilch; Milka; 539; 6900
Ritter Sport Alpenmilch; Ritter Sport; 537; 3800
Ritter Sport Vollmilch; Ritter Sport; 531; 1300
Lindt Excellence chocolat noir 70% cacao; Lindt; 566; 8800
Lindt Excellence 85% Cacao; Lindt; 584; 7000
Côte d'Or noir 70%; Côte d'Or; 570; 2400
Kinder Bueno; Ferrero; 572; 6800
Kinder Riegel; Ferrero; 566; 3200
Ferrero Rocher; Ferrero; 603; 3000
Haribo Goldbären; Haribo; 343; 5000
Pringles Original; Pringles; 536; 4800
Pringles Sour Cream & Onion; Pringles; 533; 4000
Doritos Nacho Cheese; Doritos; 499; 3300
Lay's Classic; Lay's; 540; 3900
Philadelphia Original; Philadelphia; 225; 5900
Philadelphia Light; Philadelphia; 147; 3500
Tomato Ketchup; Heinz; 102; 9400
Mayonesa; Hellmann's; 722; 2800
Corn Flakes; Kellogg's; 378; 3700
Special K; Kellogg's; 375; 2600
Weetabix; Weetabix; 362; 2900
Cookie Dough; Ben & Jerry's; 270; 2600
Skyr Natur; Arla; 63; 5600
Skyr nature; Danone; 57; 6900
Activia nature; Danone; 69; 3500
Actimel; Danone; 71; 2700
Total 0% Greek Yogurt; Fage; 54; 6900
Barista Oat Drink; Oatly; 59; 7000
Hafer Natural; Alpro; 44; 2300
Almond drink unsweetened; Alpro; 13; 6200
Soja nature; Bjorg; 38; 2000
Harrys brioche tranchée; Harrys; 350; 5100
Président beurre doux; Président; 745; 3300
Camembert; Président; 281; 2900
Babybel; Mini Babybel; 297; 4000
La vache qui rit; Bel; 239; 4100
Boursin ail et fines herbes; Boursin; 404; 2300
Jambon supérieur; Fleury Michon; 107; 5600
Saumon fumé; Labeyrie; 180; 2100
Thon entier au naturel; Petit Navire; 110; 2900
Purée Mousline; Maggi; 356; 1800
Coquillettes; Panzani; 359; 3300
Spaghetti n. 5; Barilla; 359; 9100
Pesto alla Genovese; Barilla; 494; 8100
Leerdammer Original; Leerdammer; 368; 1700
Exquisa Der Sahnige; Exquisa; 250; 1800
Original Wagner Steinofen Pizza Salami; Wagner; 244; 1600
Ristorante Pizza Mozzarella; Dr. Oetker; 262; 2900
Rügenwalder Vegane Mühlen Hack; Rügenwalder Mühle; 191; 1700
Nesquik; Nestlé; 375; 3700
Cola Cao Original; Idilia Foods; 377; 3100
Galletas María; Fontaneda; 449; 2100
Galletas Maria Dorada; Gullón; 438; 1800
Tortilla de patatas con cebolla; Hacendado; 158; 2500
Gazpacho; Alvalle; 47; 3500
Jamón serrano; ElPozo; 241; 1900
Queso manchego curado; García Baquero; 431; 1300
Aceite de oliva virgen extra; Carbonell; 822; 2400
Tomate frito; Orlando; 83; 2700
Paella valenciana; Carretilla; 143; 400
Marmite; Unilever; 260; 1300
Digestive Biscuits; McVitie's; 483; 2600
Baked Beans in tomato sauce; Heinz; 78; 3300
Quaker Oat So Simple; Quaker; 371; 900
Clif Bar Chocolate Chip; Clif; 368; 1000
Gold Standard 100% Whey; Optimum Nutrition; 375; 2100
`;

/** What shops sell: brands; a name of it in one language, or several | what it comes as */
const kinds = `
en; Tesco,Sainsbury's,Asda,Waitrose,M&S,Aldi,Kirkland Signature,Great Value,Trader Joe's,Whole Foods; Semi Skimmed Milk,Whole Milk,Skimmed Milk,Wholemeal Bread,White Bread,Seeded Bread,Salted Butter,Unsalted Butter,Mature Cheddar,Mozzarella,Natural Yogurt,Greek Style Yogurt,Strawberry Yogurt,Free Range Eggs,Chicken Breast Fillets,Roast Chicken Slices,Beef Mince,Smoked Salmon,Smoked Bacon,Cooked Ham,Tuna Chunks,Basmati Rice,Long Grain Rice,Brown Rice,Penne Pasta,Spaghetti,Porridge Oats,Granola,Muesli,Corn Flakes,Peanut Butter,Strawberry Jam,Clear Honey,Olive Oil,Tomato Ketchup,Mayonnaise,Baked Beans,Chopped Tomatoes,Chick Peas,Kidney Beans,Red Lentils,Orange Juice,Apple Juice,Oat Drink,Almond Drink,Soya Drink,Dark Chocolate,Milk Chocolate,Vanilla Ice Cream,Ready Salted Crisps,Tortilla Chips,Popcorn,Cashew Nuts,Almonds,Digestive Biscuits,Chocolate Chip Cookies,Margherita Pizza,Pepperoni Pizza,Chicken Tikka Masala,Lasagne,Macaroni Cheese,Chicken Noodle Soup,Tomato Soup,Hummus,Falafel,Coleslaw,Protein Bar,Granola Bar,Frozen Peas,Sweetcorn,Green Tea,Ground Coffee; Organic,Light,Finest,Value,Reduced Fat,No Added Sugar,Gluten Free,Low Salt,Large,Mini,Family Pack,Smoked,Spicy,with Herbs,with Sea Salt,Original,Classic,Free From,0% Fat,Wholegrain
de; Milbona,Ja!,Gut & Günstig,REWE Bio,K-Classic,Alnatura,dmBio,Penny,Landliebe,Weihenstephan,Müller,Edeka; Frische Vollmilch,Fettarme Milch,H-Milch,Buttermilch,Joghurt Natur,Joghurt griechischer Art,Erdbeerjoghurt,Magerquark,Speisequark,Frischkäse Natur,Gouda jung,Emmentaler,Butter,Deutsche Markenbutter,Schlagsahne,Saure Sahne,Eier aus Freilandhaltung,Vollkornbrot,Roggenbrot,Toastbrot,Brötchen,Laugenbrezel,Haferflocken zart,Knuspermüsli,Früchtemüsli,Hähnchenbrustfilet,Putenbrust,Rinderhackfleisch,Bratwurst,Currywurst,Leberwurst,Salami,Kochschinken,Räucherlachs,Lachsfilet,Fischstäbchen,Thunfisch in eigenem Saft,Spätzle,Nudeln Spiralen,Spaghetti,Basmatireis,Langkornreis,Kartoffeln festkochend,Kartoffelpüree,Pommes frites,Rahmspinat,Blattspinat,Rotkohl,Sauerkraut,Blumenkohl,Brokkoli,Rote Linsen,Kichererbsen,Kidneybohnen,Tomaten gehackt,Cherrytomaten,Passierte Tomaten,Apfelmus,Apfelsaft,Orangensaft,Mineralwasser medium,Haferdrink,Mandeldrink,Olivenöl,Sonnenblumenöl,Zucker,Blütenhonig,Erdbeerkonfitüre,Nuss-Nougat-Creme,Erdnussbutter,Vollmilchschokolade,Zartbitterschokolade,Gummibärchen,Kartoffelchips,Salzstangen,Mandeln,Walnüsse,Kaffee gemahlen,Pils,Maultaschen,Linsensuppe,Hühnersuppe,Pizza Salami,Pizza Margherita,Lasagne,Flammkuchen; Bio,Light,fettarm,ohne Zucker,laktosefrei,vegan,glutenfrei,mild,würzig,fein,XXL,Classic,mit Kräutern,natur,3.5% Fett,1.5% Fett,geräuchert,gekocht,tiefgekühlt,Vollkorn
fr; Carrefour,Auchan,U,Leclerc,Marque Repère,Bio Village,Casino,Monoprix,Intermarché,Picard,Danone,Bonne Maman; Lait demi-écrémé,Lait entier,Lait écrémé,Beurre doux,Beurre demi-sel,Crème fraîche épaisse,Yaourt nature,Yaourt à la grecque,Fromage blanc,Petits suisses,Camembert,Emmental râpé,Comté,Chèvre,Mozzarella,Oeufs frais plein air,Pain de mie,Pain complet,Baguette,Brioche,Croissants,Pains au chocolat,Blanc de poulet,Filet de poulet,Poulet rôti,Steak haché pur boeuf,Boeuf haché,Jambon blanc,Jambon cru,Lardons fumés,Saucisson sec,Saumon fumé,Filets de cabillaud,Thon au naturel,Sardines à l'huile d'olive,Crevettes cuites,Riz basmati,Riz long grain,Pâtes coquillettes,Spaghetti,Semoule,Quinoa,Lentilles vertes,Pois chiches,Haricots verts,Haricots rouges,Petits pois,Carottes râpées,Courgettes,Ratatouille,Purée de pommes de terre,Pommes de terre,Frites,Pommes golden,Compote de pommes,Confiture de fraises,Miel de fleurs,Pâte à tartiner,Huile d'olive vierge extra,Moutarde de Dijon,Mayonnaise,Sauce tomate,Jus d'orange,Jus de pomme,Eau minérale,Eau gazeuse,Sirop de grenadine,Café moulu,Thé vert,Chocolat noir,Chocolat au lait,Biscuits petit beurre,Madeleines,Céréales muesli,Chips,Amandes,Noix de cajou,Quiche lorraine,Pizza royale,Lasagnes bolognaise,Hachis parmentier,Soupe de légumes,Taboulé,Houmous,Glace vanille; bio,allégé,sans sucres ajoutés,nature,0% de matière grasse,extra,sans sel,sans gluten,Label Rouge,AOP,surgelé,mini,aux herbes,au chocolat,aux fruits,léger,entier,la belle,familial,70%
es; Hacendado,Carrefour,Dia,Eroski,Lidl,Milsani,Central Lechera Asturiana,Pascual,ElPozo,Campofrío,Gallo,Consum; Leche entera,Leche semidesnatada,Leche desnatada,Mantequilla,Yogur natural,Yogur griego,Yogur de fresa,Queso fresco,Queso manchego,Queso tierno,Queso rallado,Huevos frescos,Huevos cocidos,Pan de molde,Pan integral,Pan tostado,Pechuga de pollo,Pollo asado,Carne picada mixta,Lomo de cerdo,Jamón cocido,Jamón serrano,Chorizo,Salchichón,Pavo en lonchas,Salmón ahumado,Atún claro al natural,Atún en aceite de oliva,Sardinas,Gambas cocidas,Merluza,Arroz redondo,Arroz integral,Macarrones,Espaguetis,Lentejas cocidas,Garbanzos cocidos,Alubias blancas,Tomate frito,Tomate triturado,Gazpacho,Salmorejo,Patatas fritas,Patatas,Cebolla,Zanahoria,Pimiento asado,Lechuga iceberg,Ensalada,Espinacas,Brócoli,Guisantes,Aceite de oliva virgen extra,Aceite de girasol,Mayonesa,Mermelada de fresa,Miel de flores,Cacao soluble,Crema de cacao,Chocolate negro,Chocolate con leche,Galletas María,Galletas digestive,Magdalenas,Cereales,Avena,Zumo de naranja,Zumo de manzana,Agua mineral,Agua con gas,Cerveza,Café molido,Bebida de avena,Bebida de almendra,Almendras,Nueces,Pizza jamón y queso,Lasaña,Croquetas,Tortilla de patatas,Paella,Caldo de pollo,Crema de calabacín,Helado de vainilla,Turrón; bio,light,sin azúcar,sin lactosa,sin gluten,0%,integral,natural,clásico,ligero,extra,tradicional,mini,al horno,a la plancha,con miel,con leche,ecológico,sin sal,desnatado
`;

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('; '));
const list = (text: string) => text.split(',');

/** Lines of the JSONL export in its present schema, the same every time. */
export function* brandedFoods(count: number): Generator<string> {
  let made = 0;
  const line = (name: string, brand: string, kcal: number, scans: number) =>
    JSON.stringify(recordOf((made += 1), name, brand, kcal, scans));
  for (const [name, brand, kcal, scans] of rows(known).slice(0, count)) {
    yield line(name!, brand!, Number(kcal), Number(scans));
  }
  const shops = rows(kinds).map(([, brands, names, forms]) =>
    [brands, names, forms].map((text) => list(text!)),
  );
  const pick = randomly(7);
  while (made < count) {
    const [brands, names, forms] = shops[pick(shops.length)]!.map(
      (all) => () => all[pick(all.length)]!,
    );
    const extra = Array.from({ length: pick(4) }, () => forms!());
    const name = [names!(), ...new Set(extra)].join(' ');
    // Few are scanned often, and most hardly ever.
    yield line(name, brands!(), 20 + pick(500), Math.floor(2_000 / (1 + pick(3_000))));
  }
}

function recordOf(n: number, name: string, brand: string, kcal: number, scans: number) {
  const nutrient = (value: number, unit = 'g') => ({ value, unit, source: 'packaging' });
  return {
    code: eanOf(3_000_000_000 + n * 13),
    schema_version: 1004,
    product_name: name,
    brands: brand,
    unique_scans_n: scans,
    nutrition: {
      aggregated_set: {
        preparation: 'as_sold',
        per: '100g',
        nutrients: {
          'energy-kcal': nutrient(kcal, 'kcal'),
          proteins: nutrient(n % 30),
          carbohydrates: nutrient(n % 60),
          fat: nutrient(n % 10),
        },
      },
    },
  };
}

/** An EAN-13 with its check digit. */
function eanOf(n: number): string {
  const body = String(n).padStart(12, '0');
  return body + [...'0123456789'].find((last) => gtin14(body + last))!;
}

/** A linear congruential generator (Numerical Recipes): the same on every machine. */
function randomly(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
