import type { VisitByWhom } from '@mim/domain/visit';
import { visitByWhomSchema } from '@mim/domain/visit/schema';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useForm } from '../../components/form/use-form.js';
import { axeFindings } from '../../testing/axe-findings.js';
import { showPage } from '../../testing/show-page.js';
import { startFields, visitInput } from './model/visit-fields.js';
import type { VisitRow } from './model/visit-row.js';
import { visitorInput, visitorOf, visitorProblems } from './model/visitors.js';
import { RecordForm, visitLabels } from './record-form.js';
import { aVisitRow, visitLists } from './testing/builders.js';
import { VisitList } from './visit-list.js';

const today = '2026-03-12';
const statuses = ['planned', 'done', 'cancelled', 'no-show', 'planned'] as const;
const visits: readonly VisitRow[] = statuses.map((status, index) =>
  aVisitRow({
    visitId: `visit-${index}`,
    status,
    startsAt: `1${index}:00`,
    motherName: `Moeder ${index + 1}`,
  }),
);

const marja = { id: '9d1f0a7e-2b3c-4d5e-8f60-718293a4b5c6', name: 'Marja Jansen', isErased: false };
const fatma = { id: '1c2d3e4f-5a6b-4c7d-8e9f-0a1b2c3d4e5f', name: 'Fatma Demir', isErased: false };
const matches = [{ visitingMother: marja, startedOn: '2025-10-01', endedOn: null }];
const people = [marja, fatma].map(({ id, name }) => ({ id, label: name }));

const idle = {
  isSaving: false,
  isConflict: false,
  isOffline: false,
  problem: null,
  retry: () => {},
} as const;

function Recorder({ onSave }: { readonly onSave: (record: VisitByWhom, wantsNext: boolean) => void }) {
  const form = useForm({
    initial: startFields({ today, usualMinutes: 75, hasVisitingMother: true }),
    schema: visitByWhomSchema,
    labels: visitLabels('nl'),
    toInput: (fields) => ({
      ...visitInput(fields),
      ...visitorInput(visitorOf(fields, matches, today), fields.companion),
    }),
    check: ({ visitOn }, fields) =>
      visitorProblems(visitorOf(fields, matches, today), fields.companion, visitOn),
  });
  return (
    <main>
      <h1>Bezoek aan Amina</h1>
      <RecordForm
        form={form}
        saving={idle}
        onSave={onSave}
        lists={visitLists}
        today={today}
        matches={matches}
        people={people}
        saveLabel="Opslaan en volgende"
        canStop
        hasSignal
      />
    </main>
  );
}

function Views() {
  const [opened, setOpened] = useState('');
  return (
    <main>
      <h1>Huisbezoeken</h1>
      <VisitList tools={null} visits={visits} total={12} onOpen={setOpened} onMore={() => {}} />
      <output>{opened}</output>
    </main>
  );
}

afterEach(() => page.viewport(1200, 900));

