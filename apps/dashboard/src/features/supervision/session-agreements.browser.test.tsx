import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import type { Supervision } from './requests/supervision.js';
import { SessionForm } from './session-form.js';
import { aSupervision } from './testing/builders.js';

beforeEach(() => page.viewport(1280, 900));

const agreement = (
  at: number,
  description: string,
): Supervision['sessions'][number]['agreements'][number] => ({
  agreementId: `8d0c63a4-6c57-4b43-9f0a-0c8f4b1de80${at}`,
  version: 1,
  madeOn: '2026-05-10',
  description,
  settledOn: null,
  outcome: null,
  reason: null,
});
const [call, bring] = [agreement(1, 'Bellen over de groep'), agreement(2, 'Praatpapier meenemen')];

const show = () => {
  const calls = fakeApi({
    'supervision.saveDraft': () => null,
    'supervision.removeDraft': () => null,
    'supervision.record': () => ({ id: 's2', version: 1, actionId: 'a1' }),
  });
  const supervision = aSupervision();
  showPage(
    <SessionForm
      supervision={{
        ...supervision,
        sessions: supervision.sessions.map((session) => ({ ...session, agreements: [call, bring] })),
      }}
      session={null}
      points={[]}
      draft={null}
      accountId="session-agreements"
      onSaved={() => undefined}
    />,
  );
  return () => calls.filter(({ procedure }) => procedure === 'supervision.record').map(({ input }) => input);
};
const choose = (about: string, outcome: string) =>
  userEvent.click(
    page.getByRole('radiogroup', { name: new RegExp(`^${about}`) }).getByText(outcome, { exact: true }),
  );
const record = () => userEvent.click(page.getByRole('button', { name: 'Gesprek vastleggen' }));

test('what was agreed before stands in the form; what is done is sent, and the rest goes on', async () => {
  await page.viewport(390, 844);
  const recorded = show();
  await expect.element(page.getByRole('radiogroup', { name: /^Bellen over de groep/ })).toBeVisible();
  const choices = page.getByRole('radiogroup', { name: /^Bellen over de groep/ }).element();
  expect(choices.getBoundingClientRect().right).toBeLessThanOrEqual(390);
  expect(await axeFindings()).toEqual([]);
  await choose(bring.description, 'gedaan');
  await record();
  await expect.poll(recorded).toHaveLength(1);
  expect(JSON.stringify(recorded()[0])).toContain(bring.agreementId);
  expect(JSON.stringify(recorded()[0])).not.toContain(call.agreementId);
});

test('an agreement that is dropped takes a reason', async () => {
  const recorded = show();
  await choose(call.description, 'vervallen');
  await record();
  await expect.element(page.getByRole('alert').first()).toBeVisible();
  expect(recorded()).toEqual([]);
  await userEvent.fill(
    page.getByRole('textbox', { name: 'Waarom vervalt deze afspraak?' }),
    'De groep is gestopt.',
  );
  await record();
  await expect.poll(recorded).toHaveLength(1);
});
