import { problemOf } from '@mim/domain/kernel';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi, Refused } from '../../testing/fake-api.js';
import { savedFiles } from '../../testing/saved-files.js';
import { showAt } from '../../testing/show-at.js';
import { DeliveriesPage } from './deliveries-page.js';
import { deliveriesSearchSchema } from './deliveries-search.js';
import type { Reminder } from './requests/deliveries.js';
import {
  aBoard,
  aLocation,
  aTimeline,
  deliveryId,
  earlierDeliveryId,
  late,
  notExpected,
} from './testing/a-board.js';

afterEach(() => page.viewport(1200, 900));

const board = aBoard([
  aLocation('Breda', [{ standing: 'corrected', version: 2 }, {}]),
  aLocation('Ede', [late, { daysLate: 3 }], 'Kruiswerk'),
  aLocation('Hengelo', [{ standing: 'sent-back' }, notExpected]),
]);
const reminder: Reminder = {
  locationId: 'ede',
  name: 'Ede',
  year: 2025,
  cause: 'late',
  deadlineOn: '2026-03-01',
  daysLate: 12,
  remindedOn: null,
  reason: null,
  coordinators: [{ name: 'Ger Coördinator', email: 'ger@voorbeeld.test' }],
};

function open(
  answers: Parameters<typeof fakeApi>[0] = {},
  { address = '/aanleveringen?jaar=2025', role = 'analyst' as 'analyst' | 'manager' } = {},
) {
  const calls = fakeApi({
    'deliveries.board': () => board,
    'deliveries.timeline': () => aTimeline(),
    'deliveries.reminders': () => [reminder],
    'deliveries.deadlines': () => ({ set: [] }),
    ...answers,
  });
  const browser = showAt(address, {
    path: '/aanleveringen',
    component: () => <DeliveriesPage isAnalyst={role === 'analyst'} />,
    search: deliveriesSearchSchema,
  });
  return {
    browser,
    calls,
    asked: (name: string) => calls.filter(({ procedure }) => procedure === `deliveries.${name}`),
  };
}
const button = (name: string | RegExp) => page.getByRole('button', { name });
const row = (name: string) => page.getByRole('row', { name: new RegExp(name) });

describe('the board', () => {
  test.each([
    [1440, 900],
    [1024, 768],
    [390, 844],
  ])('at %i px says in words and signs how each delivery stands', async (width, height) => {
    await page.viewport(width, height);
    open();
    await expect
      .element(
        page.getByText(
          '2 van 3 locaties hebben 2025 aangeleverd. Te laat: 1. Teruggestuurd: 1. Nog te bekijken: 1.',
        ),
      )
      .toBeVisible();
    await expect.element(button('te laat 12 dagen Ede 2025')).toBeVisible();
    await expect.element(button('geaccepteerd te laat binnen Ede 2024')).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(await axeFindings()).toEqual([]);
  });

  test('is filtered by status and provider, in the address, and back', async () => {
    const { browser } = open();
    await page.getByLabelText('Status in dit jaar').selectOptions('te laat');
    await expect.element(row('Ede')).toBeVisible();
    await expect.element(row('Breda')).not.toBeInTheDocument();
    expect(browser.address()).toContain('status=late');
    await button('Filters wissen').first().click();
    await page.getByLabelText('Aanbieder').selectOptions('Kruiswerk');
    await expect
      .element(page.getByText('0 van 1 locaties hebben 2025 aangeleverd. Te laat: 1.'))
      .toBeVisible();
    await expect.element(row('Breda')).not.toBeInTheDocument();
  });

  test('says when no location is left, and gives the way back', async () => {
    open({}, { address: '/aanleveringen?jaar=2025&status=not-delivered' });
    await expect.element(page.getByText('Geen locatie met deze filters')).toBeVisible();
    await button('Filters wissen').last().click();
    await expect.element(row('Breda')).toBeVisible();
  });

  test('says when there is nothing, and when it cannot be read', async () => {
    open({ 'deliveries.board': () => aBoard([]) });
    await expect.element(page.getByText('Er zijn nog geen locaties')).toBeVisible();
  });

  test('can be asked again when it cannot be read', async () => {
    const problem = problemOf('data-unreachable', ['Niet bereikbaar.', 'Unreachable.'], ['Later.', 'Later.']);
    open({ 'deliveries.board': () => new Refused(problem) });
    await expect.element(page.getByText('Niet bereikbaar.')).toBeVisible();
  });

  test('is only read by a manager', async () => {
    const { asked } = open({}, { role: 'manager' });
    await button('gecorrigeerd Breda 2025').click();
    await expect.element(page.getByRole('dialog').getByText(/Versie 2 verstuurd/)).toBeVisible();
    expect(button('Accepteren').elements()).toEqual([]);
    expect(button('Terugsturen').elements()).toEqual([]);
    expect(asked('reminders')).toEqual([]);
  });
});

