import { describe, expect, it } from 'vitest';
import { databaseGone } from './database-gone.js';

const withCode = (code: string) => Object.assign(new Error('x'), { code });

describe('a database is gone', () => {
  it.each(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', '57P01', '08006', '53300', '3D000', '28P01'])(
    'when the network or the server says %s',
    (code) => {
      expect(databaseGone(withCode(code))).toBe(code);
      expect(databaseGone(new Error('query', { cause: withCode(code) }))).toBe(code);
      expect(databaseGone(new AggregateError([withCode(code), withCode('22P02')]))).toBe(code);
    },
  );

  it.each([
    'Connection terminated unexpectedly',
    'timeout exceeded when trying to connect',
    'Client has encountered a connection error and is not queryable',
    'Client was closed and is not queryable',
  ])('when the driver says: %s', (message) => {
    expect(databaseGone(new Error(message))).toBe('no answer');
  });

  it('when the server ends the connection before anything was asked', () => {
    const refused = Object.assign(withCode('42501'), { severity: 'FATAL' });
    expect(databaseGone(refused)).toBe('42501');
    expect(databaseGone(Object.assign(withCode('42501'), { severity: 'ERROR' }))).toBeUndefined();
  });

  it.each([
    ['SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string', 'no password'],
    ['The server does not support SSL connections', 'no TLS'],
  ])('when the driver cannot begin: %s', (message, code) => {
    expect(databaseGone(new Error(message))).toBe(code);
  });

  it.each(['23505', '42703', '40001', '22P02', 'ENOENT'])(
    'not when it refuses what it was asked: %s',
    (code) => {
      expect(databaseGone(withCode(code))).toBeUndefined();
    },
  );

  it('not when anything else was thrown', () => {
    for (const thrown of [undefined, null, 'ECONNREFUSED', { code: '57P01' }, new Error('x')]) {
      expect(databaseGone(thrown)).toBeUndefined();
    }
  });
});
