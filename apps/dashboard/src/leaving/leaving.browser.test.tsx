import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../testing/axe-findings.js';
import { fakeApi } from '../testing/fake-api.js';
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
};

function show() {
  const calls = fakeApi({
    'leaving.families': () => leaving,
    'leaving.stop': () => ({
      actionId: crypto.randomUUID(),
      waiting: [sanne.trajectoryId],
      passedOn: [elif.trajectoryId],
    }),
  });
  showPage(<LeaveDialog id={her} name="Bea Bos" onClose={() => {}} />);
  return () => calls.filter(({ procedure }) => procedure === 'leaving.stop');
}

test('nobody stops before each family has somebody or waits; then all of it is sent at once', async () => {
  const sent = show();
  await userEvent.click(page.getByText('Zij stopt als bezoekmoeder'));
  await userEvent.selectOptions(page.getByLabelText('Reden van stoppen'), 'moved');
  const record = page.getByRole('button', { name: 'Stop vastleggen' });
  await userEvent.click(record);
  await expect.element(page.getByText(/^Zij is nog gekoppeld/).first()).toBeVisible();
  expect(sent()).toEqual([]);
  await userEvent.selectOptions(page.getByLabelText('Voor alle gezinnen'), 'nobody');
  await userEvent.selectOptions(page.getByLabelText('Elif Demir', { exact: true }), successor);
  await expect.element(page.getByText('de opvolger neemt ze over')).toBeVisible();
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
  });
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
