import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineField, nameField, noteField, remarkField, searchField } from './form-fields.js';
import { cleanLine, cleanNote, searchText } from './typed-text.js';

const invisible = [
  '\u0001',
  '\u007F',
  '\u00AD',
  '\u200B',
  '\u200E',
  '\u202E',
  '\u2066',
  '\u3164',
  '\uFEFF',
  '\u{E0041}',
];
const space = [' ', '\t', '\n', '\r\n', '\u00A0', '\u0085', '\u2028', '\u2800', '\u3000'];
const text = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...invisible, ...space, '\u200D', '\uFE0F')))
  .map((parts) => parts.join(''));

describe('a line that was typed or pasted', () => {
  it.each([
    ['a line break in a name', 'Elif\r\nKaya', 'Elif Kaya'],
    ['a tab and more spaces', ' Elif \t  Kaya', 'Elif Kaya'],
    ['a telephone number out of a message', '\u202A+31 6 12345678\u202C', '+31 6 12345678'],
    ['a name that is turned round', '\u202Ekilif\u202C', 'kilif'],
    ['a soft hyphen and the bell', 'Eli\u00ADf\u0007', 'Elif'],
    ['an accent that stands by itself', 'Zoe\u0308', 'Zoë'],
    ['a joiner that a Persian name needs', 'نرگس\u200Cسادات', 'نرگس\u200Cسادات'],
    ['a joiner with nothing after it', 'Elif\u200D', 'Elif'],
    ['a picture of several parts', '❤\uFE0F\u200D🔥', '❤\uFE0F\u200D🔥'],
  ])('%s', (_, written, meant) => {
    expect(cleanLine(written)).toBe(meant);
  });

  it.each([...invisible, ...space, '\u200D', '\uFE0F'])('is none when only %j was typed', (sign) => {
    expect(cleanLine(sign + sign)).toBe('');
    expect(lineField().safeParse(sign).success).toBe(false);
    expect(noteField().safeParse(sign).success).toBe(false);
    expect(nameField(200).parse(sign)).toBe('');
    expect(remarkField().parse(sign)).toBe('');
  });

  it('shows all that it holds, in single spaces, and stays as it is when it is stored again', () => {
    fc.assert(
      fc.property(text, (written) => {
        const line = cleanLine(written);
        expect(line).not.toMatch(
          /[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|^\s|\s$|\s\s|[^\S ]/u,
        );
        expect(cleanLine(line)).toBe(line);
      }),
    );
  });

  it('keeps every sign that shows', () => {
    fc.assert(
      fc.property(text, (written) => {
        const shown = (some: string) => some.normalize('NFC').replace(/[\s\p{Cc}\p{DI}\u2800]/gu, '');
        expect(shown(cleanLine(written))).toBe(shown(written.replace(/[\p{Cc}\p{DI}]/gu, '')));
      }),
    );
  });
});

describe('a note that was typed or pasted', () => {
  it('keeps its lines, in one way of writing', () => {
    expect(cleanNote('Een\r\nTwee\rDrie\u2028\n\nVier\u200B \n')).toBe(
      'Een\nTwee\nDrie\n\n\nVier'.replace('\n\n\n', '\n\n\n'),
    );
  });

  it('is of each of its lines what shows, and stays as it is when it is stored again', () => {
    fc.assert(
      fc.property(text, (written) => {
        const note = cleanNote(written);
        expect(note.replaceAll('\n', '')).not.toMatch(
          /[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u,
        );
        expect(cleanNote(note)).toBe(note);
      }),
    );
  });
});

describe('a text to search for', () => {
  it.each([
    ['nothing that shows', '\u202E\u200B', ''],
    ['a whole page', 'a'.repeat(4000), 'a'.repeat(100)],
    ['pictures of two units', '😀'.repeat(200), '😀'.repeat(100)],
    ['a space where it ends', `${'a'.repeat(99)} b`, 'a'.repeat(99)],
  ])('%s', (_, typed, asked) => {
    expect(searchText(typed)).toBe(asked);
  });

  it('is never refused, and is the same when it is asked again', () => {
    fc.assert(
      fc.property(text, fc.nat(200), (typed, times) => {
        const asked = searchField().parse(typed.repeat(times));
        expect([...asked].length).toBeLessThanOrEqual(100);
        expect(searchField().parse(asked)).toBe(asked);
        expect(cleanLine(typed.repeat(times)).startsWith(asked)).toBe(true);
      }),
    );
  });
});
