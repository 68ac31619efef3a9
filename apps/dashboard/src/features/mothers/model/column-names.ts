/** The columns of the list that can be left out; the name always stays. */
export const hideable = [
  'state',
  'child-born',
  'visiting-mother',
  'last-visit',
  'next-due',
  'visits',
  'town',
  'location',
  'started',
] as const;

export type HideableColumn = (typeof hideable)[number];

/**
 * The columns that are left out: those that someone does not want, and the location where there is one.
 * @param hidden what someone does not want
 */
export const leftOut = (
  hidden: readonly HideableColumn[],
  hasSeveralLocations: boolean,
): readonly HideableColumn[] => (hasSeveralLocations ? hidden : [...hidden, 'location']);
