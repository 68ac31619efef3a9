import { trajectoryFacts } from '@mim/domain/registration';
import { taskActions } from '@mim/domain/worklist';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './api.js';
import { connectBrowser, desktop, openPageAs, untilIdle } from './browser.js';
import { nl } from './messages.js';
import { today } from './names-and-days.js';
import { fill, press } from './pages/fields.js';

let browser: Browser;
let coordinator: Page;
let analyst: Page;
const year = Number(today().slice(0, 4)) - 1;
beforeAll(async () => {
  browser = await connectBrowser();
  ({ page: coordinator } = await openPageAs(browser, 'coordinator', { viewport: desktop }));
  ({ page: analyst } = await openPageAs(browser, 'analyst', { viewport: desktop }));
});
afterAll(() => browser.close());

interface Known {
  readonly locationId: string;
  readonly standing: string;
  readonly version: number;
  readonly incomplete: readonly { readonly table: string; readonly name: string }[];
  readonly notices: readonly { readonly severity: string; readonly confirmation: unknown }[];
}
interface Board {
  readonly locations: readonly { readonly locationId: string; readonly name: string }[];
}
const known = () => ask<Known>(coordinator, 'annualRegistration.ofYear', { year });

const openRegistration = async () => {
  await coordinator.goto(`/jaarregistratie?jaar=${year}`);
  await untilIdle(coordinator);
};

/** Confirms what stands out, one after another, as somebody who reads it does. */
async function confirmAll() {
  const isOpen = ({ severity, confirmation }: Known['notices'][number]) =>
    severity === 'warning' && confirmation === null;
  while ((await known()).notices.some(isOpen)) {
    await coordinator
      .getByRole('list', { name: nl('registration_warnings') })
      .getByRole('button', { name: nl('registration_confirm'), exact: true })
      .first()
      .click();
    const dialog = coordinator.getByRole('dialog');
    await fill(dialog, nl('registration_reason'), 'Nagekeken: zo was het.');
    await press(dialog, nl('registration_confirm'));
    await dialog.waitFor({ state: 'detached' });
    await untilIdle(coordinator);
  }
}

/** Sends the year, with a reason where it is a correction. */
async function send(reason: string) {
  await confirmAll();
  const { version } = await known();
  const words = nl(version > 1 ? 'registration_correct' : 'registration_send');
  await press(coordinator, words);
  const dialog = coordinator.getByRole('dialog');
  if (version > 1) await fill(dialog, nl('registration_correction_reason'), reason);
  await press(dialog, words);
  await dialog.waitFor({ state: 'detached' });
  await untilIdle(coordinator);
}

/** The delivery of the location as the institute sees it. */
async function openDelivery(): Promise<Locator> {
  const { locationId } = await known();
  const { locations } = await ask<Board>(analyst, 'deliveries.board', {});
  const name = locations.find((each) => each.locationId === locationId)?.name ?? 'no location';
  await analyst.goto('/aanleveringen');
  await untilIdle(analyst);
  await analyst
    .getByRole('button', { name: new RegExp(`: ${name.replaceAll(/[()]/g, '\\$&')} ${year}$`) })
    .click();
  const dialog = analyst.getByRole('dialog');
  await dialog.getByRole('list', { name: nl('mother_timeline') }).waitFor();
  return dialog;
}

test('a year that is sent back is corrected by the location, and accepted by the institute', async () => {
  await openRegistration();
  if (!['sent', 'sent-back'].includes((await known()).standing)) await send('Een dossier was vergeten.');

  const reason = `Het aantal bezoeken lijkt te laag (versie ${(await known()).version - 1}).`;
  const seen = await openDelivery();
  if ((await known()).standing !== 'sent-back') {
    await press(seen, nl('deliveries_send_back'));
    const sending = analyst.getByRole('dialog', { name: nl('deliveries_send_back') });
    await fill(sending, nl('registration_reason'), reason);
    await press(sending, nl('deliveries_send_back'));
    await analyst.getByText(reason).waitFor();
  }

  await coordinator.goto('/vandaag');
  await untilIdle(coordinator);
  const task = coordinator.getByRole('listitem').filter({ hasText: `Over ${year}: “` });
  await task.getByRole('link', { name: taskActions.label('open-registration', 'nl') }).click();
  await coordinator.waitForURL(new RegExp(`/jaarregistratie\\?jaar=${year}`));
  await untilIdle(coordinator);
  expect((await known()).standing).toBe('sent-back');

  await fillInOne();
  await send('Nagekeken en verbeterd.');
  expect((await known()).standing).toBe('sent');

  const corrected = await openDelivery();
  await press(corrected, nl('deliveries_accept'));
  await corrected.getByText('geaccepteerd', { exact: true }).waitFor();
  await openRegistration();
  await coordinator.getByText(nl('registration_accepted')).waitFor();
});

/** Changes an answer in a record of the year, where there is one to change: a correction may also say that all is right. */
async function fillInOne() {
  const record = (await known()).incomplete.find(({ table }) => table === 'participations');
  if (record === undefined) return;
  await press(coordinator, nl('registration_fill_in_of', { name: record.name }));
  const filling = coordinator.getByRole('dialog');
  const list = filling.getByRole('combobox', {
    name: new RegExp(`^${trajectoryFacts.household.label.nl}`, 'i'),
  });
  if ((await list.count()) > 0) await list.selectOption({ index: 1 });
  await press(filling, nl('form_save'));
  await filling.waitFor({ state: 'detached' });
  await untilIdle(coordinator);
}
