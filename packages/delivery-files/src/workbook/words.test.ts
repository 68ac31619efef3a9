import { columnsIn, formatVersions, tablesIn } from '@mim/domain/delivery';
import { aDescriptor } from '@mim/domain/testing';
import { describe, expect, it, test } from 'vitest';
import { codeFinder, codeFinderOf } from './code-words.js';
import { locationFacts } from './location-facts.js';

const columns = formatVersions.flatMap((format) =>
  tablesIn(format).flatMap((table) =>
    Object.entries(columnsIn(table, format)).map(([name, column]) => ({ format, table, name, column })),
  ),
);

describe('a word leads to one code', () => {
  test.each(
    columns.flatMap(({ column, ...place }) => ('list' in column ? [{ ...place, list: column.list }] : [])),
  )('in $table $name of format $format', ({ list }) => {
    const find = codeFinderOf(list, true);
    for (const { code, label } of list.codes)
      for (const written of [code, label.nl, label.en, ` ${label.nl.toUpperCase()} [${code}]`])
        expect(find(written), written).toBe(code);
    expect(find('geen van deze')).toBe('none');
  });

  test.each(formatVersions)('as the heading of a column of format %s', (format) => {
    for (const table of tablesIn(format)) {
      const named = Object.entries(columnsIn(table, format));
      const find = codeFinder(named.map(([code, { label }]) => ({ code, words: [label.nl, label.en] })));
      for (const [code, { label }] of named)
        for (const written of [code, label.nl, label.en])
          expect(find(written), `${table} ${written}`).toBe(code);
    }
  });

  it('never where two codes share it', () => {
    const find = codeFinder([
      { code: 'one', words: ['same'] },
      { code: 'two', words: ['Same'] },
    ]);
    expect([find('same'), find('same [two]'), find('one')]).toEqual([undefined, 'two', 'one']);
  });
});

test('every fact of the descriptor is asked, and no other', () => {
  const paths = Object.entries(aDescriptor()).flatMap(([key, value]) =>
    typeof value === 'object' && !Array.isArray(value)
      ? Object.keys(value).map((below) => `${key}.${below}`)
      : [key],
  );
  expect(locationFacts.map(({ path }) => path)).toEqual(paths);
});
