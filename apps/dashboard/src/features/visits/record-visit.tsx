import { factsFrom } from '@mim/domain/kernel';
import { plannedFacts, type VisitByWhom, type VisitRecord } from '@mim/domain/visit';
import { visitByWhomSchema } from '@mim/domain/visit/schema';
import { useEffect, useMemo, useRef } from 'react';
import { ConflictNotice } from '../../components/form/conflict-notice.js';
import { SaveStatus } from '../../components/form/save-status.js';
import { UnsavedGuard } from '../../components/form/unsaved-guard.js';
import { useDraftAutosave } from '../../components/form/use-draft-autosave.js';
import { useForm } from '../../components/form/use-form.js';
import type { Option } from '../../components/select.js';
import { Skeleton } from '../../components/skeleton.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { startFields, type VisitFields, visitInput } from './model/visit-fields.js';
import type { VisitLists } from './model/visit-lists.js';
import type { Visit } from './model/visit-row.js';
import {
  coordinator,
  startVisitors,
  usualVisitor,
  type VisitMatch,
  visitorInput,
  visitorOf,
  visitorOptions,
  visitorProblems,
} from './model/visitors.js';
import { RecordForm, visitLabels } from './record-form.js';
import { useVisit } from './requests/get-visit.js';
import { useSaveVisit } from './requests/save-visit.js';
import { type DraftAbout, useVisitDraft, visitDraftStore } from './requests/visit-draft.js';
import { visitText } from './visit-text.js';

export interface RecordVisitProps {
  readonly trajectoryId: string;
  readonly name: string;
  /** Who usually comes, and when. */
  readonly matches: readonly VisitMatch[];
  readonly people: readonly Option[];
  /** A visit that was planned, or recorded before; null: one that nobody planned. */
  readonly visit: Visit | null;
  readonly lists: VisitLists;
  readonly usualMinutes: number;
  readonly today: string;
  /** What is kept in memory until it is stored begins with this. */
  readonly accountId: string;
  /** What is missing of it that a link led to. */
  readonly misses?: 'durationMinutes' | undefined;
  /** How many planned visits can be recorded, this one included. */
  readonly recordable: number;
  readonly onSaved: (wantsNext: boolean) => void | Promise<void>;
}

/** Records a visit that was made, or changes one; what was being written of it before is there again. */
export function RecordVisit(props: RecordVisitProps) {
  const { trajectoryId, visit } = props;
  const about = { trajectoryId, aboutId: visit?.visitId ?? trajectoryId };
  const draft = useVisitDraft(about);
  // Without the draft one can go on all the same.
  if (draft.isPending) return <Skeleton />;
  return <RecordedVisit {...props} about={about} draft={draft.data?.fields ?? null} />;
}

interface RecordedVisitProps extends RecordVisitProps {
  readonly about: DraftAbout;
  /** What was being written before; null: nothing. */
  readonly draft: object | null;
}

/** The form of a visit that was made; knows what to do when somebody else was first. */
function RecordedVisit({ about, draft, ...props }: RecordedVisitProps) {
  const { trajectoryId, name, visit, lists, today, accountId, recordable, onSaved, matches } = props;
  const draftName = `${accountId}/visit/${about.aboutId}`;
  const people = visitorOptions(props.people, matches, visit);
  const { language } = useLanguage();
  const fieldsOf = (known: Visit | null) =>
    startFields({
      ...props,
      hasVisitingMother:
        known === null ? usualVisitor(matches, today) !== coordinator : known.visitingMother !== null,
      visitors: startVisitors(known, matches),
      isRecorded: known?.status === 'done',
      visit: known === null ? undefined : asRecord(known),
    });
  // What is typed here belongs to the version that it began with.
  const version = useRef(visit?.version ?? 1);
  const wantsNext = useRef(true);
  const latest = useVisit(visit?.visitId);
  const form = useForm({
    initial: fieldsOf(visit),
    schema: visitByWhomSchema,
    labels: visitLabels(language),
    toInput: (fields) => ({
      ...visitInput(fields),
      ...visitorInput(visitorOf(fields, matches, today), fields.companion),
    }),
    check: ({ visitOn }, fields) =>
      visitorProblems(visitorOf(fields, matches, today), fields.companion, visitOn),
    draft: draftName,
    kept: draft,
  });
  const { aboutId } = about;
  const store = useMemo(() => visitDraftStore({ trajectoryId, aboutId }), [trajectoryId, aboutId]);
  const keeping = useDraftAutosave(draftName, store, form);
  const saving = useSaveVisit({
    trajectoryId,
    visit: visit === null ? null : { visitId: visit.visitId, isRecorded: visit.status === 'done' },
    name,
    form,
    onSaved: async () => {
      form.reset();
      await onSaved(wantsNext.current);
    },
  });
  const { refetch } = latest;
  useEffect(() => {
    if (saving.isConflict) void refetch();
  }, [saving.isConflict, refetch]);

  const save = (record: VisitByWhom, next: boolean) => {
    wantsNext.current = next;
    void keeping.beforeRecording().then(() => saving.save({ record, version: version.current }));
  };
  const theirs = saving.isConflict && latest.data !== undefined && latest.data.version !== version.current;
  return (
    <>
      <UnsavedGuard isDirty={form.isDirty} onLeave={() => form.reset()} />
      {theirs ? (
        <ConflictNotice<VisitFields>
          mine={form.values}
          theirs={fieldsOf(latest.data)}
          base={form.start}
          labels={visitLabels(language)}
          show={(field, value) =>
            visitText(field, value as VisitFields[typeof field], language, lists, people)
          }
          onSave={(merged) => {
            version.current = latest.data.version;
            form.change(merged);
            const record = form.outputOf(merged);
            if (record !== null) save(record, wantsNext.current);
            else saving.dismiss();
          }}
        />
      ) : null}
      <RecordForm
        form={form}
        saving={saving}
        onSave={save}
        lists={lists}
        today={today}
        matches={matches}
        people={people}
        misses={props.misses}
        saveLabel={recordable > 1 ? m.visits_save_next() : m.visits_save_back()}
        canStop={recordable > 1}
        hasSignal={visit === null || visit.status !== 'done'}
        draft={keeping.status === null ? null : <SaveStatus status={keeping.status} isDraft />}
      />
    </>
  );
}

/** What its form begins with: what was recorded, or what was planned; of that one nothing else is said yet. */
const asRecord = (visit: Visit): Partial<Omit<VisitRecord, 'signal'>> =>
  visit.status === 'done'
    ? visit
    : { ...factsFrom(plannedFacts, visit), durationMinutes: visit.durationMinutes };
