import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../testing/axe-findings.js';
import { fakeApi, Refused } from '../testing/fake-api.js';
import { showPage } from '../testing/show-page.js';
import LeaveDialog from './leave-dialog.js';

const her = '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de001';
const successor = '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de002';
const other = '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de003';
const fatma = {
  visitingMotherId: successor,
  name: 'Fatma Kaya',
  activeFamilies: 1,
  maximumFamilies: 3,
  strengths: ['wish', 'language'],
};
const wil = { ...fatma, visitingMotherId: other, name: 'Wil Vos', maximumFamilies: 2, strengths: [] };
const family = (place: number, name: string, plannedOn: readonly string[]) => ({
  matchId: `8d0c63a4-6c57-4b43-9f0a-0c8f4b1de10${place}`,
  version: place,
  trajectoryId: `8d0c63a4-6c57-4b43-9f0a-0c8f4b1de20${place}`,
  name,
  startedOn: '2026-02-11',
  plannedOn,
  candidates: place === 1 ? [fatma, wil] : [wil, fatma],
});
const elif = family(1, 'Elif Demir', ['2026-12-03']);
const sanne = family(2, 'Sanne Meer', []);
const leaving = {
  visitingMotherId: her,
  name: 'Bea Bos',
  version: 3,
  stoppedOn: null,
  families: [elif, sanne],
  openVisits: [
    {
      visitId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de301',
      version: 1,
      trajectoryId: elif.trajectoryId,
      name: 'Elif Demir',
      visitOn: '2026-11-19',
    },
  ],
};

function show() {
  const calls = fakeApi({
    'leaving.families': () => leaving,
    'leaving.goAway': () => ({
      actionId: crypto.randomUUID(),
      waiting: [],
      passedOn: [],
      stoodInFor: [elif.trajectoryId],
    }),
    'leaving.stop': () => ({
      actionId: crypto.randomUUID(),
      waiting: [sanne.trajectoryId],
      passedOn: [elif.trajectoryId],
      stoodInFor: [],
    }),
  });
  showPage(<LeaveDialog id={her} name="Bea Bos" onClose={() => {}} />);
  return () => calls.filter(({ procedure }) => procedure !== 'leaving.families');
}

test('nobody stops before each family has somebody or waits; then all of it is sent at once', async () => {
  const sent = show();
  await userEvent.click(page.getByText('Zij stopt als bezoekmoeder'));
  const record = page.getByRole('button', { name: 'Stop vastleggen' });
  await userEvent.click(record);
  await expect.element(page.getByText(/^Zij is nog gekoppeld/).first()).toBeVisible();
  // All in one round.
  await expect.element(page.getByText(/Controleer 2 velden/)).toBeVisible();
  await userEvent.selectOptions(page.getByLabelText('Reden van stoppen'), 'moved');
  expect(sent()).toEqual([]);
  await userEvent.selectOptions(page.getByLabelText('Voor alle gezinnen'), 'nobody');
  await userEvent.selectOptions(page.getByLabelText('Elif Demir', { exact: true }), successor);
  await expect.element(page.getByText('de opvolger neemt ze over')).toBeVisible();
  // What is decided first stands first: her families, what became of a visit that is over, and then the day.
  const order = ['Haar gezinnen', 'Bezoeken die nog niet zijn vastgelegd', 'Stopt op'].map(
    (label) => page.getByText(label, { exact: true }).first().element().getBoundingClientRect().top,
  );
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  await userEvent.click(page.getByText('niet thuis'));
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(record);
  await expect.element(page.getByRole('link', { name: 'Sanne Meer koppelen' })).toBeVisible();
  expect(sent()[0]?.input).toMatchObject({
    visitingMotherId: her,
    version: 3,
    stop: { stopReason: 'moved' },
    families: [
      { matchId: elif.matchId, to: 'successor', visitingMotherId: successor, plannedVisits: 'hand-over' },
      { matchId: sanne.matchId, to: 'waiting' },
    ],
    notMade: [{ visitId: leaving.openVisits[0]?.visitId, version: 1, status: 'no-show' }],
  });
  // The undo is offered once the panel is closed: it lay over its title.
  expect(page.getByRole('button', { name: 'Ongedaan maken' }).elements()).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Sluiten' }).last());
  await expect.element(page.getByRole('button', { name: 'Ongedaan maken' })).toBeVisible();
});

