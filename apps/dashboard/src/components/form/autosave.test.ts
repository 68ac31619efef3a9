import type { Problem } from '@mim/domain/kernel';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAutosave, type Stored } from './autosave.js';

type Talk = { readonly who: string; readonly child: string };

const seed = 20_081_231;
const problem = (code: string): Problem => ({
  code,
  message: { nl: code, en: code },
  remedy: { nl: code, en: code },
});
const problemFromError = (error: unknown) => problem(String(error));

/** A server that keeps one talk under a version, as the real one does. */
function server(start: Talk = { who: '', child: '' }) {
  let stored: Stored<Talk> = { parts: start, version: 1 };
  const requests: string[] = [];
  let refuseWith: string | null = null;
  return {
    stored: () => stored,
    requests,
    refuse: (code: string | null) => {
      refuseWith = code;
    },
    /** Somebody else stores something. */
    write: (parts: Partial<Talk>) => {
      stored = { parts: { ...stored.parts, ...parts }, version: stored.version + 1 };
    },
    load: () => Promise.resolve(stored),
    send: async (part: keyof Talk, value: string, known: Stored<Talk>) => {
      requests.push(`${part}=${value}`);
      await Promise.resolve();
      if (refuseWith !== null) throw refuseWith;
      if (known.version !== stored.version) throw 'changed-meanwhile';
      // A digit belongs in no name: the letters are stored, and the digits are asked about.
      const letters = value.replaceAll(/\d/g, '');
      stored = { parts: { ...stored.parts, [part]: letters }, version: known.version + 1 };
      const isWhole = letters === value;
      return { version: stored.version, value: letters, problem: isWhole ? null : problem('has-digits') };
    },
  };
}

const open = (
  backend: ReturnType<typeof server>,
  merge?: (part: keyof Talk, base: string, mine: string, theirs: string) => string,
) =>
  createAutosave<Talk>({
    ...(merge === undefined ? {} : { merge }),
    stored: backend.stored(),
    send: backend.send,
    load: backend.load,
    problemFromError,
    pause: 1500,
  });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is typed', () => {
  test('is stored once, after a pause', async () => {
    const backend = server();
    const talk = open(backend);
    for (const typed of ['N', 'No', 'Noor']) talk.change('who', typed);
    expect(talk.state().status).toBe('waiting');
    await vi.advanceTimersByTimeAsync(1499);
    expect(backend.requests).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(backend.requests).toEqual(['who=Noor']);
    expect(talk.state()).toMatchObject({ status: 'saved', stored: { version: 2 }, unsaved: [] });
  });

  test('is stored at once when the part is left', async () => {
    const backend = server();
    const talk = open(backend);
    talk.change('child', 'Sami');
    await talk.flush();
    expect(backend.stored().parts.child).toBe('Sami');
  });

  test('while something is under way goes after it, over the version that it answered', async () => {
    const backend = server();
    const talk = open(backend);
    talk.change('who', 'Noor');
    const first = talk.flush();
    talk.change('who', 'Noor de Wit');
    talk.change('child', 'Sami');
    await first;
    expect(backend.requests).toEqual(['who=Noor', 'who=Noor de Wit', 'child=Sami']);
    expect(backend.stored()).toEqual({ parts: { who: 'Noor de Wit', child: 'Sami' }, version: 4 });
  });

  test('stays when the server is not reached, and goes when it is', async () => {
    const backend = server();
    const talk = open(backend);
    backend.refuse('unreachable');
    talk.change('who', 'Noor');
    await talk.flush();
    expect(talk.state()).toMatchObject({ status: 'offline', unsaved: ['who'], parts: { who: 'Noor' } });
    backend.refuse(null);
    await talk.flush();
    expect(talk.state().status).toBe('saved');
    expect(backend.stored().parts.who).toBe('Noor');
  });

  test('ends, whatever is typed when and left when, as it was last typed', async () => {
    const steps = fc.array(
      fc.oneof(
        fc.tuple(
          fc.constantFrom<keyof Talk>('who', 'child'),
          fc.string({ unit: fc.constantFrom(...'abc '), maxLength: 4 }),
        ),
        fc.constant('leave' as const),
        fc.nat(2000),
      ),
      { maxLength: 20 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (moves) => {
        const backend = server();
        const talk = open(backend);
        let typed: Talk = { who: '', child: '' };
        for (const move of moves) {
          if (move === 'leave') void talk.flush();
          else if (typeof move === 'number') await vi.advanceTimersByTimeAsync(move);
          else {
            typed = { ...typed, [move[0]]: move[1] };
            talk.change(move[0], move[1]);
          }
        }
        await vi.advanceTimersByTimeAsync(5000);
        expect(backend.stored().parts).toEqual(typed);
        expect(talk.state()).toMatchObject({ status: 'saved', unsaved: [] });
      }),
      { seed },
    );
  });
});

