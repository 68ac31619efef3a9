import type { Locator, Page } from 'playwright';
import { nl } from '../messages.js';

/** A page, or a part of one such as a dialog. */
export type Place = Page | Locator;

const escaped = (text: string) => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');

/** A field's label, whether or not the form adds that it may stay empty. */
export const labelled = (label: string): RegExp =>
  new RegExp(`^${escaped(label)}( \\(${escaped(nl('form_optional'))}\\))?$`);

/** The line or lines in which something is typed. */
export const lineOf = (place: Place, label: string): Locator =>
  place.getByRole('textbox', { name: labelled(label) });

/** Types a text over what stands in a field. */
export const fill = (place: Place, label: string, text: string): Promise<void> =>
  lineOf(place, label).fill(text);

/** Types a day, in the order of Dutch: day, month, year. */
export async function fillDay(place: Place, label: string, day: string): Promise<void> {
  const [year, month, date] = day.split('-');
  await fill(place, label, `${date}-${month}-${year}`);
}

/** The choices that stand beside or under one another, of which one or more hold. */
export const choicesOf = (place: Place, label: string): Locator =>
  place
    .getByRole('radiogroup', { name: labelled(label) })
    .or(place.getByRole('group', { name: labelled(label) }));

/** Presses a choice: of one of several, or of any number. */
export const choose = (place: Place, label: string, choice: string): Promise<void> =>
  choicesOf(place, label).getByText(choice, { exact: true }).click();

/** Chooses from a list that unfolds. */
export async function select(place: Place, label: string, choice: string): Promise<void> {
  await place.getByRole('combobox', { name: labelled(label) }).selectOption({ label: choice });
}

/** Types until the list holds what is meant, and takes it. */
export async function search(place: Place, label: string, text: string): Promise<void> {
  const box = place.getByRole('combobox', { name: labelled(label) });
  await box.fill(text);
  await box.page().getByRole('option', { name: text }).first().click();
}

/** Presses a button by its words. */
export const press = (place: Place, text: string): Promise<void> =>
  place.getByRole('button', { name: text, exact: true }).click();
