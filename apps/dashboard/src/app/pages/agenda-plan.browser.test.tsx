import { addDays } from '@mim/domain/kernel';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OwnLocations } from '../../clients/own-locations.js';
import { readToday } from '../../clients/today.js';
import { writeDay } from '../../components/form/written-day.js';
import type { PlanAct } from '../../features/agenda/agenda-search.js';
import { PlanMenu } from '../../features/agenda/plan-menu.js';
import { aMother, aPerson } from '../../features/mothers/testing/builders.js';
import { aProspect } from '../../features/prospects/testing/builders.js';
import { aSupervision } from '../../features/supervision/testing/builders.js';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi } from '../../testing/fake-api.js';
import { aFoundPerson } from '../../testing/found-person.js';
import { showPage } from '../../testing/show-page.js';
import { AgendaPlan } from './agenda-plan.js';

const today = readToday();
const bea = { id: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de301', label: 'Bea Bos' };
const stored = { id: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de602', version: 1, actionId: 'a1' };

const show = (act: PlanAct, answers: Parameters<typeof fakeApi>[0]) => {
  const calls = fakeApi(answers);
  const onClose = vi.fn();
  showPage(
    <OwnLocations value={[{ code: 'breda', name: 'Breda' }]}>
      <AgendaPlan act={act} day={today} visitingMothers={[bea]} onClose={onClose} />
    </OwnLocations>,
  );
  const sent = (procedure: string) =>
    calls.filter((call) => call.procedure === procedure).map(({ input }) => input);
  return { onClose, sent };
};
const press = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }).last());
const choose = async (field: RegExp, name: string) => {
  await userEvent.fill(page.getByRole('combobox', { name: field }), name.slice(0, 3));
  await userEvent.click(page.getByRole('option', { name }));
};

const dayField = () => page.getByRole('textbox', { name: 'Datum', exact: true });
const isPhoneWide = () => expect(document.documentElement.scrollWidth).toBe(390);

afterEach(() => page.viewport(1200, 900));

test('each day offers what can be planned on it', async () => {
  const onPlan = vi.fn();
  showPage(<PlanMenu day={today} onPlan={onPlan} />);
  await userEvent.click(page.getByRole('button', { name: /^Plannen op/ }));
  await expect.element(page.getByRole('menuitem', { name: 'Bezoek plannen' })).toBeVisible();
  expect(page.getByRole('menuitem').elements()).toHaveLength(5);
  await userEvent.click(page.getByRole('menuitem', { name: 'Bijeenkomst plannen' }));
  expect(onPlan).toHaveBeenCalledExactlyOnceWith('bijeenkomst', today);
});

test('a supervision session: with whom is chosen in the sheet, and the day is there', async () => {
  await page.viewport(390, 844);
  const { sent, onClose } = show('begeleidingsgesprek', {
    'supervision.get': () => aSupervision({ today }),
    'supervision.plan': () => stored,
  });
  await expect.element(page.getByRole('textbox', { name: 'Datum' })).toHaveValue(writeDay(today, 'nl'));
  await press('Gesprek plannen');
  await expect
    .element(page.getByRole('combobox', { name: /Bezoekmoeder/ }))
    .toHaveAccessibleDescription(expect.stringContaining('Er is nog niemand gekozen.'));
  expect(await axeFindings()).toEqual([]);
  await choose(/Bezoekmoeder/, 'Bea Bos');
  await press('Gesprek plannen');
  await expect.poll(() => sent('supervision.plan')).toHaveLength(1);
  expect(sent('supervision.plan')[0]).toMatchObject({
    visitingMotherId: bea.id,
    plan: { sessionOn: today },
  });
  await expect.poll(() => onClose.mock.calls.length).toBe(1);
});

test('a first talk with somebody who applied', async () => {
  const applicant = {
    applicantId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de701',
    locationId: 'breda',
    name: 'Selma Kaya',
    phone: null,
    town: null,
    source: 'poster',
    sourceNote: null,
    appliedOn: '2026-01-01',
    state: 'to-call',
    stateOn: null,
    tryAgainOn: null,
    talkOn: null,
    talkAt: null,
    talkPlace: null,
    visitingMotherId: null,
    erasedOn: null,
    version: 3,
  };
  const { sent } = show('eerste-gesprek', {
    'recruitment.list': () => ({
      rows: [applicant, { ...applicant, applicantId: 'x', name: 'Iris Vos', state: 'waiting-list' }],
      hasMore: false,
    }),
    'recruitment.recordStep': () => stored,
  });
  await choose(/Wie heeft zich aangemeld/, 'Selma Kaya');
  await press('Eerste gesprek plannen');
  await expect.poll(() => sent('recruitment.recordStep')).toHaveLength(1);
  expect(sent('recruitment.recordStep')[0]).toMatchObject({
    applicantId: applicant.applicantId,
    version: 3,
    recorded: { step: 'plan-talk', happenedOn: today, talkOn: today },
  });
});

