/**
 * Common foods, so that a search answers something before any catalog was imported. The names are
 * ours; the figures are USDA's, each line by its fdc_id (FoodData Central, SR Legacy):
 *
 * fdc_id | name | category | kcal, protein, carbohydrate, fat, fiber, sugars, saturated fat, salt in
 * 100 g, `?` where unknown | portion = grams; ...
 */
export const starterFoods = `
170567 | Almonds | Nut and Seed Products | 579 | 21.15 | 21.55 | 49.93 | 12.5 | 4.35 | 3.8 | 0 | 1 cup, whole = 143; 1 cup, sliced = 92; 1 cup, slivered = 108
168202 | Apple | Fruits and Fruit Juices | 57 | 0.28 | 13.6 | 0.15 | 2.4 | 10.04 | ? | 0.01 | 1 cup, sliced = 109; 1 large = 215; 1 medium = 169
173933 | Apple juice | Fruits and Fruit Juices | 46 | 0.1 | 11.3 | 0.13 | 0.2 | 9.62 | 0.02 | 0.01 | 1 cup = 248; 1 fl oz = 31; 1 drink box (8.45 fl oz) = 262
171697 | Apricot | Fruits and Fruit Juices | 48 | 1.4 | 11.12 | 0.39 | 2 | 9.24 | 0.03 | 0 | 1 cup, halves = 155; 1 cup, sliced = 165; 1 apricot = 35
168389 | Asparagus | Vegetables and Vegetable Products | 20 | 2.2 | 3.88 | 0.12 | 2.1 | 1.88 | 0.04 | 0.01 | 1 cup = 134; 1 spear, small (5" long or less) = 12; 1 spear tip (2" long or less) = 3.5
169228 | Aubergine (eggplant) | Vegetables and Vegetable Products | 25 | 0.98 | 5.88 | 0.18 | 3 | 3.53 | 0.03 | 0.01 | 1 cup, cubes = 82
171705 | Avocado | Fruits and Fruit Juices | 160 | 2 | 8.53 | 14.66 | 6.7 | 0.66 | 2.13 | 0.02 | 1 cup, cubes = 150; 1 cup, pureed = 230; 1 cup, sliced = 146
174899 | Bagel | Baked Products | 264 | 10.56 | 52.38 | 1.32 | 1.6 | 8.43 | 0.36 | 1.06 | 1 bagel = 99; 1 mini bagel (2-1/2" dia) = 26; 1 small bagel (3" dia) = 69
173944 | Banana | Fruits and Fruit Juices | 89 | 1.09 | 22.84 | 0.33 | 2.6 | 12.23 | 0.11 | 0 | 1 cup, mashed = 225; 1 cup, sliced = 150; 1 small (6" to 6-7/8" long) = 101
168608 | Beef mince | Beef Products | 198 | 19.42 | 0 | 12.73 | 0 | 0 | 5.34 | 0.17 | 4 oz = 113; 1 serving = 85
168727 | Beef steak, sirloin, grilled | Beef Products | 243 | 26.96 | 0 | 14.23 | 0 | 0 | 5.6 | 0.14 | 3 oz = 85
168746 | Beer | Beverages | 43 | 0.46 | 3.55 | 0 | 0 | 0 | 0 | 0.01 | 1 fl oz = 29.7; 1 can = 356
169145 | Beetroot | Vegetables and Vegetable Products | 43 | 1.61 | 9.56 | 0.17 | 2.8 | 6.76 | 0.03 | 0.2 | 1 cup = 136; 1 beet (2" dia) = 82
173735 | Black beans, boiled | Legumes and Legume Products | 132 | 8.86 | 23.71 | 0.54 | 8.7 | 0.32 | 0.14 | 0 | 1 cup = 172
173946 | Blackberries | Fruits and Fruit Juices | 43 | 1.39 | 9.61 | 0.49 | 5.3 | 4.88 | 0.01 | 0 | 1 cup = 144
171711 | Blueberries | Fruits and Fruit Juices | 57 | 0.74 | 14.49 | 0.33 | 2.4 | 9.96 | 0.03 | 0 | 1 cup = 148; 50 berries = 68
170569 | Brazil nuts | Nut and Seed Products | 659 | 14.32 | 11.74 | 67.1 | 7.5 | 2.33 | 16.13 | 0.01 | 1 cup, whole = 133; 1 kernel = 5; 1 oz (6 kernels) = 28.35
174915 | Bread, pita | Baked Products | 275 | 9.1 | 55.7 | 1.2 | 2.2 | 1.3 | 0.17 | 1.34 | 1 pita, large (6-1/2" dia) = 60; 1 pita, small  (4" dia) = 28
172684 | Bread, rye | Baked Products | 259 | 8.5 | 48.3 | 3.3 | 5.8 | 3.85 | 0.63 | 1.51 | 1 oz = 28.35; 1 slice, regular = 32; 1 slice, snack-size = 7
174924 | Bread, white | Baked Products | 266 | 8.85 | 49.42 | 3.33 | 2.7 | 5.67 | 0.7 | 1.23 | 1 slice = 29; 1 oz = 28.35; 1 cup, crumbs = 45
172688 | Bread, wholemeal | Baked Products | 252 | 12.45 | 42.71 | 3.5 | 6 | 4.34 | 0.72 | 1.14 | 1 slice = 32; 1 oz = 28.35
170379 | Broccoli | Vegetables and Vegetable Products | 34 | 2.82 | 6.64 | 0.37 | 2.6 | 1.7 | 0.04 | 0.08 | 1 cup chopped = 91; 1 bunch = 608; 1 spear (about 5" long) = 31
169967 | Broccoli, boiled | Vegetables and Vegetable Products | 35 | 2.38 | 7.18 | 0.41 | 3.3 | 1.39 | 0.08 | 0.1 | 0.5 cup, chopped = 78; 1 stalk, large (11"-12" long) = 280; 1 stalk, small (5" long) = 140
170383 | Brussels sprouts | Vegetables and Vegetable Products | 43 | 3.38 | 8.95 | 0.3 | 3.8 | 2.2 | 0.06 | 0.06 | 1 cup = 88; 1 sprout = 19
170287 | Bulgur, boiled | Cereal Grains and Pasta | 83 | 3.08 | 18.58 | 0.24 | 4.5 | 0.1 | 0.04 | 0.01 | 1 cup = 182; 1 tbsp = 8.4
173410 | Butter | Dairy and Egg Products | 717 | 0.85 | 0.06 | 81.11 | 0 | 0.06 | 51.37 | 1.61 | 1 pat (1" sq, 1/3" high) = 5; 1 tbsp = 14.2; 1 cup = 227
170874 | Buttermilk | Dairy and Egg Products | 40 | 3.31 | 4.79 | 0.88 | 0 | 4.79 | 0.55 | 0.48 | 1 cup = 245; 1 fl oz = 30.6; 1 quart = 980
169975 | Cabbage | Vegetables and Vegetable Products | 25 | 1.28 | 5.8 | 0.1 | 2.5 | 3.2 | 0.03 | 0.05 | 1 cup, chopped = 89; 1 cup, shredded = 70; 1 head, large (about 7" dia) = 1248
170393 | Carrot | Vegetables and Vegetable Products | 41 | 0.93 | 9.58 | 0.24 | 2.8 | 4.74 | 0.04 | 0.17 | 1 cup chopped = 128; 1 cup grated = 110; 1 cup strips or slices = 122
170162 | Cashews | Nut and Seed Products | 553 | 18.22 | 30.19 | 43.85 | 3.3 | 5.91 | 7.78 | 0.03 | 1 oz = 28.35
169986 | Cauliflower | Vegetables and Vegetable Products | 25 | 1.92 | 4.97 | 0.28 | 2 | 1.91 | 0.13 | 0.08 | 1 cup chopped (1/2" pieces) = 107; 1 floweret = 13; 1 head large (6-7" dia.) = 840
169988 | Celery | Vegetables and Vegetable Products | 16 | 0.69 | 2.97 | 0.17 | 1.6 | 1.34 | 0.04 | 0.2 | 1 cup chopped = 101; 1 NLEA serving = 110; 1 tbsp = 7.5
170899 | Cheddar | Dairy and Egg Products | 410 | 24.25 | 2.13 | 33.82 | 0 | 0.27 | 19.37 | 1.61 | 1 slice (2/3 oz) = 19; 1 slice (3/4 oz) = 21; 1 slice (1 oz) = 28
171719 | Cherries, sweet | Fruits and Fruit Juices | 63 | 1.06 | 16.01 | 0.2 | 2.1 | 12.82 | 0.04 | 0 | 1 cup, with pits, yields = 138; 1 cup, without pits = 154; 1 cherry = 8.2
170554 | Chia seeds | Nut and Seed Products | 486 | 16.54 | 42.12 | 30.74 | 34.4 | ? | 3.33 | 0.04 | 1 oz = 28.35
171477 | Chicken breast, roasted | Poultry Products | 165 | 31.02 | 0 | 3.57 | 0 | 0 | 1.01 | 0.19 | 1 cup, chopped or diced = 140
172388 | Chicken thigh, roasted | Poultry Products | 179 | 24.76 | 0 | 8.15 | 0 | 0 | 2.31 | 0.27 | 3 oz = 85; 1 thigh without skin = 116; 1 thigh with skin = 137
173757 | Chickpeas, boiled | Legumes and Legume Products | 164 | 8.86 | 27.42 | 2.59 | 7.6 | 4.8 | 0.27 | 0.02 | 1 cup = 164
170273 | Chocolate, dark, 70-85 % | Sweets | 598 | 7.79 | 45.9 | 42.63 | 10.9 | 23.99 | 24.49 | 0.05 | 1 oz = 28.35; 1 bar = 101
167587 | Chocolate, milk | Sweets | 535 | 7.65 | 59.4 | 29.66 | 3.4 | 51.5 | 18.51 | 0.2 | 1 bar, miniature = 7; 1 bar (1.55 oz) = 44; 1 cup chips = 168
168195 | Clementine | Fruits and Fruit Juices | 47 | 0.85 | 12.02 | 0.15 | 1.7 | 9.18 | ? | 0 | 1 fruit = 74
171412 | Coconut oil | Fats and Oils | 892 | 0 | 0 | 99.06 | 0 | 0 | 82.48 | 0 | 1 tbsp = 13.6; 1 cup = 218; 1 tsp = 4.5
171956 | Cod, cooked | Finfish and Shellfish Products | 105 | 22.83 | 0 | 0.86 | 0 | 0 | 0.17 | 0.2 | 3 oz = 85; 1 fillet = 180
171890 | Coffee | Beverages | 1 | 0.12 | 0 | 0.02 | 0 | 0 | 0 | 0.01 | 1 fl oz = 29.6; 6 fl oz = 178; 1 cup (8 fl oz) = 237
174852 | Cola | Beverages | 42 | 0 | 10.36 | 0.25 | 0 | 9.94 | 0 | 0.01 | 1 fl oz = 30.7; 1 can or bottle (12 fl oz) = 370; 1 can or bottle (16 fl oz) = 492
172179 | Cottage cheese | Dairy and Egg Products | 98 | 11.12 | 3.38 | 4.3 | 0 | 2.67 | 1.72 | 0.91 | 4 oz = 113; 1 cup, large curd (not packed) = 210; 1 cup, small curd (not packed) = 225
169291 | Courgette (zucchini) | Vegetables and Vegetable Products | 17 | 1.21 | 3.11 | 0.32 | 1 | 2.5 | 0.08 | 0.02 | 1 cup, chopped = 124; 1 cup, sliced = 113; 1 large = 323
169700 | Couscous, cooked | Cereal Grains and Pasta | 112 | 3.79 | 23.22 | 0.16 | 1.4 | 0.1 | 0.03 | 0.01 | 1 cup, cooked = 157; 1 cup, dry, yields = 528; 1 oz, dry, yields = 86
171722 | Cranberries | Fruits and Fruit Juices | 46 | 0.46 | 11.97 | 0.13 | 3.6 | 4.27 | 0.01 | 0.01 | 1 cup, chopped = 110; 1 cup, whole = 100
173418 | Cream cheese | Dairy and Egg Products | 350 | 6.15 | 5.52 | 34.44 | 0 | 3.76 | 20.21 | 0.79 | 1 tbsp = 14.5; 1 cup = 232; 1 tbsp, whipped = 10
170859 | Cream, whipping | Dairy and Egg Products | 340 | 2.84 | 2.74 | 36.08 | 0 | 2.92 | 23.03 | 0.07 | 1 cup, whipped = 120; 1 tbsp = 15; 1 fl oz = 29.8
174987 | Croissant | Baked Products | 406 | 8.2 | 45.8 | 21 | 2.6 | 11.26 | 11.66 | 1.17 | 1 oz = 28.35; 1 croissant, mini = 28; 1 croissant, small = 42
168409 | Cucumber | Vegetables and Vegetable Products | 15 | 0.65 | 3.63 | 0.11 | 0.5 | 1.67 | 0.04 | 0.01 | 0.5 cup slices = 52; 1 cucumber (8-1/4") = 301
168191 | Dates, medjool | Fruits and Fruit Juices | 277 | 1.81 | 74.97 | 0.15 | 6.7 | 66.47 | ? | 0 | 1 date, pitted = 24
168411 | Edamame | Vegetables and Vegetable Products | 121 | 11.91 | 8.91 | 5.2 | 5.2 | 2.18 | 0.62 | 0.02 | 1 cup = 155
171287 | Egg | Dairy and Egg Products | 143 | 12.56 | 0.72 | 9.51 | 0 | 0.37 | 3.13 | 0.36 | 1 large = 50; 1 extra large = 56; 1 jumbo = 63
172183 | Egg white | Dairy and Egg Products | 52 | 10.9 | 0.73 | 0.17 | 0 | 0.71 | 0 | 0.42 | 1 large = 33; 1 cup = 243
173424 | Egg, boiled | Dairy and Egg Products | 155 | 12.58 | 1.12 | 10.61 | 0 | 1.12 | 3.27 | 0.31 | 1 cup, chopped = 136; 1 tbsp = 8.5; 1 large = 50
173423 | Egg, fried | Dairy and Egg Products | 196 | 13.61 | 0.83 | 14.84 | 0 | 0.4 | 4.32 | 0.52 | 1 large = 46
172187 | Egg, scrambled | Dairy and Egg Products | 149 | 9.99 | 1.61 | 10.98 | 0 | 1.39 | 3.33 | 0.36 | 1 large = 61; 1 tbsp = 13.7; 1 cup = 220
175063 | English muffin | Baked Products | 235 | 7.7 | 46 | 1.8 | 2.7 | ? | 0.26 | 1.16 | 1 oz = 28.35; 1 muffin = 57
173420 | Feta | Dairy and Egg Products | 264 | 14.21 | 4.09 | 21.28 | 0 | 4.09 | 14.95 | 2.29 | 1 cup, crumbled = 150; 1 oz = 28.35; 1 cubic inch = 17
173021 | Fig | Fruits and Fruit Juices | 74 | 0.75 | 19.18 | 0.3 | 2.9 | 16.26 | 0.06 | 0 | 1 large (2-1/2" dia) = 64; 1 medium (2-1/4" dia) = 50; 1 small (1-1/2" dia) = 40
169414 | Flaxseed | Nut and Seed Products | 534 | 18.29 | 28.88 | 42.16 | 27.3 | 1.55 | 3.66 | 0.08 | 1 tbsp, whole = 10.3; 1 cup, whole = 168; 1 tbsp, ground = 7
169761 | Flour, white | Cereal Grains and Pasta | 364 | 10.33 | 76.31 | 0.98 | 2.7 | 0.27 | 0.16 | 0.01 | 1 cup = 125
169230 | Garlic | Vegetables and Vegetable Products | 149 | 6.36 | 33.06 | 0.5 | 2.1 | 1 | 0.09 | 0.04 | 1 cup = 136; 1 tsp = 2.8; 1 clove = 3
171241 | Gouda | Dairy and Egg Products | 356 | 24.94 | 2.22 | 27.44 | 0 | 2.22 | 17.61 | 2.05 | 1 oz = 28.35; 1 package (7 oz) = 198
171646 | Granola | Breakfast Cereals | 489 | 13.67 | 53.88 | 24.31 | 8.9 | 19.8 | 3.96 | 0.07 | 1 cup = 122; 1 oz = 28.35
174673 | Grapefruit | Fruits and Fruit Juices | 42 | 0.77 | 10.66 | 0.14 | 1.6 | 6.89 | 0.02 | 0 | 1 cup sections, with juice = 230; 0.5 fruit (3-3/4" dia) = 123; 1 NLEA serving = 154
174683 | Grapes | Fruits and Fruit Juices | 69 | 0.72 | 18.1 | 0.16 | 0.9 | 15.48 | 0.05 | 0.01 | 1 cup = 151; 10 grapes = 49; 1 NLEA serving = 126
169961 | Green beans | Vegetables and Vegetable Products | 31 | 1.83 | 6.97 | 0.22 | 2.7 | 3.26 | 0.05 | 0.02 | 1 cup 1/2" pieces = 100; 10 beans (4" long) = 55
173864 | Ham, sliced | Sausages and Luncheon Meats | 163 | 16.6 | 3.83 | 8.6 | 1.3 | 0 | 2.94 | 2.86 | 56 grams 1 serving = 56; 1 slice = 28
170581 | Hazelnuts | Nut and Seed Products | 628 | 14.95 | 16.7 | 60.75 | 9.7 | 4.34 | 4.46 | 0 | 1 cup, chopped = 115; 1 cup, ground = 75; 1 cup, whole = 135
169640 | Honey | Sweets | 304 | 0.3 | 82.4 | 0 | 0.2 | 82.12 | 0 | 0.01 | 1 cup = 339; 1 tbsp = 21; 1 packet (0.5 oz) = 14
174289 | Hummus | Legumes and Legume Products | 166 | 7.9 | 14.29 | 9.6 | 6 | ? | 1.44 | 0.95 | 1 tbsp = 15; 1 cup = 246
167575 | Ice cream, vanilla | Sweets | 207 | 3.5 | 23.6 | 11 | 0.7 | 21.22 | 6.79 | 0.2 | 1 serving 1/2 cup = 66
169641 | Jam | Sweets | 278 | 0.37 | 68.86 | 0.07 | 1.1 | 48.5 | 0.01 | 0.08 | 1 tbsp = 20; 1 packet (0.5 oz) = 14
168421 | Kale | Vegetables and Vegetable Products | 49 | 4.28 | 8.75 | 0.93 | 3.6 | 2.26 | 0.09 | 0.1 | 1 cup = 21
168556 | Ketchup | Vegetables and Vegetable Products | 101 | 1.04 | 27.4 | 0.1 | 0.3 | 21.27 | 0.01 | 2.27 | 1 tbsp = 17; 1 packet = 9; 1 cup = 240
175194 | Kidney beans, boiled | Legumes and Legume Products | 127 | 8.67 | 22.8 | 0.5 | 7.4 | 0.32 | 0.07 | 0.01 | 1 cup = 177; 1 tbsp = 11
168153 | Kiwi | Fruits and Fruit Juices | 61 | 1.14 | 14.66 | 0.52 | 3 | 8.99 | 0.03 | 0.01 | 1 cup, sliced = 180; 1 fruit (2" dia) = 69; 1 NLEA serving = 148
169246 | Leek | Vegetables and Vegetable Products | 61 | 1.5 | 14.15 | 0.3 | 1.8 | 3.9 | 0.04 | 0.05 | 1 cup = 89; 1 leek = 89; 1 slice = 6
167746 | Lemon | Fruits and Fruit Juices | 29 | 1.1 | 9.32 | 0.3 | 2.8 | 2.5 | 0.04 | 0.01 | 1 cup, sections = 212; 1 fruit (2-1/8" dia) = 58; 1 fruit (2-3/8" dia) = 84
172421 | Lentils, boiled | Legumes and Legume Products | 116 | 9.02 | 20.13 | 0.38 | 7.9 | 1.8 | 0.05 | 0.01 | 1 cup = 198; 1 tbsp = 12.3
169248 | Lettuce, iceberg | Vegetables and Vegetable Products | 14 | 0.9 | 2.97 | 0.14 | 1.2 | 1.97 | 0.02 | 0.03 | 1 cup shredded = 72; 1 head, large = 755; 1 head, medium (6" dia) = 539
169247 | Lettuce, romaine | Vegetables and Vegetable Products | 17 | 1.23 | 3.29 | 0.3 | 2.1 | 1.19 | 0.04 | 0.02 | 1 cup shredded = 47; 1 leaf inner = 6; 1 leaf outer = 28
168155 | Lime | Fruits and Fruit Juices | 30 | 0.7 | 10.54 | 0.2 | 2.8 | 1.69 | 0.02 | 0.01 | 1 fruit (2" dia) = 67; 1 NLEA serving = 67
170178 | Macadamia nuts | Nut and Seed Products | 718 | 7.91 | 13.82 | 75.77 | 8.6 | 4.57 | 12.06 | 0.01 | 1 cup, whole or halves = 134; 1 oz (10-12 kernels) = 28.35
169910 | Mango | Fruits and Fruit Juices | 60 | 0.82 | 14.98 | 0.38 | 1.6 | 13.66 | 0.09 | 0 | 1 cup pieces = 165; 1 fruit without refuse = 336
169661 | Maple syrup | Sweets | 260 | 0.04 | 67.04 | 0.06 | 0 | 60.46 | 0.01 | 0.03 | 1 tbsp = 20; 1 serving 1/4 cup = 83; 1 cup = 315
172347 | Margarine | Fats and Oils | 713 | 0.22 | 0.75 | 80.17 | 0 | 0 | 14.22 | 1.64 | 1 tbsp = 14.2; 1 cup = 227
171009 | Mayonnaise | Fats and Oils | 680 | 0.96 | 0.57 | 74.85 | 0 | 0.57 | 11.7 | 1.59 | 1 tbsp = 13.8; 1 cup = 220; 1 packet = 10
169092 | Melon, cantaloupe | Fruits and Fruit Juices | 34 | 0.84 | 8.16 | 0.19 | 0.9 | 7.86 | 0.05 | 0.04 | 1 cup, balls = 177; 1 cup, cubes = 160; 1 cup, diced = 156
171267 | Milk, semi-skimmed | Dairy and Egg Products | 50 | 3.3 | 4.8 | 1.98 | 0 | 5.06 | 1.26 | 0.12 | 1 cup = 244; 1 fl oz = 30.5; 1 quart = 976
171269 | Milk, skimmed | Dairy and Egg Products | 34 | 3.37 | 4.96 | 0.08 | 0 | 5.09 | 0.06 | 0.11 | 1 cup = 245; 1 fl oz = 30.6; 1 quart = 980
171265 | Milk, whole | Dairy and Egg Products | 61 | 3.15 | 4.8 | 3.25 | 0 | 5.05 | 1.87 | 0.11 | 1 cup = 244; 1 fl oz = 30.5; 1 tbsp = 15
170845 | Mozzarella | Dairy and Egg Products | 300 | 22.17 | 2.19 | 22.35 | 0 | 1.03 | 13.15 | 1.57 | 1 cup, shredded = 112; 1 oz = 28.35; 6 slices = 170
169251 | Mushrooms | Vegetables and Vegetable Products | 22 | 3.09 | 3.26 | 0.34 | 1 | 1.98 | 0.05 | 0.01 | 1 cup, pieces or slices = 70; 1 cup, whole = 96; 1 large = 23
172234 | Mustard | Spices and Herbs | 60 | 3.74 | 5.83 | 3.34 | 4 | 0.92 | 0.21 | 2.76 | 1 tsp or 1 packet = 5; 1 cup = 249
169914 | Nectarine | Fruits and Fruit Juices | 44 | 1.06 | 10.55 | 0.32 | 1.7 | 7.89 | 0.03 | 0 | 1 cup slices = 143; 1 small (2-1/3" dia) = 129; 1 medium (2-1/2" dia) = 142
171413 | Olive oil | Fats and Oils | 884 | 0 | 0 | 100 | 0 | 0 | 13.81 | 0.01 | 1 tablespoon = 13.5; 1 cup = 216; 1 tsp = 4.5
170000 | Onion | Vegetables and Vegetable Products | 40 | 1.1 | 9.34 | 0.1 | 1.7 | 4.24 | 0.04 | 0.01 | 1 cup, chopped = 160; 1 cup, sliced = 115; 1 tbsp chopped = 10
169097 | Orange | Fruits and Fruit Juices | 47 | 0.94 | 11.75 | 0.12 | 2.4 | 9.35 | 0.02 | 0 | 1 cup, sections = 180; 1 large (3-1/16" dia) = 184; 1 small (2-3/8" dia) = 96
167794 | Orange juice | Fruits and Fruit Juices | 49 | 0.68 | 11.54 | 0.12 | 0.3 | 8.31 | 0.01 | 0.01 | 1 cup = 249; 1 fl oz = 31.1
169926 | Papaya | Fruits and Fruit Juices | 43 | 0.47 | 10.82 | 0.26 | 1.7 | 7.82 | 0.08 | 0.02 | 1 cup 1" pieces = 145; 1 cup, mashed = 230; 1 fruit, small = 157
170848 | Parmesan | Dairy and Egg Products | 392 | 35.75 | 3.22 | 25.83 | 0 | 0.8 | 16.41 | 3.44 | 1 oz = 28.35; 1 cubic inch = 10.3; 5 package (5 oz) = 142
169737 | Pasta, cooked | Cereal Grains and Pasta | 158 | 5.8 | 30.86 | 0.93 | 1.8 | 0.56 | 0.18 | 0 | 1 cup spaghetti not packed = 124; 1 cup spaghetti packed = 151; 1 cup elbows not packed = 120
169736 | Pasta, dry | Cereal Grains and Pasta | 371 | 13.04 | 74.67 | 1.51 | 3.2 | 2.67 | 0.28 | 0.02 | 1 cup spaghetti = 91; 2 oz = 57; 1 cup elbows = 122
169928 | Peach | Fruits and Fruit Juices | 39 | 0.91 | 9.54 | 0.25 | 1.5 | 8.39 | 0.02 | 0 | 1 cup slices = 154; 1 small (2-1/2" dia) = 130; 1 medium (2-2/3" dia) = 150
172470 | Peanut butter, smooth | Legumes and Legume Products | 598 | 22.21 | 22.31 | 51.36 | 5 | 10.49 | 10.33 | 0.04 | 2 tbsp = 32; 1 cup = 258
172430 | Peanuts | Legumes and Legume Products | 567 | 25.8 | 16.13 | 49.24 | 8.5 | 4.72 | 6.28 | 0.05 | 1 oz = 28.35; 1 cup = 146
169118 | Pear | Fruits and Fruit Juices | 57 | 0.36 | 15.23 | 0.14 | 3.1 | 9.75 | 0.02 | 0 | 1 cup, slices = 140; 1 cup, cubes = 161; 1 small = 148
170419 | Peas, green | Vegetables and Vegetable Products | 81 | 5.42 | 14.45 | 0.4 | 5.7 | 5.67 | 0.07 | 0.01 | 1 cup = 145
170182 | Pecans | Nut and Seed Products | 691 | 9.17 | 13.86 | 71.97 | 9.6 | 3.97 | 6.18 | 0 | 1 cup, chopped = 109; 1 cup, halves = 99; 1 oz (19 halves) = 28.35
170427 | Pepper, green | Vegetables and Vegetable Products | 20 | 0.86 | 4.64 | 0.17 | 1.7 | 2.4 | 0.06 | 0.01 | 1 cup, chopped = 149; 1 cup, sliced = 92; 1 tbsp = 9.3
170108 | Pepper, red | Vegetables and Vegetable Products | 31 | 0.99 | 6.03 | 0.3 | 2.1 | 4.2 | 0.03 | 0.01 | 1 cup, chopped = 149; 1 cup, sliced = 92; 1 tablespoon = 9.3
169124 | Pineapple | Fruits and Fruit Juices | 50 | 0.54 | 13.12 | 0.12 | 1.4 | 9.85 | 0.01 | 0 | 1 cup, chunks = 165; 1 fruit = 905
170184 | Pistachios | Nut and Seed Products | 560 | 20.16 | 27.17 | 45.32 | 10.6 | 7.66 | 5.91 | 0 | 1 cup = 123; 1 oz (49 kernels) = 28.35; 1 kernel = 0.7
169949 | Plum | Fruits and Fruit Juices | 46 | 0.7 | 11.42 | 0.28 | 1.4 | 9.92 | 0.02 | 0 | 1 cup, sliced = 165; 1 fruit (2-1/8" dia) = 66; 1 NLEA serving = 151
169134 | Pomegranate | Fruits and Fruit Juices | 83 | 1.67 | 18.7 | 1.17 | 4 | 13.67 | 0.12 | 0.01 | 0.5 cup arils (seed/juice sacs) = 87; 1 pomegranate (4" dia) = 282
167959 | Popcorn, air-popped | Snacks | 387 | 12.94 | 77.78 | 4.54 | 14.5 | 0.87 | 0.64 | 0.02 | 1 cup = 8; 1 oz = 28.35
167827 | Pork chop, grilled | Pork Products | 209 | 25.61 | 0 | 11.06 | 0 | 0 | 3.52 | 0.14 | 3 oz = 85
171675 | Porridge, with water | Breakfast Cereals | 71 | 2.54 | 12 | 1.52 | 1.7 | 0.27 | 0.31 | 0.18 | 1 cup = 234; 0.75 cup = 175
170026 | Potato | Vegetables and Vegetable Products | 77 | 2.05 | 17.49 | 0.09 | 2.1 | 0.82 | 0.03 | 0.02 | 0.5 cup, diced = 75
169677 | Potato crisps | Snacks | 532 | 6.39 | 53.83 | 33.98 | 3.1 | 0.33 | 3.4 | 1.32 | 1 oz = 28; 22 chips = 28; 1 oz = 28.35
170093 | Potato, baked | Vegetables and Vegetable Products | 93 | 2.5 | 21.15 | 0.13 | 2.2 | 1.18 | 0.03 | 0.03 | 1 NLEA serving = 148; 1 potato large = 299; 1 potato medium = 173
170440 | Potato, boiled | Vegetables and Vegetable Products | 86 | 1.71 | 20.01 | 0.1 | 1.8 | 0.89 | 0.03 | 0.01 | 0.5 cup = 78; 1 large (3" to 4-1/4" dia.) = 300; 1 medium (2-1/4" to 3-1/4" dia.) = 167
167555 | Pretzels | Snacks | 384 | 10.04 | 80.39 | 2.93 | 3.4 | 2.21 | 0.39 | 3.1 | 1 oz = 28.35; 10 twists = 60
168448 | Pumpkin | Vegetables and Vegetable Products | 26 | 1 | 6.5 | 0.1 | 0.5 | 2.76 | 0.05 | 0 | 1 cup (1" cubes) = 116
170556 | Pumpkin seeds | Nut and Seed Products | 559 | 30.23 | 10.71 | 49.05 | 6 | 1.4 | 8.66 | 0.02 | 1 cup = 129; 1 oz = 28.35
168917 | Quinoa, cooked | Cereal Grains and Pasta | 120 | 4.4 | 21.3 | 1.92 | 2.8 | 0.87 | 0.23 | 0.02 | 1 cup = 185
169276 | Radishes | Vegetables and Vegetable Products | 16 | 0.68 | 3.4 | 0.1 | 1.6 | 1.86 | 0.03 | 0.1 | 1 cup slices = 116; 1 large (1" to 1-1/4" dia) = 9; 1 medium (3/4" to 1" dia) = 4.5
167755 | Raspberries | Fruits and Fruit Juices | 52 | 1.2 | 11.94 | 0.65 | 6.5 | 4.42 | 0.02 | 0 | 1 cup = 123; 1 pint as purchased, yields = 312; 10 raspberries = 19
169753 | Rice, white, cooked | Cereal Grains and Pasta | 130 | 2.69 | 28.17 | 0.28 | 0.4 | 0.05 | 0.08 | 0.96 | 1 cup = 158
169756 | Rice, white, dry | Cereal Grains and Pasta | 365 | 7.13 | 79.95 | 0.66 | 1.3 | 0.12 | 0.18 | 0.01 | 1 cup = 185
170851 | Ricotta | Dairy and Egg Products | 174 | 11.26 | 3.04 | 12.98 | 0 | 0.27 | 8.3 | 0.21 | 0.5 cup = 124; 1 cup = 246
174603 | Salami | Sausages and Luncheon Meats | 425 | 21.7 | 1.2 | 37 | 0 | 1.2 | 13.1 | 4.73 | 1 oz = 28
175167 | Salmon | Finfish and Shellfish Products | 208 | 20.42 | 0 | 13.42 | 0 | 0 | 3.05 | 0.15 | 3 oz = 85; 0.5 fillet = 198
175168 | Salmon, cooked | Finfish and Shellfish Products | 206 | 22.1 | 0 | 12.35 | 0 | 0 | 2.4 | 0.15 | 3 oz = 85; 0.5 fillet = 178
175139 | Sardines, canned in oil | Finfish and Shellfish Products | 208 | 24.62 | 0 | 11.45 | 0 | 0 | 1.53 | 0.77 | 1 cup, drained = 149; 1 oz = 28.35; 1 cubic inch = 16
170150 | Sesame seeds | Nut and Seed Products | 573 | 17.73 | 23.45 | 49.67 | 11.8 | 0.3 | 6.96 | 0.03 | 1 cup = 144; 1 tbsp = 9
171257 | Sour cream | Dairy and Egg Products | 198 | 2.44 | 4.63 | 19.35 | 0 | 3.41 | 10.14 | 0.08 | 1 tbsp = 12; 1 cup = 230
172446 | Soy milk | Legumes and Legume Products | 54 | 3.27 | 6.28 | 1.75 | 0.6 | 3.99 | 0.21 | 0.13 | 1 cup = 243; 1 fl oz = 30.6
174277 | Soy sauce | Legumes and Legume Products | 53 | 8.14 | 4.93 | 0.57 | 0.8 | 0.4 | 0.07 | 13.73 | 1 tbsp = 16; 1 tsp = 5.3; 1 cup = 255
168462 | Spinach | Vegetables and Vegetable Products | 23 | 2.86 | 3.63 | 0.39 | 2.2 | 0.42 | 0.06 | 0.2 | 1 cup = 30; 1 bunch = 340; 1 leaf = 10
170005 | Spring onions | Vegetables and Vegetable Products | 32 | 1.83 | 7.34 | 0.19 | 2.6 | 2.33 | 0.03 | 0.04 | 1 cup, chopped = 100; 1 tbsp chopped = 6; 1 large = 25
167762 | Strawberries | Fruits and Fruit Juices | 32 | 0.67 | 7.68 | 0.3 | 2 | 4.89 | 0.02 | 0 | 1 cup, halves = 152; 1 cup, pureed = 232; 1 cup, sliced = 166
169655 | Sugar | Sweets | 387 | 0 | 99.98 | 0 | 0 | 99.8 | 0 | 0 | 1 serving packet = 2.8; 1 tsp = 4.2; 1 cup = 200
168833 | Sugar, brown | Sweets | 380 | 0.12 | 98.09 | 0 | 0 | 97.02 | 0 | 0.07 | 1 tsp unpacked = 3; 1 cup packed = 220; 1 cup unpacked = 145
171025 | Sunflower oil | Fats and Oils | 884 | 0 | 0 | 100 | 0 | 0 | 10.3 | 0 | 1 tbsp = 13.6; 1 cup = 218; 1 tsp = 4.5
170562 | Sunflower seeds | Nut and Seed Products | 584 | 20.78 | 20 | 51.46 | 8.6 | 2.62 | 4.46 | 0.02 | 1 cup, with hulls, edible yield = 46; 1 cup = 140
169998 | Sweet corn | Vegetables and Vegetable Products | 86 | 3.27 | 18.7 | 1.35 | 2 | 6.26 | 0.33 | 0.04 | 1 cup = 145
168483 | Sweet potato, baked | Vegetables and Vegetable Products | 90 | 2.01 | 20.71 | 0.15 | 3.3 | 6.48 | 0.05 | 0.09 | 1 cup = 200; 1 large = 180; 1 medium (2" dia, 5" long, raw) = 114
171251 | Swiss cheese | Dairy and Egg Products | 393 | 26.96 | 1.44 | 30.99 | 0 | 0 | 18.23 | 0.47 | 1 cup, diced = 132; 1 cup, melted = 244; 1 cup, shredded = 108
170189 | Tahini | Nut and Seed Products | 595 | 17 | 21.19 | 53.76 | 9.3 | 0.49 | 7.53 | 0.29 | 1 tbsp = 15; 1 oz = 28.35
173227 | Tea, black | Beverages | 1 | 0 | 0.3 | 0 | 0 | 0 | 0 | 0.01 | 1 fl oz = 29.6; 6 fl oz = 178; 1 cup (8 fl oz) = 237
172475 | Tofu, firm | Legumes and Legume Products | 144 | 17.27 | 2.78 | 8.72 | 2.3 | ? | 1.26 | 0.04 | 0.5 cup = 126; 0.25 block = 81
170457 | Tomato | Vegetables and Vegetable Products | 18 | 0.88 | 3.89 | 0.2 | 1.2 | 2.63 | 0.03 | 0.01 | 1 cup cherry tomatoes = 149; 1 cup, chopped or sliced = 180; 1 Italian tomato = 62
175036 | Tortilla, corn | Baked Products | 218 | 5.7 | 44.64 | 2.85 | 6.3 | 0.88 | 0.45 | 0.11 | 1 oz = 28.35; 1 enchilada = 19; 1 tortilla = 24
167535 | Tortilla, flour | Baked Products | 297 | 8.01 | 49.27 | 7.58 | 2.4 | 2.66 | 1.23 | 1.86 | 1 tortilla = 49; 1 package = 484
171986 | Tuna, canned in water | Finfish and Shellfish Products | 116 | 25.51 | 0 | 0.82 | 0 | 0 | 0.23 | 0.13 | 3 oz = 85; 1 can = 165
170187 | Walnuts | Nut and Seed Products | 654 | 15.23 | 13.71 | 65.21 | 6.7 | 2.61 | 6.13 | 0.01 | 1 cup, chopped = 117; 1 cup, ground = 80; 1 cup shelled (50 halves) = 100
167765 | Watermelon | Fruits and Fruit Juices | 30 | 0.61 | 7.55 | 0.15 | 0.4 | 6.2 | 0.02 | 0 | 1 cup, balls = 154; 1 cup, diced = 152; 1 melon (15" long x 7-1/2" dia) = 4518
173190 | Wine, red | Beverages | 85 | 0.07 | 2.61 | 0 | 0 | 0.62 | 0 | 0.01 | 1 fl oz = 29.4; 1 serving (5 fl oz) = 147
170903 | Yogurt, Greek, plain | Dairy and Egg Products | 73 | 9.95 | 3.94 | 1.92 | 0 | 3.56 | 1.23 | 0.09 | 1 container (7 oz) = 200
`;
