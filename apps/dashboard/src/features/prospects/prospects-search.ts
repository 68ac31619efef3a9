import * as z from 'zod/mini';

/** The prospects by what they ask of the coordinator, as an address says it; who is to be called comes first. */
export const prospectGroups = ['bellen', 'kennismaken', 'afgesloten', 'alle'] as const;
export type ProspectGroup = (typeof prospectGroups)[number];

/**
 * What the list of prospects keeps in its address: which group is looked at (absent: who is to be called),
 * and the prospect that is opened. Never a name: what is typed to find one stays in memory.
 */
export const prospectsSearchSchema = z.object({
  groep: z.catch(z.optional(z.enum(prospectGroups)), undefined),
  aanmelding: z.catch(z.optional(z.uuid()), undefined),
});

export type ProspectsSearch = z.infer<typeof prospectsSearchSchema>;
