import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeApi } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import { SessionForm } from './session-form.js';
import { aSupervision } from './testing/builders.js';

beforeEach(() => page.viewport(1280, 900));

const show = () => {
  const calls = fakeApi({
    'supervision.saveDraft': () => null,
    'supervision.removeDraft': () => null,
    'supervision.record': () => ({ id: 's2', version: 1, actionId: 'a1' }),
  });
  showPage(
    <SessionForm
      supervision={aSupervision()}
      session={null}
      points={[
        { code: 'boundaries', label: { nl: 'grenzen', en: 'boundaries' }, validFrom: null, validUntil: null },
      ]}
      draft={null}
      accountId="session-contents"
      onSaved={() => undefined}
    />,
  );
  return () => calls.filter(({ procedure }) => procedure === 'supervision.record').map(({ input }) => input);
};
const record = () => userEvent.click(page.getByRole('button', { name: 'Gesprek vastleggen' }));

test('a session that says nothing is refused beside what was talked about; what was typed stays, and a point is enough', async () => {
  const recorded = show();
  await userEvent.fill(page.getByRole('textbox', { name: 'Duur' }), '45');
  await record();
  await expect
    .element(page.getByRole('group', { name: /Besproken/ }))
    .toHaveAccessibleDescription(expect.stringContaining('Er staat nog niets over dit gesprek.'));
  expect(recorded()).toEqual([]);
  await expect.element(page.getByRole('textbox', { name: 'Duur' })).toHaveValue('45');
  await userEvent.click(page.getByText('grenzen', { exact: true }));
  await record();
  await expect.poll(recorded).toHaveLength(1);
  expect(recorded()[0]).toMatchObject({ session: { points: ['boundaries'], durationMinutes: 45 } });
});

test('all that is wrong is said at once, counted as it is shown, and each leads to its field', async () => {
  const recorded = show();
  await userEvent.fill(page.getByRole('textbox', { name: 'Datum' }), '14-5-2026');
  await userEvent.fill(page.getByRole('textbox', { name: 'Duur' }), '9999');
  await record();
  await expect.element(page.getByText('Controleer 3 velden')).toBeVisible();
  const leads = page.getByRole('button', { name: /^(Besproken|Duur|Datum):/ });
  expect(leads.elements()).toHaveLength(3);
  await userEvent.click(page.getByRole('button', { name: /^Duur:/ }));
  await expect.element(page.getByRole('textbox', { name: 'Duur' })).toHaveFocus();
  await userEvent.click(page.getByRole('button', { name: /^Datum:/ }));
  await expect.element(page.getByRole('textbox', { name: 'Datum' })).toHaveFocus();
  expect(recorded()).toEqual([]);
});