test('who is next stands for each family in the order in which she suits it, with the reason in short', async () => {
  show();
  await userEvent.click(page.getByText('Zij stopt als bezoekmoeder'));
  const optionsOf = (label: string) =>
    [...page.getByLabelText(label, { exact: true }).element().querySelectorAll('option')].map(
      ({ textContent }) => textContent,
    );
  await expect.element(page.getByLabelText('Elif Demir', { exact: true })).toBeVisible();
  const [best, next] = [
    'Fatma Kaya (1 van 3 gezinnen), past goed bij: haar wens en taal',
    'Wil Vos (1 van 2 gezinnen)',
  ];
  expect(optionsOf('Elif Demir').slice(2)).toEqual([best, next]);
  expect(optionsOf('Sanne Meer').slice(2)).toEqual([next, best]);
  // Two families more are too many for the other.
  expect(optionsOf('Voor alle gezinnen').slice(2)).toEqual(['Fatma Kaya (1 van 3 gezinnen)']);
});

test('who is away on a phone says of each visit in those days who makes it, and is told what was done', async () => {
  await page.viewport(390, 844);
  const sent = show();
  await userEvent.click(page.getByText('Zij is een tijd afwezig'));
  const fill = async (label: RegExp | string, text: string) => {
    await userEvent.fill(page.getByRole('textbox', { name: label }), text);
    await userEvent.tab();
  };
  await fill(/^Eerste dag/, '1-12-2026');
  await fill(/^Laatste dag/, '30-11-2026');
  await fill('Reden', 'vakantie');
  const record = page.getByRole('button', { name: 'Afwezigheid vastleggen' });
  await userEvent.click(record);
  await expect.element(page.getByText(/^De laatste dag ligt voor de eerste/).first()).toBeVisible();
  await fill(/^Laatste dag/, '10-12-2026');
  await userEvent.click(record);
  // Only the family to whom a visit is planned in these days is asked about, in words of an absence.
  await expect.element(page.getByText(/^In deze dagen zijn bezoeken gepland/).first()).toBeVisible();
  await expect.element(page.getByLabelText('Sanne Meer', { exact: true })).not.toBeInTheDocument();
  expect(sent()).toEqual([]);
  await userEvent.selectOptions(page.getByLabelText('Elif Demir', { exact: true }), successor);
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth).toBe(clientWidth);
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(record);
  await expect
    .element(page.getByText('Vastgelegd. Bij 1 moeder neemt iemand de bezoeken waar.'))
    .toBeVisible();
  expect(sent()[0]?.input).toMatchObject({
    pause: { firstDay: '2026-12-01', lastDay: '2026-12-10', reason: 'vakantie' },
    families: [{ matchId: elif.matchId, to: 'stand-in', visitingMotherId: successor }],
  });
  await page.viewport(1200, 900);
});

test('who has families stops today or before: of a later day is said beside it what can be done', async () => {
  const sent = show();
  await userEvent.click(page.getByText('Zij stopt als bezoekmoeder'));
  await userEvent.selectOptions(page.getByLabelText('Voor alle gezinnen'), 'nobody');
  await userEvent.selectOptions(page.getByLabelText('Reden van stoppen'), 'moved');
  const day = page.getByRole('textbox', { name: /^Stopt op/ });
  await userEvent.fill(day, '1-6-2027');
  await userEvent.tab();
  await userEvent.click(page.getByRole('button', { name: 'Stop vastleggen' }));
  const field = document.querySelector('[data-field="stoppedOn"]');
  await expect.poll(() => field?.textContent).toMatch(/Haar gezinnen gaan over op de dag zelf/);
  expect(sent()).toEqual([]);
  // What is done first, and where, for each of her families.
  const first = page.getByRole('link', { name: /^Opvolger kiezen voor/ });
  expect(first.elements().map((link) => link.getAttribute('href'))).toEqual([
    `/koppelen/${elif.trajectoryId}`,
    `/koppelen/${sanne.trajectoryId}`,
  ]);
  await userEvent.fill(day, '');
  await userEvent.tab();
  await expect.element(first.first()).not.toBeInTheDocument();
});

