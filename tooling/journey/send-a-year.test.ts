import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './api.js';
import { connectBrowser, desktop, openPageAs, phone, untilIdle } from './browser.js';
import { nl } from './messages.js';
import { today } from './names-and-days.js';
import { fill, press, select } from './pages/fields.js';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

/** Facts that are chosen from a list, and of which another answer makes other figures. */
const chosenFacts: readonly string[] = ['household', 'income', 'education'];

interface Known {
  readonly standing: string;
  readonly version: number;
  readonly incomplete: readonly {
    readonly table: string;
    readonly name: string;
    readonly missing: readonly { readonly name: string; readonly label: { readonly nl: string } }[];
  }[];
  readonly notices: readonly { readonly severity: string; readonly confirmation: unknown }[];
  readonly sent: readonly { readonly version: number; readonly checksum: string }[];
}

describe.each([
  { on: 'a table', viewport: desktop },
  { on: 'a phone', viewport: phone },
])('the year before, on $on', ({ viewport }) => {
  let page: Page;
  const year = Number(today().slice(0, 4)) - 1;
  const known = () => ask<Known>(page, 'annualRegistration.ofYear', { year });
  beforeAll(async () => {
    ({ page } = await openPageAs(browser, 'coordinator', { viewport }));
  });
  afterAll(() => page.close());

  const open = async () => {
    await page.goto(`/jaarregistratie?jaar=${year}`);
    await untilIdle(page);
  };
  /** Confirms what stands out, one after another, as somebody who reads it does. */
  const confirmAll = async () => {
    for (;;) {
      const { notices } = await known();
      const open = notices.filter(
        ({ severity, confirmation }) => severity === 'warning' && confirmation === null,
      );
      if (open.length === 0) return;
      await page
        .getByRole('list', { name: nl('registration_warnings') })
        .getByRole('button', { name: nl('registration_confirm'), exact: true })
        .first()
        .click();
      const dialog = page.getByRole('dialog');
      await fill(dialog, nl('registration_reason'), 'Nagekeken: zo was het.');
      await press(dialog, nl('registration_confirm'));
      await dialog.waitFor({ state: 'detached' });
      await untilIdle(page);
    }
  };

  test('is filled in, confirmed, sent, and corrected', async () => {
    await open();
    await confirmAll();
    const before = await known();
    const isCorrection = before.version > 1;
    const send = nl(isCorrection ? 'registration_correct' : 'registration_send');
    // The second time through, the first one was sent already: without a change there is nothing to send.
    if (before.standing !== 'sent') {
      await press(page, send);
      const dialog = page.getByRole('dialog');
      if (isCorrection) await fill(dialog, nl('registration_correction_reason'), 'Een dossier was vergeten.');
      await press(dialog, send);
      await dialog.waitFor({ state: 'detached' });
      await page
        .getByRole('heading', { name: nl('registration_version', { version: String(before.version) }) })
        .waitFor();
    }
    const sent = await known();
    expect(sent.standing).toBe('sent');
    await page.getByText(sent.sent[0]?.checksum ?? 'no checksum').waitFor();

    // What was still missing is filled in at its own field: then there is something to correct.
    const [missing] = sent.incomplete.flatMap(({ name, missing: all }) =>
      all.filter((each) => chosenFacts.includes(each.name)).map(({ label }) => ({ name, what: label.nl })),
    );
    expect(missing).toBeDefined();
    const { name = '', what = '' } = missing ?? {};
    const showAll = page.getByRole('button', { name: /^Nog \d+ tonen$/ });
    if (await showAll.isVisible()) await showAll.click();
    await page
      .getByRole('link', { name: nl('registration_missing_of', { what, name }), exact: true })
      .click();
    const filling = page.getByRole('dialog');
    const field = filling.getByRole('combobox', { name: new RegExp(`^${what}`, 'i') });
    await expect.poll(() => field.evaluate((box) => box === document.activeElement)).toBe(true);
    await field.selectOption({ index: 1 });
    await press(filling, nl('form_save'));
    await filling.waitFor({ state: 'detached' });
    await untilIdle(page);
    await confirmAll();
    expect((await known()).standing).toBe('changed');
    await press(page, nl('registration_correct'));
    const correcting = page.getByRole('dialog');
    await correcting.getByText(nl('registration_figures_changed')).waitFor();
    await fill(correcting, nl('registration_correction_reason'), 'Gezinssamenstelling was niet ingevuld.');
    await press(correcting, nl('registration_correct'));
    await correcting.waitFor({ state: 'detached' });
    const corrected = await known();
    expect(corrected.standing).toBe('sent');
    expect(corrected.sent[0]?.version).toBe((sent.sent[0]?.version ?? 0) + 1);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  test('that runs still cannot be sent, and says from when', async () => {
    await open();
    await select(page, nl('registration_year'), String(year + 1));
    await page.waitForURL(new RegExp(`jaar=${year + 1}$`));
    await page.getByText(`Versturen kan vanaf 1 januari ${year + 2}.`, { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: nl('registration_send'), exact: true }).isDisabled()).toBe(
      true,
    );
  });
});
