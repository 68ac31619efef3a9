import { dossierParts, dossierRemovalReasons, type RemovableDossier } from '@mim/domain/removal';
import { dossierRemovalSchema } from '@mim/domain/removal/schema';
import { useQuery } from '@tanstack/react-query';
import { problemFromError } from '../clients/problem-from-error.js';
import { refreshDossiers } from '../clients/refresh-dossiers.js';
import { type Answers, api, apiClient } from '../clients/trpc.js';
import { Button } from '../components/button.js';
import { Dialog } from '../components/dialog.js';
import { ErrorState } from '../components/error-state.js';
import { codeOptions } from '../components/form/code-options.js';
import { Form } from '../components/form/form.js';
import { RadioGroup } from '../components/form/radio-group.js';
import { SaveBar } from '../components/form/save-bar.js';
import { SaveNotice } from '../components/form/save-notice.js';
import { TextArea } from '../components/form/text-area.js';
import { useForm } from '../components/form/use-form.js';
import { useSave } from '../components/form/use-save.js';
import { Notice } from '../components/notice.js';
import { Skeleton } from '../components/skeleton.js';
import { toastWithUndo } from '../components/toast-with-undo.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';
import styles from './removals.module.css';

export interface RemoveDossierDialogProps {
  readonly kind: RemovableDossier;
  /** Of the trajectory, the visiting mother or the prospect. */
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
  /** After she was removed, before what is shown is asked again: leaves the page that was hers. */
  readonly onRemoved?: () => Promise<void>;
}

/** Removes somebody who was entered by mistake, after saying what goes along and asking why. */
export default function RemoveDossierDialog(props: RemoveDossierDialogProps) {
  const { kind, id, name, onClose } = props;
  const asked = useQuery({ ...api.removals.dossier.queryOptions({ kind, id }), staleTime: 0 });
  return (
    <Dialog title={m.removal_dossier_title({ name })} onClose={onClose}>
      {asked.isError ? (
        <ErrorState problem={problemFromError(asked.error)} onRetry={() => void asked.refetch()} />
      ) : asked.data === undefined ? (
        <Skeleton />
      ) : asked.data.refusal === null ? (
        <WhyForm {...props} dossier={asked.data} onRefused={() => void asked.refetch()} />
      ) : (
        <Stays refusal={asked.data.refusal} onClose={onClose} />
      )}
    </Dialog>
  );
}

type Dossier = Answers['removals']['dossier'];

/** What of somebody of a kind is better done, or is to be known before. */
const instead: Readonly<Partial<Record<RemovableDossier, () => readonly string[]>>> = {
  trajectory: () => [m.removal_dossier_twice()],
  prospect: () => [m.removal_prospect_twice(), m.removal_prospect_term()],
  applicant: () => [m.removal_applicant_term()],
};

interface StaysProps {
  readonly refusal: NonNullable<Dossier['refusal']>;
  readonly onClose: () => void;
}

/** Why she stays, and what to do instead. */
function Stays({ refusal, onClose }: StaysProps) {
  const { language } = useLanguage();
  return (
    <>
      <Notice tone="warn" title={m.removal_dossier_refused()}>
        <p>
          {refusal.message[language]} {refusal.remedy[language]}
        </p>
      </Notice>
      <div>
        <Button onPress={onClose}>{m.action_close()}</Button>
      </div>
    </>
  );
}

interface WhyFormProps extends RemoveDossierDialogProps {
  readonly dossier: Dossier;
  /** It was not done: what goes along may be another number by now, or she stays. */
  readonly onRefused: () => void;
}

function WhyForm({ kind, id, name, onClose, onRemoved, dossier, onRefused }: WhyFormProps) {
  const { language } = useLanguage();
  const { version, goesAlong } = dossier;
  const form = useForm({
    initial: { reason: null as (typeof dossierRemovalReasons.values)[number] | null, note: '' },
    schema: dossierRemovalSchema,
    labels: { reason: m.removal_reason(), note: m.removal_note() },
  });
  const saving = useSave({
    send: (removal: ReturnType<typeof dossierRemovalSchema.parse>, key) => {
      const seen = goesAlong.reduce((sum, { count }) => sum + count, 0);
      const removing = apiClient.removals.removeDossier.mutate({ key, kind, id, version, removal, seen });
      removing.catch(onRefused);
      return removing;
    },
    onSaved: async ({ actionId }) => {
      onClose();
      toastWithUndo(m.removal_dossier_done({ name }), actionId, language);
      await onRemoved?.();
      await refreshDossiers();
    },
  });
  return (
    <>
      <p>{m.removal_dossier_lead()}</p>
      {instead[kind]?.().map((words) => (
        <p key={words}>{words}</p>
      ))}
      <GoesAlong dossier={dossier} />
      <Form form={form} onSubmit={saving.save}>
        <RadioGroup {...form.field('reason')} options={codeOptions(dossierRemovalReasons, language)} />
        <TextArea {...form.field('note')} rows={2} isOptional={form.values.reason !== 'other'} />
        <SaveNotice saving={saving} />
        <SaveBar isSaving={saving.isSaving} words={m.removal_do()} onCancel={onClose} />
      </Form>
    </>
  );
}

/** What goes along with her, how much of it, and what stays. */
function GoesAlong({ dossier: { goesAlong, hasProspect, staysOtherwise } }: { readonly dossier: Dossier }) {
  const { language } = useLanguage();
  return (
    <>
      {goesAlong.length === 0 ? (
        <p>{m.removal_dossier_alone()}</p>
      ) : (
        <div>
          <p>{m.removal_dossier_along()}</p>
          <ul className={styles.along}>
            {goesAlong.map(({ part, count }) => (
              <li key={part}>
                {m.removal_dossier_part({ part: dossierParts.label(part, language), count })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {hasProspect ? <p>{m.removal_dossier_prospect()}</p> : null}
      {staysOtherwise ? <p>{m.removal_dossier_stays()}</p> : null}
    </>
  );
}