test('who is away from a later day, nobody knows until when, is told the same', async () => {
  const sent = show();
  await userEvent.click(page.getByText('Zij is een tijd afwezig'));
  await userEvent.selectOptions(page.getByLabelText('Voor alle gezinnen'), 'nobody');
  await userEvent.fill(page.getByRole('textbox', { name: /^Eerste dag/ }), '1-6-2027');
  await userEvent.fill(page.getByRole('textbox', { name: 'Reden' }), 'ziek');
  await userEvent.click(page.getByRole('button', { name: 'Afwezigheid vastleggen' }));
  const field = document.querySelector('[data-field="firstDay"]');
  await expect.poll(() => field?.textContent).toMatch(/Haar gezinnen gaan over op de dag zelf/);
  await expect.element(page.getByRole('link', { name: 'Opvolger kiezen voor Elif Demir' })).toBeVisible();
  expect(sent()).toEqual([]);
});

const textAt = (label: string) =>
  page.getByLabelText(label, { exact: true }).element().closest('[data-field]')?.textContent ?? '';

test('somebody with one place left is refused for the second family, by name and at that choice', async () => {
  await page.viewport(390, 844);
  const sent = show();
  await userEvent.click(page.getByText('Zij stopt als bezoekmoeder'));
  await userEvent.selectOptions(page.getByLabelText('Reden van stoppen'), 'moved');
  for (const name of ['Elif Demir', 'Sanne Meer'])
    await userEvent.selectOptions(page.getByLabelText(name, { exact: true }), other);
  await userEvent.click(page.getByRole('button', { name: 'Stop vastleggen' }));
  await expect
    .poll(() => textAt('Sanne Meer'))
    .toMatch(/Wil Vos heeft nog 1 plaats en is voor 2 gezinnen gekozen/);
  expect(textAt('Elif Demir')).not.toMatch(/plaats en/);
  expect(sent()).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: /^Haar gezinnen: Wil Vos/ }));
  await expect.element(page.getByLabelText('Sanne Meer', { exact: true })).toHaveFocus();
  expect(document.documentElement.scrollWidth).toBe(390);
  expect(await axeFindings()).toEqual([]);
  await userEvent.selectOptions(page.getByLabelText('Sanne Meer', { exact: true }), successor);
  await userEvent.click(page.getByRole('button', { name: 'Stop vastleggen' }));
  await expect.poll(() => sent()).toHaveLength(1);
  await page.viewport(1200, 900);
});

test('what the server refuses of somebody who was chosen stands at her families', async () => {
  const problem = {
    code: 'not-eligible',
    message: { nl: 'Fatma Kaya kan niet worden gekoppeld: zij is gestopt.', en: '' },
    remedy: { nl: 'Kies een ander.', en: '' },
  };
  fakeApi({
    'leaving.families': () => leaving,
    'leaving.stop': () => new Refused(problem),
    'leaving.goAway': () => new Refused(problem),
  });
  const refusedAt = () =>
    document.querySelector('[data-field="families"]')?.textContent?.includes(problem.message.nl);
  showPage(<LeaveDialog id={her} name="Bea Bos" onClose={() => {}} />);
  await userEvent.click(page.getByText('Zij stopt als bezoekmoeder'));
  await userEvent.selectOptions(page.getByLabelText('Voor alle gezinnen'), successor);
  await userEvent.selectOptions(page.getByLabelText('Reden van stoppen'), 'moved');
  await userEvent.click(page.getByRole('button', { name: 'Stop vastleggen' }));
  await expect.poll(refusedAt).toBe(true);
  await userEvent.click(page.getByText('Zij is een tijd afwezig'));
  await userEvent.selectOptions(page.getByLabelText('Voor alle gezinnen'), successor);
  await userEvent.fill(page.getByRole('textbox', { name: 'Reden' }), 'ziek');
  await userEvent.click(page.getByRole('button', { name: 'Afwezigheid vastleggen' }));
  await expect.poll(refusedAt).toBe(true);
});
