import { thanksKinds } from '../code-lists/visiting-mother-lists.js';
import { visitingMotherColumns } from '../delivery/columns.js';
import { registeredIn } from '../delivery/registered-fact.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import { type Fact, namesOf, pickFacts, type ValuesOf } from '../kernel/fact.js';
import { kinds } from '../kernel/fact-kind.js';
import { bilingual } from '../kernel/language.js';
import { askedFacts } from './asked-facts.js';
import { visitingMotherOffers } from './offers.js';

/** What is to be known about a fact of a visiting mother, wherever it is used. */
export interface VisitingMotherFact extends Fact {
  /** Column of the delivery in which it stands. */
  readonly column?: keyof typeof visitingMotherColumns;
  /** It is filled in where it is seen to that she can be matched. */
  readonly isForReadiness?: true;
  /** It stands in the list of visiting mothers too; absent: on her own page only. */
  readonly isInList?: true;
}

const registered = registeredIn(visitingMotherColumns);

/**
 * What is registered of a visiting mother, beside who she is (person: name, languages, origin, education).
 * Forms, the API's inputs and answers and the checks of the table derive from it. Of the certificate of
 * conduct (VOG) only the day on which it was seen. Sources: national registration of 2008; the 2012 report
 * on working methods for availability, limits and offers.
 */
export const visitingMotherFacts = deepFreeze({
  startedOn: { ...registered('started_on'), isInList: true },
  preparedOn: {
    kind: kinds.day,
    isForReadiness: true,
    isInList: true,
    label: bilingual('voorbereiding klaar op', 'preparation complete on'),
    help: bilingual(
      'Volgt vanzelf uit de bijeenkomsten. Vul dit alleen in als zij elders of eerder is voorbereid.',
      'Follows from the sessions. Fill it in only when she was prepared elsewhere or before.',
    ),
  },
  preparation: { ...registered('preparation'), isForReadiness: true },
  vogSeenOn: {
    kind: kinds.day,
    isForReadiness: true,
    isInList: true,
    label: bilingual('VOG gezien op', 'certificate of conduct seen on'),
    help: bilingual(
      'De dag waarop u de VOG hebt gezien. Het document en het nummer bewaren we niet.',
      'Only the day on which you saw it. The document and its number are not kept.',
    ),
  },
  agreementSignedOn: {
    kind: kinds.day,
    isForReadiness: true,
    label: bilingual('overeenkomst getekend op', 'agreement signed on'),
  },
  confidentialitySignedOn: {
    kind: kinds.day,
    isForReadiness: true,
    label: bilingual('geheimhouding getekend op', 'confidentiality signed on'),
  },
  /** Families she wants to visit at the same time at most. */
  maximumFamilies: {
    kind: kinds.number(0, 20),
    isForReadiness: true,
    label: bilingual('gezinnen tegelijk, hoogstens', 'families at a time, at most'),
    help: bilingual(
      'Laat leeg voor het gewone aantal van de locatie.',
      'Leave empty for the location’s usual number.',
    ),
  },
  availability: askedFacts.availability,
  offers: { kind: kinds.codes(visitingMotherOffers), label: bilingual('wat zij biedt', 'what she offers') },
  limits: {
    kind: kinds.note,
    label: bilingual('wat zij niet wil of kan', 'what she does not want or cannot do'),
  },
  formerProgrammeMother: askedFacts.formerProgrammeMother,
  workExperience: askedFacts.workExperience,
  /** Which coordinator of the location she is: her account. A coordinator may visit herself, before she prepares others. */
  coordinatorAccountId: { kind: kinds.line(), label: bilingual('welke coördinator', 'which coordinator') },
  coordinatorFrom: {
    kind: kinds.day,
    label: bilingual('zelf coördinator sinds', 'a coordinator herself since'),
  },
  coordinatorUntil: {
    kind: kinds.day,
    label: bilingual('geen coördinator meer vanaf', 'no coordinator any more from'),
    help: bilingual('Laat leeg zolang zij coördinator is.', 'Leave empty while she is a coordinator.'),
  },
  note: { kind: kinds.note, label: bilingual('notitie', 'note') },
  stoppedOn: { ...registered('stopped_on'), isInList: true },
  stopReason: registered('stop_reason'),
  stopNote: { kind: kinds.note, label: bilingual('bij het stoppen', 'about the stop') },
  thankedOn: { kind: kinds.day, label: bilingual('bedankt op', 'thanked on') },
  thankedHow: { kind: kinds.code(thanksKinds), label: bilingual('hoe bedankt', 'how thanked') },
} as const satisfies Readonly<Record<string, VisitingMotherFact>>);

type Name = keyof typeof visitingMotherFacts;
type Marked<Mark extends 'isInList' | 'isForReadiness'> = {
  [Each in Name]: (typeof visitingMotherFacts)[Each] extends { readonly [Key in Mark]: true } ? Each : never;
}[Name];

const marked = <Mark extends 'isInList' | 'isForReadiness'>(mark: Mark) =>
  pickFacts(
    visitingMotherFacts,
    namesOf(visitingMotherFacts).filter((name): name is Marked<Mark> => {
      const fact: VisitingMotherFact = visitingMotherFacts[name];
      return fact[mark] === true;
    }),
  );

/** What the list of visiting mothers shows. */
export const visitingMotherListFacts = marked('isInList');
/** What is filled in where it is seen to that she can be matched. */
export const askedForReadiness = marked('isForReadiness');

/** What is registered of a visiting mother, beside who she is. */
export type VisitingMotherFacts = ValuesOf<typeof visitingMotherFacts>;
