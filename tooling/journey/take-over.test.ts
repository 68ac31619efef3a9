import { aTakeoverFile } from '@mim/domain/testing';
import { writeXlsx } from 'hucre/xlsx';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectBrowser, openPageAs, untilIdle } from './browser.js';
import { nl } from './messages.js';
import { today } from './names-and-days.js';
import { fill, press, select } from './pages/fields.js';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await connectBrowser();
  ({ page } = await openPageAs(browser, 'coordinatorOfBreda'));
});
afterAll(() => browser.close());

/** What she does, one thing after another: a press, something typed, a file that is chosen. */
let steps = 0;
async function step<Done>(doing: Promise<Done>): Promise<Done> {
  steps += 1;
  return doing;
}

/**
 * The spreadsheet as she keeps it: headings, names of sheets and a title of her own, a total, a day that is none, and a visit of
 * somebody who moved to another location long ago.
 */
function asSheKeepsIt() {
  const [visitors, mothers, matches, visits] = aTakeoverFile(today()).map(({ rows }) =>
    rows.map((cells) => [...cells]),
  );
  if (!(visitors && mothers && matches && visits)) throw new Error('the file has four sheets');
  const [, firstVisit = [], secondVisit = []] = visits;
  return {
    mothers: mothers.length - 1,
    visits: visits.length - 1,
    sheets: [
      { name: 'Vrijwilligers', rows: [['Vrijwilligers 2025 en 2026'], ...visitors] },
      {
        name: 'Gezinnen',
        rows: [
          mothers[0]?.map((heading) => (heading === 'Beëindigd op' ? 'Klaar sinds' : heading)) ?? [],
          ...mothers.slice(1),
        ],
      },
      { name: 'Wie bij wie', rows: matches },
      {
        name: 'Bezoekjes',
        rows: [
          ...visits.map((cells) => (cells === firstVisit ? cells.with(1, '31-2-2025') : cells)),
          secondVisit.with(0, 'Een verhuisde moeder'),
          ['Totaal', String(visits.length - 1)],
        ],
      },
      {
        name: 'Kasboek',
        rows: [
          ['Bon', 'Bedrag'],
          ['1', '12,50'],
        ],
      },
    ],
  };
}

test('a running location is taken over in one sitting from its own spreadsheet, and can be taken back', async () => {
  const began = performance.now();
  const { mothers, visits, sheets } = asSheKeepsIt();
  await page.goto('/dossiers-overnemen');
  await untilIdle(page);
  await step(
    page.locator('input[type="file"]').setInputFiles({
      name: 'overzicht 2026.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(await writeXlsx({ sheets })),
    }),
  );
  // What was not recognised is asked: a sheet that is no part of it stays out, a column is chosen.
  await step(select(page, 'Klaar sinds', 'Beëindigd op'));
  await step(press(page, nl('takeover_to_check')));

  // A namesake of a visiting mother who is here already.
  const other = page.getByRole('button', { name: nl('takeover_other_person'), exact: true });
  const asked = await other.count();
  for (let left = asked; left > 0; left -= 1) {
    await step(other.first().click());
    await expect.poll(() => other.count()).toBe(left - 1);
  }
  // At this location circumstances are asked, which the spreadsheet does not have: said once for all of them.
  const together = page.getByRole('button', {
    name: new RegExp(`^Bij ${mothers} rijen invullen: toegelaten omdat`),
  });
  await together.waitFor();
  await step(
    fill(page.getByRole('listitem').filter({ has: together }), 'Toegelaten omdat', 'Zij deed al mee.'),
  );
  await step(together.click());

  const wrong = (said: string) => page.getByRole('listitem').filter({ hasText: said });
  const day = wrong('Dit is geen bestaande datum.');
  await day.waitFor();
  await step(fill(day, 'Datum', '28-2-2025'));
  await step(press(day, nl('takeover_mend_label', { row: 2, sheet: 'Bezoekjes' })));
  await day.waitFor({ state: 'detached' });
  const elsewhere = wrong('“Een verhuisde moeder” staat niet in dit bestand');
  await step(elsewhere.getByRole('button', { name: /^Rij niet overnemen/ }).click());
  await step(press(page, nl('takeover_store')));

  const done = page.getByRole('alert').filter({ hasText: nl('takeover_done') });
  await done.waitFor();
  const told = `18 bezoekmoeders, ${mothers} moeders, ${mothers} koppelingen, ${visits} huisbezoeken`;
  expect(await done.textContent()).toContain(told);
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`Taken over in ${steps} steps and ${seconds} seconds of the program: ${told}.`);
  // Where to go on, and everything taken back: nobody worked on it since.
  expect(steps).toBeLessThanOrEqual(9 + asked);
  await press(page, nl('takeover_undo'));
  await page.getByText(nl('takeover_template_title')).waitFor();
});
