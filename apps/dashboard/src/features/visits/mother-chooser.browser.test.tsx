import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { FoundPerson } from '../../clients/found-people.js';
import { fakeApi } from '../../testing/fake-api.js';
import { aFoundPerson } from '../../testing/found-person.js';
import { heldAnswers } from '../../testing/held-answers.js';
import { showPage } from '../../testing/show-page.js';
import { MotherChooser } from './mother-chooser.js';

const inge = aFoundPerson();
const anna = aFoundPerson({ trajectoryId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de012', name: 'Anna in ’t Veld' });

function choosing() {
  const searches = heldAnswers<{ readonly text: string }, readonly FoundPerson[]>();
  const calls = fakeApi({
    'visits.nextRecordable': () => ({ visit: null, recordable: 0 }),
    'mothers.search': searches.answer,
  });
  const chosen: string[] = [];
  showPage(<MotherChooser isPlan={false} onChoose={(id) => chosen.push(id)} />);
  return { searches, chosen, calls };
}
const field = () => page.getByRole('combobox', { name: 'Bij wie was het bezoek?' });
/** Who can be chosen: what the list says of itself is nobody. */
const names = () =>
  page
    .getByRole('option', { name: /Bakker|Veld/ })
    .elements()
    .map((option) => option.textContent);

test('while a text is searched nobody of the text before it can be chosen', async () => {
  const { searches, chosen } = choosing();
  await userEvent.click(field());
  await userEvent.keyboard('in');
  (await searches.asked(({ text }) => text === 'in')).give([anna, inge]);
  await expect.element(page.getByRole('option', { name: /Anna/ })).toBeVisible();
  await userEvent.keyboard('ge');
  await expect.element(page.getByText('Zoeken…')).toBeVisible();
  expect(names()).toEqual([]);
  await userEvent.keyboard('{Enter}');
  expect(chosen).toEqual([]);
  await expect.element(field()).toHaveValue('inge');
  (await searches.asked(({ text }) => text === 'inge')).give([inge]);
  await expect.element(page.getByRole('option', { name: /Inge/ })).toBeVisible();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.poll(() => chosen).toEqual([inge.trajectoryId]);
});

test('an arrow and Enter while a text is searched choose nobody', async () => {
  const { searches, chosen } = choosing();
  await userEvent.click(field());
  await userEvent.keyboard('in');
  (await searches.asked(({ text }) => text === 'in')).give([anna]);
  await expect.poll(names).toHaveLength(1);
  await userEvent.keyboard('ge{ArrowDown}{Enter}');
  await searches.asked(({ text }) => text === 'inge');
  expect(chosen).toEqual([]);
});

test('answers that come in another order than they were asked are each those of their own text', async () => {
  const { searches } = choosing();
  await userEvent.click(field());
  await userEvent.keyboard('an');
  const first = await searches.asked(({ text }) => text === 'an');
  await userEvent.clear(field());
  await userEvent.keyboard('inge');
  (await searches.asked(({ text }) => text === 'inge')).give([inge]);
  await expect.poll(names).toHaveLength(1);
  first.give([anna]);
  await userEvent.keyboard('{Backspace}');
  await expect.element(page.getByText('Zoeken…')).toBeVisible();
  await userEvent.keyboard('e');
  await expect.poll(names).toEqual([expect.stringContaining('Inge Bakker')]);
});

test('beside a name stand state, child and who visits, and why she was found', async () => {
  const { searches, calls } = choosing();
  await userEvent.click(field());
  await userEvent.keyboard('5678');
  (await searches.asked(({ text }) => text === '5678')).give([
    { ...inge, foundBy: 'phone', phone: '0612345678' },
  ]);
  await expect
    .element(page.getByRole('option'))
    .toHaveTextContent(
      'krijgt bezoek · gevonden op telefoon 0612345678 · kind Noor · bezoekmoeder Marja Jansen · Breda',
    );
  expect(calls.find(({ procedure }) => procedure === 'mothers.search')?.input).toEqual({
    text: '5678',
    type: 'mother',
  });
});
