import { searchField } from '@mim/domain/kernel/schema';
import { motherStatuses, prospectOutcomes } from '@mim/domain/registration';
import { applicantStates } from '@mim/domain/supervision';
import { z } from 'zod';
import { foundBySchema } from '../people/found-by.schema.js';

const hitTypes = z.enum(['mother', 'visiting-mother', 'prospect', 'applicant']);

export const searchInput = z.strictObject({
  text: searchField(),
  /** Only people of this kind. */
  type: hitTypes.optional(),
});
export type SearchInput = z.infer<typeof searchInput>;

/** Somebody who was found, with what tells people of one name apart. */
export const hitSchema = z.strictObject({
  type: hitTypes,
  /** Of the mother as a person, of the visiting mother, of the prospect, or of who applied to visit. */
  id: z.string(),
  /** The newest trajectory of a mother. */
  trajectoryId: z.string().nullable(),
  name: z.string(),
  town: z.string().nullable(),
  status: z.enum(motherStatuses.values).nullable(),
  outcome: z.enum(prospectOutcomes.values).nullable(),
  applicantState: z.enum(applicantStates.values).nullable(),
  /** The day on which a visiting mother stops, or stopped; null: she goes on. */
  stoppedOn: z.iso.date().nullable(),
  /** The names of her children, as far as they are known. */
  childNames: z.array(z.string()),
  /** Who visits a mother now. */
  visitingMother: z.string().nullable(),
  /** What of her had the text. */
  foundBy: foundBySchema,
  /** Her telephone number, where she was found by it. */
  phone: z.string().nullable(),
});
export type Hit = z.infer<typeof hitSchema>;
