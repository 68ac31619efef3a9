import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../testing/axe-findings.js';
import { show } from '../testing/show.js';
import { FoldedText } from './folded-text.js';

const line = 'Zij wil Nederlands leren en zoekt een groep in de ochtend. ';
const showText = (text: string) =>
  show(
    <main>
      <FoldedText>{text}</FoldedText>
    </main>,
  );
const more = () => page.getByRole('button', { name: 'Meer tonen' });
const height = () => page.getByRole('main').element().clientHeight;

test('a short text stands there whole, in its own lines, and nothing is asked', async () => {
  await page.viewport(1440, 900);
  showText('Zij wil Nederlands leren.\nIn de ochtend.');
  await expect.element(page.getByText('In de ochtend.')).toBeVisible();
  await expect.element(more()).not.toBeInTheDocument();
});

test('of a long text the first lines are shown, and by a key the rest and the first lines again', async () => {
  await page.viewport(390, 844);
  showText(line.repeat(40));
  await expect.element(more()).toHaveAttribute('aria-expanded', 'false');
  const folded = height();
  await userEvent.keyboard('{Tab}{Enter}');
  const less = page.getByRole('button', { name: 'Minder tonen' });
  await expect.element(less).toHaveFocus();
  await expect.element(less).toHaveAttribute('aria-expanded', 'true');
  expect(height()).toBeGreaterThan(folded * 2);
  expect(document.documentElement.scrollWidth).toBe(390);
  expect(await axeFindings()).toEqual([]);
  await userEvent.keyboard('{Enter}');
  await expect.poll(height).toBe(folded);
});

test('what is long on a phone and fits when it is turned is no longer folded', async () => {
  await page.viewport(390, 844);
  showText(line.repeat(5));
  await expect.element(more()).toBeVisible();
  await page.viewport(1440, 900);
  await expect.element(more()).not.toBeInTheDocument();
});
