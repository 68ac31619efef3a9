import { addDays } from '@mim/domain/kernel';
import { type PlannedVisitChoice, plannedVisitChoices } from '@mim/domain/registration';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readToday } from '../../../clients/today.js';
import { formatDate } from '../../../language/format-date.js';
import { axeFindings } from '../../../testing/axe-findings.js';
import { fakeApi } from '../../../testing/fake-api.js';
import { showPage } from '../../../testing/show-page.js';
import { aMother, aMotherRow, aVisit } from '../testing/builders.js';
import PauseDialog from './pause-dialog.js';
import PauseTogetherDialog from './pause-together-dialog.js';

const today = readToday();
const inThreeDays = addDays(today, 3);
const inTwoWeeks = addDays(today, 14);
const choices = plannedVisitChoices.values;
const choose = (choice: PlannedVisitChoice) =>
  userEvent.click(page.getByText(new RegExp(`^${plannedVisitChoices.label(choice, 'nl')}$`, 'i')));
const type = (label: string, day: string) =>
  userEvent.fill(page.getByRole('textbox', { name: label }), day.split('-').toReversed().join('-'));

const planned = aVisit({ visitOn: inThreeDays, status: 'planned', durationMinutes: null });
const question = () => page.getByRole('radiogroup', { name: 'Wat gebeurt er met geplande bezoeken?' });

const pauseOne = () => {
  const calls = fakeApi({ 'trajectories.pause': () => ({ actionId: crypto.randomUUID() }) });
  showPage(<PauseDialog mother={aMother({ today, visits: [planned] })} onClose={() => {}} />);
  return () => calls.filter(({ procedure }) => procedure === 'trajectories.pause').map(({ input }) => input);
};
const save = () => userEvent.click(page.getByRole('button', { name: 'Pauzeren' }));

test('a pause is not stored until it is said what happens to the visit that is planned in it', async () => {
  const sent = pauseOne();
  await type('Laatste dag (niet verplicht)', inTwoWeeks);
  await userEvent.fill(page.getByRole('textbox', { name: 'Reden' }), 'Op reis.');
  await expect.element(question()).toBeVisible();
  await save();
  await expect.element(page.getByText(/In deze dagen is een bezoek gepland/).first()).toBeVisible();
  expect(sent()).toEqual([]);
  expect(await axeFindings()).toEqual([]);
});

const inTenDays = addDays(today, 10);
test.each([
  ['first', [inThreeDays, inTenDays]],
  ['last', [inTenDays, inThreeDays]],
])('the planned days stand in the order of the calendar, where the earliest comes %s', async (_, days) => {
  const visits = days.map((visitOn) => ({ ...planned, visitId: visitOn, visitOn }));
  showPage(<PauseDialog mother={aMother({ today, visits })} onClose={() => {}} />);
  await type('Laatste dag (niet verplicht)', inTwoWeeks);
  const said = [inThreeDays, inTenDays].map((day) => formatDate(day, 'nl')).join(' en ');
  await expect.element(page.getByText(`In deze dagen gepland: ${said}.`)).toBeVisible();
});

test('nothing is asked about a visit that is planned after the pause', async () => {
  pauseOne();
  await type('Laatste dag (niet verplicht)', addDays(today, 2));
  await expect.element(question()).not.toBeInTheDocument();
});

test('a pause moves no visit out of an extension that was agreed, and says what can be done', async () => {
  const extensions = [
    {
      extensionId: 'e',
      extendedOn: today,
      untilOn: inTwoWeeks,
      reason: 'network-weak' as const,
      note: null,
      version: 1,
    },
  ];
  const calls = fakeApi({ 'trajectories.pause': () => ({ actionId: crypto.randomUUID() }) });
  showPage(<PauseDialog mother={aMother({ today, visits: [planned], extensions })} onClose={() => {}} />);
  await type('Laatste dag (niet verplicht)', inTwoWeeks);
  await userEvent.fill(page.getByRole('textbox', { name: 'Reden' }), 'Op reis.');
  await choose('move');
  await save();
  await expect.element(page.getByText(/na het einde van de afgesproken verlenging/).first()).toBeVisible();
  expect(calls).toEqual([]);
});

test('a pause without a last day cannot move a visit, and says what can be done', async () => {
  const sent = pauseOne();
  await userEvent.fill(page.getByRole('textbox', { name: 'Reden' }), 'Op reis.');
  await choose('move');
  await save();
  await expect.element(page.getByText(/Vul de laatste dag van de pauze in/).first()).toBeVisible();
  expect(sent()).toEqual([]);
});

test.each(choices)('a pause of one mother with a planned visit: %s', async (choice) => {
  const sent = pauseOne();
  await type('Laatste dag (niet verplicht)', inTwoWeeks);
  await userEvent.fill(page.getByRole('textbox', { name: 'Reden' }), 'Op reis.');
  await choose(choice);
  await save();
  await expect.poll(sent).toHaveLength(1);
  expect(sent()[0]).toMatchObject({
    pause: { firstDay: today, lastDay: inTwoWeeks, reason: 'Op reis.' },
    plannedVisits: choice,
  });
  await expect.element(page.getByText('Het traject van Elif Demir is gepauzeerd.').last()).toBeVisible();
});

const mothers = [
  aMotherRow(),
  aMotherRow({ trajectoryId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de0a2', name: 'Ama Mensah', version: 2 }),
];
const pauseTwo = (notPaused: readonly object[] = []) => {
  const calls = fakeApi({
    'trajectories.pauseMany': () => ({
      paused: mothers.length - notPaused.length,
      notPaused,
      actionId: crypto.randomUUID(),
    }),
  });
  showPage(<PauseTogetherDialog mothers={mothers} onClose={() => {}} onDone={() => {}} />);
  return () => calls.map(({ input }) => input);
};
const saveBoth = () => userEvent.click(page.getByRole('button', { name: 'Samen pauzeren' }));

test('a pause of several mothers is not stored until it is said what happens to planned visits', async () => {
  const sent = pauseTwo();
  await type('Eerste dag', today);
  await type('Laatste dag (niet verplicht)', inTwoWeeks);
  await saveBoth();
  await expect.element(question()).toHaveAttribute('data-invalid', 'true');
  expect(sent()).toEqual([]);
  expect(await axeFindings()).toEqual([]);
});

test.each(choices)('a pause of several mothers, of whom some have a planned visit: %s', async (choice) => {
  const sent = pauseTwo();
  await type('Eerste dag', today);
  await type('Laatste dag (niet verplicht)', inTwoWeeks);
  await choose(choice);
  await saveBoth();
  await expect.poll(sent).toHaveLength(1);
  expect(sent()[0]).toMatchObject({
    trajectories: mothers.map(({ trajectoryId, version }) => ({ trajectoryId, version })),
    pause: { firstDay: today, lastDay: inTwoWeeks },
    plannedVisits: choice,
  });
});

test('who could not be paused with the others is named, with why', async () => {
  const problem = {
    code: 'pause-overlap',
    message: { nl: 'Zij heeft al pauze.', en: 'She has a pause already.' },
    remedy: { nl: 'Kies andere dagen.', en: 'Choose other days.' },
  };
  pauseTwo([{ trajectoryId: mothers[1]?.trajectoryId, problem }]);
  await type('Eerste dag', today);
  await choose('cancel');
  await saveBoth();
  await expect.element(page.getByText(/Ama Mensah.*Zij heeft al pauze\./).last()).toBeVisible();
});
