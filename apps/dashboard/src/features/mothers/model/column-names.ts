/** The columns of the list that can be left out; the name always stays. */
export const hideable = [
  'state',
  'child-born',
  'visiting-mother',
  'last-visit',
  'next-due',
  'visits',
  'town',
  'started',
] as const;

export type HideableColumn = (typeof hideable)[number];
