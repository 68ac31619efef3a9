import { describe, expect, it } from 'vitest';
import { databaseBusy } from './database-busy.js';

const withCode = (code: string) => Object.assign(new Error('x'), { code });

describe('a database is busy', () => {
  it.each(['40P01', '40001', '55P03'])('when others were at the same rows: %s', (code) => {
    expect(databaseBusy(withCode(code))).toBe(code);
    expect(databaseBusy(new Error('query', { cause: withCode(code) }))).toBe(code);
  });

  it('not when it refuses for another reason, nor when anything else was thrown', () => {
    for (const thrown of [withCode('23514'), withCode('57P01'), new Error('x'), undefined, { code: '40P01' }])
      expect(databaseBusy(thrown)).toBeUndefined();
  });
});
