import { clinicListColumns } from '@mim/domain/registration';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, withKey } from './api.js';
import { connectBrowser, openPageAs, phone } from './browser.js';
import { nl } from './messages.js';
import { daysAgo, today, uniqueName } from './names-and-days.js';
import { press } from './pages/fields.js';
import { ImportPage } from './pages/import-page.js';
import { ProspectsPage } from './pages/prospects-page.js';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await connectBrowser();
  ({ page } = await openPageAs(browser, 'coordinator', { viewport: phone }));
});
afterAll(() => browser.close());

const family = uniqueName('Kent');
const twins = uniqueName('Twee');
const bornOn = daysAgo(40);
const written = (day: string) => day.split('-').toReversed().join('-');

/** Somebody with another number, twins, a number that is none, and a birth that is no day. */
const list = [
  'Naam cliënt;Geboortedatum;Kind;Geboortedatum kind;Telefoon;Plaats',
  `${family}, Fatima;12-04-1994;Yassin;${written(bornOn)};tel 06-99887766 (na 18u);Delft`,
  `Lotte ${twins};01-02-1990;Sem;${written(bornOn)};geheim;Delft`,
  `Lotte ${twins};01-02-1990;Liv;${written(daysAgo(39))};;Delft`,
  `Puck ${family};;Job;31-09-2026;31612345699;Delft`,
].join('\r\n');

test('somebody whom a coordinator added by hand is not new: who she is is said before anything is stored', async () => {
  await page.goto('/aanmeldingen');
  await ask(
    page,
    'prospects.add',
    withKey({
      prospect: {
        givenName: 'Fatima',
        familyName: family,
        phone: '0612000001',
        referralSource: 'self',
        receivedOn: today(),
        children: [{ childName: null, childBornOn: bornOn, childDied: false }],
      },
    }),
  );
  const importing = new ImportPage(page);
  await importing.open();
  await importing.bring('verloskundigen.csv', list);
  await expect.poll(() => importing.counts()).toEqual([1, 0, 1]);
  await page.getByRole('heading', { name: `Fatima ${family}` }).waitFor();
  await page.getByRole('cell', { name: '0612000001' }).waitFor();

  // Storing leads to the first row that is to be judged.
  await press(page, nl('prospects_import_store', { count: 1 }));
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(`Fatima ${family}`);
  await importing.judge(`Fatima ${family}`, new RegExp(`^Zelfde moeder: Fatima ${family}`));
  // Of two values that differ neither stays by itself.
  await importing.keep(clinicListColumns.label('phone', 'nl'), '0612000001');
  await importing.judge(`Lotte ${twins}`, /^Tweeling/);
});

test('a row that was refused is corrected on the screen, and all of the list is named when it is stored', async () => {
  const importing = new ImportPage(page);
  await importing.correct(
    `Puck ${family}`,
    clinicListColumns.label('childBornOn', 'nl'),
    written(daysAgo(50)),
  );
  await expect.poll(() => importing.counts()).toEqual([2, 0, 0]);
  await importing.store(2);
  const filled = importing.told(nl('prospects_import_filled_title'));
  await filled
    .getByRole('row', { name: new RegExp(`Fatima ${family}`) })
    .getByText(/naam van het kind.*Zo gelaten: telefoon/)
    .waitFor();
  await filled.getByRole('row', { name: new RegExp(`Lotte ${twins}`) }).waitFor();
});

test('undoing takes back what the list added and filled in, and who she is can be said anew', async () => {
  const importing = new ImportPage(page);
  await press(page, nl('prospects_import_undo'));
  await page.getByText(nl('action_undone')).waitFor();
  const prospects = new ProspectsPage(page);
  await prospects.open('alle');
  await prospects.find(twins);
  await page.getByText(nl('prospects_none_found')).waitFor();
  await prospects.find(family);
  await page.getByText(nl('prospects_shown', { shown: 1, total: 1, count: 1 })).waitFor();

  await importing.open();
  await importing.bring('verloskundigen.csv', list);
  await expect.poll(() => importing.counts()).toEqual([1, 0, 1]);
});
