import { addDays } from '@mim/domain/kernel';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readToday } from '../../clients/today.js';
import { asksBeforeUnload } from '../../testing/asks-before-unload.js';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import { ProspectList } from './prospect-list.js';
import type { Duplicates, KnownPerson, ProspectDuplicate } from './requests/get-prospect.js';
import { aProspect } from './testing/builders.js';

const nextWeek = addDays(readToday(), 7);
const first = aProspect();
const second = aProspect({ prospectId: 'a2', name: 'Ama Mensah' });
const detail = {
  ...first,
  givenName: 'Noor',
  namePrefix: 'de',
  familyName: 'Wit',
  email: null,
  street: null,
  postcode: null,
  note: null,
  callList: [
    {
      callId: 'call-1',
      calledOn: '2026-05-21',
      outcome: 'called',
      tryAgainOn: null,
      note: 'Belt zelf terug.',
      version: 1,
    },
  ],
  removals: 0,
};
const ended: KnownPerson = {
  personId: 'p1',
  name: 'Noor de Wit',
  grounds: ['same-name', 'same-phone'],
  children: [],
  trajectoryId: 't1',
  state: 'ended',
  status: 'ended',
  visitingMotherId: null,
};
const duplicate: ProspectDuplicate = {
  prospectId: 'a9',
  name: 'N. de Wit',
  grounds: ['same-phone', 'same-child'],
  children: [{ childName: 'Finn', childBornOn: '2026-03-08', childDied: false }],
  outcome: 'called',
  receivedOn: '2026-05-02',
  trajectoryId: null,
};
const server = (duplicates: Duplicates = { persons: [ended], prospects: [] }) =>
  fakeApi({
    'prospects.get': () => detail,
    'prospects.duplicates': () => duplicates,
    'merging.closeProspect': () => ({ version: 2, actionId: crypto.randomUUID() }),
    'prospects.closeAsDuplicate': () => ({ version: 2, actionId: crypto.randomUUID() }),
    'intake.start': () => ({ trajectoryId: 't2', version: 1, actionId: crypto.randomUUID() }),
    'prospects.planIntake': () => ({ version: 2, actionId: crypto.randomUUID() }),
    'prospects.recordCall': () => ({ version: 2, actionId: crypto.randomUUID() }),
  });

