import { appointmentKinds } from '@mim/domain/code-lists';
import { addDays } from '@mim/domain/kernel';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readToday } from '../../clients/today.js';
import { AgendaView } from '../../features/agenda/agenda-view.js';
import type { Appointment } from '../../features/agenda/model/agenda-entry.js';
import { agendaEntries } from '../../features/agenda/model/agenda-entry.js';
import { aVisitRow } from '../../features/visits/testing/builders.js';
import { axeFindings } from '../../testing/axe-findings.js';
import { showPage } from '../../testing/show-page.js';
import { agendaMark } from './agenda.js';

const today = '2026-03-12';
const marja = { id: '9d1f0a7e-2b3c-4d5e-8f60-718293a4b5c6', name: 'Marja Jansen', isErased: false };
const fatma = { id: '1c2d3e4f-5a6b-4c7d-8e9f-0a1b2c3d4e5f', name: 'Fatma Demir', isErased: false };

const anAppointment = (told: Partial<Appointment> = {}): Appointment => ({
  kind: 'intake',
  id: '3c9a8b7d-6e5f-4a3b-8c1d-2e3f4a5b6c7d',
  locationId: 'breda',
  on: today,
  startsAt: null,
  place: null,
  title: null,
  isHeld: false,
  trajectoryId: null,
  applicantId: null,
  visitingMotherId: null,
  preparedId: null,
  meetingGroupId: null,
  ...told,
});

const statuses = ['planned', 'done', 'cancelled', 'no-show', 'planned'] as const;
const visits = statuses.map((status, index) =>
  aVisitRow({
    visitId: `visit-${index}`,
    status,
    startsAt: `1${index}:00`,
    motherName: `Moeder ${index + 1}`,
  }),
);
const kinds = appointmentKinds.values.filter((kind) => kind !== 'visit');
const appointments = kinds.map((kind, index) => anAppointment({ kind, id: `${index}`, on: '2026-03-13' }));

const view = {
  day: today,
  today,
  entries: agendaEntries({ visits, appointments }),
  mark: agendaMark(() => {}),
  plan: () => null,
  onWeek: () => {},
};

function Views() {
  const [week, setWeek] = useState('');
  return (
    <main>
      <h1>Agenda</h1>
      <h2>Maart 2026</h2>
      <AgendaView {...view} onWeek={setWeek} span="month" isNarrow={false} />
      <AgendaView {...view} span="week" isNarrow={false} />
      <AgendaView {...view} span="week" isNarrow />
      <output>{week}</output>
    </main>
  );
}

afterEach(() => page.viewport(1200, 900));

test.each([
  ['light', 1200],
  ['dark', 390],
] as const)('axe finds nothing in the calendar (%s, %d pixels wide)', async (theme, width) => {
  await page.viewport(width, 900);
  document.documentElement.dataset.theme = theme;
  document.documentElement.lang = 'nl';
  document.title = 'Agenda';
  showPage(<Views />);
  await expect.element(page.getByText('Moeder 1').first()).toBeInTheDocument();
  expect(await axeFindings()).toEqual([]);
});

test('a day with more than there is room for leads to its week', async () => {
  showPage(<Views />);
  await userEvent.click(page.getByRole('button', { name: 'nog 2' }));
  await expect.element(page.getByRole('status')).toHaveTextContent(today);
});

test('a planned visit whose day is over says that it waits to be recorded', async () => {
  const late = aVisitRow({ visitOn: '2026-03-10', isToRecord: true });
  const entries = agendaEntries({ visits: [late], appointments: [] });
  showPage(<AgendaView {...view} entries={entries} span="week" isNarrow={false} />);
  await expect.element(page.getByText('vast te leggen', { exact: true })).toBeVisible();
  expect(page.getByText('gepland', { exact: true }).elements()).toEqual([]);
});

