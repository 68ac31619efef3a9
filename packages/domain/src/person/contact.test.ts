import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalisePhone, phoneEnding, writtenPhone } from './contact.js';

const number = fc.integer({ min: 100_000_000, max: 999_999_999 }).map((digits) => `0${digits}`);

it('a number is found by its last digits, four at least, however they are written', () => {
  fc.assert(
    fc.property(
      number,
      fc.integer({ min: 1, max: 10 }),
      fc.constantFrom('', ' ', '-', '.'),
      (phone, length, between) => {
        const typed = [...phone.slice(-length)].join(between);
        const ending = phoneEnding(typed);
        if (length < 4) expect(ending).toBeNull();
        else expect(phone.endsWith(ending ?? 'nothing')).toBe(true);
      },
    ),
  );
});

it('a whole number is found with the code of its country too', () => {
  fc.assert(
    fc.property(number, fc.constantFrom('+31', '0031', '+31 (0)'), (phone, code) => {
      expect(phoneEnding(code + phone.slice(1))).toBe(phone);
    }),
  );
  const foreign = normalisePhone('0049 30 123456');
  expect(foreign.ok && foreign.value.endsWith(phoneEnding('+49 30 123456') ?? '-')).toBe(true);
});

it.each(['', '123', 'Sanne', 'Sanne 1234', '12a4'])('%j is no number to look for', (text) => {
  expect(phoneEnding(text)).toBeNull();
});

describe('a number as it is written', () => {
  it.each([
    ['0612345678', '06-12345678'],
    ['0201234567', '020-1234567'],
    ['0852345678', '085-2345678'],
    ['0318123456', '0318-123456'],
    ['+32470123456', '+32470123456'],
  ])('%s is %s', (phone, written) => {
    expect(writtenPhone(phone)).toBe(written);
  });

  it('is read as the number that it was', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^0[1-9]\d{8}$/), (phone) => {
        expect(normalisePhone(writtenPhone(phone))).toEqual({ ok: true, value: phone });
      }),
    );
  });
});
