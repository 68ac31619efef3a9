import { describe, expect, it } from 'vitest';
import { capitalised } from '../kernel/words.js';
import { takeoverSheet } from '../testing/takeover-builders.js';
import { readRows } from './read-rows.js';
import { checkTakeover, recogniseAs, recogniseSheets } from './recognise-sheets.js';
import {
  columnsOfSheet,
  takeoverColumn,
  takeoverLimits,
  takeoverSheets,
  templateColumns,
} from './takeover-sheets.js';
import { readWritten } from './written-values.js';

const lists = { topics: [], materials: [] };
const read = (
  text: string,
  column: Parameters<typeof takeoverColumn>[1],
  sheet: 'mothers' | 'visits' = 'visits',
) => {
  const fact = takeoverColumn(sheet, column);
  if (fact === undefined) throw new Error(column);
  const result = readWritten(text, fact, lists);
  return result.ok ? result.value : result.problem.code;
};

describe('sheets', () => {
  it.each(takeoverSheets.values)('of the template are recognised with every column: %s', (holds) => {
    const columns = templateColumns(holds);
    const headings = columns.map((column) => capitalised(takeoverColumn(holds, column)?.label.nl ?? ''));
    expect(new Set(headings).size).toBe(headings.length);
    const [mapping] = recogniseSheets([{ name: takeoverSheets.label(holds, 'nl'), rows: [headings] }]);
    expect(mapping).toMatchObject({ sheet: 0, holds, headings: 0 });
    expect(mapping?.columns).toEqual(Object.fromEntries(columns.map((column, place) => [column, place])));
  });

  it('of her own are recognised by the words in which she calls things, below a title', () => {
    const sheets = [
      {
        name: 'Vrijwilligers',
        rows: [['Overzicht 2026'], [], ['Naam', '06-nummer', 'VOG', 'Startdatum', 'Schoenmaat']],
      },
      {
        name: 'Cliënten',
        rows: [['Nr', 'Naam moeder', 'Kind', 'Geb. datum kind', 'Datum intake', 'Hulpvraag']],
      },
      { name: 'Blad3', rows: [['Gezin', 'Vrijwilligster', 'Datum koppeling']] },
      { name: 'bezoeken 2026', rows: [['Gezin', 'Datum bezoek', 'Duur in minuten']] },
      { name: 'Kas', rows: [['Bon', 'Bedrag']] },
    ];
    expect(recogniseSheets(sheets)).toEqual([
      {
        sheet: 0,
        holds: 'visitingMothers',
        headings: 2,
        columns: { wholeName: 0, phone: 1, vogSeenOn: 2, startedOn: 3 },
      },
      {
        sheet: 1,
        holds: 'mothers',
        headings: 0,
        columns: { number: 0, wholeName: 1, childName: 2, childBornOn: 3, intakeOn: 4, ownQuestion: 5 },
      },
      { sheet: 2, holds: 'matches', headings: 0, columns: { mother: 0, visitor: 1, startsOn: 2 } },
      { sheet: 3, holds: 'visits', headings: 0, columns: { mother: 0, visitOn: 1, durationMinutes: 2 } },
    ]);
    const chosen = recogniseAs(4, sheets[4] ?? { name: '', rows: [] }, 'visits');
    expect(checkTakeover(sheets, [chosen])).toMatchObject({ problem: { code: 'columns-missing' } });
  });

  it('hold rows below their headings that are neither empty nor a total', () => {
    const sheet = takeoverSheet('visits', [
      { mother: 'Som Li', visitOn: '3 apr 2026' },
      { mother: '', visitOn: ' ' },
      { mother: 'Totaal 2026', visitOn: '1' },
    ]);
    const [mapping] = recogniseSheets([sheet]);
    if (mapping === undefined) throw new Error('not recognised');
    const { rows, totals } = readRows(sheet, mapping, lists);
    expect(rows).toMatchObject([
      { row: 2, values: { mother: 'Som Li', visitOn: '2026-04-03' }, remarks: [] },
    ]);
    expect(totals).toEqual([4]);
  });

  it('are too large beyond the limits', () => {
    const rows = Array.from({ length: takeoverLimits.rows + 1 }, () => ['x']);
    expect(checkTakeover([{ name: 'Blad1', rows }], [])).toMatchObject({
      problem: { code: 'takeover-too-large' },
    });
  });
});

describe('cells', () => {
  it.each([
    ['75 min', 'durationMinutes', 75],
    ['1:15', 'durationMinutes', 75],
    ['1,5 uur', 'durationMinutes', 90],
    ['een uur', 'durationMinutes', 'not-a-number'],
    ['9.30', 'startsAt', '09:30'],
    ['0,395833333', 'startsAt', '09:30'],
    ['25:00', 'startsAt', 'not-a-time'],
    ['46115', 'visitOn', '2026-04-03'],
    ['3-4-2026', 'visitOn', '2026-04-03'],
    ['moeder en kind', 'participants', ['mother', 'child']],
    ['moeder / partner', 'participants', ['mother', 'partner']],
    ['oma', 'participants', 'unknown-answer'],
    ['Samen op stap', 'kind', 'outing'],
    ['ja', 'boekenbaby', true],
  ] as const)('%s under %s are read', (text, column, expected) => {
    expect(read(text, column)).toEqual(expected);
  });

  it('tell that she was asked and has none', () => {
    expect(read('geen', 'motherCircumstances', 'mothers')).toEqual([]);
    expect(read('Turks', 'languages', 'mothers')).toEqual(['tr']);
  });

  it('are of facts that the forms ask', () => {
    for (const holds of takeoverSheets.values)
      for (const column of columnsOfSheet(holds))
        expect(takeoverColumn(holds, column)?.kind.type).not.toBe('records');
  });
});