test('the name of who visits leads to her, and a press on the visit opens it', async () => {
  const onOpen = vi.fn();
  const entries = agendaEntries({
    visits: [aVisitRow({ visitingMother: marja, companion: fatma })],
    appointments: [],
  });
  showPage(<AgendaView {...view} mark={agendaMark(onOpen)} entries={entries} span="week" isNarrow={false} />);
  for (const { id, name } of [marja, fatma])
    await expect
      .element(page.getByRole('link', { name, exact: true }))
      .toHaveAttribute('href', `/bezoekmoeders/${id}`);
  await userEvent.click(page.getByRole('button'));
  expect(onOpen).toHaveBeenCalledOnce();
});

test('an intake that was agreed on stands on its day with its time and place, and leads to her', async () => {
  const intake = anAppointment({ startsAt: '09:30', place: 'Dorpsstraat 1', title: 'Noor de Wit' });
  const begun = anAppointment({ id: 'b2', title: 'Ama Mensah', trajectoryId: 't1' });
  const entries = agendaEntries({ visits: [], appointments: [begun, intake] });
  for (const isNarrow of [false, true]) {
    showPage(<AgendaView {...view} entries={entries} span="week" isNarrow={isNarrow} />);
    const link = page.getByRole('link', { name: '09:30 Noor de Wit Dorpsstraat 1 Kennismaking' });
    await expect.element(link).toHaveAttribute('href', `/aanmeldingen?aanmelding=${intake.id}`);
    await expect
      .element(page.getByRole('link', { name: 'Ama Mensah Kennismaking' }))
      .toHaveAttribute('href', '/intake/t1');
    document.body.replaceChildren();
  }
});

test('each kind is called by its name, and only the kinds that are chosen are shown', () => {
  const shown = agendaEntries({ visits, appointments }, ['meeting', 'group']);
  expect(shown.map(({ kind }) => kind)).toEqual(['meeting', 'group']);
  expect(agendaEntries({ visits, appointments })).toHaveLength(visits.length + kinds.length);
});

test('each appointment leads to where it is recorded, and what is still to come to where it can be moved', async () => {
  const her = { visitingMotherId: marja.id };
  const ahead = addDays(readToday(), 1);
  const told = [
    anAppointment({ kind: 'first-talk', id: 'a', applicantId: 'a', title: 'Iris Vos' }),
    anAppointment({ kind: 'first-talk', id: 's1', applicantId: 'g', isHeld: true, title: 'Selma Kaya' }),
    anAppointment({ kind: 'first-talk', id: 's2', applicantId: 'h', ...her, isHeld: true, title: 'Bea Bos' }),
    anAppointment({ kind: 'intake', id: 't1', trajectoryId: 't1', isHeld: true, title: 'Ama Mensah' }),
    anAppointment({
      kind: 'preparation',
      id: 'b',
      preparedId: marja.id,
      isHeld: true,
      title: 'Voorbereiden',
    }),
    anAppointment({ kind: 'supervision', id: 'c', ...her, title: 'Nu' }),
    anAppointment({ kind: 'supervision', id: 'd', ...her, on: ahead, title: 'Morgen' }),
    anAppointment({ kind: 'meeting', id: 'e', on: ahead, title: 'Slapen' }),
  ];
  const entries = agendaEntries({ visits: [], appointments: told });
  // A list on a phone holds the days of one week: the week of the past ones, and that of tomorrow.
  showPage(
    <>
      <AgendaView {...view} entries={entries} span="week" isNarrow />
      <AgendaView {...view} day={ahead} entries={entries} span="week" isNarrow />
    </>,
  );
  const leads = async (name: RegExp, to: string) =>
    expect.element(page.getByRole('link', { name })).toHaveAttribute('href', to);
  await leads(/Iris Vos/, '/bezoekmoeders/werving?kandidaat=a');
  await leads(/Selma Kaya/, '/bezoekmoeders/werving?kandidaat=g&alle=true');
  await leads(/Bea Bos/, `/bezoekmoeders/${marja.id}`);
  await leads(/Ama Mensah/, '/moeders/t1');
  await leads(/Voorbereiden/, `/bezoekmoeders/${marja.id}?voorbereiding=b`);
  await leads(/Nu/, `/bezoekmoeders/${marja.id}/gesprek?gesprek=c`);
  await leads(/Morgen/, `/bezoekmoeders/${marja.id}`);
  await leads(/Slapen/, '/bijeenkomsten?bijeenkomst=e&plan=true');
});
