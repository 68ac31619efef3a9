import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeApi } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import PlanDialog from './plan-dialog.js';
import { SessionForm } from './session-form.js';
import { aSupervision } from './testing/builders.js';

beforeEach(() => page.viewport(1280, 900));

const stored = { id: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de602', version: 1, actionId: 'a1' };
const answers = () =>
  fakeApi({
    'supervision.saveDraft': () => null,
    'supervision.removeDraft': () => null,
    'supervision.record': () => stored,
    'supervision.plan': () => stored,
  });
const fill = (day: string) => userEvent.fill(page.getByRole('textbox', { name: 'Datum' }), day);
const press = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }).last());
/** What is said at the field of the day. */
const besideTheDay = (words: string) =>
  expect
    .element(page.getByRole('textbox', { name: 'Datum' }))
    .toHaveAccessibleDescription(expect.stringContaining(words));

test.each([
  ['one to come', '14-5-2026', 'Dit gesprek is nog niet geweest.'],
  ['one before she came', '30-4-2026', 'Op deze dag was zij nog geen bezoekmoeder.'],
  ['a second one on a day', '10-5-2026', 'Op deze dag staat al een gesprek met haar.'],
])(
  'of sessions that were held, %s is refused beside its day, and nothing is sent',
  async (_which, day, words) => {
    const calls = answers();
    showPage(
      <SessionForm
        supervision={aSupervision()}
        session={null}
        points={[]}
        draft={null}
        accountId="session-days"
        onSaved={() => undefined}
      />,
    );
    await fill(day);
    await press('Gesprek vastleggen');
    await besideTheDay(words);
    expect(calls.filter(({ procedure }) => procedure === 'supervision.record')).toEqual([]);
  },
);

test.each([
  ['a day that is over', '12-5-2026', 'Deze dag is al voorbij.'],
  ['a day on which she is away', '3-6-2026', 'Zij is op deze dag afwezig.'],
])(
  'no session is planned on %s: it is refused beside its day, and another day is sent',
  async (_which, day, words) => {
    const calls = answers();
    showPage(<PlanDialog supervision={aSupervision()} onClose={() => undefined} />);
    await fill(day);
    await press('Gesprek plannen');
    await besideTheDay(words);
    expect(calls).toEqual([]);
    await fill('20.5.26');
    await press('Gesprek plannen');
    await expect
      .poll(() => calls.find(({ procedure }) => procedure === 'supervision.plan')?.input)
      .toMatchObject({ plan: { sessionOn: '2026-05-20' } });
  },
);
