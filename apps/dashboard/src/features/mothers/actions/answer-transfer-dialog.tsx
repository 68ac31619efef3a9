import { knownPersonNotJudged } from '@mim/domain/person';
import { transferFacts } from '@mim/domain/registration';
import { transferAnswerSchema } from '@mim/domain/registration/schema';
import { useQuery } from '@tanstack/react-query';
import { ActionDialog } from '../../../action-dialog/action-dialog.js';
import { problemFromError } from '../../../clients/problem-from-error.js';
import { type Answers, api, apiClient } from '../../../clients/trpc.js';
import { Dialog } from '../../../components/dialog.js';
import { EmptyState } from '../../../components/empty-state.js';
import { ErrorState } from '../../../components/error-state.js';
import { FactList } from '../../../components/fact-list.js';
import { DateField } from '../../../components/form/date-field.js';
import { RadioGroup } from '../../../components/form/radio-group.js';
import { TextArea } from '../../../components/form/text-area.js';
import { useForm, withoutEmpty } from '../../../components/form/use-form.js';
import { Notice } from '../../../components/notice.js';
import { Skeleton } from '../../../components/skeleton.js';
import { childrenText } from '../../../facts/children-text.js';
import { factLabel } from '../../../facts/fact-words.js';
import { formatDate } from '../../../language/format-date.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { knownOptions, recognisedFrom } from './known-person.js';

type Offer = Answers['trajectories']['incomingTransfers'][number];

export interface AnswerTransferDialogProps {
  readonly transferId: string;
  readonly today: string;
  readonly onClose: () => void;
}

/** Another location offers a mother who moves here: take her over, or say why not. */
export default function AnswerTransferDialog({ transferId, today, onClose }: AnswerTransferDialogProps) {
  const offers = useQuery(api.trajectories.incomingTransfers.queryOptions(undefined, { staleTime: 0 }));
  const offer = offers.data?.find((one) => one.transferId === transferId);
  if (offer !== undefined) return <AnswerForm offer={offer} today={today} onClose={onClose} />;
  return (
    <Dialog title={m.mother_transfer_answer()} onClose={onClose}>
      {offers.isError ? (
        <ErrorState problem={problemFromError(offers.error)} onRetry={() => void offers.refetch()} />
      ) : offers.isPending ? (
        <Skeleton />
      ) : (
        <EmptyState title={m.mother_transfer_gone()} />
      )}
    </Dialog>
  );
}

interface AnswerFormProps {
  readonly offer: Offer;
  readonly today: string;
  readonly onClose: () => void;
}

function AnswerForm({ offer, today, onClose }: AnswerFormProps) {
  const { language } = useLanguage();
  const { transferId } = offer;
  const known = useQuery(api.trajectories.transferDuplicates.queryOptions({ transferId }));
  const options = known.data === undefined ? [] : knownOptions(known.data, language);
  const form = useForm({
    initial: {
      outcome: 'accepted' as 'accepted' | 'refused' | null,
      answeredOn: today as string | null,
      reason: '',
      known: null as string | null,
    },
    schema: transferAnswerSchema,
    toInput: ({ known: _known, ...answer }) => withoutEmpty(answer),
    check: ({ outcome }, { known: chosen }) =>
      outcome === 'accepted' && options.length > 0 && chosen === null
        ? [{ field: 'known', problem: knownPersonNotJudged }]
        : [],
    labels: {
      outcome: m.mother_transfer_outcome(),
      known: m.mother_transfer_known(),
      answeredOn: m.mother_transfer_answered_on(),
      reason: m.mother_reason(),
    },
  });
  const { version, name, fromLocationName, offeredOn, payload, note } = offer;
  return (
    <ActionDialog
      title={m.mother_transfer_offer({ name })}
      form={form}
      send={(answer, key) =>
        apiClient.trajectories.answerTransfer.mutate({
          key,
          transferId,
          version,
          answer,
          ...(answer.outcome === 'accepted' && recognisedFrom(form.values.known)),
        })
      }
      isFinal={form.values.outcome === 'refused'}
      done={m.mother_transfer_answered()}
      words={m.form_save()}
      onClose={onClose}
    >
      <FactList
        facts={[
          {
            label: m.mother_transfer_from(),
            value: `${fromLocationName}, ${formatDate(offeredOn, language)}`,
          },
          {
            label: m.mother_child(),
            value: childrenText(payload.children, today, language) || null,
          },
          { label: factLabel(transferFacts.town, language), value: payload.town },
          { label: factLabel(transferFacts.ownQuestion, language), value: payload.ownQuestion },
          { label: m.mother_note(), value: note },
        ]}
      />
      <RadioGroup
        {...form.field('outcome')}
        look="chips"
        options={[
          { id: 'accepted', label: m.mother_transfer_accept() },
          { id: 'refused', label: m.mother_transfer_refuse() },
        ]}
      />
      {form.values.outcome === 'accepted' && typeof known.data?.returningAs === 'string' ? (
        <Notice tone="info" title={m.mother_transfer_returning({ name })} />
      ) : null}
      {form.values.outcome === 'accepted' && options.length > 0 ? (
        <RadioGroup {...form.field('known')} help={m.mother_transfer_known_help()} options={options} />
      ) : null}
      <DateField {...form.field('answeredOn')} max={today} />
      <TextArea
        {...form.field('reason')}
        isOptional={form.values.outcome === 'accepted'}
        help={form.values.outcome === 'refused' ? m.mother_transfer_refuse_help() : undefined}
      />
    </ActionDialog>
  );
}
