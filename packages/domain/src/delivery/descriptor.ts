import { z } from 'zod';
import { fundingSources, reimbursements, targetGroups, variants } from '../code-lists/location-lists.js';
import { isSlug } from '../kernel/slug.js';
import { hasControls } from './control-characters.js';
import { formatVersions } from './format-version.js';

const slug = z.string().refine(isSlug, {
  params: {
    expected: { nl: 'kleine letters, cijfers en streepjes', en: 'lower-case letters, digits and hyphens' },
  },
});
const line = z
  .string()
  .min(1)
  .max(200)
  .refine((text) => !hasControls(text), {
    params: { expected: { nl: 'tekst zonder stuurtekens', en: 'text without control characters' } },
  });
/** A list in which nothing stands twice. */
const listOf = <Item extends z.ZodType<string>>(item: Item) =>
  z.array(item).refine((items) => new Set(items).size === items.length, {
    params: { expected: { nl: 'elke waarde één keer', en: 'each value once' } },
  });

/** The location's own facts of a delivery: the key `mim` of its datapackage.json. */
export const deliveryDescriptorSchema = z.strictObject({
  formatVersion: z.enum(formatVersions),
  year: z.int().min(2000).max(2200),
  version: z.int().min(1),
  location: z.strictObject({
    code: slug,
    name: line,
    municipality: line,
  }),
  providers: listOf(line).min(1),
  variants: listOf(z.enum(variants.values)),
  targetGroup: z.enum(targetGroups.values),
  funding: listOf(z.enum(fundingSources.values)),
  reimbursement: listOf(z.enum(reimbursements.values)),
  nil: z.boolean(),
});
export type DeliveryDescriptor = z.infer<typeof deliveryDescriptorSchema>;
