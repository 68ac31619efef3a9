import { entriesOn, type ListEntry } from '@mim/domain/code-lists';
import { unitWord } from '@mim/domain/kernel';
import { heldSupervisionFacts, supervisionProblemFields } from '@mim/domain/supervision';
import { supervisionFormSchema } from '@mim/domain/supervision/schema';
import { useMemo, useRef } from 'react';
import { refreshDossiers } from '../../clients/refresh-dossiers.js';
import { CheckboxGroup } from '../../components/form/checkbox-group.js';
import { codeOptions } from '../../components/form/code-options.js';
import { DateField } from '../../components/form/date-field.js';
import { FieldRow, Form } from '../../components/form/form.js';
import { NumberField } from '../../components/form/number-field.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { SaveStatus } from '../../components/form/save-status.js';
import { TextArea } from '../../components/form/text-area.js';
import { useDraftAutosave } from '../../components/form/use-draft-autosave.js';
import { useForm } from '../../components/form/use-form.js';
import { useSave } from '../../components/form/use-save.js';
import { wholeDay } from '../../components/form/written-day.js';
import { toastWithUndo } from '../../components/toast-with-undo.js';
import { FactField } from '../../facts/fact-field.js';
import { factLabels, helpOf } from '../../facts/fact-words.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { LastSession } from './last-session.js';
import {
  lastHeldBefore,
  openBefore,
  type SessionFields,
  sessionInput,
  startFields,
} from './model/session-fields.js';
import { typedProblems } from './model/typed-problems.js';
import {
  recordSupervision,
  type Session,
  type Supervision,
  supervisionDraftStore,
} from './requests/supervision.js';
import { SettlingField } from './settling-field.js';
import styles from './supervision.module.css';

export interface SessionFormProps {
  readonly supervision: Supervision;
  /** A session that was planned or recorded before; null: one that nobody planned. */
  readonly session: Session | null;
  readonly points: readonly ListEntry[];
  /** What was being written before; null: nothing. */
  readonly draft: object | null;
  /** What is kept in memory until it is stored begins with this. */
  readonly accountId: string;
  readonly onSaved: () => void;
}

/**
 * A supervision session, written beside what was agreed before. What is typed is kept as it is typed, so that it can be
 * written at her table and gone on with elsewhere.
 */
export function SessionForm({ supervision, session, points, draft, accountId, onSaved }: SessionFormProps) {
  const { visitingMotherId, name, today } = supervision;
  const { language } = useLanguage();
  const draftName = `${accountId}/supervision/${visitingMotherId}`;
  // What is typed here belongs to the version that it began with.
  const version = useRef(session?.version);
  const openAt = ({ sessionOn }: Pick<SessionFields, 'sessionOn'>) =>
    openBefore(supervision, wholeDay(sessionOn) ?? today);
  const form = useForm({
    initial: startFields(session, today),
    schema: supervisionFormSchema,
    labels: {
      ...factLabels(heldSupervisionFacts, language),
      agreements: m.supervision_agreements_new(),
      settled: m.supervision_agreements_open(),
    },
    toInput: (fields: SessionFields) => sessionInput(fields, openAt(fields)),
    checkSoFar: (fields) => typedProblems(fields, openAt(fields), supervision, session ?? undefined),
    draft: draftName,
    kept: draft,
  });
  const store = useMemo(() => supervisionDraftStore(visitingMotherId), [visitingMotherId]);
  const keeping = useDraftAutosave(draftName, store, form);
  type Output = NonNullable<ReturnType<typeof form.validate>>;
  const saving = useSave({
    send: async (record: Output, key) => {
      await keeping.beforeRecording();
      const inPlaceOf =
        session === null ? {} : { sessionId: session.sessionId, version: version.current ?? session.version };
      return recordSupervision({ key, visitingMotherId, ...inPlaceOf, session: record });
    },
    form,
    // Others may have recorded one of that day, or taken a point off the list, meanwhile.
    fieldOf: supervisionProblemFields,
    onConflict: refreshDossiers,
    onSaved: async ({ actionId }) => {
      form.reset();
      onSaved();
      toastWithUndo(m.supervision_recorded({ name }), actionId, language);
      await refreshDossiers();
    },
  });
  const day = wholeDay(form.values.sessionOn) ?? today;
  const open = openAt(form.values);
  return (
    <div className={styles.beside}>
      <Form form={form} onSubmit={saving.save}>
        {open.length === 0 ? null : <SettlingField {...form.field('settled')} agreements={open} />}
        <CheckboxGroup
          {...form.field('points')}
          look="chips"
          options={codeOptions({ codes: entriesOn(points, day) }, language)}
        />
        <FactField
          fact={heldSupervisionFacts.note}
          {...form.field('note')}
          {...helpOf(heldSupervisionFacts.note, language)}
          isOptional
        />
        <TextArea {...form.field('agreements')} help={m.supervision_agreements_help()} rows={3} isOptional />
        <FieldRow>
          <DateField {...form.field('sessionOn')} max={today} />
          <NumberField
            {...form.field('durationMinutes')}
            unit={unitWord('minutes', form.values.durationMinutes ?? 0, language)}
            step={15}
            isOptional
          />
          <FactField fact={heldSupervisionFacts.startsAt} {...form.field('startsAt')} isOptional />
        </FieldRow>
        <FactField fact={heldSupervisionFacts.channel} {...form.field('channel')} />
        <SaveNotice saving={saving} />
        {keeping.status === null ? null : <SaveStatus status={keeping.status} isDraft />}
        <SaveBar isSaving={saving.isSaving} words={m.supervision_record()} />
      </Form>
      <LastSession session={lastHeldBefore(supervision, day)} />
    </div>
  );
}
