import { z } from 'zod';
import { fundingSources, reimbursements, targetGroups, variants } from '../code-lists/location-lists.js';
import { isSlug } from '../kernel/slug.js';
import { formatVersions } from './format-version.js';

const slug = z.string().refine(isSlug);

/** The location's own facts of a delivery: the key `mim` of its datapackage.json. */
export const deliveryDescriptorSchema = z.strictObject({
  formatVersion: z.enum(formatVersions),
  year: z.int().min(2000).max(2200),
  version: z.int().min(1),
  location: z.strictObject({
    code: slug,
    name: z.string().min(1).max(200),
    municipality: z.string().min(1).max(200),
  }),
  providers: z.array(z.string().min(1).max(200)).min(1),
  variants: z.array(z.enum(variants.values)),
  targetGroup: z.enum(targetGroups.values),
  funding: z.array(z.enum(fundingSources.values)),
  reimbursement: z.array(z.enum(reimbursements.values)),
  nil: z.boolean(),
});
export type DeliveryDescriptor = z.infer<typeof deliveryDescriptorSchema>;
