import { namesOf } from '@mim/domain/kernel';
import { plannedFacts, type VisitPlanByWhom, visitFact } from '@mim/domain/visit';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useSave } from '../../components/form/use-save.js';
import { showPage } from '../../testing/show-page.js';
import { PlanForm } from './plan-form.js';

const names = namesOf(plannedFacts);
const shown = () => names.filter((name) => document.querySelector(`[data-field="${name}"]`) !== null);

function Plan({ onSent }: { readonly onSent: (plan: VisitPlanByWhom) => void }) {
  const saving = useSave({
    send: async (plan: VisitPlanByWhom) => onSent(plan),
    onSaved: () => {},
  });
  return <PlanForm today="2026-03-12" matches={[]} people={[]} saving={saving} />;
}

test('whatever the table asks of a planned visit is asked, an outing’s place of an outing only', async () => {
  const sent: VisitPlanByWhom[] = [];
  showPage(<Plan onSent={(plan) => sent.push(plan)} />);
  await expect.element(page.getByRole('textbox', { name: 'Datum', exact: true })).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: /^Begintijd.*niet verplicht/ })).toBeVisible();
  expect(shown()).toEqual(names.filter((name) => visitFact(name).askedWhen === undefined));
  await userEvent.click(page.getByText('samen op stap'));
  expect(shown()).toEqual(names);
  await userEvent.click(page.getByText('bibliotheek', { exact: true }));
  await userEvent.click(page.getByRole('textbox', { name: 'Datum', exact: true }));
  await userEvent.keyboard('20032026');
  await userEvent.click(page.getByRole('button', { name: 'Opslaan' }));
  await expect
    .poll(() => sent)
    .toMatchObject([{ visitOn: '2026-03-20', kind: 'outing', outingPlace: 'library' }]);
});
