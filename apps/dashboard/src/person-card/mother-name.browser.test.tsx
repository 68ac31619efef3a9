import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aMotherRow } from '../features/mothers/testing/builders.js';
import { axeFindings } from '../testing/axe-findings.js';
import { fakeApi } from '../testing/fake-api.js';
import { showPage } from '../testing/show-page.js';
import { MotherName } from './mother-name.js';

const { trajectoryId } = aMotherRow();
const show = (phone: string | null = '0612345678') => {
  const calls = fakeApi({
    'mothers.card': () => ({
      ...aMotherRow({ name: 'Elif Kaya', visitingMother: { id: 'v1', name: 'Bea Bos' } }),
      phone,
      roles: { trajectories: [], visitingMother: null, applications: [] },
    }),
  });
  showPage(
    <p>
      <MotherName trajectoryId={trajectoryId} name="Elif Kaya" />
    </p>,
  );
  return calls;
};
const name = () => page.getByRole('link', { name: 'Elif Kaya' });
const card = () => page.getByRole('region', { name: 'Gegevens van Elif Kaya' });
const sheet = () => page.getByRole('dialog', { name: 'Gegevens van Elif Kaya' });

/** A tap, as a touch screen tells it. */
const tap = () =>
  name()
    .element()
    .dispatchEvent(new PointerEvent('click', { pointerType: 'touch', bubbles: true, cancelable: true }));

test('where the pointer rests on a name her card stands, with the telephone before anything else', async () => {
  show();
  await userEvent.hover(name());
  await expect
    .element(card().getByRole('link', { name: '0612345678' }))
    .toHaveAttribute('href', 'tel:0612345678');
  await expect.element(card().getByText('Bea Bos')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.element(card()).not.toBeInTheDocument();
});

test('the card stays while the pointer is on it, and goes when it leaves', async () => {
  show();
  await userEvent.hover(name());
  await userEvent.hover(card().getByRole('link', { name: '0612345678' }));
  await expect.element(card().getByRole('link', { name: 'Naar haar pagina' })).toBeVisible();
  await userEvent.unhover(card());
  await expect.element(card()).not.toBeInTheDocument();
});

test('a name is a link to her page, and nobody looks at a card who only presses it', async () => {
  const calls = show();
  await expect.element(name()).toHaveAttribute('href', `/moeders/${trajectoryId}`);
  await userEvent.click(name());
  expect(calls).toEqual([]);
});

test('a tap shows the card at the bottom of the phone, and a tap beside it takes it away', async () => {
  await page.viewport(390, 844);
  show();
  await expect.element(name()).toBeVisible();
  tap();
  await expect.element(sheet().getByRole('link', { name: '0612345678' })).toBeVisible();
  await expect.element(sheet().getByRole('link', { name: 'Naar haar pagina' })).toBeVisible();
  expect(document.documentElement.scrollWidth).toBe(390);
  expect(await axeFindings()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.element(sheet()).not.toBeInTheDocument();
});

test('a number that is not known is said so', async () => {
  show(null);
  await userEvent.hover(name());
  await expect.element(card().getByText('Geen telefoonnummer bekend.')).toBeVisible();
});
