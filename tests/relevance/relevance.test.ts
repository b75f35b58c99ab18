import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fold } from '../../src/catalog/fold';
import { openFoodFacts } from '../../src/catalog/import/off';
import { usdaFoods } from '../../src/catalog/import/usda';
import { CatalogRows } from '../../src/catalog/rows';
import { searchCatalog } from '../../src/catalog/search';
import { searchText } from '../../src/catalog/search-text';
import { loadStarterCatalog } from '../../src/catalog/starter';
import { readConfig } from '../../src/config';
import { connectDatabase } from '../../src/resources/connect';
import { projectRoot } from '../../src/project-root';
import { catalogDatabase, runImport } from '../catalog/catalog-database';
import { usdaFolder } from '../end-to-end/usda';
import { brandedFoods } from './branded-foods';
import { judgedQueries } from './judged-queries';

/** How many lines of Open Food Facts; the measure was taken with 300,000. */
const lines = Number(process.env.RELEVANCE_LINES ?? 3_000);

const usda = join(projectRoot, usdaFolder);
const withUsda = existsSync(usda) ? test : test.skip;
if (!existsSync(usda)) process.stderr.write(`SKIPPED: no ${usda} to search\n`);

withUsda(
  'people find what they mean among the first five',
  async () => {
    const database = await catalogDatabase();
    await loadStarterCatalog(database.url);
    await runImport(database.url, await usdaFoods(usda));
    const folder = await mkdtemp(join(tmpdir(), 'countonme-relevance-'));
    await writeFile(join(folder, 'export.jsonl'), [...brandedFoods(lines)].join('\n'));
    await runImport(database.url, await openFoodFacts(join(folder, 'export.jsonl')));
    await rm(folder, { recursive: true });

    const pool = connectDatabase(database.url, readConfig({ DATABASE_URL: database.url }));
    const catalog = new CatalogRows(pool);
    const places = [];
    for (const { language, query, accepted } of judgedQueries) {
      const found = await searchCatalog(catalog, searchText(query), 20);
      const at = found.findIndex(({ name, brand }) =>
        accepted.test(`${fold(name)} [${fold(brand ?? '')}]`),
      );
      places.push({ language, query, place: at < 0 ? Infinity : at + 1 });
    }
    await pool.close();
    await database.drop();

    const missed = places.filter(({ place }) => place > 5);
    const success = 1 - missed.length / places.length;
    const reciprocal = places.reduce((sum, { place }) => sum + 1 / place, 0) / places.length;
    expect(judgedQueries.length).toBeGreaterThanOrEqual(150);
    expect(success).toBeGreaterThanOrEqual(0.95);
    expect(reciprocal).toBeGreaterThanOrEqual(0.9);
  },
  300_000,
);