test('a visit: to whom is looked for in the sheet, on a phone too, and who comes to her is known', async () => {
  await page.viewport(390, 844);
  const trajectoryId = '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de001';
  const found = aFoundPerson({ trajectoryId, name: 'Elif Demir' });
  const { sent, onClose } = show('huisbezoek', {
    'mothers.search': () => [found],
    'mothers.page': () => aMother({ mother: aPerson({ name: 'Elif Demir' }) }),
    'visitingMothers.names': () => [],
    'visits.plan': () => stored,
  });
  await choose(/Bij wie komt het bezoek/, 'Elif Demir');
  await expect.element(dayField()).toHaveValue(writeDay(today, 'nl'));
  await expect.poll(() => document.querySelector('summary')?.textContent).toContain('Yara Barakat');
  isPhoneWide();
  expect(await axeFindings()).toEqual([]);
  await userEvent.fill(page.getByRole('textbox', { name: /^Begintijd/ }), '10:30');
  await press('Opslaan');
  await expect.poll(() => sent('visits.plan')).toHaveLength(1);
  expect(sent('visits.plan')[0]).toMatchObject({ trajectoryId, plan: { visitOn: today, startsAt: '10:30' } });
  await expect.poll(() => onClose.mock.calls.length).toBe(1);
});

test('an intake: with who wants one, nothing is sent of nobody, and an appointment that stood is said to move', async () => {
  await page.viewport(390, 844);
  const agreedOn = addDays(today, 9);
  const { sent, onClose } = show('kennismaking', {
    'prospects.list': () => ({
      rows: [
        aProspect({ outcome: 'wants-intake', version: 4 }),
        aProspect({ prospectId: 'a2', name: 'Ama Mensah', outcome: 'wants-intake', intakeOn: agreedOn }),
      ],
      total: 2,
      nextOffset: null,
    }),
    'prospects.planIntake': () => stored,
  });
  await press('Kennismaking plannen');
  await expect
    .element(page.getByRole('combobox', { name: /Wie wil kennismaken/ }))
    .toHaveAccessibleDescription(expect.stringContaining('Er is nog niemand gekozen.'));
  isPhoneWide();
  expect(await axeFindings()).toEqual([]);
  expect(sent('prospects.planIntake')).toEqual([]);
  await choose(/Wie wil kennismaken/, 'Ama Mensah');
  await expect
    .element(page.getByText(/^Zij heeft al een afspraak op .*\. Die wordt verplaatst\.$/))
    .toBeVisible();
  await choose(/Wie wil kennismaken/, 'Noor de Wit');
  await expect.element(page.getByText(/^Zij heeft al een afspraak/)).not.toBeInTheDocument();
  await userEvent.fill(page.getByRole('textbox', { name: /^Begintijd/ }), '09:30');
  await press('Kennismaking plannen');
  await expect.poll(() => sent('prospects.planIntake')).toHaveLength(1);
  expect(sent('prospects.planIntake')[0]).toMatchObject({
    prospectId: 'a1',
    version: 4,
    appointment: { intakeOn: today, intakeAt: '09:30' },
  });
  await expect.poll(() => onClose.mock.calls.length).toBe(1);
});

test('a meeting: its day is there, and one of its moment already is refused beside it', async () => {
  await page.viewport(390, 844);
  const standing = {
    meetingId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de980',
    locationId: 'breda',
    version: 1,
    status: 'planned',
    meetingOn: today,
    startsAt: '19:30',
    theme: 'Slapen',
    place: null,
    themesAsked: [],
    note: null,
    cancelReason: null,
    attendees: [],
  };
  const { sent, onClose } = show('bijeenkomst', {
    'meetings.list': () => ({ today, meetings: [standing], visitingMothers: [], locations: [] }),
    'meetings.plan': () => stored,
  });
  await expect.element(dayField()).toHaveValue(writeDay(today, 'nl'));
  const startsAt = () => page.getByRole('textbox', { name: /^Begintijd/ });
  await userEvent.fill(startsAt(), '19:30');
  await press('Bijeenkomst plannen');
  await expect
    .element(dayField())
    .toHaveAccessibleDescription(expect.stringContaining('Op deze dag en tijd staat al een bijeenkomst.'));
  isPhoneWide();
  expect(await axeFindings()).toEqual([]);
  expect(sent('meetings.plan')).toEqual([]);
  await userEvent.fill(startsAt(), '10:00');
  await press('Bijeenkomst plannen');
  await expect.poll(() => sent('meetings.plan')).toHaveLength(1);
  expect(sent('meetings.plan')[0]).toMatchObject({
    locationId: 'breda',
    plan: { meetingOn: today, startsAt: '10:00' },
  });
  await expect.poll(() => onClose.mock.calls.length).toBe(1);
});