describe('a delivery that is opened', () => {
  test('tells what happened, the latest first, and what changed', async () => {
    open();
    await button('gecorrigeerd Breda 2025').click();
    const events = page.getByRole('list', { name: 'Tijdlijn' }).getByRole('listitem');
    await expect
      .element(events.nth(0))
      .toHaveTextContent(/Versie 2 verstuurd door Bea Coördinator.*Er ontbrak een moeder/);
    await expect.element(events.nth(0)).toHaveTextContent(/22 \(1 meer dan de vorige versie\)/);
    await expect.element(page.getByText('Versie 1 teruggestuurd door Ana Analist')).toBeVisible();
    await expect.element(page.getByText('Herinnerd door Ana Analist')).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });

  test('is accepted', async () => {
    const { asked } = open({ 'deliveries.accept': () => ({ done: true }) });
    await button('gecorrigeerd Breda 2025').click();
    await button('Accepteren').click();
    await expect.element(page.getByText('Breda 2025 is geaccepteerd.')).toBeVisible();
    expect(asked('accept')[0]?.input).toMatchObject({ locationId: 'breda', deliveryId, seen: null });
  });

  test('is not judged unseen when a new version came meanwhile', async () => {
    const problem = problemOf(
      'version-replaced',
      ['De locatie heeft intussen een nieuwe versie verstuurd.', 'New version.'],
      ['Bekijk die versie.', 'Look.'],
    );
    open({ 'deliveries.accept': () => new Refused(problem) });
    await button('gecorrigeerd Breda 2025').click();
    await button('Accepteren').click();
    await expect.element(page.getByText(/intussen een nieuwe versie/)).toBeVisible();
    await button('Opnieuw bekijken').click();
    await expect.element(page.getByText(/intussen een nieuwe versie/)).not.toBeInTheDocument();
  });

  test('is sent back with a reason, and not without', async () => {
    const { asked } = open({ 'deliveries.sendBack': () => ({ done: true }) });
    await button('gecorrigeerd Breda 2025').click();
    await button('Terugsturen').click();
    const dialog = page.getByRole('dialog', { name: /Terugsturen/ });
    await dialog.getByRole('button', { name: 'Terugsturen' }).click();
    await expect.element(dialog.getByText(/Vul dit in/).first()).toBeVisible();
    await dialog.getByRole('textbox').fill('Twee moeders staan er dubbel in.');
    await dialog.getByRole('button', { name: 'Terugsturen' }).click();
    await expect.element(page.getByText('Breda 2025 is teruggestuurd.')).toBeVisible();
    expect(asked('sendBack').map(({ input }) => input)).toMatchObject([
      { reason: 'Twee moeders staan er dubbel in.' },
    ]);
  });

  test('lays the figures of a correction beside those before it, once somebody asks', async () => {
    const figure = { breakdown: null, category: null, before: 20, after: 21 };
    const single = { measure: 'participations', breakdown: 'household', category: 'single' };
    const { asked } = open({
      'deliveries.compare': () => ({
        before: 1,
        figures: [
          { measure: 'participations', ...figure },
          { ...single, before: null, after: 1 },
        ],
      }),
    });
    await button('gecorrigeerd Breda 2025').click();
    await expect.element(button('Cijfers vergelijken met de vorige versie')).toBeVisible();
    expect(asked('compare')).toEqual([]);
    await button('Cijfers vergelijken met de vorige versie').click();
    const changed = page.getByRole('table', { name: 'Cijfers die veranderden' });
    await expect.element(changed.getByRole('row').nth(1)).toHaveTextContent(/^deelnames\s*20\s*21$/);
    await expect.element(changed.getByRole('row', { name: /alleenstaand/i })).toBeVisible();
    expect(asked('compare').map(({ input }) => input)).toEqual([
      { locationId: 'breda', year: 2025, version: 2 },
    ]);
    expect(await axeFindings()).toEqual([]);
  });

  test('shows its rows once a reason is given, part by part', async () => {
    const parts = [
      {
        rows: [
          {
            participation_id: 'p-1',
            birth_year: 1990,
            end_reason: null,
            referral_source: 'well-baby-clinic',
            first_child: true,
            child_circumstances: [],
          },
        ],
        next: 'p-1',
      },
      { rows: [{ participation_id: 'p-2', birth_year: 1991, end_reason: null }], next: null },
    ];
    const { asked } = open({
      'deliveries.look': ({ after }: { after: string }) => parts[after === '' ? 0 : 1],
    });
    await button('gecorrigeerd Breda 2025').click();
    await button('Inkijken').click();
    expect(asked('look')).toEqual([]);
    await page.getByRole('textbox').fill('Het gemiddelde wijkt af.');
    await button('Rijen tonen').click();
    await expect.element(page.getByRole('cell', { name: 'p-1' })).toBeVisible();
    for (const words of ['consultatiebureau', 'Ja', 'geen van deze'])
      await expect.element(page.getByRole('cell', { name: words, exact: true })).toBeVisible();
    await button('Meer rijen tonen').click();
    await expect.element(page.getByRole('cell', { name: 'p-2' })).toBeVisible();
    expect(page.getByRole('dialog').getByRole('columnheader').elements()).toHaveLength(5);
    expect(asked('look').map(({ input }) => input)).toMatchObject([
      { reason: 'Het gemiddelde wijkt af.', after: '' },
      { after: 'p-1' },
    ]);
    expect(await axeFindings()).toEqual([]);
  });
});

