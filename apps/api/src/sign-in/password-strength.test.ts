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

  test.each([
    'Zonnebloem!2026',
    'ikhouvanjou123',
    'ikhouvanjou12345',
    'ik hou van mijn kinderen',
    'mijn dochter heet Sophie',
    'ditismijnwachtwoord',
    'een lang wachtwoord',
    'Wij gaan naar het strand',
    'WelkomInBreda2026!',
    'Lente-Zomer-Herfst-2026',
    'januari2026februari',
    'Koffiemetmelk2026!',
    'lekker weertje vandaag',
    'AjaxAmsterdam2026',
    'GoedeMorgen12345!',
    'bezoekmoeder.2026!',
    'NederlandsJeugdinstituut1',
    'H0ndEnP0es2026!!',
    'Mijnhondheetmax01',
    'welterusten mama',
    'KusjesVanMama!2026',
    'allesvoordekinderen',
  ])('is refused when it is Dutch that people say: %s', async (password) => {
    expect(await isGuessable(password, [])).toBe(true);
  });

  test('is refused when it is made of the account itself', async () => {
    const words = ['annelies.vandenbergh@escamp.example'];
    expect(await isGuessable('annelies.vandenbergh', words)).toBe(true);
    expect(await isGuessable('Annelies.Vandenbergh1', words)).toBe(true);
    expect(await isGuessable('YildirimAchterveldt1', ['info@escamp.example', 'Yildirim Achterveldt'])).toBe(
      true,
    );
    expect(await isGuessable('Xanadorp-Zevenhoek-2026', [])).toBe(false);
    expect(await isGuessable('Xanadorp-Zevenhoek-2026', ['xanadorp-zevenhoek'])).toBe(true);
  });

  test.each([
    'kameel fiets oranje regen',
    'Ψ-kwast dakgoot Tuba',
    'gordijn eekhoorn batterij sjaal',
    'tafel olifant knoop rivier',
    'paard trein lamp dinsdag brood',
    'vlieger!mosterd!ladder!kast',
    'spijker-walvis-trompet-deken',
    'x9Kd2mPq7Lz4vB3',
    'nachtkast zeven augurken Oslo',
    'h7!tR-29q.wZe-kk4',
  ])('is taken when nobody guesses it soon: %s', async (password) => {
    expect(await isGuessable(password, [])).toBe(false);
  });

  test('of three words is refused, of four that do not belong together taken', async () => {
    expect(await isGuessable('kameel fiets oranje', [])).toBe(true);
    expect(await isGuessable('kameel fiets oranje dakpan', [])).toBe(false);
  });

  test('of any length is weighed', async () => {
    expect(await isGuessable('p@ssw0rd'.repeat(16), [])).toBe(true);
  });
});
