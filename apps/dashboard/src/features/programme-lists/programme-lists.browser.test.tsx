import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { axeFindings } from '../../testing/axe-findings.js';
import { showPage } from '../../testing/show-page.js';
import { ProgrammeListCard } from './programme-list.js';
import type { ProgrammeList } from './requests/programme-lists.js';

const item = (code: string, nl: string, en: string, position: number, days = {}) => ({
  code,
  label: { nl, en },
  position,
  validFrom: null,
  validUntil: null,
  version: 1,
  ...days,
});
const topics: ProgrammeList = {
  list: 'topics',
  items: [
    item('sleep', 'slapen', 'sleep', 10),
    item('play', 'spelen', 'play', 20, { validFrom: '2008-01-01', validUntil: '2008-12-31' }),
  ],
};

const showList = () =>
  showPage(
    <QueryClientProvider client={new QueryClient()}>
      <ProgrammeListCard list={topics} today="2009-01-01" />
    </QueryClientProvider>,
  );

test('an entry is there in both languages, with the days on which it can be chosen', async () => {
  showList();
  const entries = page.getByRole('listitem');
  await expect.element(entries.nth(0)).toHaveTextContent('slapen');
  await expect.element(entries.nth(0)).toHaveTextContent('sleep');
  await expect.element(entries.nth(0)).toHaveTextContent('altijd');
  await expect.element(entries.nth(1)).toHaveTextContent('1 jan 2008 tot en met 31 dec 2008');
  expect(await axeFindings()).toEqual([]);
});

test('a new entry comes at the end, and what is missing is said', async () => {
  showList();
  await page.getByRole('button', { name: /Toevoegen/ }).click();
  const dialog = page.getByRole('dialog');
  await expect.element(dialog.getByLabelText(/Plaats in de lijst/)).toHaveValue('30');
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect.element(dialog.getByText('Woorden in het Nederlands: Vul dit in.')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test('a change begins with what is stored', async () => {
  showList();
  await page.getByRole('button', { name: 'spelen wijzigen' }).click();
  const dialog = page.getByRole('dialog');
  await expect.element(dialog.getByLabelText(/in het Nederlands/)).toHaveValue('spelen');
  await expect.element(dialog.getByLabelText(/in het Engels/)).toHaveValue('play');
});
