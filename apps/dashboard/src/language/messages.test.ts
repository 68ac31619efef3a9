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

test('no message is empty, and none shouts', () => {
  const wrong = [...words(nl), ...words(en)].filter(([, text]) => text === '""' || text.includes('!'));
  expect(wrong).toEqual([]);
});
