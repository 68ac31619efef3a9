import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OwnLocations, useChosenLocation } from '../../clients/own-locations.js';
import { axeFindings } from '../../testing/axe-findings.js';
import { show } from '../../testing/show.js';
import { LocationChoice } from './location-choice.js';

const breda = { code: 'breda', name: 'Breda' };
const ede = { code: 'ede', name: 'Ede' };

function Chosen() {
  const [chosen] = useChosenLocation();
  return <p>gekozen: {chosen}</p>;
}

const showFor = (...locations: (typeof breda)[]) =>
  show(
    <OwnLocations value={locations}>
      <main>
        <h1>Nieuw</h1>
        <LocationChoice help="Daar komt ze bij." />
        <Chosen />
      </main>
    </OwnLocations>,
  );

test('who works at two locations chooses one, and her last choice is where she begins', async () => {
  showFor(breda, ede);
  await expect.element(page.getByText('gekozen: breda')).toBeVisible();
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Locatie' }), 'ede');
  await expect.element(page.getByText('gekozen: ede')).toBeVisible();
  expect(localStorage.getItem('mim-location')).toBe('ede');
  expect(await axeFindings()).toEqual([]);
  showFor(breda, ede);
  await expect.element(page.getByRole('combobox', { name: 'Locatie' }).nth(1)).toHaveValue('ede');
});

test('who works at one location is not asked, whatever was remembered', async () => {
  localStorage.setItem('mim-location', 'ede');
  showFor(breda);
  await expect.element(page.getByText('gekozen: breda')).toBeVisible();
  await expect.element(page.getByRole('combobox')).not.toBeInTheDocument();
});
