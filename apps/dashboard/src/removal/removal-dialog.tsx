import {
  canBePutBack,
  type RemovalReason,
  removalReasons,
  type SettledVisitChoice,
  settledVisitChoices,
  type VisitSignalChoice,
  visitSignalChoices,
} from '@mim/domain/removal';
import { removalSchema } from '@mim/domain/removal/schema';
import { refreshDossiers } from '../clients/refresh-dossiers.js';
import { apiClient } from '../clients/trpc.js';
import { Dialog } from '../components/dialog.js';
import { codeOptions } from '../components/form/code-options.js';
import { Form } from '../components/form/form.js';
import { RadioGroup } from '../components/form/radio-group.js';
import { SaveBar } from '../components/form/save-bar.js';
import { SaveNotice } from '../components/form/save-notice.js';
import { TextArea } from '../components/form/text-area.js';
import { useForm, withoutEmpty } from '../components/form/use-form.js';
import { useSave } from '../components/form/use-save.js';
import { toast } from '../components/toast.js';
import { toastWithUndo } from '../components/toast-with-undo.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';
import { type Removable, type RemovableOne, removableWords } from './removable.js';

export interface RemovalDialogProps {
  readonly about: Removable;
  readonly onClose: () => void;
  /** After it was removed: leaves the page of what is gone, or waits until what is shown was asked again. */
  readonly onRemoved: (refreshed: Promise<void>) => void;
}

/** What is to be known before something of a kind is removed, or is better done. */
const known: Readonly<Partial<Record<RemovableOne, () => string>>> = {
  supervision: m.removal_lead_supervision,
  preparation: m.removal_lead_attendance,
  meeting: m.removal_lead_attendance,
  'group-session': m.removal_lead_attendance,
  cover: m.removal_lead_cover,
  service: m.removal_lead_service,
};

/** Asks why something is removed, and what happens to what rests on it. */
export default function RemovalDialog({ about, onClose, onRemoved }: RemovalDialogProps) {
  const { language } = useLanguage();
  const { kind, id, version } = about;
  const isFinal = !canBePutBack(kind);
  const form = useForm({
    initial: {
      reason: null as RemovalReason | null,
      note: '',
      signals: null as VisitSignalChoice | null,
      settledVisits: null as SettledVisitChoice | null,
    },
    schema: removalSchema,
    labels: {
      reason: m.removal_reason(),
      note: m.removal_note(),
      signals: m.removal_signals(),
      settledVisits: m.removal_settled_visits(),
    },
    toInput: ({ reason, note }) => withoutEmpty({ reason, note }),
  });
  const { signals, settledVisits } = form.values;
  const saving = useSave({
    send: (input: ReturnType<typeof removalSchema.parse>, key) =>
      apiClient.removals.remove.mutate({ key, kind, id, version, removal: input, signals, settledVisits }),
    onSaved: async ({ actionId }) => {
      onClose();
      if (isFinal) toast(m.removal_done());
      else toastWithUndo(m.removal_done(), actionId, language);
      const refreshed = refreshDossiers();
      onRemoved(refreshed);
      await refreshed;
    },
  });
  const asksSignals = about.hasSignal === true || saving.problem?.code === 'visit-has-signal';
  const asksVisits = settledVisits !== null || saving.problem?.code === 'pause-settled-visits';
  return (
    <Dialog title={m.removal_title(removableWords(about, language))} onClose={onClose}>
      <p>{isFinal ? m.removal_lead_final() : m.removal_lead()}</p>
      {known[kind] === undefined ? null : <p>{known[kind]()}</p>}
      {about.isPlanned === true ? <p>{m.removal_lead_planned()}</p> : null}
      <Form form={form} onSubmit={saving.save}>
        <RadioGroup {...form.field('reason')} options={codeOptions(removalReasons, language)} />
        <TextArea {...form.field('note')} rows={2} isOptional={form.values.reason !== 'other'} />
        {asksSignals ? (
          <RadioGroup {...form.field('signals')} options={codeOptions(visitSignalChoices, language)} />
        ) : null}
        {asksVisits ? (
          <RadioGroup {...form.field('settledVisits')} options={codeOptions(settledVisitChoices, language)} />
        ) : null}
        <SaveNotice saving={saving} />
        <SaveBar isSaving={saving.isSaving} words={m.removal_do()} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
