import { unitWord } from '@mim/domain/kernel';
import {
  contactMoods,
  entriesOn,
  type ListEntry,
  participantRoles,
  type VisitByWhom,
} from '@mim/domain/visit';
import { Button } from '../../components/button.js';
import { Checkbox } from '../../components/form/checkbox.js';
import { CheckboxGroup } from '../../components/form/checkbox-group.js';
import { codeOptions } from '../../components/form/code-options.js';
import { CollapsibleFields } from '../../components/form/collapsible-fields.js';
import { DateField } from '../../components/form/date-field.js';
import { FieldRow, Form } from '../../components/form/form.js';
import { NumberField } from '../../components/form/number-field.js';
import { RadioGroup } from '../../components/form/radio-group.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { TextArea } from '../../components/form/text-area.js';
import { TimeField } from '../../components/form/time-field.js';
import type { FormState } from '../../components/form/use-form.js';
import type { SaveState } from '../../components/form/use-save.js';
import type { Option } from '../../components/select.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { VisitFields } from './model/visit-fields.js';
import type { VisitLists } from './model/visit-lists.js';
import { usualVisitor, type VisitMatch, visitorOf, withVisitors } from './model/visitors.js';
import styles from './visit-page.module.css';
import { VisitPlaceFields } from './visit-place-fields.js';
import { VisitorFields } from './visitor-fields.js';

/** Pressed to store a visit without going on to the next. */
const stop = 'stop';

/** What each field of a visit is called. */
export const visitLabels = (): Readonly<Record<keyof VisitFields, string>> => ({
  visitOn: m.visits_field_date(),
  startsAt: m.visits_field_time(),
  durationMinutes: m.visits_field_minutes(),
  topics: m.visits_field_topics(),
  note: m.visits_field_note(),
  kind: m.visits_field_kind(),
  outingPlace: m.visits_field_outing(),
  participants: m.visits_field_participants(),
  materials: m.visits_field_materials(),
  boekenbaby: m.visits_field_boekenbaby(),
  mood: m.visits_field_mood(),
  signal: m.visits_field_signal(),
  visitor: m.visits_field_visitor(),
  companion: m.visits_field_companion(),
});

export interface RecordFormProps {
  readonly form: FormState<VisitFields, VisitByWhom>;
  readonly saving: Pick<
    SaveState<VisitByWhom>,
    'problem' | 'isOffline' | 'isConflict' | 'isSaving' | 'retry'
  >;
  readonly lists: VisitLists;
  readonly today: string;
  /** Who usually comes, and when. */
  readonly matches: readonly VisitMatch[];
  readonly people: readonly Option[];
  /** Stores it; whether the next one is wanted. */
  readonly onSave: (record: VisitByWhom, wantsNext: boolean) => void;
  /** What the save button says. */
  readonly saveLabel: string;
  /** Offers to store it without going on to the next. */
  readonly canStop: boolean;
  /** A worry is brought up when a visit is first recorded, not when it is changed. */
  readonly hasSignal: boolean;
}

/**
 * A visit that was made. Everything has its usual answer, so that what was talked about is all to choose:
 * that comes first, two stops of the Tab key from the heading.
 */
export function RecordForm(props: RecordFormProps) {
  const { form, saving, onSave, lists, today, matches, people, saveLabel, canStop, hasSignal } = props;
  const { language } = useLanguage();
  const options = (list: readonly ListEntry[]) =>
    codeOptions({ codes: entriesOn(list, form.values.visitOn ?? today) }, language);
  const { participants } = form.values;
  return (
    <Form form={form} onSubmit={(record, intent) => onSave(record, intent !== stop)}>
      <CheckboxGroup {...form.field('topics')} look="chips" options={options(lists.topics)} />
      <TextArea {...form.field('note')} help={m.visits_note_help()} isOptional rows={2} />
      <FieldRow>
        <DateField {...form.field('visitOn')} max={today} />
        <NumberField
          {...form.field('durationMinutes')}
          unit={unitWord('minutes', form.values.durationMinutes ?? 0, language)}
          step={15}
        />
        <TimeField {...form.field('startsAt')} isOptional />
      </FieldRow>
      <VisitPlaceFields form={form} />
      <CheckboxGroup
        {...form.field('participants')}
        look="chips"
        options={codeOptions(participantRoles, language)}
      />
      <VisitorFields
        form={form}
        visitor={visitorOf(form.values, matches, today)}
        usual={usualVisitor(matches, form.values.visitOn ?? today)}
        people={people}
        onChange={(visitors) => {
          const visitor = visitorOf({ ...form.values, ...visitors }, matches, today);
          form.change({ ...visitors, participants: withVisitors(participants, { ...visitors, visitor }) });
        }}
      />
      <CollapsibleFields title={m.visits_more_fields()}>
        <CheckboxGroup {...form.field('materials')} look="chips" options={options(lists.materials)} />
        <Checkbox {...form.field('boekenbaby')} />
        <RadioGroup
          {...form.field('mood')}
          look="chips"
          isOptional
          canClear
          options={codeOptions(contactMoods, language)}
        />
        {hasSignal ? (
          <TextArea {...form.field('signal')} help={m.visits_signal_help()} isOptional rows={2} />
        ) : null}
      </CollapsibleFields>
      <SaveNotice saving={saving} hasConflictNotice />
      <SaveBar isSaving={saving.isSaving} words={saveLabel}>
        {canStop ? (
          <Button type="submit" value={stop}>
            {m.visits_save_last()}
          </Button>
        ) : null}
      </SaveBar>
      <p className={styles.keys}>{m.visits_keys()}</p>
    </Form>
  );
}
