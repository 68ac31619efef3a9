import { recogniseSheets, takeoverSheets, templateColumns } from '@mim/domain/takeover';
import { visitTopics } from '@mim/domain/visit';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { writeTakeoverTemplate } from './takeover-template.js';

const entries = visitTopics.map((entry) => ({ ...entry, list: 'topics' }));

test.each(['nl', 'en'] as const)(
  'the template in %s is recognised with every column of the forms',
  async (language) => {
    const { sheets } = await readXlsx(await writeTakeoverTemplate(entries, language));
    const read = sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => row.map((cell) => String(cell ?? ''))),
    }));
    const mappings = recogniseSheets(read);
    expect(mappings.map(({ holds }) => holds)).toEqual(takeoverSheets.values);
    for (const { holds, columns } of mappings)
      expect(columns).toEqual(
        Object.fromEntries(templateColumns(holds).map((column, place) => [column, place])),
      );
  },
);

test('what can be chosen is offered in the cell, and what is several is told', async () => {
  const { sheets } = await readXlsx(await writeTakeoverTemplate(entries));
  const choices = sheets
    .at(-1)
    ?.rows.flat()
    .filter((cell) => cell !== null);
  expect(choices).toContain('consultatiebureau');
  expect(sheets[0]?.rows.map((row) => row.join(' · '))).toContainEqual(
    expect.stringMatching(/^Huisbezoeken · Onderwerpen · nee · Eén of meer.*: slapen, huilen/),
  );
});
