import { Suspense } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { FoundPerson } from '../../clients/found-people.js';
import type { Session } from '../../clients/session.js';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi } from '../../testing/fake-api.js';
import { aFoundPerson } from '../../testing/found-person.js';
import { heldAnswers } from '../../testing/held-answers.js';
import { showPage } from '../../testing/show-page.js';
import { todayIs } from '../../testing/today-is.js';
import Palette from './palette.js';

const account: NonNullable<Session['account']> = {
  id: 'coordinator',
  name: 'Ria de Vries',
  role: 'coordinator',
  locations: [{ id: 'breda', name: 'Breda' }],
} as never;

function searching() {
  const searches = heldAnswers<{ readonly text: string }, readonly FoundPerson[]>();
  const closed: string[] = [];
  fakeApi({
    'session.current': () => ({ demo: false, account, today: '2026-05-04' }),
    'mothers.search': searches.answer,
  });
  showPage(
    <Suspense>
      <Palette onClose={() => closed.push('closed')} showShortcuts={() => {}} />
    </Suspense>,
  );
  return { searches, closed };
}
const names = () =>
  page
    .getByRole('menuitem')
    .elements()
    .map((item) => item.textContent);

test('nobody of an older text can be chosen, and the list says that it searches', async () => {
  const { searches, closed } = searching();
  await expect.element(page.getByRole('searchbox')).toHaveFocus();
  await userEvent.keyboard('xin');
  (await searches.asked(({ text }) => text === 'xin')).give([aFoundPerson({ name: 'Xina Smit' })]);
  await expect.poll(names).toEqual([expect.stringContaining('Xina Smit')]);
  await userEvent.keyboard('ge');
  await expect.element(page.getByText('Mensen worden gezocht…')).toBeVisible();
  expect(names()).toEqual([]);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(closed).toEqual([]);
  (await searches.asked(({ text }) => text === 'xinge')).give([aFoundPerson({ name: 'Xinge Bakker' })]);
  await expect.poll(names).toEqual([expect.stringContaining('Xinge Bakker')]);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.poll(() => closed).toEqual(['closed']);
});

test('while people are looked up no page can be chosen that has the letters inside its name', async () => {
  const { searches, closed } = searching();
  await expect.element(page.getByRole('searchbox')).toHaveFocus();
  await userEvent.keyboard('inge');
  await expect.element(page.getByText('Mensen worden gezocht…')).toBeVisible();
  expect(names()).toEqual([]);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(closed).toEqual([]);
  (await searches.asked(({ text }) => text === 'inge')).give([aFoundPerson({ name: 'Inge Bakker' })]);
  await expect.poll(() => names()[0]).toContain('Inge Bakker');
  expect(names()).toContain('Instellingen');
});

test('of a text that is longer than any name its beginning is asked, and of one of which nothing shows none', async () => {
  const { searches } = searching();
  const box = page.getByRole('searchbox');
  await box.fill('\u202E\u200B');
  await box.fill('z'.repeat(300));
  (await searches.asked(({ text }) => text === 'z'.repeat(100))).give([]);
  await expect.element(page.getByText('Niets gevonden. Probeer een ander woord.')).toBeVisible();
});

test.each([
  [null, 'bezoekmoeder'],
  ['2026-05-03', 'bezoekmoeder, gestopt'],
  ['2026-06-01', 'bezoekmoeder, gaat stoppen'],
])('of a visiting mother whose last day is %s one reads: %s', async (stoppedOn, words) => {
  await todayIs('2026-05-04');
  const { searches } = searching();
  await page.getByRole('searchbox').fill('bos');
  (await searches.asked(({ text }) => text === 'bos')).give([
    aFoundPerson({ type: 'visiting-mother', name: 'Bea Bos', status: null, stoppedOn }),
  ]);
  await expect.element(page.getByRole('menuitem', { name: /Bea Bos/ })).toHaveTextContent(`${words} · `);
  expect(await axeFindings()).toEqual([]);
});
