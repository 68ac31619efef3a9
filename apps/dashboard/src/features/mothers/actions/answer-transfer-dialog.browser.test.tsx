import { emptyFacts } from '@mim/domain/kernel';
import { knownPersonNotJudged } from '@mim/domain/person';
import { transferFacts } from '@mim/domain/registration';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../../testing/axe-findings.js';
import { fakeApi } from '../../../testing/fake-api.js';
import { showPage } from '../../../testing/show-page.js';
import AnswerTransferDialog from './answer-transfer-dialog.js';

const transferId = '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de009';
const personId = '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de008';
const offer = {
  transferId,
  version: 1,
  fromLocationId: 'breda',
  fromLocationName: 'Breda',
  toLocationId: 'den-haag-escamp',
  offeredOn: '2026-02-03',
  consentOn: '2026-02-02',
  note: null,
  name: 'Elif Demir',
  childAgeMonths: 9,
  payload: { ...emptyFacts(transferFacts), givenName: 'Elif', familyName: 'Demir' },
};
const person = {
  personId,
  name: 'Elif Demir',
  grounds: ['same-name'],
  children: [],
  trajectoryId: null,
  state: 'ended',
  status: 'ended',
  visitingMotherId: null,
};

const show = (known: object) => {
  const calls = fakeApi({
    'trajectories.incomingTransfers': () => [offer],
    'trajectories.transferDuplicates': () => ({ persons: [], prospects: [], returningAs: null, ...known }),
    'trajectories.answerTransfer': () => ({ trajectoryId: null, actionId: crypto.randomUUID() }),
  });
  showPage(<AnswerTransferDialog transferId={transferId} today="2026-02-05" onClose={() => {}} />);
  return () => calls.filter(({ procedure }) => procedure === 'trajectories.answerTransfer');
};
const save = () => userEvent.click(page.getByRole('button', { name: 'Opslaan' }));

// First, while no notice of another answer stands there.
test('a refusal says that nothing of her stays, and offers no undo', async () => {
  const sent = show({ persons: [person] });
  await userEvent.click(page.getByText('Niet overnemen'));
  await expect.element(page.getByText('Kent u haar al?')).not.toBeInTheDocument();
  await expect.element(page.getByText(/niet ongedaan te maken/)).toBeVisible();
  await userEvent.fill(page.getByRole('textbox', { name: 'Reden' }), 'Vol.');
  await save();
  await expect.poll(() => sent().length).toBe(1);
  await expect.element(page.getByText('Het antwoord is opgeslagen.')).toBeVisible();
  expect(page.getByRole('button', { name: 'Ongedaan maken' }).elements()).toEqual([]);
});

test('who may be known already is judged before she is taken over', async () => {
  const sent = show({ persons: [person] });
  await expect.element(page.getByText('Kent u haar al?')).toBeVisible();
  await save();
  await expect.element(page.getByRole('button', { name: knownPersonNotJudged.message.nl })).toBeVisible();
  expect(sent()).toEqual([]);
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(page.getByText(/^Dezelfde persoon: Elif Demir/));
  await save();
  await expect.poll(() => sent().length).toBe(1);
  expect(sent()[0]?.input).toMatchObject({ sameAs: personId, answer: { outcome: 'accepted' } });
});

test('who took part here before is said to, and not asked about', async () => {
  const sent = show({ persons: [person], returningAs: personId });
  await expect.element(page.getByText(/Elif Demir deed hier eerder mee/)).toBeVisible();
  await save();
  await expect.poll(() => sent().length).toBe(1);
  expect(sent()[0]?.input).not.toHaveProperty('sameAs');
});
