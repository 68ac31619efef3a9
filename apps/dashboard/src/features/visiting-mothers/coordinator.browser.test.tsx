import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import CoordinatorDialog from './actions/coordinator-dialog.js';
import { CoordinatorCard } from './page/coordinator-card.js';
import type { VisitingMotherAnswer } from './requests/visiting-mother-page.js';
import { aVisitingMother } from './testing/builders.js';

const ria = { accountId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de311', name: 'Ria de Vries', isMember: true };
const gone = { accountId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de312', name: 'Carla Mol', isMember: false };

/** A coordinator who visits mothers herself. */
const aCoordinator = (told: Partial<VisitingMotherAnswer> = {}): VisitingMotherAnswer => {
  const { facts, ...others } = aVisitingMother({ isCoordinator: true });
  return {
    ...others,
    facts: { ...facts, coordinatorAccountId: ria.accountId, coordinatorFrom: '2026-01-05' },
    ...told,
  };
};
const server = () =>
  fakeApi({
    'coordinators.list': () => ({ coordinators: [ria, gone] }),
    'visitingMothers.save': () => ({ id: aVisitingMother().visitingMotherId, version: 2, actionId: 'a1' }),
  });
const showCard = (visitingMother: VisitingMotherAnswer) => {
  server();
  showPage(<CoordinatorCard visitingMother={visitingMother} />);
};

test('of a coordinator who visits it stands which one, since when, and what is not asked of her', async () => {
  await page.viewport(390, 844);
  showCard(aCoordinator());
  await expect.element(page.getByText('Ria de Vries')).toBeVisible();
  await expect.element(page.getByText('5 jan 2026')).toBeVisible();
  await expect.element(page.getByText(/Van haar vragen we geen voorbereiding/)).toBeVisible();
  await expect.element(page.getByText(/De handleiding raadt aan/)).toBeVisible();
  await expect.element(page.getByText(/werkt hier niet meer/)).not.toBeInTheDocument();
  expect(document.documentElement.scrollWidth).toBe(390);
  expect(await axeFindings()).toEqual([]);
});

test('of one whose account no longer works here that is said, with what to do', async () => {
  const { facts } = aCoordinator();
  showCard(aCoordinator({ facts: { ...facts, coordinatorAccountId: gone.accountId } }));
  await expect
    .element(page.getByText('Zij werkt hier niet meer als coördinator. Vul in vanaf wanneer.'))
    .toBeVisible();
});

test('of one who was a coordinator nothing is left out any more', async () => {
  const { facts } = aCoordinator();
  showCard(aCoordinator({ isCoordinator: false, facts: { ...facts, coordinatorUntil: '2026-03-01' } }));
  await expect.element(page.getByText('1 mrt 2026')).toBeVisible();
  await expect.element(page.getByText(/Van haar vragen we geen voorbereiding/)).not.toBeInTheDocument();
});

test('of who never was a coordinator there is no card', async () => {
  showCard(aVisitingMother());
  await expect.element(page.getByRole('main')).toBeInTheDocument();
  await expect.element(page.getByRole('main')).toBeEmptyDOMElement();
});

test('which coordinator she is, and since when, is kept with her other facts as they were', async () => {
  const calls = server();
  showPage(<CoordinatorDialog visitingMother={aVisitingMother()} onClose={() => {}} />);
  const dialog = page.getByRole('dialog', { name: 'Zelf coördinator Bea Bos' });
  const choice = dialog.getByRole('combobox');
  await expect.element(choice.getByRole('option', { name: 'Ria de Vries' })).toBeInTheDocument();
  await expect.element(choice.getByRole('option', { name: 'Carla Mol' })).not.toBeInTheDocument();
  await userEvent.selectOptions(choice, 'Ria de Vries');
  await userEvent.fill(dialog.getByRole('textbox').first(), '05-01-2026');
  await userEvent.keyboard('{Tab}');
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(dialog.getByRole('button', { name: 'Opslaan' }));
  await expect.element(page.getByText('De gegevens van Bea Bos zijn opgeslagen.')).toBeVisible();
  const saved = calls.filter(({ procedure }) => procedure === 'visitingMothers.save');
  expect(saved.map(({ input }) => input)).toMatchObject([
    {
      version: 1,
      facts: {
        ...aVisitingMother().facts,
        coordinatorAccountId: ria.accountId,
        coordinatorFrom: '2026-01-05',
      },
    },
  ]);
});
