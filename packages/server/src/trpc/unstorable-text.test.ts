import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasUnstorableText } from './unstorable-text.js';

describe('text that cannot be stored', () => {
  it.each([
    ['the character 0', '{"name":"A\\u0000"}'],
    ['half a pair of surrogates', '["\\ud83d"]'],
    ['the other half', '["\\uDE00\\uD83D"]'],
    ['a name of a field', '{"\\u0000":1}'],
    ['deep inside', '{"a":[{"b":"\\u0000"}]}'],
  ])('is found: %s', (_what, json) => {
    expect(hasUnstorableText(json)).toBe(true);
  });

  it.each(['{"name":"\\ud83d\\ude00"}', '{"name":"\\\\u0000"}', '{"name":"Zoë"}', 'no json \\u0000'])(
    'is not seen in what can be stored: %s',
    (json) => {
      expect(hasUnstorableText(json)).toBe(false);
    },
  );

  it('is what is not well formed, whatever is sent', () => {
    const text = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });
    fc.assert(
      fc.property(text, (value) => {
        const sent = JSON.stringify([value]);
        expect(hasUnstorableText(sent)).toBe(value.includes('\0') || Buffer.from(value).toString() !== value);
      }),
      { seed: 20_081_231 },
    );
  });
});
