import type { Browser, Page, Viewport } from 'puppeteer-core';
import { chromium, openBrowser } from '../support/browser';
import { contract, operations } from '../support/contract';
import { startService, type TestService } from '../support/service';

if (!chromium) {
  process.stderr.write(
    '\n*** No Chromium on this machine: the reference page is NOT tested in a browser. ***\n' +
      '*** Install it, or say where it is: CHROMIUM=/path/to/chromium npm test        ***\n\n',
  );
}
const inBrowser = chromium ? describe : describe.skip;

// A browser on a busy machine takes its time.
jest.setTimeout(60_000);

const title = contract.info.title;
const summaries = operations.map(({ definition: { summary = '' } }) => summary);

inBrowser('the reference page in a browser', () => {
  let service: TestService;
  let browser: Browser;
  let close: () => Promise<void>;
  beforeAll(async () => {
    [service, { browser, close }] = await Promise.all([startService(), openBrowser()]);
  });
  afterAll(async () => {
    await close();
    await service.close();
  });

  async function open(viewport: Viewport) {
    const page = await browser.newPage();
    await page.setViewport(viewport);
    const seen = await watch(page, service.url);
    await page.goto(`${service.url}/docs`);
    await headingOf(page, title);
    return { page, seen };
  }

  it('shows every operation, with nothing from elsewhere and nothing refused', async () => {
    const { page, seen } = await open({ width: 1280, height: 900 });
    for (const { id, definition } of operations) {
      await visit(page, `#/${definition.tags?.[0]}/${id.toLowerCase()}`);
      await headingOf(page, definition.summary ?? '');
    }
    await leave(page);
    expect(summaries.length).toBeGreaterThan(0);
    expect(seen).toEqual({ foreign: [], refused: [], errors: [] });
  });

  it('finds an operation by its search', async () => {
    const { page, seen } = await open({ width: 1280, height: 900 });
    const wanted = summaries.at(-1) ?? '';
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await page.waitForSelector('[data-component-name="Search/SearchInput"] input');
    await page.keyboard.type(wanted);
    const found = `//a[@data-component-name="Search/SearchItem"][contains(., "${wanted}")]`;
    await page.waitForSelector(`::-p-xpath(${found})`, { timeout: 20_000 });
    expect(seen).toEqual({ foreign: [], refused: [], errors: [] });
  });

  it('keeps within the width of a phone', async () => {
    const phone = { width: 390, height: 844, isMobile: true, hasTouch: true };
    const { page, seen } = await open(phone);
    for (const { name } of contract.tags ?? []) {
      await visit(page, `#/${name}`);
      const first = operations.find(({ definition }) => definition.tags?.includes(name));
      await headingOf(page, first?.definition.summary ?? '');
      const width = await page.evaluate('document.documentElement.scrollWidth');
      expect({ name, width }).toEqual({ name, width: phone.width });
    }
    await page.waitForSelector('button[aria-label="Open navigation menu"]', { visible: true });
    expect(seen).toEqual({ foreign: [], refused: [], errors: [] });
  });
});

const visit = (page: Page, hash: string) =>
  page.evaluate(`location.hash = ${JSON.stringify(hash)}`);

/** What a page has saved up to report, it sends on its way out. */
async function leave(page: Page) {
  await page.evaluate(`document.dispatchEvent(new Event('pagehide'))`);
  await page.waitForNetworkIdle({ idleTime: 100 });
}

const headingOf = (page: Page, text: string) =>
  page.waitForSelector(`::-p-xpath(//*[self::h1 or self::h2][starts-with(., "${text}")])`, {
    timeout: 20_000,
  });

/** Fills as the page works: what it asks other hosts for, what its policy refuses, what fails. */
async function watch(page: Page, url: string) {
  const seen = { foreign: [] as string[], refused: [] as string[], errors: [] as string[] };
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(`${url}/`) || request.url().startsWith('data:');
    if (!isOwn) seen.foreign.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) seen.errors.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
  });
  await page.exposeFunction('noteRefused', (what: string) => void seen.refused.push(what));
  await page.evaluateOnNewDocument(`
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      noteRefused(violatedDirective + ' ' + blockedURI));
  `);
  return seen;
}
