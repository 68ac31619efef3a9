/**
 * The concepts of the domain from the ground up. A concept may import those of the layers below its own and
 * nothing beside or above it; a new concept is given a place here first.
 */
export const domainLayers: readonly (readonly string[])[] = [
  ['kernel'],
  ['archive', 'code-lists'],
  ['person', 'account', 'delivery', 'location'],
  ['supervision', 'referral', 'outcome', 'growth', 'reach'],
  ['registration'],
  ['matching'],
  ['visit'],
  ['group', 'expenses'],
  ['removal', 'worklist', 'takeover'],
  ['annual-registration'],
  ['testing'],
];
