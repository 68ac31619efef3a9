import { describe, expect, test } from 'vitest';
import { bundle, bundleOf } from './bundle.mjs';
import { entries, more, mostOfOneRule, rules } from './rules.mjs';

const sizes = await Promise.all(
  rules.map(async ({ entry, name }) => ({ name, kilobytes: (await bundleOf(entry, name)).gzip / 1000 })),
);
const large = sizes.filter(({ kilobytes }) => kilobytes > mostOfOneRule);

describe('what a program takes of the domain', () => {
  test('one rule with its lists is small, and of what is larger it is said why', () => {
    expect(large.map(({ name }) => name).toSorted()).toEqual(Object.keys(more).toSorted());
  });

  test.each(large)('$name stays within what it is for', ({ name, kilobytes }) => {
    expect(kilobytes).toBeLessThan(more[name] ?? 0);
  });

  test.each(entries.map((entry) => [entry]))(
    '%s loads zod when it is for schemas, and never else',
    async (entry) => {
      const { loads } = await bundleOf(entry, '*');
      expect(loads.includes('zod')).toBe(entry.endsWith('/schema'));
    },
  );

  test('a list is frozen with all that is in it after it was bundled too', async () => {
    const { code } = await bundle(
      `import { visitKinds } from '@mim/domain/visit'; export const isFrozen = Object.isFrozen(visitKinds.codes[0].label);`,
    );
    const { isFrozen } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    expect(isFrozen).toBe(true);
  });
});
