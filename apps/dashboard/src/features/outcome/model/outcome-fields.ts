import { emptyFacts } from '@mim/domain/kernel';
import {
  type NetworkMember,
  type NetworkRelation,
  type Outcome,
  type OutcomeMoment,
  type OutcomeValues,
  outcomeAnswerFacts,
  outcomeFacts,
} from '@mim/domain/outcome';
import { withoutEmpty } from '../../../components/form/use-form.js';

/** An outcome as it is stored, with what names it. */
export interface StoredOutcome extends Outcome {
  readonly outcomeId: string;
  readonly version: number;
}

/** Someone on the network map while it is drawn; without a label she is left out. */
export interface PersonFields {
  readonly label: string;
  readonly relation: NetworkRelation;
  readonly nearness: NetworkMember['nearness'];
  readonly isNew: boolean;
}

/** What the form of an outcome holds. */
export interface OutcomeFields extends Readonly<Omit<OutcomeValues, 'measuredOn' | 'ownQuestion'>> {
  readonly measuredOn: string | null;
  readonly ownQuestion: string;
  readonly network: readonly PersonFields[];
}

export interface OutcomeStart {
  readonly moment: OutcomeMoment;
  readonly today: string;
  /** The question that she brought at the intake. */
  readonly ownQuestion: string | null;
  /** What was measured before, in any order. */
  readonly earlier: readonly StoredOutcome[];
}

/** The outcome that was measured last before a moment, with a network drawn. */
const lastNetwork = (earlier: readonly StoredOutcome[]): readonly NetworkMember[] =>
  earlier
    .toSorted((a, b) => (a.measuredOn < b.measuredOn ? -1 : 1))
    .findLast(({ network }) => network.length > 0)?.network ?? [];

/**
 * What the form begins with: what was measured at that moment; or for a new one her own question, and who
 * was on her map before, so that only what changed is drawn.
 */
export function startOutcome({ moment, today, ownQuestion, earlier }: OutcomeStart): OutcomeFields {
  const stored = earlier.find((outcome) => outcome.moment === moment);
  if (stored !== undefined) {
    const { outcomeId: _outcomeId, version: _version, ...fields } = stored;
    return { ...fields, ownQuestion: fields.ownQuestion ?? '' };
  }
  return {
    ...emptyFacts(outcomeFacts),
    moment,
    measuredOn: today,
    ownQuestion: ownQuestion ?? '',
    network: lastNetwork(earlier).map((person) => ({ ...person, isNew: false })),
  };
}

/** What the domain's schema reads. Who declined answers nothing: what stood there is not sent along. */
export function outcomeInput(fields: OutcomeFields): Record<string, unknown> {
  const { network, ...facts } = fields;
  if (facts.declined) return withoutEmpty({ ...facts, ...emptyFacts(outcomeAnswerFacts) });
  return withoutEmpty({ ...facts, network: network.filter(({ label }) => label.trim() !== '') });
}
