import type {
  CancelledBy,
  ContactMood,
  OutingPlace,
  ParticipantRole,
  VisitKind,
  VisitRecord,
} from '@mim/domain/visit';
import { withoutEmpty } from '../../../components/form/use-form.js';
import type { VisitorFields } from './visitors.js';

/** What the form of a visit that was made holds. */
export interface VisitFields extends VisitorFields {
  readonly visitOn: string | null;
  readonly startsAt: string | null;
  readonly durationMinutes: number | null;
  readonly kind: VisitKind | null;
  readonly outingPlace: OutingPlace | null;
  readonly participants: readonly ParticipantRole[];
  readonly topics: readonly string[];
  readonly materials: readonly string[];
  readonly boekenbaby: boolean;
  readonly mood: ContactMood | null;
  readonly note: string;
  readonly signal: string;
}

/** What is known of a visit before it is recorded. */
export interface VisitStart {
  readonly today: string;
  /** The location's usual minutes. */
  readonly usualMinutes: number;
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
  const { today, usualMinutes, hasVisitingMother, visitors, visit = {} } = start;
  const planned = visit.visitOn ?? today;
  const present: readonly ParticipantRole[] = hasVisitingMother
    ? ['mother', 'child', 'visiting-mother']
    : ['mother', 'child'];
  return {
    // A visit planned for later that was made after all was made today at the latest.
    visitOn: planned < today ? planned : today,
    startsAt: visit.startsAt ?? null,
    durationMinutes: visit.durationMinutes ?? usualMinutes,
    kind: visit.kind ?? 'home',
    outingPlace: visit.outingPlace ?? null,
    participants:
      visit.participants !== undefined && visit.participants.length > 0 ? visit.participants : present,
    topics: visit.topics ?? [],
    materials: visit.materials ?? [],
    boekenbaby: visit.boekenbaby ?? false,
    mood: visit.mood ?? null,
    note: visit.note ?? '',
    signal: '',
    visitor: visitors?.visitor ?? null,
    companion: visitors?.companion ?? null,
  };
}

/** What the domain's schema reads: a place belongs to an outing only. */
export const visitInput = ({
  visitor: _who,
  companion: _along,
  ...fields
}: VisitFields): Record<string, unknown> =>
  withoutEmpty({ ...fields, outingPlace: fields.kind === 'outing' ? fields.outingPlace : null });

/** What the form of a planned visit holds of the visit itself. */
export interface PlacedFields {
  readonly visitOn: string | null;
  readonly startsAt: string | null;
  readonly kind: VisitKind | null;
  readonly outingPlace: OutingPlace | null;
}

/** What the form of a planned visit holds. */
export interface PlanFields extends PlacedFields, VisitorFields {}

export const planInput = (fields: PlacedFields): Record<string, unknown> =>
  withoutEmpty({ ...fields, outingPlace: fields.kind === 'outing' ? fields.outingPlace : null });

/** What the form of a planned visit that was not made holds. */
export interface CancellationFields {
  readonly status: 'cancelled' | 'no-show';
  readonly cancelledBy: CancelledBy | null;
  readonly reason: string;
}

export const cancellationInput = (fields: CancellationFields): Record<string, unknown> =>
  withoutEmpty({ ...fields, cancelledBy: fields.status === 'cancelled' ? fields.cancelledBy : null });
