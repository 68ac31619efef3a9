import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '../testing/show.js';
import { Dialog } from './dialog.js';
import { SaveBar } from './form/save-bar.js';
import { Toasts, toast } from './toast.js';

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
