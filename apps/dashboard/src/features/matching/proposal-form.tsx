import { type ProposalAnswerCode, proposalAnswers } from '@mim/domain/matching';
import { proposalAnswerSchema } from '@mim/domain/matching/schema';
import { readToday } from '../../clients/today.js';
import { Card } from '../../components/card.js';
import { codeOptions } from '../../components/form/code-options.js';
import { DateField } from '../../components/form/date-field.js';
import { FieldRow, Form } from '../../components/form/form.js';
import { RadioGroup } from '../../components/form/radio-group.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { TextArea } from '../../components/form/text-area.js';
import { useForm } from '../../components/form/use-form.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { VisitingMotherName } from '../../person-card/visiting-mother-name.js';
import type { Proposal } from './requests/candidates.js';
import { type AnswerInput, useAnswerProposal } from './requests/propose.js';

export interface ProposalFormProps {
  readonly proposal: Proposal;
  readonly onStored: (input: AnswerInput) => void;
}

/** What the mother and the visiting mother say to a proposal: a match with its first day, or a no with a reason. */
export function ProposalForm({ proposal, onStored }: ProposalFormProps) {
  const { language } = useLanguage();
  const today = readToday();
  const saving = useAnswerProposal(onStored);
  const form = useForm({
    initial: {
      outcome: null as ProposalAnswerCode | null,
      answeredOn: today as string | null,
      startsOn: today as string | null,
      reason: '',
    },
    schema: proposalAnswerSchema,
    labels: {
      outcome: m.matching_answer(),
      answeredOn: m.matching_answered_on(),
      startsOn: m.matching_starts_on(),
      reason: m.matching_reason(),
    },
    toInput: ({ outcome, answeredOn, startsOn, reason }) => ({
      outcome: outcome ?? undefined,
      answeredOn: answeredOn ?? undefined,
      startsOn: outcome === 'accepted' ? startsOn : null,
      reason: reason.trim() === '' ? null : reason,
    }),
  });
  const isAccepted = form.values.outcome === 'accepted';
  return (
    <Card
      title={
        <>
          {m.matching_proposal_open()} <VisitingMotherName {...proposal.visitingMother} />
        </>
      }
      lead={m.matching_proposed_on({ date: formatDate(proposal.proposedOn, language, 'long') })}
    >
      <Form
        form={form}
        onSubmit={(answer) =>
          saving.save({ proposalId: proposal.proposalId, version: proposal.version, answer })
        }
      >
        <RadioGroup
          {...form.field('outcome')}
          options={codeOptions(proposalAnswers, language)}
          look="chips"
        />
        {isAccepted ? (
          <FieldRow>
            <DateField {...form.field('startsOn')} help={m.matching_starts_on_help()} />
          </FieldRow>
        ) : (
          <TextArea {...form.field('reason')} help={m.matching_reason_help()} isOptional rows={2} />
        )}
        <SaveNotice saving={saving} />
        <SaveBar
          isSaving={saving.isSaving}
          words={isAccepted ? m.matching_make_match() : m.matching_store_answer()}
        />
      </Form>
    </Card>
  );
}
