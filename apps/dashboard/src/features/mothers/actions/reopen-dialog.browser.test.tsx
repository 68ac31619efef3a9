import { addDays } from '@mim/domain/kernel';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readToday } from '../../../clients/today.js';
import { m } from '../../../paraglide/messages.js';
import { fakeApi } from '../../../testing/fake-api.js';
import { showPage } from '../../../testing/show-page.js';
import { aMother, aTrajectory } from '../testing/builders.js';
import ReopenDialog from './reopen-dialog.js';

const today = readToday();
const endedOn = addDays(today, -30);

test('a day before the end is refused beside its field, and nothing is sent until it is right', async () => {
  const calls = fakeApi({ 'trajectories.reopen': () => ({ actionId: crypto.randomUUID() }) });
  const trajectory = aTrajectory({ state: 'ended', endedOn, endReason: 'moved' });
  showPage(<ReopenDialog mother={aMother({ today, trajectory })} onClose={() => {}} />);
  const type = (day: string) =>
    userEvent.fill(
      page.getByRole('textbox', { name: m.mother_reopened_on() }),
      day.split('-').toReversed().join('-'),
    );
  const save = () => userEvent.click(page.getByRole('button', { name: m.mother_do_reopen() }));
  const sent = () => calls.filter(({ procedure }) => procedure === 'trajectories.reopen');

  await type(addDays(endedOn, -1));
  await userEvent.fill(page.getByRole('textbox', { name: m.mother_reason() }), 'Zij woont hier weer.');
  await save();
  await expect
    .element(page.getByRole('textbox', { name: m.mother_reopened_on() }))
    .toHaveAccessibleDescription(expect.stringContaining('Heropenen kan niet voor het einde'));
  expect(sent()).toEqual([]);

  await type(endedOn);
  await save();
  await expect.poll(() => sent().length).toBe(1);
});
