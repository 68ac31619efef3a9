import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../../testing/axe-findings.js';
import { fakeApi } from '../../../testing/fake-api.js';
import { showPage } from '../../../testing/show-page.js';
import { aMother, aPerson } from '../testing/builders.js';
import MergeDialog from './merge-dialog.js';

const mother = aMother();
const otherId = '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de008';
const other = aPerson({ personId: otherId, version: 7, name: 'Elif Demir-Kaya', phone: '0687654321' });
const trajectories = (status: string) => [
  {
    trajectoryId: otherId,
    status,
    referredOn: null,
    startedOn: '2024-01-08',
    endedOn: '2024-06-03',
    children: [{ childName: 'Noor', childBornOn: '2023-11-05', childDied: false }],
  },
];

const show = () => {
  const calls = fakeApi({
    'merging.candidates': () => [
      {
        personId: otherId,
        name: other.name,
        grounds: ['same-name'],
        children: [],
        trajectoryId: otherId,
        status: 'ended',
      },
    ],
    'merging.compare': () => ({
      kept: { person: mother.mother, trajectories: trajectories('visited') },
      other: { person: other, trajectories: trajectories('ended') },
      refusal: null,
    }),
    'merging.merge': () => ({ actionId: crypto.randomUUID() }),
  });
  showPage(<MergeDialog mother={mother} onClose={() => {}} />);
  return () => calls.filter(({ procedure }) => procedure === 'merging.merge');
};
const choose = async () => {
  await userEvent.click(page.getByRole('combobox', { name: /Ander dossier/ }));
  await userEvent.keyboard('{ArrowDown}');
  await userEvent.click(page.getByRole('option', { name: /Elif Demir-Kaya/ }));
  await expect.element(page.getByRole('table')).toBeVisible();
};
const merge = () => userEvent.click(page.getByRole('button', { name: 'Samenvoegen', exact: true }));

test('both records are seen beside each other before they are one, for a reason', async () => {
  const sent = show();
  await choose();
  await expect.element(page.getByRole('cell', { name: '0612345678' })).toBeVisible();
  await expect.element(page.getByRole('cell', { name: '0687654321' })).toBeVisible();
  expect(page.getByRole('cell', { name: 'Noor, geboren op 5 nov 2023' }).elements()).toHaveLength(2);
  await merge();
  expect(sent()).toEqual([]);
  expect(await axeFindings()).toEqual([]);
  await userEvent.fill(page.getByRole('textbox', { name: 'Reden' }), 'Twee keer ingevoerd.');
  await merge();
  await expect.poll(() => sent().length).toBe(1);
  expect(sent()[0]?.input).toMatchObject({
    personId: mother.mother.personId,
    otherVersion: 7,
    merge: { otherId, reason: 'Twee keer ingevoerd.' },
  });
});