describe('when somebody else stored first', () => {
  test('a part that both touched waits with both versions, and nothing is overwritten', async () => {
    const backend = server({ who: 'Noor', child: 'Sami' });
    const talk = open(backend);
    talk.change('who', 'Noor de Wit');
    backend.write({ who: 'Noortje', child: 'Samira' });
    await talk.flush();
    expect(talk.state()).toMatchObject({
      status: 'conflict',
      conflicts: ['who'],
      parts: { who: 'Noor de Wit', child: 'Samira' },
      stored: { parts: { who: 'Noortje' } },
    });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(backend.stored().parts.who).toBe('Noortje');
    expect(backend.requests).toHaveLength(1);
  });

  test('a part that both touched becomes both where that can be told, and is stored over theirs', async () => {
    const backend = server({ who: 'Noor', child: 'Sami' });
    const talk = open(backend, (_part, base, mine, theirs) => `${theirs}${mine.slice(base.length)}`);
    talk.change('who', 'Noor de Wit');
    backend.write({ who: 'Mevrouw Noor' });
    await talk.flush();
    expect(talk.state()).toMatchObject({
      status: 'saved',
      conflicts: [],
      parts: { who: 'Mevrouw Noor de Wit' },
    });
    expect(backend.stored().parts.who).toBe('Mevrouw Noor de Wit');
  });

  test('the choice between them is stored over theirs, and the next conflict follows', async () => {
    const backend = server({ who: 'Noor', child: 'Sami' });
    const talk = open(backend);
    talk.change('who', 'Noor de Wit');
    talk.change('child', 'Sam');
    backend.write({ who: 'Noortje', child: 'Samira' });
    await talk.flush();
    await talk.resolve('Noor de Wit');
    expect(talk.state()).toMatchObject({ status: 'conflict', conflicts: ['child'] });
    await talk.resolve('Samira');
    expect(talk.state()).toMatchObject({ status: 'saved', conflicts: [], unsaved: [] });
    expect(backend.stored().parts).toEqual({ who: 'Noor de Wit', child: 'Samira' });
  });

  test('parts that only one of the two touched go on by themselves', async () => {
    const backend = server({ who: 'Noor', child: 'Sami' });
    const talk = open(backend);
    talk.change('who', 'Noor de Wit');
    backend.write({ child: 'Samira' });
    await talk.flush();
    expect(talk.state()).toMatchObject({ status: 'saved', parts: { who: 'Noor de Wit', child: 'Samira' } });
    expect(backend.stored().parts).toEqual({ who: 'Noor de Wit', child: 'Samira' });
  });
});

test('a server that keeps refusing the version without another one is not asked for ever', async () => {
  const backend = server();
  const talk = open(backend);
  backend.refuse('changed-meanwhile');
  talk.change('who', 'Noor');
  await talk.flush();
  expect(talk.state().status).toBe('refused');
  expect(backend.requests).toHaveLength(1);
});

test('what is right of a part is stored, and what is wrong stays in sight until it is mended', async () => {
  const backend = server();
  const talk = open(backend);
  talk.change('who', 'Noor2');
  talk.change('child', 'Sami');
  await talk.flush();
  expect(talk.state()).toMatchObject({
    status: 'refused',
    problem: { code: 'has-digits' },
    parts: { who: 'Noor2' },
  });
  expect(backend.stored().parts.who).toBe('Noor');
  talk.change('who', 'Noortje');
  await talk.flush();
  expect(talk.state()).toMatchObject({ status: 'saved', unsaved: [] });
  expect(backend.stored().parts).toEqual({ who: 'Noortje', child: 'Sami' });
});

test('a refusal is said and what was typed stays', async () => {
  const backend = server();
  const talk = open(backend);
  backend.refuse('not-found');
  talk.change('who', 'Noor');
  await talk.flush();
  expect(talk.state()).toMatchObject({
    status: 'refused',
    problem: { code: 'not-found' },
    parts: { who: 'Noor' },
  });
});

test('a part that is refused holds no other part back, and is sent again once it is changed', async () => {
  const backend = server();
  const talk = open(backend);
  talk.change('who', 'Noor2');
  await talk.flush();
  talk.change('child', 'Sami');
  await talk.flush();
  expect(backend.requests).toEqual(['who=Noor2', 'child=Sami']);
  expect(backend.stored().parts).toEqual({ who: 'Noor', child: 'Sami' });
  expect(talk.state()).toMatchObject({ status: 'refused', unsaved: ['who'] });
  expect(Object.keys(talk.state().problems)).toEqual(['who']);
});

describe('when the page goes away', () => {
  test('all that is not stored goes out at once, each over the version of the one before', async () => {
    const backend = server();
    const talk = open(backend);
    talk.change('who', 'Noor');
    talk.change('child', 'Sami');
    talk.leave();
    expect(backend.requests).toEqual(['who=Noor', 'child=Sami']);
    await vi.advanceTimersByTimeAsync(0);
    expect(backend.stored()).toMatchObject({ parts: { who: 'Noor', child: 'Sami' }, version: 3 });
  });

  test('also what was typed while something was under way', async () => {
    const backend = server();
    const talk = open(backend);
    talk.change('who', 'Noor');
    void talk.flush();
    talk.change('who', 'Noor de Wit');
    talk.leave();
    expect(backend.requests).toEqual(['who=Noor', 'who=Noor de Wit']);
    await vi.advanceTimersByTimeAsync(0);
    expect(backend.stored().parts.who).toBe('Noor de Wit');
  });

  test('nothing is sent of what is stored', () => {
    const backend = server();
    open(backend).leave();
    expect(backend.requests).toEqual([]);
  });
});
