import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from '../testing/show.js';
import { Button } from './button.js';
import { Dialog } from './dialog.js';
import { SaveBar } from './form/save-bar.js';
import { stayingToast, Toasts, toast } from './toast.js';

/** A form that is longer than any screen. */
const lines = Array.from({ length: 60 }, (_, line) => `Regel ${line + 1}`);

function OverPage({ isSheet }: { readonly isSheet: boolean }) {
  return (
    <>
      <main>
        <h1>Een pagina</h1>
        <Dialog title="Doorverwijzen" about="Mira Demir" isSheet={isSheet} onClose={() => undefined}>
          <form>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <SaveBar isSaving={false} onCancel={() => undefined} />
          </form>
        </Dialog>
      </main>
      <Toasts />
    </>
  );
}

afterEach(() => page.viewport(1200, 900));

const boxOf = (locator: ReturnType<typeof page.getByRole>) => locator.element().getBoundingClientRect();
const overlap = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

test.each([
  ['sheet', 390],
  ['dialog', 390],
  ['sheet', 800],
  ['sheet', 1440],
] as const)(
  'what is said beside a %s covers neither its title nor what saves it (%d px)',
  async (what, width) => {
    await page.viewport(width, 844);
    show(<OverPage isSheet={what === 'sheet'} />);
    await expect.element(page.getByRole('heading', { name: 'Doorverwijzen' })).toBeVisible();
    const close = toast('Het signaal is heropend.', 'good', {
      label: 'Ongedaan maken',
      onPress: () => undefined,
    });
    try {
      const said = page.getByRole('alertdialog', { name: 'Het signaal is heropend.' });
      await expect.element(said).toBeVisible();
      const inSight = [
        page.getByRole('heading', { name: 'Doorverwijzen' }),
        page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }),
        page.getByRole('button', { name: 'Opslaan' }),
        page.getByRole('button', { name: 'Annuleren' }),
      ];
      for (const each of inSight) {
        await expect.element(each).toBeInViewport();
        expect(overlap(boxOf(said), boxOf(each)), each.element().textContent ?? '').toBe(false);
      }
    } finally {
      close();
    }
  },
);

function WithDialog() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <main>
        <h1>Een pagina</h1>
        <Button onPress={() => setOpen(true)}>Evalueren</Button>
        {isOpen ? (
          <Dialog title="Evaluatie" onClose={() => setOpen(false)}>
            <p>Hoe ging het?</p>
          </Dialog>
        ) : null}
      </main>
      <Toasts />
    </>
  );
}

test('what was said before a dialog opened waits until it is closed; what is said in it, and what stays, is there', async () => {
  const said = (words: string) => page.getByRole('alertdialog', { name: words });
  show(<WithDialog />);
  const stopped = toast('Zij is gestopt.', 'good', { label: 'Ongedaan maken', onPress: () => undefined });
  const close = [stopped, stayingToast('Er is geen verbinding.')];
  try {
    await expect.element(said('Zij is gestopt.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Evalueren' }));
    await expect.element(page.getByText('Hoe ging het?')).toBeVisible();
    await expect.element(page.getByText('Ongedaan maken')).not.toBeVisible();
    await expect.element(said('Er is geen verbinding.')).toBeVisible();
    close.push(toast('Het is bewaard.'));
    await expect.element(said('Het is bewaard.')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(said('Zij is gestopt.')).toBeVisible();
  } finally {
    for (const each of close) each();
  }
});
