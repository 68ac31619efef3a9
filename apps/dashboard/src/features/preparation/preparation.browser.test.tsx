import { preparationTopics } from '@mim/domain/code-lists';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import { PreparationCard } from './preparation-card.js';
import { PreparingCard } from './preparing-card.js';
import type { Preparation } from './requests/preparation.js';
import { aPreparation, aPreparing } from './testing/builders.js';

beforeEach(() => page.viewport(1280, 900));

const other = {
  visitingMotherId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de302',
  name: 'Vera Demir',
  startedOn: '2026-05-10',
  sessions: [],
};
const answers = (preparation: Preparation, draft: object | null = null) =>
  fakeApi({
    'preparation.get': () => preparation,
    'preparation.underWay': () => [aPreparing(), aPreparing(other)],
    'preparation.draft': () => draft,
    'preparation.saveDraft': () => null,
    'preparation.removeDraft': () => null,
    'preparation.save': () => ({ id: other.visitingMotherId, version: 1, actionId: 'a1' }),
  });
const show = (told: Partial<Preparation> = {}, draft: object | null = null) => {
  const preparation = aPreparation(told);
  const calls = answers(preparation, draft);
  showPage(<PreparationCard visitingMotherId={preparation.visitingMotherId} />);
  return calls;
};
type Calls = ReturnType<typeof show>;
const inputsOf = (calls: Calls, procedure: string) =>
  calls.filter((call) => call.procedure === procedure).map(({ input }) => input);
const record = () => userEvent.click(page.getByRole('button', { name: 'Voorbereiding vastleggen' }));
const sheet = () => page.getByRole('dialog', { name: 'Voorbereiding vastleggen' });
const save = () => userEvent.click(sheet().getByRole('button', { name: 'Opslaan' }));
const close = () => userEvent.click(sheet().getByRole('button', { name: 'Annuleren' }));
const choose = (words: string) => userEvent.click(sheet().getByText(words, { exact: true }));

test('says how far it is and what is missing before she can be matched', async () => {
  show();
  await expect.element(page.getByText('Nog niet klaar: zij kan niet worden gekoppeld.')).toBeVisible();
  await expect.element(page.getByText('1 van 3 bijeenkomsten geweest · individueel')).toBeVisible();
  await expect
    .element(page.getByText(/Nog te doen: 2 bijeenkomsten; grenzen en geheimhouding, signalen/))
    .toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test('of who was prepared before sessions were recorded only the day is said', async () => {
  show({ preparedOn: '2019-03-01', sessions: [], standing: { ...aPreparation().standing, held: 0 } });
  await expect.element(page.getByText('Klaar op 1 mrt 2019')).toBeVisible();
  await expect.element(page.getByText(/geweest/)).not.toBeInTheDocument();
});

test('an empty session, one to come and one that is there already are refused beside the field', async () => {
  await page.viewport(390, 844);
  const calls = show();
  await record();
  await save();
  await expect
    .element(
      sheet()
        .getByText(/Er is nog niets ingevuld over deze bijeenkomst/)
        .first(),
    )
    .toBeVisible();
  await choose(preparationTopics.label('role', 'nl'));
  await userEvent.fill(sheet().getByRole('textbox', { name: 'Datum' }), '30-4-2026');
  await save();
  await expect
    .element(
      sheet()
        .getByText(/Op deze dag was een van hen nog geen bezoekmoeder/)
        .first(),
    )
    .toBeVisible();
  await userEvent.fill(sheet().getByRole('textbox', { name: 'Datum' }), '4-5-2026');
  await save();
  await expect
    .element(
      sheet()
        .getByText(/Van een van hen staat op deze dag al een bijeenkomst/)
        .first(),
    )
    .toBeVisible();
  expect(inputsOf(calls, 'preparation.save')).toEqual([]);
  expect(document.documentElement.scrollWidth).toBe(390);
  await userEvent.fill(sheet().getByRole('textbox', { name: 'Datum' }), '11-5-2026');
  await save();
  await expect.poll(() => inputsOf(calls, 'preparation.save')).toHaveLength(1);
  expect(inputsOf(calls, 'preparation.save')[0]).toMatchObject({
    session: { heldOn: '2026-05-11', topics: ['role'], visitingMotherIds: [aPreparation().visitingMotherId] },
  });
});

test('what is typed is kept as it is typed, and is there again', async () => {
  const calls = show();
  await record();
  await userEvent.fill(sheet().getByRole('textbox', { name: /^Notitie/ }), 'Zij vertelde over haar zoon.');
  await expect
    .poll(() => inputsOf(calls, 'preparation.saveDraft').at(-1))
    .toMatchObject({ locationId: 'breda', fields: { note: 'Zij vertelde over haar zoon.' } });
  await close();
  await record();
  await expect
    .element(sheet().getByRole('textbox', { name: /^Notitie/ }))
    .toHaveValue('Zij vertelde over haar zoon.');
  await userEvent.click(sheet().getByRole('button', { name: 'Opnieuw beginnen' }));
  await expect.poll(() => inputsOf(calls, 'preparation.removeDraft')).toEqual([{ locationId: 'breda' }]);
  await close();
});

test('the form says what is still to be discussed with whoever was there', async () => {
  show();
  await record();
  const toCome = 'nog te bespreken: grenzen en geheimhouding, signalen en wat u ermee doet.';
  await expect.element(sheet().getByText(`Bea Bos, ${toCome}`)).toBeVisible();
  await choose('Bea Bos');
  await expect.element(sheet().getByText(/nog te bespreken/)).not.toBeInTheDocument();
  await choose('Bea Bos');
  await close();
});

test('a draft of before stands in the form, and says so', async () => {
  const fields = { note: 'Van gisteren', heldOn: '2026-05-12', topics: ['signals'] };
  show({ locationId: 'ede' }, { fields, savedAt: '2026-05-12T10:00:00.000Z' });
  await record();
  await expect.element(sheet().getByRole('textbox', { name: /^Notitie/ })).toHaveValue('Van gisteren');
  await userEvent.click(sheet().getByRole('button', { name: 'Opnieuw beginnen' }));
  await close();
});

test('a session of a group is recorded for several at once', async () => {
  const calls = answers(aPreparation());
  showPage(<PreparingCard />);
  await record();
  await save();
  await expect
    .element(
      sheet()
        .getByText(/Bij deze bijeenkomst was niemand/)
        .first(),
    )
    .toBeVisible();
  await choose('Bea Bos');
  await choose('Vera Demir');
  await choose(preparationTopics.label('signals', 'nl'));
  await userEvent.fill(sheet().getByRole('textbox', { name: 'Datum' }), '18-5-2026');
  await save();
  await expect.poll(() => inputsOf(calls, 'preparation.save')).toHaveLength(1);
  expect(inputsOf(calls, 'preparation.save')[0]).toMatchObject({
    session: {
      form: 'group',
      visitingMotherIds: [aPreparation().visitingMotherId, other.visitingMotherId],
    },
  });
});

test('all that is wrong with a session is said at once', async () => {
  const calls = show();
  await record();
  await userEvent.fill(sheet().getByRole('textbox', { name: 'Datum' }), '');
  await save();
  await expect.element(sheet().getByText('Controleer 2 velden')).toBeVisible();
  expect(inputsOf(calls, 'preparation.save')).toEqual([]);
});
