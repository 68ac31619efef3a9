import type { LinkProps } from '@tanstack/react-router';
import type { IncompleteRecord } from '../requests/registration.js';

type Missing = IncompleteRecord['missing'][number];

const ofVisit = (name: string) => (name === 'visit-minutes' ? 'visit-minutes' : 'visit-open');

/** Where something that a record misses is filled in: a visit on its own page, all else in a form over this one. */
export const wayToField = (
  { id }: Pick<IncompleteRecord, 'id'>,
  { name, visitId }: Missing,
  year: number,
): LinkProps =>
  visitId === null
    ? { to: '/jaarregistratie', search: { jaar: year, invullen: id, veld: name }, resetScroll: false }
    : { to: '/huisbezoeken/nieuw', search: { moeder: id, bezoek: visitId, veld: ofVisit(name) } };
