import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneAtATime } from './one-at-a-time.js';

/** Work that ends when it is told to, and tells when it began. */
function held(events: string[], name: string) {
  let end = (): void => {};
  let fail = (): void => {};
  const ending = new Promise<string>((resolve, reject) => {
    end = () => resolve(name);
    fail = () => reject(new Error(name));
  });
  const work = () => {
    events.push(name);
    return ending;
  };
  return { work, end, fail };
}

/** Until all that could begin has begun. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('one at a time', () => {
  it('begins the next of somebody when the one before has ended, well or not, in the order asked', async () => {
    const events: string[] = [];
    const takeTurn = oneAtATime(5);
    const works = ['first', 'second', 'third'].map((name) => held(events, name));
    const answers = Promise.allSettled(works.map(({ work }) => takeTurn('a', work)));
    await settled();
    expect(events).toEqual(['first']);
    works[0]?.fail();
    await settled();
    expect(events).toEqual(['first', 'second']);
    works[1]?.end();
    works[2]?.end();
    expect(await answers).toMatchObject([
      { reason: { message: 'first' } },
      { value: { ok: true, value: 'second' } },
      { value: { ok: true, value: 'third' } },
    ]);
  });

  it('lets nobody wait for somebody else', async () => {
    const events: string[] = [];
    const takeTurn = oneAtATime(5);
    const slow = held(events, 'slow');
    const all = [takeTurn('a', slow.work), takeTurn('a', held(events, 'never').work)];
    expect(await takeTurn('b', async () => 'b')).toEqual({ ok: true, value: 'b' });
    expect(events).toEqual(['slow']);
    slow.end();
    expect(await all[0]).toEqual({ ok: true, value: 'slow' });
  });

  it('refuses what is more than may wait, and takes it again once one has ended', async () => {
    const takeTurn = oneAtATime(1);
    const works = ['under way', 'waits'].map((name) => held([], name));
    const [first, second] = works.map(({ work }) => takeTurn('a', work));
    const refused = { ok: false, problem: { code: 'too-many-questions' } };
    expect(await takeTurn('a', async () => 'more')).toMatchObject(refused);
    works[0]?.end();
    await first;
    const third = takeTurn('a', async () => 'more');
    expect(await takeTurn('a', async () => 'too many')).toMatchObject(refused);
    works[1]?.end();
    expect([await second, await third]).toMatchObject([{ value: 'waits' }, { value: 'more' }]);
  });

  it('holds for whoever asks whatever: never two of one, all that is taken is done once', async () => {
    const asked = fc.array(fc.record({ who: fc.constantFrom('a', 'b', 'c'), steps: fc.nat(3) }), {
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(asked, fc.nat(5), async (questions, mostWaiting) => {
        const takeTurn = oneAtATime(mostWaiting);
        const underWay = new Map<string, number>();
        let done = 0;
        const answers = questions.map(({ who, steps }) =>
          takeTurn(who, async () => {
            const now = (underWay.get(who) ?? 0) + 1;
            expect(now).toBe(1);
            underWay.set(who, now);
            for (let step = 0; step < steps; step += 1) await settled();
            underWay.set(who, 0);
            done += 1;
          }),
        );
        const taken = (await Promise.all(answers)).filter(({ ok }) => ok).length;
        const most = ['a', 'b', 'c']
          .map((name) => questions.filter(({ who }) => who === name).length)
          .reduce((sum, count) => sum + Math.min(count, mostWaiting + 1), 0);
        expect([taken, done]).toEqual([most, most]);
      }),
      { seed: 20_081_231, numRuns: 30 },
    );
  });
});
