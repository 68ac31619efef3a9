import type { NetworkMember, NetworkRelation, Outcome, OutcomeMoment } from '@mim/domain/outcome';
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
export interface OutcomeFields {
  readonly moment: OutcomeMoment;
  readonly measuredOn: string | null;
  readonly declined: boolean;
  readonly ownQuestion: string;
  readonly answered: number | null;
  readonly sureAsParent: number | null;
  readonly knowsWhereToFindHelp: number | null;
  readonly peopleToFallBackOn: number | null;
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
    moment,
    measuredOn: today,
    declined: false,
    ownQuestion: ownQuestion ?? '',
    answered: null,
    sureAsParent: null,
    knowsWhereToFindHelp: null,
    peopleToFallBackOn: null,
    network: lastNetwork(earlier).map((person) => ({ ...person, isNew: false })),
  };
}

/** What the domain's schema reads. Who declined answers nothing: what stood there is not sent along. */
export function outcomeInput(fields: OutcomeFields): Record<string, unknown> {
  const { moment, measuredOn, declined, ownQuestion } = fields;
  if (declined) return withoutEmpty({ moment, measuredOn, declined, ownQuestion });
  return withoutEmpty({
    moment,
    measuredOn,
    declined,
    ownQuestion,
    answered: fields.answered,
    sureAsParent: fields.sureAsParent,
    knowsWhereToFindHelp: fields.knowsWhereToFindHelp,
    peopleToFallBackOn: fields.peopleToFallBackOn,
    network: fields.network.filter(({ label }) => label.trim() !== ''),
  });
}
