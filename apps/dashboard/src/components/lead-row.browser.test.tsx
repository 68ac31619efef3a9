import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '../testing/show.js';
import { Button } from './button.js';
import { LeadRow, LeadRows } from './lead-row.js';

afterEach(() => page.viewport(1200, 900));

test('with little room beside a menu the words keep the width of the row, and the button goes below them', async () => {
  await page.viewport(720, 900);
  show(
    <main style={{ inlineSize: '416px' }}>
      <LeadRows label="Signalen">
        <LeadRow who="Aya Darwish" when="wacht 7 dagen" action={<Button>Signaal bekijken</Button>}>
          Signaal van Małgorzata Wójcik
        </LeadRow>
      </LeadRows>
    </main>,
  );
  const words = page.getByText('Signaal van Małgorzata Wójcik');
  await expect.element(words).toBeVisible();
  const { width, bottom } = words.element().getBoundingClientRect();
  expect(width).toBeGreaterThan(240);
  const button = page.getByRole('button', { name: 'Signaal bekijken' }).element();
  expect(button.getBoundingClientRect().top).toBeGreaterThanOrEqual(bottom);
});
