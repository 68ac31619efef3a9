import { dossierParts, type ErasableDossier, type ErasureGround, erasureGrounds } from '@mim/domain/removal';
import { erasureRequestSchema } from '@mim/domain/removal/schema';
import { useQuery } from '@tanstack/react-query';
import { problemFromError } from '../clients/problem-from-error.js';
import { refreshDossiers } from '../clients/refresh-dossiers.js';
import { type Answers, api, apiClient } from '../clients/trpc.js';
import { Button } from '../components/button.js';
import { Dialog } from '../components/dialog.js';
import { ErrorState } from '../components/error-state.js';
import { Checkbox } from '../components/form/checkbox.js';
import { codeOptions } from '../components/form/code-options.js';
import { DateField } from '../components/form/date-field.js';
import { Form } from '../components/form/form.js';
import { RadioGroup } from '../components/form/radio-group.js';
import { SaveBar } from '../components/form/save-bar.js';
import { SaveNotice } from '../components/form/save-notice.js';
import { useForm } from '../components/form/use-form.js';
import { useSave } from '../components/form/use-save.js';
import { Notice } from '../components/notice.js';
import { Skeleton } from '../components/skeleton.js';
import { toast } from '../components/toast.js';
import { formatList } from '../language/format.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';
import styles from './removals.module.css';

export interface EraseDossierDialogProps {
  readonly kind: ErasableDossier;
  /** Of one of her trajectories, or the visiting mother. */
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
  /** Leaves the page that was hers, before what is shown is asked again. */
  readonly onErased: () => Promise<void>;
}

/** Erases somebody who asks for it, after saying what goes and what stays, and asking why. It cannot be undone. */
export default function EraseDossierDialog(props: EraseDossierDialogProps) {
  const { kind, id, name, onClose } = props;
  const { language } = useLanguage();
  const asked = useQuery({ ...api.retention.erasable.queryOptions({ kind, id }), staleTime: 0 });
  const refusal = asked.data?.refusal;
  return (
    <Dialog title={m.erasure_title({ name })} onClose={onClose}>
      {asked.isError ? (
        <ErrorState problem={problemFromError(asked.error)} onRetry={() => void asked.refetch()} />
      ) : asked.data === undefined ? (
        <Skeleton />
      ) : refusal === null || refusal === undefined ? (
        <RequestForm {...props} erasable={asked.data} onRefused={() => void asked.refetch()} />
      ) : (
        <>
          <Notice tone="warn" title={m.erasure_refused()}>
            <p>
              {refusal.message[language]} {refusal.remedy[language]}
            </p>
          </Notice>
          <div>
            <Button onPress={onClose}>{m.action_close()}</Button>
          </div>
        </>
      )}
    </Dialog>
  );
}

type Erasable = Answers['retention']['erasable'];

interface RequestFormProps extends EraseDossierDialogProps {
  readonly erasable: Erasable;
  /** It was not done: what goes may be another number by now, or she stays. */
  readonly onRefused: () => void;
}

function RequestForm({ kind, id, name, onClose, onErased, erasable, onRefused }: RequestFormProps) {
  const { language } = useLanguage();
  const form = useForm({
    initial: {
      receivedOn: null as string | null,
      ground: null as ErasureGround | null,
      isForGood: false as boolean,
    },
    schema: erasureRequestSchema,
    labels: {
      receivedOn: m.erasure_received_on(),
      ground: m.removal_reason(),
      isForGood: m.erasure_for_good(),
    },
  });
  const saving = useSave({
    send: (request: ReturnType<typeof erasureRequestSchema.parse>) => {
      const seen = erasable.goesAlong.reduce((sum, { count }) => sum + count, 0);
      const erasing = apiClient.retention.erase.mutate({ kind, id, request, seen });
      erasing.catch(onRefused);
      return erasing;
    },
    onSaved: async () => {
      onClose();
      toast(m.erasure_done({ name }));
      await onErased();
      await refreshDossiers();
    },
  });
  return (
    <>
      <p>{m.erasure_lead()}</p>
      <Consequences kind={kind} erasable={erasable} />
      <Form form={form} onSubmit={saving.save}>
        <DateField {...form.field('receivedOn')} help={m.erasure_received_on_help()} />
        <RadioGroup {...form.field('ground')} options={codeOptions(erasureGrounds, language)} />
        <Checkbox {...form.field('isForGood')} />
        <SaveNotice saving={saving} />
        <SaveBar isSaving={saving.isSaving} words={m.erasure_do()} onCancel={onClose} />
      </Form>
    </>
  );
}

/** What goes, and what stays without her. */
function Consequences({ kind, erasable }: { readonly kind: ErasableDossier; readonly erasable: Erasable }) {
  const { language } = useLanguage();
  const { goesAlong, sentYears, unsentYears, isPaid, staysOtherwise } = erasable;
  const inWords = (years: readonly number[]) => formatList(years.map(String), language);
  const stays = [
    unsentYears.length === 0 ? null : m.erasure_stays_unsent({ years: inWords(unsentYears) }),
    sentYears.length === 0 ? null : m.erasure_stays_sent({ years: inWords(sentYears) }),
    kind === 'mother' ? m.erasure_stays_uptake() : m.erasure_stays_visits(),
    isPaid ? m.erasure_stays_paid() : null,
    staysOtherwise ? m.removal_dossier_stays() : null,
  ].filter((words) => words !== null);
  return (
    <>
      <div>
        <p>{m.erasure_goes()}</p>
        <ul className={styles.along}>
          <li>{kind === 'mother' ? m.erasure_goes_mother() : m.erasure_goes_visiting_mother()}</li>
          {goesAlong.map(({ part, count }) => (
            <li key={part}>{m.removal_dossier_part({ part: dossierParts.label(part, language), count })}</li>
          ))}
        </ul>
      </div>
      <div>
        <p>{m.erasure_stays()}</p>
        <ul className={styles.along}>
          {stays.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </div>
    </>
  );
}
