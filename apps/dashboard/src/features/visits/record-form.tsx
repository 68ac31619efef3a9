import { entriesOn } from '@mim/domain/code-lists';
import { type Language, namesOf, unitWord } from '@mim/domain/kernel';
import { doneFacts, type VisitByWhom, type VisitFactName, visitFact } from '@mim/domain/visit';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.js';
import { CheckboxGroup } from '../../components/form/checkbox-group.js';
import { codeOptions } from '../../components/form/code-options.js';
import { CollapsibleFields } from '../../components/form/collapsible-fields.js';
import { DateField } from '../../components/form/date-field.js';
import { FocusOnOpen } from '../../components/form/focus-on-open.js';
import { FieldRow, Form } from '../../components/form/form.js';
import { NumberField } from '../../components/form/number-field.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import type { BoundField, FormState } from '../../components/form/use-form.js';
import type { SaveState } from '../../components/form/use-save.js';
import { wholeDay } from '../../components/form/written-day.js';
import type { Option } from '../../components/select.js';
import { FactField } from '../../facts/fact-field.js';
import { factLabels, helpOf } from '../../facts/fact-words.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { VisitFields } from './model/visit-fields.js';
import type { VisitLists } from './model/visit-lists.js';
import {
  isOtherThanNow,
  onDay,
  usualVisitor,
  type VisitMatch,
  visitorOf,
  withVisitors,
} from './model/visitors.js';
import styles from './visit-page.module.css';
import { VisitPlaceFields } from './visit-place-fields.js';
import { VisitorFields } from './visitor-fields.js';

/** Pressed to store a visit without going on to the next. */
const stop = 'stop';

/** What each field of a visit is called. */
export const visitLabels = (language: Language): Readonly<Record<keyof VisitFields, string>> => ({
  ...factLabels(doneFacts, language),
  visitor: m.visits_field_visitor(),
  companion: m.visits_field_companion(),
});

/** What is asked of every visit; whatever else there is to ask stands out of the way. */
const upFront: readonly VisitFactName[] = [
  'topics',
  'note',
  'visitOn',
  'durationMinutes',
  'startsAt',
  'kind',
  'outingPlace',
  'participants',
];
const seldom = namesOf(doneFacts).filter((name) => !upFront.includes(name));

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
  /** What is missing of it that a link led to. */
  readonly misses?: 'durationMinutes' | undefined;
  /** Stores it; whether the next one is wanted. */
  readonly onSave: (record: VisitByWhom, wantsNext: boolean) => void;
  /** What the save button says. */
  readonly saveLabel: string;
  /** Offers to store it without going on to the next. */
  readonly canStop: boolean;
  /** A worry is brought up when a visit is first recorded, not when it is changed. */
  readonly hasSignal: boolean;
  /** Whether what is typed is kept until it is recorded. */
  readonly draft?: ReactNode;
}

/**
 * A visit that was made. Everything has its usual answer, so that what was talked about is all to choose:
 * that comes first, two stops of the Tab key from the heading.
 */
export function RecordForm(props: RecordFormProps) {
  const {
    form,
    saving,
    onSave,
    lists,
    today,
    matches,
    people,
    saveLabel,
    canStop,
    hasSignal,
    draft,
    misses,
  } = props;
  const { language } = useLanguage();
  const { participants } = form.values;
  /** A fact in the way of its kind; entries of a list can be chosen as they were on the day of the visit. */
  const fieldOf = (name: keyof typeof doneFacts) => {
    const fact = visitFact(name);
    if (fact.kind.type !== 'entries')
      return (
        <FactField key={name} fact={fact} {...form.field(name)} {...helpOf(fact, language)} isOptional />
      );
    const entries = entriesOn(lists[fact.kind.maintained], wholeDay(form.values.visitOn) ?? today);
    return (
      <CheckboxGroup
        key={name}
        {...(form.field(name) as BoundField<readonly string[]>)}
        look="chips"
        options={codeOptions({ codes: entries }, language)}
      />
    );
  };
  return (
    <Form form={form} onSubmit={(record, intent) => onSave(record, intent !== stop)}>
      <FocusOnOpen form={form.ref} name={misses} />
      {fieldOf('topics')}
      {fieldOf('note')}
      <FieldRow>
        <DateField
          {...form.field('visitOn')}
          max={today}
          onChange={(visitOn) => form.change(onDay(form.values, visitOn, matches, today))}
        />
        <NumberField
          {...form.field('durationMinutes')}
          isMissing={misses !== undefined && form.values.durationMinutes === null}
          unit={unitWord('minutes', form.values.durationMinutes ?? 0, language)}
          step={15}
        />
        {fieldOf('startsAt')}
      </FieldRow>
      <VisitPlaceFields form={form} />
      <FactField fact={doneFacts.participants} {...form.field('participants')} />
      <VisitorFields
        form={form}
        visitor={visitorOf(form.values, matches, today)}
        usual={usualVisitor(matches, wholeDay(form.values.visitOn) ?? today)}
        isOther={isOtherThanNow(form.values, matches, today)}
        people={people}
        onChange={(visitors) => {
          const visitor = visitorOf({ ...form.values, ...visitors }, matches, today);
          form.change({ ...visitors, participants: withVisitors(participants, { ...visitors, visitor }) });
        }}
      />
      <CollapsibleFields title={m.visits_more_fields()}>
        {seldom.filter((name) => hasSignal || name !== 'signal').map(fieldOf)}
      </CollapsibleFields>
      <SaveNotice saving={saving} hasConflictNotice />
      {draft}
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
