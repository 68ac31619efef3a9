import { expect, test } from 'vitest';
import { intakeScreens } from './intake-screen.js';
import { intakeSearchSchema } from './intake-search.js';

test('an address names each step of an intake, and keeps nothing that is none', () => {
  for (const stap of intakeScreens) expect(intakeSearchSchema.parse({ stap })).toEqual({ stap });
  expect(intakeSearchSchema.parse({ stap: 'zzz' }).stap).toBeUndefined();
});
