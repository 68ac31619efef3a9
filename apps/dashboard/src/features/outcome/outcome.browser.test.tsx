import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SaveState } from '../../components/form/use-save.js';
import { axeFindings } from '../../testing/axe-findings.js';
import { showPage } from '../../testing/show-page.js';
import type { StoredOutcome } from './model/outcome-fields.js';
import { OutcomeForm } from './outcome-form.js';
import { OutcomeView } from './outcome-view.js';
import type { OutcomeToRecord } from './requests/record-outcome.js';

const today = '2026-03-12';
const intake: StoredOutcome = {
  outcomeId: 'o-1',
  version: 1,
  moment: 'intake',
  measuredOn: '2025-06-01',
  declined: false,
  ownQuestion: 'Hoe krijg ik haar aan het slapen?',
  answered: null,
  sureAsParent: 4,
  knowsWhereToFindHelp: 5,
  peopleToFallBackOn: null,
  network: [{ label: 'oma', relation: 'parent', nearness: 3, isNew: false }],
};
const halfWay: StoredOutcome = {
  ...intake,
  outcomeId: 'o-2',
  moment: 'half-way',
  measuredOn: '2026-01-05',
  answered: 3,
  sureAsParent: 7,
  network: [...intake.network, { label: 'Els', relation: 'neighbour', nearness: 1, isNew: true }],
};

function saver() {
  return {
    save: vi.fn<SaveState<OutcomeToRecord>['save']>(),
    retry: () => {},
    dismiss: () => {},
    isSaving: false,
    problem: null,
    isConflict: false,
    isOffline: false,
  };
}

afterEach(() => page.viewport(1200, 900));

test.each([
  ['light', 1200],
  ['dark', 390],
] as const)('axe finds nothing in the picture or the form (%s, %d pixels wide)', async (theme, width) => {
  await page.viewport(width, 900);
  document.documentElement.dataset.theme = theme;
  document.documentElement.lang = 'nl';
  document.title = 'Moeder';
  showPage(
    // As in the frame of the dashboard: room for the bar at the bottom of a phone.
    <main style={{ paddingBlockEnd: '8rem' }}>
      <h1>Moeder</h1>
      <OutcomeView ownQuestion={null} outcomes={[intake, halfWay]} due="end" onFill={() => {}} />
      <OutcomeForm start={{ moment: 'end', today, ownQuestion: null, earlier: [halfWay] }} saving={saver()} />
    </main>,
  );
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  // To the end, where the bar that saves lies over nothing.
  window.scrollTo(0, document.documentElement.scrollHeight);
  expect(await axeFindings()).toEqual([]);
});

test('what the pictures show stands in words and a table beside them', async () => {
  showPage(<OutcomeView ownQuestion={null} outcomes={[halfWay, intake]} due={null} onFill={() => {}} />);
  await expect.element(page.getByText('bij de kennismaking 4')).toBeVisible();
  await expect.element(page.getByText('halverwege 7')).toBeVisible();
  const table = page.getByRole('table', { name: /halverwege/ });
  await expect.element(table.getByRole('row', { name: /Els nieuw/ })).toHaveTextContent('heel dichtbij');
  await expect.element(page.getByText('voor de helft')).toBeVisible();
});

test('nothing has to be answered, and what is answered goes out', async () => {
  const saving = saver();
  showPage(
    <OutcomeForm start={{ moment: 'intake', today, ownQuestion: null, earlier: [] }} saving={saving} />,
  );
  await userEvent.click(
    page.getByRole('radiogroup', { name: /zeker van mezelf/i }).getByText('6', { exact: true }),
  );
  await userEvent.click(page.getByRole('button', { name: 'Iemand toevoegen' }));
  await userEvent.fill(page.getByRole('textbox', { name: 'Wie' }), 'buurvrouw');
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Hoe dichtbij' }), 'dichtbij');
  await userEvent.click(page.getByRole('button', { name: 'Opslaan' }));
  await expect.poll(() => saving.save.mock.calls.length).toBe(1);
  expect(saving.save.mock.calls[0]?.[0]).toMatchObject({
    over: null,
    outcome: {
      moment: 'intake',
      measuredOn: today,
      sureAsParent: 6,
      peopleToFallBackOn: null,
      network: [{ label: 'buurvrouw', relation: 'family', nearness: 2, isNew: false }],
    },
  });
});

test('who does not want to is asked nothing more', async () => {
  const saving = saver();
  showPage(
    <OutcomeForm start={{ moment: 'intake', today, ownQuestion: null, earlier: [intake] }} saving={saving} />,
  );
  await userEvent.click(page.getByText('Zij wil dit nu niet invullen'));
  await expect.element(page.getByRole('radiogroup')).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: 'Opslaan' }));
  await expect
    .poll(() => saving.save.mock.calls[0]?.[0])
    .toMatchObject({ outcome: { declined: true, sureAsParent: null }, over: intake });
});

/** The form of the intake's moment, before and after somebody else stored another version of it. */
function Overtaken({ saving }: { readonly saving: ReturnType<typeof saver> }) {
  const [isConflict, setConflict] = useState(false);
  const earlier = isConflict ? [overtaking] : [intake];
  return (
    <>
      <OutcomeForm
        start={{ moment: 'intake', today, ownQuestion: null, earlier }}
        saving={{ ...saving, isConflict }}
      />
      <button type="button" onClick={() => setConflict(true)}>
        Een ander was eerst
      </button>
    </>
  );
}
const overtaking: StoredOutcome = { ...intake, version: 2, sureAsParent: 9, ownQuestion: 'Weer werken.' };

test('when somebody else was first both versions are shown, and nothing is written over unseen', async () => {
  const saving = saver();
  showPage(<Overtaken saving={saving} />);
  await userEvent.fill(page.getByRole('textbox', { name: /eigen vraag/i }), 'Rust in huis.');
  await userEvent.click(page.getByRole('button', { name: 'Een ander was eerst' }));
  const conflict = page.getByRole('alert');
  await expect.element(conflict.getByText(/Rust in huis/)).toBeVisible();
  await expect.element(conflict.getByText(/Weer werken/)).toBeVisible();
  await userEvent.click(conflict.getByRole('button', { name: 'Zo opslaan' }));
  // What only the other changed is taken over; of what both changed the own words stay, as was shown.
  await expect
    .poll(() => saving.save.mock.calls[0]?.[0])
    .toMatchObject({ outcome: { ownQuestion: 'Rust in huis.', sureAsParent: 9 }, over: overtaking });
});