test('a call is recorded by keyboard, and the focus goes on to the next', async () => {
  const calls = server();
  showPage(<ProspectList prospects={[first, second]} />);
  const open = page.getByRole('button', { name: 'Gesprek vastleggen' });
  await expect.element(open.first()).toBeVisible();
  (open.first().element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('radio', { name: 'gebeld, nog geen besluit' })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  await userEvent.fill(page.getByRole('textbox', { name: /^Kennismaking op/ }), nextWeek);
  await userEvent.fill(page.getByRole('textbox', { name: /^Begintijd/ }), '10:00');
  await userEvent.fill(page.getByRole('textbox', { name: /^Waar/ }), 'Bij haar thuis');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(open.last()).toHaveFocus();
  const stored = calls.find(({ procedure }) => procedure === 'prospects.recordCall');
  expect(stored?.input).toMatchObject({
    prospectId: 'a1',
    version: 1,
    call: {
      outcome: 'wants-intake',
      intakeOn: nextWeek,
      intakeAt: '10:00',
      intakePlace: 'Bij haar thuis',
    },
  });
});

test('who wants an intake shows when it is, and it is moved where she stands', async () => {
  const calls = server();
  const appointment = { intakeOn: nextWeek, intakeAt: '10:00', intakePlace: 'Bij haar thuis' };
  showPage(
    <ProspectList prospects={[aProspect({ outcome: 'wants-intake', ...appointment })]} initiallyOpen="a1" />,
  );
  await expect.element(page.getByText(/^kennismaking op .* om 10:00, Bij haar thuis$/)).toBeVisible();
  await userEvent.fill(page.getByRole('textbox', { name: /^Begintijd/ }), '13:30');
  await userEvent.click(page.getByRole('button', { name: 'Afspraak opslaan' }));
  await expect
    .poll(() => calls.find(({ procedure }) => procedure === 'prospects.planIntake')?.input)
    .toMatchObject({ prospectId: 'a1', version: 1, appointment: { ...appointment, intakeAt: '13:30' } });
});

test('a call to who has an appointment does not take it back unless it says so', async () => {
  const calls = server();
  const recorded = () => calls.filter(({ procedure }) => procedure === 'prospects.recordCall');
  showPage(
    <ProspectList
      prospects={[aProspect({ outcome: 'wants-intake', intakeOn: nextWeek })]}
      initiallyOpen="a1"
    />,
  );
  const choose = (outcome: string) =>
    userEvent.click(page.getByRole('radiogroup', { name: /^Uitkomst/ }).getByText(outcome, { exact: true }));
  await choose('wil kennismaken');
  await expect.element(page.getByText('De afspraak voor de kennismaking blijft staan.')).toBeVisible();
  await choose('niet bereikt');
  const off = page.getByRole('checkbox', { name: /^De kennismaking van .* gaat niet door$/ });
  await expect.element(off).not.toBeChecked();
  await userEvent.click(page.getByRole('button', { name: 'Gesprek opslaan' }));
  await expect
    .element(off)
    .toHaveAccessibleDescription(
      expect.stringContaining('Met deze moeder is nog een kennismaking afgesproken.'),
    );
  expect(recorded()).toEqual([]);
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(page.getByText(/^De kennismaking van .* gaat niet door$/));
  await userEvent.click(page.getByRole('button', { name: 'Gesprek opslaan' }));
  await expect.poll(recorded).toHaveLength(1);
  expect(recorded()[0]?.input).toMatchObject({ call: { outcome: 'unreachable', endsAppointment: true } });
});

test('who may be known already is said before she is called, with the grounds', async () => {
  server();
  showPage(<ProspectList prospects={[first]} initiallyOpen="a1" />);
  await expect.element(page.getByText('zelfde naam en zelfde telefoonnummer')).toBeVisible();
  await expect.element(page.getByText('Belt zelf terug.')).toBeVisible();
});

test('who is known already is begun with as the same person', async () => {
  const calls = server();
  showPage(<ProspectList prospects={[first]} initiallyOpen="a1" />);
  await userEvent.click(page.getByRole('button', { name: 'Zelfde persoon: kennismaking starten' }));
  await expect
    .poll(() => calls.find(({ procedure }) => procedure === 'intake.start')?.input)
    .toMatchObject({ prospectId: 'a1', personId: 'p1' });
});

test('who takes part already is not begun with again, and it is said why', async () => {
  server({ persons: [{ ...ended, state: 'visited' }], prospects: [] });
  showPage(<ProspectList prospects={[first]} initiallyOpen="a1" />);
  await expect
    .element(page.getByText('Deze moeder heeft een traject dat nog loopt.', { exact: false }))
    .toBeVisible();
  expect(page.getByRole('button', { name: 'Zelfde persoon: kennismaking starten' }).elements()).toHaveLength(
    0,
  );
});

test.each(['visited', 'ended'] as const)(
  'who is a mother that is %s is closed with her record',
  async (state) => {
    const calls = server({ persons: [{ ...ended, state }], prospects: [] });
    showPage(<ProspectList prospects={[first, second]} initiallyOpen="a1" />);
    await userEvent.click(
      page.getByRole('button', { name: 'Zelfde persoon: deze aanmelding als dubbel sluiten' }),
    );
    await expect.element(page.getByText('Noor de Wit is als dubbel gesloten.')).toBeVisible();
    expect(calls.find(({ procedure }) => procedure === 'merging.closeProspect')?.input).toMatchObject({
      prospectId: 'a1',
      version: 1,
      trajectoryId: 't1',
    });
  },
);

test('who was closed with the record of a mother leads to it', async () => {
  showPage(<ProspectList prospects={[{ ...first, outcome: 'duplicate', trajectoryId: 't1' }]} />);
  await expect
    .element(page.getByRole('link', { name: 'Naar haar dossier' }))
    .toHaveAttribute('href', '/moeders/t1');
});

test('who was entered twice is closed with the other, and can be opened again', async () => {
  const calls = server({ persons: [], prospects: [duplicate] });
  showPage(<ProspectList prospects={[first, second]} initiallyOpen="a1" />);
  await expect.element(page.getByText('Aanmelding van 2 mei 2026: gebeld, nog geen besluit')).toBeVisible();
  await expect
    .element(page.getByText(/zelfde telefoonnummer en kind met dezelfde naam en geboortedatum/))
    .toBeVisible();
  await expect.element(page.getByText('Finn, geboren op 8 mrt 2026')).toBeVisible();
  await userEvent.click(
    page.getByRole('button', { name: 'Zelfde persoon: deze aanmelding als dubbel sluiten' }),
  );
  await expect.element(page.getByText('Noor de Wit is als dubbel gesloten.')).toBeVisible();
  expect(calls.find(({ procedure }) => procedure === 'prospects.closeAsDuplicate')?.input).toMatchObject({
    prospectId: 'a1',
    version: 1,
    duplicateOf: 'a9',
  });
});

test('the tab does not close over a call that was typed and not saved', async () => {
  server();
  showPage(<ProspectList prospects={[first]} initiallyOpen="a1" />);
  expect(asksBeforeUnload()).toBe(false);
  await userEvent.fill(page.getByRole('textbox', { name: /^Notitie/ }), 'Belt na de vakantie terug.');
  expect(asksBeforeUnload()).toBe(true);
});

test('saving without an outcome stores nothing and says what is missing', async () => {
  const calls = server();
  showPage(<ProspectList prospects={[first]} initiallyOpen="a1" />);
  await userEvent.click(page.getByRole('button', { name: 'Gesprek opslaan' }));
  await expect.element(page.getByRole('button', { name: /^Uitkomst:/ })).toBeVisible();
  expect(calls.some(({ procedure }) => procedure === 'prospects.recordCall')).toBe(false);
});

test.each(['light', 'dark'])('has no axe findings in the %s theme', async (theme) => {
  document.documentElement.dataset.theme = theme;
  server({ persons: [ended, { ...ended, personId: 'p2', state: 'visited' }], prospects: [duplicate] });
  showPage(<ProspectList prospects={[first, second]} initiallyOpen="a1" />);
  await expect.element(page.getByText('Belt zelf terug.')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test('who was entered by mistake is removed from her place, and the focus goes on to the next', async () => {
  const removal = { version: 3, refusal: null, hasProspect: false, staysOtherwise: false };
  const goesAlong = [
    { part: 'call', count: 1 },
    { part: 'appointment', count: 1 },
  ];
  const calls = fakeApi({
    'prospects.get': () => detail,
    'prospects.duplicates': () => ({ persons: [], prospects: [] }),
    'removals.dossier': () => ({ ...removal, goesAlong }),
    'removals.removeDossier': () => ({ actionId: crypto.randomUUID() }),
  });
  showPage(<ProspectList prospects={[first, second]} />);
  await userEvent.click(page.getByRole('button', { name: 'Gesprek vastleggen' }).first());
  await userEvent.fill(page.getByRole('textbox', { name: 'Notitie' }), 'Verkeerd nummer.');
  expect(asksBeforeUnload()).toBe(true);
  await userEvent.click(page.getByRole('button', { name: 'Verwijderen: Noor de Wit' }));
  const dialog = page.getByRole('dialog', { name: 'Verwijderen: Noor de Wit' });
  await expect.element(dialog.getByText('gesprek: 1')).toBeVisible();
  await expect.element(dialog.getByText('afspraak voor de kennismaking: 1')).toBeVisible();
  await expect.element(dialog.getByText(/^Terugzetten kan tot de bewaartermijn/)).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(dialog.getByText('was een oefening'));
  await userEvent.click(dialog.getByRole('button', { name: 'Verwijderen', exact: true }));
  await expect.element(page.getByText('Noor de Wit is verwijderd.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Gesprek vastleggen' }).nth(1)).toHaveFocus();
  expect(asksBeforeUnload()).toBe(false);
  const sent = calls.find(({ procedure }) => procedure === 'removals.removeDossier')?.input;
  expect(sent).toMatchObject({ kind: 'prospect', id: first.prospectId, version: 3, seen: 2 });
});
