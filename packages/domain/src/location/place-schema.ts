import { z } from 'zod';
import { dayField, lineField, problemIssue } from '../kernel/form-fields.js';
import { problemOf } from '../kernel/result.js';
import { isSlug, slugOf } from '../kernel/slug.js';

const noCode = problemOf(
  'name-without-letters',
  ['In deze naam staat geen letter of cijfer.', 'This name has no letter or digit.'],
  ['Schrijf de naam voluit.', 'Write the name in full.'],
);

/** A name from which a code can be made. */
const placeName = () =>
  lineField().superRefine((name, context) => {
    if (name !== '' && slugOf(name) === '') context.addIssue(problemIssue([], noCode));
  });

/** Most providers of one location: where several run it, they are two or three. */
const mostProviders = 20;

/**
 * A provider as it is added or changed.
 * @example
 * providerSchema.parse({ name: ' Careyn ' }); // { name: 'Careyn' }
 */
export const providerSchema = z.strictObject({ name: placeName() });

/**
 * A location as it is added or changed: with at least one provider that runs it.
 * @example
 * const ede = { name: 'Ede', municipality: 'Ede', openedOn: '2008-05-01' };
 * locationFactsSchema.safeParse({ ...ede, providerIds: [] }).success; // false
 * locationFactsSchema.safeParse({ ...ede, providerIds: ['opella'] }).success; // true
 */
export const locationFactsSchema = z.strictObject({
  name: placeName(),
  municipality: lineField(),
  providerIds: z.array(z.string().refine(isSlug)).min(1).max(mostProviders),
  openedOn: dayField(),
});
