import { emptyFacts, factsFrom } from '@mim/domain/kernel';
import {
  doneFacts,
  type ParticipantRole,
  type VisitCancellation,
  type VisitPlan,
  type VisitRecord,
} from '@mim/domain/visit';
import { withoutEmpty } from '../../../components/form/use-form.js';
import type { VisitorFields } from './visitors.js';

/** Facts as a form holds them: any of them can be empty until it is saved. */
type FieldsOf<Facts> = {
  readonly [Name in keyof Facts]: Facts[Name] extends readonly unknown[]
    ? Readonly<Facts[Name]>
    : Facts[Name] | null;
};

/** What the form of a visit that was made holds. */
export type VisitFields = FieldsOf<VisitRecord> & VisitorFields;
/** What the form of a planned visit holds of the visit itself. */
export type PlacedFields = FieldsOf<VisitPlan>;
/** What the form of a planned visit holds. */
export type PlanFields = PlacedFields & VisitorFields;
/** What the form of a planned visit that was not made holds. */
export type CancellationFields = VisitCancellation;

/** What is known of a visit before it is recorded. */
export interface VisitStart {
  readonly today: string;
  /** The location's usual minutes. */
  readonly usualMinutes: number;
  /** It was recorded before: a length that nobody wrote down then is not made up now. */
  readonly isRecorded?: boolean;
  /** Whether a visiting mother comes; else the coordinator does. */
  readonly hasVisitingMother: boolean;
  /** Who came, where that is known. */
  readonly visitors?: VisitorFields;
  /** What was planned, or recorded before. */
  readonly visit?: Partial<Omit<VisitRecord, 'signal'>> | undefined;
}

/**
 * What the form begins with: most visits are as planned, at home, of the usual length, with the mother,
 * her child and who visits her.
 */
export function startFields(start: VisitStart): VisitFields {
  const { today, usualMinutes, isRecorded = false, hasVisitingMother, visitors, visit = {} } = start;
  const known = factsFrom(doneFacts, visit);
  const planned = visit.visitOn ?? today;
  const present: readonly ParticipantRole[] = hasVisitingMother
    ? ['mother', 'child', 'visiting-mother']
    : ['mother', 'child'];
  return {
    ...known,
    // A visit planned for later that was made after all was made today at the latest.
    visitOn: [planned, today].toSorted()[0] ?? today,
    durationMinutes: known.durationMinutes ?? (isRecorded ? null : usualMinutes),
    participants: known.participants.length > 0 ? known.participants : present,
    // A worry of before stands among the signals.
    signal: emptyFacts(doneFacts).signal,
    visitor: visitors?.visitor ?? null,
    companion: visitors?.companion ?? null,
  };
}

/** A place belongs to an outing only. */
const placed = <Fields extends PlacedFields>(fields: Fields): Record<string, unknown> =>
  withoutEmpty({ ...fields, outingPlace: fields.kind === 'outing' ? fields.outingPlace : null });

/** What the domain's schema reads of a visit that was made. */
export const visitInput = ({
  visitor: _who,
  companion: _along,
  ...fields
}: VisitFields): Record<string, unknown> => placed(fields);

/** What the domain's schema reads of a planned visit. */
export const planInput = (fields: PlacedFields): Record<string, unknown> => placed(fields);

/** What the domain's schema reads of a visit that was not made: nobody cancelled where nobody was home. */
export const cancellationInput = (fields: CancellationFields): Record<string, unknown> =>
  withoutEmpty({ ...fields, cancelledBy: fields.status === 'cancelled' ? fields.cancelledBy : null });