describe('the file of a delivery', () => {
  test('is handed over to a manager once she says why, of the version that she chooses', async () => {
    const files = savedFiles();
    const { calls } = open(
      {
        'deliveryFiles.download': () => ({
          name: 'mim-breda-2025-v1.zip',
          type: 'application/zip',
          base64: 'UEs=',
        }),
      },
      { role: 'manager' },
    );
    await button('gecorrigeerd Breda 2025').click();
    await expect.element(button('Inkijken')).toBeVisible();
    expect(button('Terugsturen').query()).toBeNull();
    await button('Downloaden').click();
    await button('Downloaden').click();
    await expect.element(page.getByText(/Vul dit in/).first()).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await page.getByRole('textbox').fill('Voor het jaarverslag.');
    await page.getByLabelText('Versie').selectOptions('Versie 1');
    await button('Downloaden').click();
    await expect.poll(() => files).toEqual(['mim-breda-2025-v1.zip']);
    expect(calls.filter(({ procedure }) => procedure === 'deliveryFiles.download')).toMatchObject([
      { input: { locationId: 'breda', deliveryId: earlierDeliveryId, reason: 'Voor het jaarverslag.' } },
    ]);
  });
});

describe('reminders', () => {
  test('say who, how late and how to write, and are marked', async () => {
    const { asked } = open({ 'deliveries.markReminded': () => ({ done: true }) });
    const item = page.getByRole('list', { name: 'Herinneren' }).getByRole('listitem').first();
    await expect.element(item).toHaveTextContent(/Ede 2025.*12 dagen te laat.*Ger Coördinator/);
    await button('Als herinnerd vastleggen: Ede 2025').click();
    await expect.element(page.getByText('Vastgelegd dat u Ede herinnerd hebt.')).toBeVisible();
    expect(asked('markReminded')[0]?.input).toMatchObject({ locationId: 'ede', year: 2025, cause: 'late' });
  });

  test('are taken along as a file', async () => {
    const files = savedFiles();
    open();
    await button('Lijst als CSV').click();
    await expect.poll(() => files).toEqual([expect.stringMatching(/^herinneringen-[\d-]{10}\.csv$/)]);
  });

  test('fold a long list to the first few', async () => {
    const many = Array.from({ length: 8 }, (_, place) => ({
      ...reminder,
      locationId: `l${place}`,
      name: `Plaats ${place}`,
    }));
    open({ 'deliveries.reminders': () => many });
    await button('Alle 8 tonen').click();
    await expect.element(page.getByText('Plaats 7 2025')).toBeVisible();
  });
});

test('a deadline is set, and a day outside the year after is told at its field', async () => {
  const problem = problemOf(
    'deadline-outside-year',
    ['Ligt niet in dat jaar.', 'Not in it.'],
    ['Kies.', 'Choose.'],
  );
  let isFirst = true;
  const { asked } = open({
    'deliveries.setDeadline': () => {
      if (!isFirst) return { done: true };
      isFirst = false;
      return new Refused(problem);
    },
  });
  await button('Uiterste dag wijzigen').click();
  const dialog = page.getByRole('dialog');
  const day = dialog.getByRole('textbox', { name: /Uiterste dag/ });
  await day.fill('15-3-2028');
  await userEvent.keyboard('{Tab}');
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect.element(dialog.getByText(/Ligt niet in dat jaar/).first()).toBeVisible();
  await day.fill('15-3-2027');
  await userEvent.keyboard('{Tab}');
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect.element(page.getByText('De uiterste dag is gewijzigd.')).toBeVisible();
  expect(asked('setDeadline').at(-1)?.input).toMatchObject({ deadlineOn: '2027-03-15' });
});
