import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../../testing/axe-findings.js';
import { fakeApi } from '../../../testing/fake-api.js';
import { aFoundPerson } from '../../../testing/found-person.js';
import { showPage } from '../../../testing/show-page.js';
import { aMother, aPerson } from '../testing/builders.js';
import ChosenMotherSheet, { type ChosenMotherSheetProps } from './chosen-mother-sheet.js';

const acts: readonly (readonly [ChosenMotherSheetProps['act'], string])[] = [
  ['refer', 'Doorverwijzen'],
  ['signal', 'Signaal vastleggen'],
];

test.each(acts)(
  '%s: of whom it is, is looked for first, and then it is done as on her page',
  async (act, title) => {
    await page.viewport(390, 844);
    fakeApi({
      'mothers.search': () => [aFoundPerson({ name: 'Elif Demir' })],
      'mothers.page': () => aMother({ mother: aPerson({ name: 'Elif Demir' }) }),
    });
    showPage(<ChosenMotherSheet act={act} onClose={() => undefined} />);
    await expect.element(page.getByRole('dialog', { name: title })).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await userEvent.fill(page.getByRole('combobox', { name: 'Om wie gaat het?' }), 'Eli');
    await userEvent.click(page.getByRole('option', { name: 'Elif Demir' }));
    await expect
      .element(page.getByRole('dialog', { name: new RegExp(`^${title}.*Elif Demir`) }))
      .toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Opslaan' })).toBeVisible();
    expect(document.documentElement.scrollWidth).toBe(390);
    await page.viewport(1200, 900);
  },
);
