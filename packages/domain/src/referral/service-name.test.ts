import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canNameService, serviceNamed } from './service-name.js';

const known = [{ name: 'Stichting M.E.E. Óss' }, { name: 'Taalhuis' }];

test.each(['stichting mee oss', 'STICHTING  MEE OSS', 'Stichting M.E.E. Oss', 'Stichting MEE-Óss'])(
  '%s is the organisation that is there',
  (name) => {
    expect(serviceNamed(name, known)).toBe(known[0]);
    const allowed = canNameService(name, known);
    expect(allowed.ok ? 'ok' : allowed.problem.code).toBe('service-known');
  },
);

test('another name is another organisation, and no name is none', () => {
  expect(canNameService('Taalhuis Oost', known).ok).toBe(true);
  expect(serviceNamed('', [{ name: '' }])).toBeNull();
});

test('spaces and dots between the letters make no other organisation', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,20}$/), fc.constantFrom(' ', '.', '-', ' . '), (name, mark) => {
      expect(serviceNamed([...name].join(mark).toUpperCase(), [{ name }])?.name).toBe(name);
    }),
  );
});
