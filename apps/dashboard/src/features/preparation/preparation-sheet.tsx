import { dayParts, preparationExercises, preparationForms, preparationTopics } from '@mim/domain/code-lists';
import { preparationProblemFields } from '@mim/domain/supervision';
import { preparationSessionSchema } from '@mim/domain/supervision/schema';
import { useState } from 'react';
import { ActionDialog } from '../../action-dialog/action-dialog.js';
import { readToday } from '../../clients/today.js';
import { apiClient } from '../../clients/trpc.js';
import { CheckboxGroup } from '../../components/form/checkbox-group.js';
import { codeOptions } from '../../components/form/code-options.js';
import { DateField } from '../../components/form/date-field.js';
import { FieldRow } from '../../components/form/form.js';
import { RadioGroup } from '../../components/form/radio-group.js';
import { SaveStatus } from '../../components/form/save-status.js';
import { TextArea } from '../../components/form/text-area.js';
import { useDraftAutosave } from '../../components/form/use-draft-autosave.js';
import { useForm, withoutEmpty } from '../../components/form/use-form.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { type Participant, problemsSoFar, type SessionFields, startSession } from './model/session-fields.js';
import { topicsToCome } from './model/standing-text.js';
import {
  noDraftStore,
  type PreparationSession,
  preparationDraftStore,
  usePreparationDraft,
} from './requests/preparation.js';

export interface PreparationSheetProps {
  readonly locationId: string;
  /** Who can have been there. */
  readonly participants: readonly Participant[];
  readonly form: SessionFields['form'];
  /** For whom it was opened; absent: for a group. */
  readonly visitingMotherId?: string | undefined;
  /** The session that changes; absent: a new one. */
  readonly session?: PreparationSession | undefined;
  readonly onClose: () => void;
}

/** A session of a preparation, with everybody who was there; what was being written of a new one before is there again. */
export default function PreparationSheet(props: PreparationSheetProps) {
  const isNew = props.session === undefined;
  const draft = usePreparationDraft(props.locationId, isNew);
  // Without the draft one can go on all the same.
  if (isNew && draft.isPending) return null;
  return <SessionSheet {...props} draft={isNew ? (draft.data?.fields ?? null) : null} />;
}

interface SessionSheetProps extends PreparationSheetProps {
  /** What was being written before; null: nothing. */
  readonly draft: object | null;
}

function SessionSheet(props: SessionSheetProps) {
  const { locationId, participants, session, visitingMotherId, draft, onClose } = props;
  const { language } = useLanguage();
  const today = readToday();
  const changed = session?.preparationSessionId;
  const draftName = `preparation/${changed ?? locationId}`;
  const stored = startSession(session, { today, form: props.form, visitingMotherId });
  const form = useForm<SessionFields, typeof preparationSessionSchema>({
    initial: stored,
    schema: preparationSessionSchema,
    labels: {
      heldOn: m.preparation_held_on(),
      dayPart: m.preparation_day_part(),
      form: m.preparation_form(),
      visitingMotherIds: m.preparation_attendees(),
      topics: m.preparation_topics(),
      exercises: m.preparation_exercises(),
      note: m.preparation_note(),
    },
    toInput: (fields) => withoutEmpty(fields),
    checkSoFar: (fields) => problemsSoFar(fields, participants, { today, changed }),
    draft: draftName,
    kept: draft,
  });
  const [store] = useState(() => (session === undefined ? preparationDraftStore(locationId) : noDraftStore));
  const keeping = useDraftAutosave(draftName, store, form);
  return (
    <ActionDialog
      isSheet
      title={session === undefined ? m.preparation_record() : m.preparation_change()}
      form={form}
      {...(session === undefined ? {} : { record: { version: session.version, values: stored } })}
      send={async (filled, key, version) => {
        await keeping.beforeRecording();
        return apiClient.preparation.save.mutate({
          key,
          session: filled,
          ...(changed === undefined ? { locationId } : { preparationSessionId: changed, version }),
        });
      }}
      fieldOf={preparationProblemFields}
      done={m.preparation_saved()}
      words={m.form_save()}
      onClose={onClose}
      onStored={() => form.reset()}
    >
      <FieldRow>
        <DateField {...form.field('heldOn')} max={today} />
        <RadioGroup
          {...form.field('dayPart')}
          look="chips"
          canClear
          options={codeOptions(dayParts, language)}
        />
      </FieldRow>
      <RadioGroup
        {...form.field('form')}
        onChange={(chosen) => form.change({ form: chosen ?? props.form })}
        look="chips"
        options={codeOptions(preparationForms, language)}
      />
      <CheckboxGroup
        {...form.field('visitingMotherIds')}
        options={participants.map(({ visitingMotherId: id, name }) => ({ id, label: name }))}
      />
      <CheckboxGroup
        {...form.field('topics')}
        help={
          session === undefined
            ? topicsToCome(participants, form.values.visitingMotherIds, language)
            : undefined
        }
        look="chips"
        options={codeOptions(preparationTopics, language)}
      />
      <CheckboxGroup
        {...form.field('exercises')}
        look="chips"
        options={codeOptions(preparationExercises, language)}
      />
      <TextArea {...form.field('note')} rows={4} isOptional />
      {keeping.status === null || session !== undefined ? null : (
        <SaveStatus status={keeping.status} isDraft />
      )}
    </ActionDialog>
  );
}
