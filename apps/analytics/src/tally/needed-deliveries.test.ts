import { describe, expect, it } from 'vitest';
import { neededDeliveries } from './needed-deliveries.js';

const of = (text: string) =>
  text.split(' ').map((one) => ({ code: one.slice(0, -4), year: Number(one.slice(-4)) }));
const needed = (text: string, ...years: number[]) =>
  neededDeliveries(of(text), years, ({ code }) => code)
    .map(({ code, year }) => `${code}${year}`)
    .join(' ');

describe('the deliveries that the figures of a year need', () => {
  it('are those of the year and the three before, and none later', () => {
    expect(needed('a2004 a2005 a2006 a2007 a2008 a2009', 2008)).toBe('a2005 a2006 a2007 a2008');
  });

  it('and the last one of a location that no longer delivers, however old', () => {
    expect(needed('a2008 b2001 b2002', 2008)).toBe('a2008 b2002');
    expect(needed('a2008 b2002 b2009', 2008)).toBe('a2008 b2002');
  });

  it('of a period are those of each of its years', () => {
    expect(needed('a2001 a2002 a2003 a2006 b2001 b2006', 2004, 2005)).toBe('a2001 a2002 a2003 b2001');
  });
});
