import type { Page } from 'playwright';
import { untilIdle } from '../browser.js';
import type { Line } from '../chapter-figures.js';

/** A number as it stands on the screen: `1.234`, `63%`, `48 dagen`. */
const shownNumber = (words: string): number => Number(words.replace(/[^\d,-]/g, '').replace(',', '.'));

/** The numbers of a line of a table, in their order; words between them are left out, a dash is no number. */
const numbersOf = (cells: readonly string[]): Line =>
  cells.flatMap((cell) =>
    cell === '–' ? [null] : /^-?[\d.,]+%?( \*)?$/.test(cell) ? [shownNumber(cell)] : [],
  );

/** Pages of figures, read as numbers. */
export class FiguresPage {
  constructor(readonly page: Page) {}

  /** The key figures of the overview, by their labels. */
  async keyFigures(address: string): Promise<ReadonlyMap<string, number>> {
    await this.page.goto(address);
    await this.page.locator('#kort dl > div').first().waitFor();
    await untilIdle(this.page);
    return new Map(await this.cards('#kort'));
  }

  /** What a chapter says: the numbers above it, and of each of its tables the lines. */
  async chapter(
    address: string,
  ): Promise<{ readonly keys: readonly Line[]; readonly tables: readonly Line[][] }> {
    await this.page.goto(address);
    await this.page.locator('figure').first().waitFor();
    await untilIdle(this.page);
    const tables = await this.page
      .locator('figure')
      .evaluateAll((figures) =>
        figures.map((figure) =>
          [...figure.querySelectorAll('tbody tr')].map((row) =>
            [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? ''),
          ),
        ),
      );
    return {
      keys: (await this.cards('main')).map(([, value]) => [value]),
      tables: tables.map((lines) => lines.map(numbersOf)),
    };
  }

  private async cards(within: string): Promise<(readonly [label: string, value: number])[]> {
    const shown = await this.page
      .locator(`${within} dl > div`)
      .evaluateAll((all) =>
        all.map((card) => [
          card.querySelector('dt')?.textContent ?? '',
          card.querySelector('dd')?.textContent ?? '',
        ]),
      );
    return shown.map(([label = '', value = '']) => [label, shownNumber(value)] as const);
  }
}
