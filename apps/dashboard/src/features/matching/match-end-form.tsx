import { matchEndReasons, matchEndSides } from '@mim/domain/matching';
import { matchEndSchema } from '@mim/domain/matching/schema';
import { useEffect } from 'react';
import { readToday } from '../../clients/today.js';
import { Card } from '../../components/card.js';
import { codeOptions } from '../../components/form/code-options.js';
import { DateField } from '../../components/form/date-field.js';
import { focusField } from '../../components/form/error-summary.js';
import { FieldRow, Form } from '../../components/form/form.js';
import { RadioGroup } from '../../components/form/radio-group.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { SelectField } from '../../components/form/select-field.js';
import { TextArea } from '../../components/form/text-area.js';
import { useForm } from '../../components/form/use-form.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { Candidate, MatchOfMother } from './requests/candidates.js';
import { useEndMatch, useRematch } from './requests/propose.js';

export interface MatchEndFormProps {
  readonly match: MatchOfMother;
  /** Who visits her from then on; null: she waits for another. */
  readonly successor: Candidate | null;
  readonly onDone: () => void;
}

type Reason = (typeof matchEndReasons.values)[number];
type Side = (typeof matchEndSides.values)[number];

/** Why, when and from which side a match ends; the trajectory goes on, at once with another or waiting for one. */
export function MatchEndForm({ match, successor, onDone }: MatchEndFormProps) {
  const { language } = useLanguage();
  const ending = useEndMatch(onDone);
  const following = useRematch(successor?.name ?? '', onDone);
  const saving = successor === null ? ending : following;
  const form = useForm({
    initial: {
      // One that is yet to begin comes to nothing on its own first day.
      endedOn: [readToday(), match.startedOn].toSorted().at(-1) as string | null,
      reason: null as Reason | null,
      endedBy: null as Side | null,
      note: '',
    },
    schema: matchEndSchema,
    labels: {
      endedOn: m.matching_ended_on(),
      reason: m.matching_end_reason(),
      endedBy: m.matching_ended_by(),
      note: m.matching_end_note(),
    },
  });
  const { ref } = form;
  // It stands above the ranking from which it was asked for.
  useEffect(() => focusField(ref.current, 'endedOn'), [ref]);
  return (
    <Card
      title={
        successor === null
          ? m.matching_end_title({ name: match.visitingMother.name })
          : m.matching_rematch_title({ from: match.visitingMother.name, to: successor.name })
      }
      lead={successor === null ? m.matching_end_lead() : m.matching_rematch_lead()}
    >
      <Form
        form={form}
        onSubmit={(end) => {
          const { matchId, version } = match;
          if (successor === null) ending.save({ matchId, version, end });
          else {
            const { visitingMotherId } = successor;
            following.save({ matchId, version, end, visitingMotherId, startsOn: end.endedOn });
          }
        }}
      >
        <FieldRow>
          <DateField {...form.field('endedOn')} />
          <SelectField {...form.field('reason')} options={codeOptions(matchEndReasons, language)} />
        </FieldRow>
        <RadioGroup {...form.field('endedBy')} options={codeOptions(matchEndSides, language)} look="chips" />
        <TextArea {...form.field('note')} isOptional rows={2} />
        <SaveNotice saving={saving} />
        <SaveBar
          isSaving={saving.isSaving}
          words={successor === null ? m.matching_end() : m.matching_rematch()}
          onCancel={onDone}
        />
      </Form>
    </Card>
  );
}
