import { describe, expect, test } from 'vitest';
import { isGuessable } from './password-strength.js';

describe('a password', () => {
  test.each([
    'wachtwoord12',
    'Welkom01234!',
    'welkom2024!!',
    'Zomer2026!!!',
    'P@ssw0rdP@ssw0rd',
    '123456789012',
    'qwertyuiop12',
    'aaaaaaaaaaaa',
    'Feyenoord1908',
    'MoedersInformerenMoeders',
    'Coordinator2026',
    'ｗａｃｈｔｗｏｏｒｄ１２',
  ])('is refused when it is common or made the common way: %s', async (password) => {
    expect(await isGuessable(password, [])).toBe(true);
  });

  test('is refused when it is made of the account itself', async () => {
    const words = ['annelies.vandenbergh@escamp.example'];
    expect(await isGuessable('annelies.vandenbergh', words)).toBe(true);
    expect(await isGuessable('Annelies.Vandenbergh1', words)).toBe(true);
    expect(await isGuessable('YildirimAchterveldt1', ['info@escamp.example', 'Yildirim Achterveldt'])).toBe(
      true,
    );
  });

  test.each(['kameel fiets oranje', 'een lang wachtwoord', 'x9Kd2mPq7Lz4', 'Ψ-kwast dakgoot Tuba'])(
    'is taken when nobody guesses it soon: %s',
    async (password) => {
      expect(await isGuessable(password, [])).toBe(false);
    },
  );

  test('of any length is weighed', async () => {
    expect(await isGuessable('p@ssw0rd'.repeat(16), [])).toBe(true);
  });
});
