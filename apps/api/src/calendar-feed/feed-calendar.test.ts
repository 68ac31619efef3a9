import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FeedVisit, feedCalendar } from './feed-calendar.js';

const seed = 20_260_505;
const now = '2026-05-04T10:00:00Z';

const visit = (change: Partial<FeedVisit> = {}): FeedVisit => ({
  visitId: '6f0e2f2e-1111-4000-8000-000000000001',
  visitOn: '2026-05-12',
  startsAt: '10:30:00',
  isToRecord: false,
  mother: { givenName: 'Fatima', familyName: 'Bouzidi' },
  visitingMother: { givenName: 'Annemiek', familyName: 'Vries' },
  ...change,
});

const lines = (visits: readonly FeedVisit[], language: 'nl' | 'en' = 'nl') =>
  feedCalendar(visits, [], 75, now, language).replaceAll('\r\n ', '').split('\r\n');

describe('the calendar file', () => {
  it('gives a visit its moments, whose clock the summer moves', () => {
    expect(lines([visit()])).toEqual(
      expect.arrayContaining(['DTSTART:20260512T083000Z', 'DTEND:20260512T094500Z']),
    );
    expect(lines([visit({ visitOn: '2026-01-12' })])).toContain('DTSTART:20260112T093000Z');
  });

  it('gives a visit without a time its day', () => {
    expect(lines([visit({ startsAt: null })])).toContain('DTSTART;VALUE=DATE:20260512');
  });

  it('says who goes to whom by their initials, in the language that was asked', () => {
    expect(lines([visit()])).toEqual(
      expect.arrayContaining(['SUMMARY:Huisbezoek F.B.', 'DESCRIPTION:door A.V.']),
    );
    expect(lines([visit({ visitingMother: null })], 'en').join()).toContain('SUMMARY:Home visit F.B.');
  });

  it('gives an intake its moment, by her initials and not where', () => {
    const intake = {
      kind: 'intake',
      id: '6f0e2f2e-1111-4000-8000-000000000002',
      on: '2026-05-13',
      startsAt: '09:00',
      person: { givenName: 'Selma', familyName: 'Yılmaz' },
      place: 'Dorpsstraat 1',
    } as const;
    const text = feedCalendar([], [intake], 60, now, 'nl');
    expect(text).toContain('SUMMARY:Kennismaking S.Y.');
    expect(text).toContain('DTSTART:20260513T070000Z');
    expect(text).not.toContain('Dorpsstraat');
  });

  it('says of a visit whose day is over that it waits to be recorded', () => {
    expect(lines([visit({ isToRecord: true })])).toContain('SUMMARY:Huisbezoek F.B.\\, vast te leggen');
    expect(lines([visit({ isToRecord: true })], 'en')).toContain('SUMMARY:Home visit F.B.\\, to record');
  });

  it('names nobody in full, whatever she is called', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 12, maxLength: 40 })
      .filter((text) => text.trim().length > 8);
    fc.assert(
      fc.property(name, name, (givenName, familyName) => {
        const text = lines([visit({ mother: { givenName, familyName } })]).join('\n');
        expect(text).not.toContain(givenName);
        expect(text).not.toContain(familyName);
      }),
      { seed },
    );
  });

  it('is the same on a machine in another time zone', () => {
    const zone = process.env.TZ;
    try {
      const seen = ['Europe/Amsterdam', 'Pacific/Apia', 'America/Los_Angeles'].map((name) => {
        process.env.TZ = name;
        return lines([visit(), visit({ startsAt: null })]).join();
      });
      expect(new Set(seen).size).toBe(1);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});
