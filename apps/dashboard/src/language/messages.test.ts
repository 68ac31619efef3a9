import { type Language, units, unitWord } from '@mim/domain/kernel';
import { expect, test } from 'vitest';
import en from '../../messages/en.json' with { type: 'json' };
import nl from '../../messages/nl.json' with { type: 'json' };

const words = (messages: Record<string, unknown>): [string, string][] =>
  Object.entries(messages)
    .filter(([key]) => key !== '$schema')
    .map(([key, message]) => [key, JSON.stringify(message)]);

const placeholders = (message: string): string[] => [...new Set(message.match(/\{\w+\}/g))].sort();

test('a message fills in the same things in both languages', () => {
  const english = new Map(words(en));
  const different = words(nl).filter(
    ([key, dutch]) => `${placeholders(dutch)}` !== `${placeholders(english.get(key) ?? '')}`,
  );
  expect(different).toEqual([]);
});

/** The source of the dashboard, without what is generated from the messages. */
const source = Object.values(
  import.meta.glob<string>(['../**/*.{ts,tsx}', '!../paraglide/**'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).join('\n');

test('a message that no screen says is not kept', () => {
  const said = new Set(source.match(/\w+/g));
  expect(words(nl).filter(([key]) => !said.has(key))).toEqual([]);
});

test('no message is empty, and none shouts', () => {
  const wrong = [...words(nl), ...words(en)].filter(([, text]) => text === '""' || text.includes('!'));
  expect(wrong).toEqual([]);
});

/** Every text of a message, with the case that it is of; none for a message of one text. */
const textsOf = (messages: Record<string, unknown>) =>
  Object.entries(messages).flatMap(([key, message]): [string, string | null, string][] =>
    typeof message === 'string'
      ? [[key, null, message]]
      : Array.isArray(message)
        ? message.flatMap(({ match }) =>
            Object.entries(match as Record<string, string>).map(
              ([selected, text]): [string, string, string] => [key, selected, text],
            ),
          )
        : [],
  );

/** Behind what is filled in, one of these: the singular or the plural of what the programme counts. */
const counting = (language: Language, count: number) =>
  new RegExp(`\\{\\w+\\} (?:${units.map((unit) => unitWord(unit, count, language)).join('|')})\\b`);

test.each([
  ['nl', nl],
  ['en', en],
] as const)(
  'a number stands before the singular only where it is one, before the plural where it is not (%s)',
  (language, messages) => {
    const [one, several] = [counting(language, 1), counting(language, 2)];
    const isSameWord = (text: string) => one.exec(text)?.[0] === several.exec(text)?.[0];
    const wrong = textsOf(messages).filter(([, selected, text]) => {
      if (isSameWord(text)) return false;
      return selected?.endsWith('=one')
        ? several.test(text)
        : one.test(text) || (selected === null && several.test(text));
    });
    expect(wrong).toEqual([]);
  },
);
