import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../../testing/axe-findings.js';
import { showAt } from '../../../testing/show-at.js';
import type { MotherPageAnswer } from '../model/mother-page.js';
import { aMother, aTrajectory } from '../testing/builders.js';
import { MotherActions } from './mother-actions.js';

type Roles = MotherPageAnswer['roles'];

const { trajectoryId } = aTrajectory();

/** A mother who took part and has ended. */
const hasEnded = (told: Partial<Roles> = {}): MotherPageAnswer =>
  aMother({
    trajectory: aTrajectory({ state: 'ended', endedOn: '2026-03-01' }),
    matches: [],
    roles: {
      trajectories: [{ trajectoryId, status: 'ended', startedOn: '2025-10-01', endedOn: '2026-03-01' }],
      visitingMother: null,
      applications: [],
      ...told,
    },
  });
const open = async (mother: MotherPageAnswer) => {
  const browser = showAt('/moeders/haar', {
    path: '/moeders/haar',
    component: () => <MotherActions mother={mother} />,
  });
  await userEvent.click(page.getByRole('button', { name: 'Meer acties' }));
  await expect.element(page.getByRole('menu')).toBeVisible();
  return browser;
};
const ask = () => page.getByRole('menuitem', { name: 'Vragen als bezoekmoeder' });

test('a mother who has ended can be asked to visit others, as the person that she is', async () => {
  const mother = hasEnded();
  const browser = await open(mother);
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(ask());
  await expect.poll(browser.address).toBe(`/bezoekmoeders/werving?persoon=${mother.mother.personId}`);
});

test('who still takes part is not asked', async () => {
  const { roles } = hasEnded();
  const [trajectory] = roles.trajectories;
  if (trajectory === undefined) throw new Error('She took part.');
  await open(hasEnded({ trajectories: [{ ...trajectory, endedOn: null }] }));
  await expect.element(ask()).not.toBeInTheDocument();
});
