import type { maintainedLists } from '../code-lists/maintained-lists.js';
import type { CodeOf } from '../kernel/code-list.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import { emptyFacts, type Fact, namesOf, pickFacts, type ValuesOf } from '../kernel/fact.js';
import { type EntriesKind, type FactKind, kinds } from '../kernel/fact-kind.js';
import { bilingual } from '../kernel/language.js';
import { cancelledBy, cancellingPersons } from './cancelled-by.js';
import { contactMoods, outingPlaces, participantRoles, visitKinds, visitStatuses } from './code-lists.js';

/** Minutes that a visit can take: from a short call to a day out. The usual one is a location's setting. */
export const visitMinutes = deepFreeze({ least: 5, most: 480 } as const);

/** The maintained lists from which is chosen at a visit. */
export type VisitList = Extract<CodeOf<typeof maintainedLists>, 'topics' | 'materials'>;

/** When a fact of a visit is asked: when it is planned, when it was done, when it did not take place. */
export type VisitMoment = 'planned' | 'done' | 'not-made';

/**
 * What is to be known about a fact of a visit, wherever it is used.
 * @typeParam Name The names to which it can refer.
 */
export interface VisitFact<Name extends string = string> extends Fact {
  readonly kind: Exclude<FactKind, EntriesKind> | EntriesKind<VisitList>;
  /** When it is asked; empty: it follows from what is done with the visit. */
  readonly asked: readonly VisitMoment[];
  /** The answer to another fact that makes it worth asking; absent: it is always asked. */
  readonly askedWhen?: { readonly fact: Name; readonly is: string };
  /** It stands in calendar and list too; absent: only where one visit is looked at. */
  readonly isInList?: true;
  /** It is kept as a signal, apart from the visit. */
  readonly isSignal?: true;
}

const place = ['planned', 'done'] as const;
const done = ['done'] as const;

/**
 * The facts of a visit, in the order in which they are read. Forms, the API's inputs and answers, the checks
 * of the table and the words derive from it. Source: the 2012 report on working methods.
 */
export const visitFacts = deepFreeze({
  status: {
    kind: kinds.code(visitStatuses),
    isRequired: true,
    asked: [],
    isInList: true,
    label: bilingual('status', 'status'),
  },
  visitOn: {
    kind: kinds.day,
    isRequired: true,
    asked: place,
    isInList: true,
    label: bilingual('datum', 'date'),
  },
  /** Time of the day at which it begins. */
  startsAt: { kind: kinds.time, asked: place, isInList: true, label: bilingual('begintijd', 'starts at') },
  kind: {
    kind: kinds.code(visitKinds),
    usual: 'home',
    asked: place,
    isInList: true,
    label: bilingual('soort', 'kind'),
  },
  outingPlace: {
    kind: kinds.code(outingPlaces),
    asked: place,
    askedWhen: { fact: 'kind', is: 'outing' },
    label: bilingual('waarheen', 'where to'),
  },
  durationMinutes: {
    kind: kinds.number(visitMinutes.least, visitMinutes.most),
    asked: done,
    isInList: true,
    label: bilingual('duur', 'duration'),
  },
  participants: {
    kind: kinds.codes(participantRoles),
    asked: done,
    label: bilingual('aanwezig', 'present'),
  },
  /** Codes of the maintained list of topics. */
  topics: {
    kind: kinds.entries('topics'),
    asked: done,
    label: bilingual('onderwerpen', 'topics'),
  },
  /** Codes of the maintained list of materials. */
  materials: {
    kind: kinds.entries('materials'),
    asked: done,
    label: bilingual('gebruikt materiaal', 'material used'),
  },
  /** Whether a book of Boekenbaby’s or Boekenpret was given or read. */
  boekenbaby: {
    kind: kinds.flag,
    asked: done,
    label: bilingual('Boekenbaby’s of Boekenpret erbij', 'with Boekenbaby’s or Boekenpret'),
  },
  mood: {
    kind: kinds.code(contactMoods),
    asked: done,
    label: bilingual('sfeer', 'mood'),
  },
  note: {
    kind: kinds.note,
    asked: done,
    label: bilingual('korte notitie', 'short note'),
    help: bilingual('Noem geen namen van andere moeders.', 'Do not mention names of other mothers.'),
  },
  /** A worry that she brings to the coordinator. */
  signal: {
    kind: kinds.note,
    asked: done,
    isSignal: true,
    label: bilingual('signaal (zorg om te bespreken)', 'signal (worry to discuss)'),
    help: bilingual(
      'Wordt een signaal dat u op Vandaag terugziet.',
      'Becomes a signal that you find on Today.',
    ),
  },
  cancelledBy: {
    kind: kinds.code(cancelledBy),
    asked: ['not-made'],
    label: bilingual('afgezegd door', 'cancelled by'),
  },
  cancelReason: { kind: kinds.note, asked: ['not-made'], label: bilingual('reden', 'reason') },
} as const satisfies Readonly<Record<string, VisitFact>>);

type Table = typeof visitFacts;
export type VisitFactName = keyof Table;
/** What is known of a visit. */
export type VisitValues = ValuesOf<Table>;

/**
 * What the table says of a fact.
 * @example
 * visitFact('mood').label.en; // 'mood'
 */
export const visitFact = (name: VisitFactName): VisitFact<VisitFactName> => visitFacts[name];

type AskedAt<Moment extends VisitMoment> = {
  [Name in VisitFactName]: Moment extends Table[Name]['asked'][number] ? Name : never;
}[VisitFactName];

const askedAt = <Moment extends VisitMoment>(moment: Moment): Pick<Table, AskedAt<Moment>> =>
  pickFacts(
    visitFacts,
    namesOf(visitFacts).filter((name): name is AskedAt<Moment> => visitFact(name).asked.includes(moment)),
  );

/** What is asked of a visit that is planned, of one that was done, and of one that did not take place. */
export const plannedFacts = askedAt('planned');
export const doneFacts = askedAt('done');
const notMade = askedAt('not-made');
/** Of one that did not take place a person is asked for: that a pause or an end cancelled it follows from those. */
export const notMadeFacts = deepFreeze({
  ...notMade,
  cancelledBy: { ...notMade.cancelledBy, kind: kinds.code(cancellingPersons) },
} as const);

/**
 * What is known of a visit only once it was made, as nobody knows it: of one that is planned anew, or did not take
 * place after all, nothing of it stays.
 */
export const nothingOfVisitMade = deepFreeze(
  emptyFacts(
    pickFacts(
      visitFacts,
      namesOf(visitFacts).filter(
        (name): name is Exclude<AskedAt<'done'>, AskedAt<'planned'> | 'signal'> =>
          name !== 'signal' &&
          visitFact(name).asked.every((moment) => moment === 'done') &&
          visitFact(name).asked.length > 0,
      ),
    ),
  ),
);

type Marked<Mark extends string> = {
  [Name in VisitFactName]: Table[Name] extends { readonly [Key in Mark]: true } ? Name : never;
}[VisitFactName];

/** What calendar and list show of a visit. */
export const visitListFacts = pickFacts(
  visitFacts,
  namesOf(visitFacts).filter((name): name is Marked<'isInList'> => visitFact(name).isInList === true),
);

/** What is kept of a visit itself. */
export const visitOwnFacts = pickFacts(
  visitFacts,
  namesOf(visitFacts).filter(
    (name): name is Exclude<VisitFactName, Marked<'isSignal'>> => visitFact(name).isSignal !== true,
  ),
);
