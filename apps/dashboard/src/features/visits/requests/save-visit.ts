import {
  type VisitByWhom,
  type VisitCancellation,
  type VisitPlanByWhom,
  visitProblemFields,
} from '@mim/domain/visit';
import { refreshDossiers } from '../../../clients/refresh-dossiers.js';
import { apiClient } from '../../../clients/trpc.js';
import { type SaveOptions, type SaveState, useSave } from '../../../components/form/use-save.js';
import { toastWithUndo } from '../../../components/toast-with-undo.js';
import { formatDate } from '../../../language/format-date.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';

/** A visit that is there already, in the version that the form began with. */
export interface VisitVersion {
  readonly visitId: string;
  readonly version: number;
}

interface Saving {
  /** The mother, for what is said when it is stored. */
  readonly name: string;
  readonly onSaved: () => void | Promise<void>;
  /** Where it is filled in: what the server refuses is said there, at its field. */
  readonly form?: NonNullable<SaveOptions<never, never>['form']>;
}

type Visitors = Pick<VisitByWhom, 'visitingMotherId' | 'companionId'>;

interface Changed {
  readonly actionId: string;
}

function useVisitSave<Input>(
  send: (input: Input, key: string) => Promise<Changed>,
  words: (of: { name: string }, input: Input) => string,
  { name, onSaved, ...at }: Saving,
): SaveState<Input> {
  const { language } = useLanguage();
  return useSave<Input, Changed>({
    send,
    ...at,
    fieldOf: visitProblemFields,
    onSaved: async ({ actionId }, input) => {
      toastWithUndo(words({ name }, input), actionId, language);
      await onSaved();
      await refreshDossiers();
    },
  });
}

interface Recording extends Saving {
  readonly trajectoryId: string;
  /** A visit that is there; null: one that nobody planned. */
  readonly visit: { readonly visitId: string; readonly isRecorded: boolean } | null;
}

/** The visit itself, and who comes to it: the API takes them apart. */
const visitOf = <Input extends Visitors>({ visitingMotherId: _who, companionId: _along, ...visit }: Input) =>
  visit;
const visitorsOf = ({ visitingMotherId, companionId }: Visitors) => ({ visitingMotherId, companionId });

/** A visit as it is to be stored, over a version of it where there is one. */
export interface VersionedRecord {
  readonly record: VisitByWhom;
  readonly version: number;
}

/** Records a visit that was made, planned or not; or changes one that was recorded. */
export const useSaveVisit = ({ trajectoryId, visit, ...saving }: Recording): SaveState<VersionedRecord> =>
  useVisitSave(
    ({ record, version }, key) => {
      const recorded = { key, visit: visitOf(record), ...visitorsOf(record) };
      if (visit === null) return apiClient.visits.record.mutate({ trajectoryId, ...recorded });
      const { visitId } = visit;
      return visit.isRecorded
        ? apiClient.visits.change.mutate({ visitId, version, ...recorded })
        : apiClient.visits.record.mutate({ trajectoryId, visitId, version, ...recorded });
    },
    // A visit without topics is a visit: it is said, and stops nothing.
    (of, { record: { topics } }) => (topics.length === 0 ? m.visits_saved_no_topics(of) : m.visits_saved(of)),
    saving,
  );

/** What was planned before: the visit in its version, on its day. */
export interface PlannedVisit extends VisitVersion {
  readonly visitOn: string;
}

/** Plans a visit, or another day for one that was planned: then it says from which day to which. */
export const usePlanVisit = (
  trajectoryId: string,
  visit: PlannedVisit | null,
  saving: Saving,
): SaveState<VisitPlanByWhom> => {
  const { language } = useLanguage();
  return useVisitSave(
    (planned, key) => {
      const plan = { key, plan: visitOf(planned), ...visitorsOf(planned) };
      return visit === null
        ? apiClient.visits.plan.mutate({ trajectoryId, ...plan })
        : apiClient.visits.replan.mutate({ visitId: visit.visitId, version: visit.version, ...plan });
    },
    (of, { visitOn }) => {
      if (visit === null) return m.visits_saved_plan(of);
      if (visit.visitOn === visitOn) return m.visits_saved_plan_change(of);
      const day = (date: string) => formatDate(date, language);
      return m.visits_saved_move({ ...of, from: day(visit.visitOn), to: day(visitOn) });
    },
    saving,
  );
};

/** Says that a planned visit was not made. */
export const useCancelVisit = (visit: VisitVersion, saving: Saving): SaveState<VisitCancellation> =>
  useVisitSave(
    (cancellation, key) => apiClient.visits.cancel.mutate({ key, ...visit, cancellation }),
    (of) => m.visits_saved_cancel(of),
    saving,
  );
