import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../testing/axe-findings.js';
import { show } from '../testing/show.js';
import { Button } from './button.js';
import { Dialog } from './dialog.js';

function Opened() {
  const [isOpen, setOpen] = useState(false);
  return (
    <main>
      <h1>Een pagina</h1>
      <Button onPress={() => setOpen(true)}>Openen</Button>
      {isOpen ? (
        <Dialog title="Een vraag" onClose={() => setOpen(false)}>
          <form>
            <label>
              Toelichting <input />
            </label>
          </form>
          <label>
            Zoeken <input />
          </label>
        </Dialog>
      ) : null}
    </main>
  );
}

const opened = async () => {
  show(<Opened />);
  await userEvent.click(page.getByRole('button', { name: 'Openen' }));
  await expect.element(page.getByRole('dialog')).toBeVisible();
};
const dialog = () => page.getByRole('dialog');
const question = () => page.getByText('Sluiten zonder op te slaan?');
const field = () => page.getByRole('textbox', { name: 'Toelichting' });
const pressBeside = () => userEvent.click(document.documentElement, { position: { x: 5, y: 5 } });

test('a dialog in which nothing was filled in closes by Escape and by a press beside it', async () => {
  await opened();
  await userEvent.fill(page.getByRole('textbox', { name: 'Zoeken' }), 'Elif');
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog()).not.toBeInTheDocument();
});

const ways: readonly (readonly [way: string, close: () => Promise<void>])[] = [
  ['Escape', () => userEvent.keyboard('{Escape}')],
  ['a press beside it', pressBeside],
  ['its cross', () => userEvent.click(page.getByRole('button', { name: 'Sluiten', exact: true }))],
];
test.each(ways)('what was typed in a form is not thrown away by %s: it asks first', async (_way, close) => {
  await opened();
  await userEvent.fill(field(), 'Zij belt terug.');
  await close();
  await expect.element(question()).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Verder invullen' })).toHaveFocus();
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Verder invullen' }));
  await expect.element(question()).not.toBeInTheDocument();
  await expect.element(field()).toHaveValue('Zij belt terug.');
  await close();
  await userEvent.click(page.getByRole('button', { name: 'Sluiten zonder op te slaan' }));
  await expect.element(dialog()).not.toBeInTheDocument();
});
