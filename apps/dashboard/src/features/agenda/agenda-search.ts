import type { AppointmentKind } from '@mim/domain/code-lists';
import { day, oneOf, rowId, type SearchOf, searchSchema, someOf } from '../../address/search-schema.js';

export const agendaViews = ['week', 'maand'] as const;

/** What can be planned from the agenda, as its address says it. */
export const planActs = [
  'huisbezoek',
  'begeleidingsgesprek',
  'bijeenkomst',
  'eerste-gesprek',
  'kennismaking',
] as const;
export type PlanAct = (typeof planActs)[number];

/** The kinds by name, each or it does not compile: their words are not needed to open any other page. */
const kinds = {
  visit: true,
  intake: true,
  'first-talk': true,
  preparation: true,
  supervision: true,
  meeting: true,
  group: true,
} as const satisfies Readonly<Record<AppointmentKind, true>>;

const readers = {
  weergave: oneOf(agendaViews),
  dag: day,
  soort: someOf(Object.keys(kinds)),
  bezoekmoeder: rowId,
  /** A visit that is looked at more closely. */
  open: rowId,
  /** What is being planned, and for which day. */
  plan: oneOf(planActs),
  op: day,
};

/** What the agenda keeps in its address. `soort`: kinds with commas between them; absent: all of them. */
export const agendaSearchSchema = searchSchema(readers);

export type AgendaSearch = SearchOf<typeof readers>;

/** The kinds that an address shows; none: all of them. */
export const kindsOf = ({ soort }: AgendaSearch): readonly AppointmentKind[] =>
  (Object.keys(kinds) as AppointmentKind[]).filter((kind) => soort?.split(',').includes(kind) === true);
