import { buffer } from 'node:stream/consumers';
import { readXlsx } from 'hucre/xlsx';
import type { Locator, Page } from 'playwright';
import { nl } from '../messages.js';
import { type Place, press } from './fields.js';

/** What a page hands out when something on it is pressed. */
export async function takenFrom(page: Page, control: Locator): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await control.click();
  return buffer(await (await download).createReadStream());
}

/** Opens the menu of files, and gives what is chosen from it. */
export async function takenAs(page: Page, kind: 'csv' | 'xlsx', place: Place = page): Promise<Buffer> {
  await press(place, nl('export_list'));
  return takenFrom(page, page.getByRole('menuitem', { name: nl(`export_list_${kind}`) }));
}

type Cell = string | number | boolean | Date | null;

/** The rows of a workbook below its headings, each cell by its heading. */
export async function rowsOfWorkbook(
  file: Buffer,
  firstHeading: string,
): Promise<readonly Readonly<Record<string, Cell>>[]> {
  const { sheets } = await readXlsx(file);
  const isHeading = ([first]: readonly unknown[]) => first === firstHeading;
  const cells = sheets.map(({ rows }) => rows).find((rows) => rows.some(isHeading)) ?? [];
  const at = cells.findIndex(isHeading);
  const headings = cells[at]?.map(String) ?? [];
  return cells
    .slice(at + 1)
    .map((row) => Object.fromEntries(headings.map((heading, place) => [heading, row[place] ?? null])));
}

/** How wide and high a picture is: a PNG says so in its first chunk (RFC 2083, 11.2.1). */
export const sizeOfPng = (file: Buffer): readonly [number, number] => [
  file.readUInt32BE(16),
  file.readUInt32BE(20),
];

/**
 * What stands on the paper that a page prints, in one line of text.
 * @param control what is pressed to print it; nothing is printed before the page itself asks for it
 */
export async function printedBy(page: Page, control: Locator): Promise<string> {
  await page.evaluate(() => {
    const asked = new Promise<void>((resolve) => {
      window.print = () => resolve();
    });
    Object.assign(window, { hasAskedToPrint: asked });
  });
  await control.click();
  await page.evaluate(() => (window as unknown as { hasAskedToPrint: Promise<void> }).hasAskedToPrint);
  // A PDF is the paper, with its headings and tables marked as such (Tagged PDF, ISO 32000-1, 14.8).
  const pdf = await page.pdf({ tagged: true });
  if (!pdf.includes('/StructTreeRoot')) throw new Error('the PDF is not tagged');
  await page.emulateMedia({ media: 'print' });
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden on paper is not on it
  const words = await page.locator('body').innerText();
  await page.emulateMedia({ media: null });
  return words.replaceAll(/\s+/g, ' ');
}
