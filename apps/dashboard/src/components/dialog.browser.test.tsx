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

/** A sheet that makes way for a form and comes back when that is closed. */
function MakesWay() {
  const [open, setOpen] = useState<'sheet' | 'form' | null>(null);
  return (
    <main>
      <h1>Een pagina</h1>
      <Button onPress={() => setOpen('sheet')}>Openen</Button>
      {open === 'sheet' ? (
        <Dialog key="sheet" title="Een blad" onClose={() => setOpen(null)}>
          <Button onPress={() => setOpen('form')}>Vastleggen</Button>
        </Dialog>
      ) : null}
      {open === 'form' ? (
        <Dialog key="form" title="Een formulier" onClose={() => setOpen('sheet')}>
          <input aria-label="Toelichting" />
        </Dialog>
      ) : null}
    </main>
  );
}

test('after a sheet that made way for a form, the focus is where the sheet was opened', async () => {
  show(<MakesWay />);
  const opener = page.getByRole('button', { name: 'Openen' });
  await userEvent.click(opener);
  for (const _time of ['once', 'again']) {
    await userEvent.click(page.getByRole('button', { name: 'Vastleggen' }));
    await expect.element(page.getByRole('dialog', { name: 'Een formulier' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog', { name: 'Een blad' })).toBeVisible();
  }
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog()).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
});
