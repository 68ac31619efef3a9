import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../kernel/plain-date.js';
import { dateArbitrary } from '../testing/row-arbitraries.js';
import { boekenbabyBooks, bookStandings } from './boekenbaby.js';
import { boekenpretMonth } from './boekenpret.js';
import { giveBookRefusals } from './give-book.js';

const today = Temporal.PlainDate.from('2008-06-30');
const day = dateArbitrary('2008-01-01', '2009-12-31');

describe('the four books of Boekenbaby’s', () => {
  it('are due at birth, 4, 9 and 13 months', () => {
    const facts = { childBornOn: '2008-01-10', since: '2008-01-10', given: [] };
    expect(bookStandings(facts, today).map(({ dueOn, state }) => [dueOn, state])).toEqual([
      ['2008-01-10', 'due'],
      ['2008-05-10', 'due'],
      ['2008-10-10', 'later'],
      ['2009-02-10', 'later'],
    ]);
  });

  it('are due one after another, none before she takes part in it, each given once', () => {
    fc.assert(
      fc.property(
        day,
        day,
        day,
        fc.subarray([...boekenbabyBooks.values]),
        (childBornOn, since, on, books) => {
          const given = books.map((book) => ({ book, givenOn: on }));
          const standings = bookStandings({ childBornOn, since, given }, Temporal.PlainDate.from(on));
          const due = standings.map(({ dueOn }) => dueOn ?? '');
          expect(due).toEqual(due.toSorted());
          for (const { book, dueOn, state, givenOn } of standings) {
            expect((dueOn ?? '') >= since).toBe(true);
            expect(state === 'given').toBe(books.includes(book));
            expect(givenOn).toBe(state === 'given' ? on : null);
            if (state !== 'given') expect(state === 'due').toBe((dueOn ?? '') <= on);
          }
        },
      ),
    );
  });

  it('are due on no day when the birth is not known', () => {
    const standings = bookStandings({ childBornOn: null, since: '2008-01-10', given: [] }, today);
    expect(standings.every(({ state }) => state === 'later')).toBe(true);
  });

  const referral = {
    programme: 'boekenbabys',
    direction: 'beside',
    referredOn: '2008-02-01',
    books: [{ book: 'first', givenOn: '2008-02-01' }],
  } as const;
  it('are recorded once, between the day on which it began and today, where it runs beside MIM', () => {
    const refused = (change: object, book: 'first' | 'second', givenOn: string) =>
      giveBookRefusals({ ...referral, ...change }, { book, givenOn }, today).map(
        ({ field, problem }) => `${field}: ${problem.code}`,
      );
    expect(refused({}, 'second', '2008-06-30')).toEqual([]);
    expect(refused({}, 'first', '2008-06-30')).toEqual(['book: book-given-before']);
    expect(refused({}, 'second', '2008-07-01')).toEqual(['givenOn: book-in-future']);
    expect(refused({}, 'second', '2008-01-31')).toEqual(['givenOn: book-before-start']);
    expect(refused({ direction: 'out' }, 'second', '2008-06-30')).toEqual(['book: book-without-boekenbaby']);
    expect(refused({ programme: 'boekenpret' }, 'second', '2008-06-30')).toEqual([
      'book: book-without-boekenbaby',
    ]);
  });
});

describe('Boekenpret', () => {
  it('comes every other month from the one in which it began', () => {
    fc.assert(
      fc.property(day, fc.nat(500), (since, days) => {
        const on = Temporal.PlainDate.from(since).add({ days });
        const month = Temporal.PlainYearMonth.from(boekenpretMonth(since, on));
        const first = Temporal.PlainDate.from(since).toPlainYearMonth();
        expect(first.until(month, { largestUnit: 'month' }).months % 2).toBe(0);
        expect([0, 1]).toContain(on.toPlainYearMonth().until(month, { largestUnit: 'month' }).months);
      }),
    );
  });
});
