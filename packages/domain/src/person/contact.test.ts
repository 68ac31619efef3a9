import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasPhonePart, normalisePhone, phonePart, writtenPhone } from './contact.js';

const number = fc.integer({ min: 100_000_000, max: 999_999_999 }).map((digits) => `0${digits}`);

/** Whether a number is found by what is typed. */
const isFoundBy = (phone: string, typed: string): boolean => {
  const part = phonePart(typed);
  return part !== null && hasPhonePart(phone, part);
};

it('a number is found by its first and by its last digits, four at least, however they are written', () => {
  fc.assert(
    fc.property(
      number,
      fc.integer({ min: 1, max: 10 }),
      fc.constantFrom('', ' ', '-', '.'),
      (phone, length, between) => {
        for (const digits of [phone.slice(0, length), phone.slice(-length)])
          expect(isFoundBy(phone, [...digits].join(between))).toBe(length >= 4);
      },
    ),
  );
});

it('a number is found with the code of its country too, whole or its beginning', () => {
  fc.assert(
    fc.property(
      number,
      fc.constantFrom('+31', '0031', '+31 (0)', '+31 '),
      fc.integer({ min: 4, max: 10 }),
      (phone, code, length) => {
        expect(isFoundBy(phone, code + phone.slice(1, length))).toBe(true);
      },
    ),
  );
});

it('a foreign number is found by its beginning, its end and whole', () => {
  for (const typed of ['0049 30 123456', '+49 30', '004930', '3456', '+4930123456'])
    expect(isFoundBy('+4930123456', typed)).toBe(true);
});

it('a number is not found by digits in its middle, nor by those of another number', () => {
  for (const typed of ['1234', '0613', '5679', '+31612346'])
    expect(isFoundBy('0612345678', typed)).toBe(false);
});

it.each(['', '123', '+31', 'Sanne', 'Sanne 1234', '12a4'])('%j is no number to look for', (text) => {
  expect(phonePart(text)).toBeNull();
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
