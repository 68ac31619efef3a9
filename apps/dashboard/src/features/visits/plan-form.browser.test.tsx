import { namesOf } from '@mim/domain/kernel';
import { plannedFacts, type VisitPlanByWhom, visitFact, visitProblem } from '@mim/domain/visit';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeApi, Refused } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import type { Visit } from './model/visit-row.js';
import { introducing } from './model/visitors.js';
import { PlanForm } from './plan-form.js';
import { aVisitRow } from './testing/builders.js';

const names = namesOf(plannedFacts);
const shown = () => names.filter((name) => document.querySelector(`[data-field="${name}"]`) !== null);
const marja = { id: '9d1f0a7e-2b3c-4d5e-8f60-718293a4b5c6', name: 'Marja Jansen', isErased: false };
const fatma = { id: '1c2d3e4f-5a6b-4c7d-8e9f-0a1b2c3d4e5f', name: 'Fatma Demir', isErased: false };

/** A form of a mother whom Fatma visited before Marja; gives what the server was asked to plan. */
function showPlan(answer: (planned: { readonly plan: VisitPlanByWhom }) => unknown) {
  const calls = fakeApi({ 'visits.plan': answer });
  showPage(
    <PlanForm
      trajectoryId="t1"
      name="Amina Yilmaz"
      today="2026-03-12"
      matches={[
        { visitingMother: fatma, startedOn: '2025-06-01', endedOn: '2025-12-31' },
        { visitingMother: marja, startedOn: '2026-01-01', endedOn: null },
      ]}
      people={[]}
      onSaved={() => {}}
    />,
  );
  return () => calls.map(({ input }) => (input as { readonly plan: VisitPlanByWhom }).plan);
}
const day = () => page.getByRole('textbox', { name: 'Datum', exact: true });
async function type(digits: string) {
  await userEvent.click(day());
  await userEvent.keyboard(`{Control>}a{/Control}${digits}`);
}
const save = () => userEvent.click(page.getByRole('button', { name: 'Opslaan' }));

test('whatever the table asks of a planned visit is asked, an outing’s place of an outing only', async () => {
  const planned = showPlan(() => ({ visitId: 'v1', version: 1, actionId: 'a1' }));
  await expect.element(day()).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: /^Begintijd.*niet verplicht/ })).toBeVisible();
  expect(shown()).toEqual(names.filter((name) => visitFact(name).askedWhen === undefined));
  await userEvent.click(page.getByText('samen op stap'));
  expect(shown()).toEqual(names);
  await userEvent.click(page.getByText('bibliotheek', { exact: true }));
  await type('20032026');
  await save();
  await expect
    .poll(planned)
    .toMatchObject([{ visitOn: '2026-03-20', kind: 'outing', outingPlace: 'library' }]);
});

test.each(['visit-in-past', 'visit-in-pause', 'visit-before-match'] as const)(
  'what the server refuses of a day (%s) is said beside the day and above the form, and what was typed stays',
  async (code) => {
    await page.viewport(390, 844);
    const planned = showPlan(() => new Refused(visitProblem(code)));
    await type('01112025');
    await save();
    await expect.poll(planned).toHaveLength(1);
    const { message } = visitProblem(code);
    const beside = document.querySelector('[data-field="visitOn"]');
    await expect.poll(() => beside?.textContent).toContain(message.nl);
    expect(document.querySelector('[data-form-summary]')?.textContent).toContain(message.nl);
    await expect.element(day()).toHaveValue('01-11-2025');
    await type('20032026');
    await expect.poll(() => beside?.textContent).not.toContain(message.nl);
    expect(page.getByText(message.nl).elements()).toEqual([]);
    await page.viewport(1200, 900);
  },
);

test('that somebody else comes on the day that is chosen is said, not only changed', async () => {
  showPlan(() => ({ visitId: 'v1', version: 1, actionId: 'a1' }));
  await type('20032026');
  expect(page.getByText(/op haar naam|op naam van/).elements()).toEqual([]);
  await type('01112025');
  await expect.element(page.getByText(/is Fatma Demir de gekoppelde bezoekmoeder/)).toBeVisible();
  await type('01052025');
  await expect.element(page.getByText(/op naam van de coördinator/)).toBeVisible();
});

test('another day for a visit that was planned is said as a move, from which day to which', async () => {
  const calls = fakeApi({ 'visits.replan': () => ({ visitId: 'v1', version: 2, actionId: 'a1' }) });
  showPage(
    <PlanForm
      trajectoryId="t1"
      name="Amina Yilmaz"
      visit={aVisitRow({ visitOn: '2026-03-16' }) as Visit}
      today="2026-03-12"
      matches={[{ visitingMother: marja, startedOn: '2026-01-01', endedOn: null }]}
      people={[]}
      onSaved={() => {}}
    />,
  );
  await type('30032026');
  await save();
  await expect.element(page.getByText('is verplaatst van 16 mrt 2026 naar 30 mrt 2026')).toBeVisible();
  expect(calls.filter(({ procedure }) => procedure === 'visits.replan')).toHaveLength(1);
});

test('an introduction is made by the coordinator, with the visiting mother who is matched', async () => {
  const calls = fakeApi({ 'visits.plan': () => ({ visitId: 'v1', version: 1, actionId: 'a1' }) });
  const matches = [
    { visitingMother: fatma, startedOn: '2025-06-01', endedOn: '2025-12-31' },
    { visitingMother: marja, startedOn: '2026-03-20', endedOn: null },
  ];
  showPage(
    <PlanForm
      trajectoryId="t1"
      name="Amina Yilmaz"
      today="2026-03-12"
      matches={matches}
      visitors={introducing(matches)}
      people={[]}
      onSaved={() => {}}
    />,
  );
  await expect.element(day()).toHaveValue('20-03-2026');
  await save();
  await expect
    .poll(() => calls.map(({ input }) => input))
    .toMatchObject([{ plan: { visitOn: '2026-03-20' }, visitingMotherId: null, companionId: marja.id }]);
});
