import {
  type MatchEndReason,
  type MatchEndSide,
  matchEndReasons,
  matchEndSides,
  openMatch,
} from '@mim/domain/matching';
import { matchEndSchema } from '@mim/domain/matching/schema';
import { ActionDialog } from '../../../action-dialog/action-dialog.js';
import { apiClient } from '../../../clients/trpc.js';
import { codeOptions } from '../../../components/form/code-options.js';
import { DateField } from '../../../components/form/date-field.js';
import { RadioGroup } from '../../../components/form/radio-group.js';
import { SelectField } from '../../../components/form/select-field.js';
import { TextArea } from '../../../components/form/text-area.js';
import { useForm } from '../../../components/form/use-form.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import type { TrajectoryDialogProps } from './trajectory-dialog-props.js';

/** The end of a match, after which another can begin: the trajectory goes on. */
export default function EndMatchDialog({ mother, onClose }: TrajectoryDialogProps) {
  const { language } = useLanguage();
  const match = openMatch(mother.matches);
  const form = useForm({
    initial: {
      endedOn: mother.today as string | null,
      reason: null as MatchEndReason | null,
      endedBy: null as MatchEndSide | null,
      note: '',
    },
    schema: matchEndSchema,
    labels: {
      endedOn: m.mother_match_end_on(),
      reason: m.mother_match_end_reason(),
      endedBy: m.mother_match_end_side(),
      note: m.mother_note(),
    },
  });
  if (match === null) return null;
  const ownEnd = (code: string) => code !== 'trajectory-ended' && code !== 'end-of-trajectory';
  return (
    <ActionDialog
      title={m.mother_do_rematch()}
      about={mother.mother.name}
      lead={m.mother_rematch_lead({ name: match.visitingMother.name })}
      form={form}
      send={(end, key) =>
        apiClient.matching.endMatch.mutate({ key, matchId: match.matchId, version: match.version, end })
      }
      done={m.mother_match_ended()}
      words={m.mother_do_rematch()}
      onClose={onClose}
    >
      <DateField {...form.field('endedOn')} max={mother.today} />
      <SelectField {...form.field('reason')} options={codeOptions(matchEndReasons, language, ownEnd)} />
      <RadioGroup
        {...form.field('endedBy')}
        look="chips"
        options={codeOptions(matchEndSides, language, ownEnd)}
      />
      <TextArea {...form.field('note')} isOptional />
    </ActionDialog>
  );
}
