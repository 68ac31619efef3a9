import { z } from 'zod';
import type { Language } from './language.js';

/**
 * One text in every language, as it is sent.
 * @example
 * bilingualSchema.safeParse({ nl: 'opleiding' }).success; // false
 */
export const bilingualSchema = z.strictObject({ nl: z.string(), en: z.string() } satisfies Readonly<
  Record<Language, z.ZodString>
>);

/**
 * What can go wrong in the world, as it is sent: a code, a sentence, and what to do next.
 * @example
 * const text = { nl: 'Dat kan niet.', en: 'That cannot be.' };
 * problemSchema.safeParse({ code: 'not-possible', message: text, remedy: text }).success; // true
 */
export const problemSchema = z.strictObject({
  code: z.string(),
  message: bilingualSchema,
  remedy: bilingualSchema,
});