test.each([
  ['light', 1200],
  ['dark', 390],
] as const)('axe finds nothing in list and form (%s, %d pixels wide)', async (theme, width) => {
  await page.viewport(width, 900);
  document.documentElement.dataset.theme = theme;
  document.documentElement.lang = 'nl';
  document.title = 'Huisbezoeken';
  showPage(<Views />);
  await expect.element(page.getByText('5 van 12 bezoeken getoond')).toBeInTheDocument();
  expect(await axeFindings()).toEqual([]);
  document.body.replaceChildren();
  showPage(<Recorder onSave={() => {}} />);
  await userEvent.click(page.getByText('Materiaal, sfeer en signalen'));
  await expect.element(page.getByRole('textbox', { name: 'Zorg om te bespreken' })).toBeVisible();
  await userEvent.click(page.getByText('Door Marja Jansen'));
  await expect.element(page.getByRole('combobox', { name: 'Wie gaat er mee?' })).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test('a planned visit whose day is over says that it waits to be recorded', async () => {
  const waiting = [aVisitRow({ visitOn: '2026-03-10', isToRecord: true })];
  showPage(<VisitList tools={null} visits={waiting} total={1} onOpen={() => {}} onMore={null} />);
  await expect.element(page.getByText('vast te leggen', { exact: true })).toBeVisible();
  expect(page.getByText('gepland', { exact: true }).elements()).toEqual([]);
});

test('a visit is recorded by keyboard alone: two topics, a line of text, and on to the next', async () => {
  const onSave = vi.fn();
  showPage(<Recorder onSave={onSave} />);
  const first = page.getByRole('checkbox', { name: 'slapen' });
  await expect.element(first).toBeInTheDocument();
  (first.element() as HTMLElement).focus();
  await userEvent.keyboard(' s');
  await expect.element(page.getByRole('checkbox', { name: 'spelen' })).toHaveFocus();
  await userEvent.keyboard(' {Tab}Ze slaapt beter.{Control>}{Enter}{/Control}');
  await expect.poll(() => onSave.mock.calls.length).toBe(1);
  expect(onSave.mock.calls[0]).toEqual([
    visitByWhomSchema.parse({
      visitOn: today,
      durationMinutes: 75,
      participants: ['mother', 'child', 'visiting-mother'],
      topics: ['sleep', 'play'],
      note: 'Ze slaapt beter.',
      visitingMotherId: marja.id,
      companionId: null,
    }),
    true,
  ]);
});

test('the second button stores without going on', async () => {
  const onSave = vi.fn();
  showPage(<Recorder onSave={onSave} />);
  await userEvent.click(page.getByRole('button', { name: 'Opslaan', exact: true }));
  await expect.poll(() => onSave.mock.calls[0]?.[1]).toBe(false);
});

test('where an outing went is asked for an outing only', async () => {
  showPage(<Recorder onSave={() => {}} />);
  await expect.element(page.getByRole('radiogroup', { name: 'Waarheen' })).not.toBeInTheDocument();
  await userEvent.click(page.getByText('samen op stap'));
  await expect.element(page.getByRole('radiogroup', { name: 'Waarheen' })).toBeVisible();
});

/** Chooses in a long list by a part of the words, in place of what stands there. */
async function choose(list: string, part: string) {
  await userEvent.click(page.getByRole('combobox', { name: list }));
  await userEvent.keyboard(`{Control>}a{/Control}${part}`);
  await expect.element(page.getByRole('option', { name: new RegExp(part) })).toBeVisible();
  await expect.poll(() => page.getByRole('option').elements().length).toBe(1);
  await userEvent.keyboard('{ArrowDown}{Enter}');
}

test('another visiting mother makes one visit, and somebody goes along', async () => {
  const onSave = vi.fn();
  showPage(<Recorder onSave={onSave} />);
  await userEvent.click(page.getByText('Door Marja Jansen'));
  await choose('Wie doet het bezoek?', 'Fatma');
  await choose('Wie gaat er mee?', 'Marja');
  await expect.element(page.getByText('Door Fatma Demir en Marja Jansen')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Opslaan', exact: true }));
  await expect
    .poll(() => onSave.mock.calls[0]?.[0])
    .toMatchObject({
      visitingMotherId: fatma.id,
      companionId: marja.id,
    });
});

test('a visit of the coordinator alone has no visiting mother among who took part', async () => {
  const onSave = vi.fn();
  showPage(<Recorder onSave={onSave} />);
  await userEvent.click(page.getByText('Door Marja Jansen'));
  await choose('Wie doet het bezoek?', 'coördinator');
  await userEvent.click(page.getByRole('button', { name: 'Opslaan', exact: true }));
  await expect
    .poll(() => onSave.mock.calls[0]?.[0])
    .toMatchObject({
      visitingMotherId: null,
      participants: ['mother', 'child'],
    });
});

test('a visit in the calendar opens', async () => {
  showPage(<Views />);
  await userEvent.click(page.getByRole('button', { name: /Moeder 4/ }).first());
  await expect.element(page.getByRole('status')).toHaveTextContent('visit-3');
});
