import { weekParts } from '@mim/domain/code-lists';
import type { Fact, FactKind, FactType, KindOf } from '@mim/domain/kernel';
import type { Child } from '@mim/domain/registration';
import type { ReactNode } from 'react';
import { AmountField } from '../components/form/amount-field.js';
import { Checkbox } from '../components/form/checkbox.js';
import { CheckboxGroup } from '../components/form/checkbox-group.js';
import { codeOptions } from '../components/form/code-options.js';
import { Combobox } from '../components/form/combobox.js';
import { DateField } from '../components/form/date-field.js';
import type { FieldProps } from '../components/form/field-parts.js';
import { MultiCombobox } from '../components/form/multi-combobox.js';
import { NumberField } from '../components/form/number-field.js';
import { RadioGroup } from '../components/form/radio-group.js';
import { SelectField } from '../components/form/select-field.js';
import { TextArea } from '../components/form/text-area.js';
import { TextLine } from '../components/form/text-line.js';
import { TimeField } from '../components/form/time-field.js';
import { YesNo } from '../components/form/yes-no.js';
import { useLanguage } from '../language/language.js';
import { AskedCheckboxGroup } from './asked-checkbox-group.js';
import { ChildrenField } from './children-field.js';
import { type FactLook, lookOf } from './fact-looks.js';
import { WeekPartsField } from './week-parts-field.js';

/** More codes than these are searched rather than looked through. */
const mostInSight = 20;

/** A field of any kind: the table of facts says which value it has. */
export interface AnyField extends Omit<FieldProps<unknown>, 'onChange'> {
  readonly onChange: (value: never) => void;
}

interface Shown<Kind extends FactKind> {
  readonly kind: Kind;
  /** Whether it can be emptied again. */
  readonly canClear: boolean;
  readonly look: FactLook;
  readonly min: string | undefined;
  readonly max: string | undefined;
  readonly language: 'nl' | 'en';
}

const fieldOf = <Value,>(field: AnyField) => field as FieldProps<Value>;

/** What is typed: a field that is left empty is not known. */
const textOf = (field: AnyField): FieldProps<string> => {
  const { value, onChange, ...rest } = fieldOf<string | null>(field);
  return { ...rest, value: value ?? '', onChange: (text) => onChange(text === '' ? null : text) };
};

/** The part of a form that each kind of fact is asked with. A kind that has none does not compile. */
const parts: {
  readonly [Type in FactType]: (field: AnyField, shown: Shown<KindOf<Type>>) => ReactNode;
} = {
  name: (field) => <TextLine {...fieldOf<string>(field)} />,
  line: (field, { look }) => <TextLine {...textOf(field)} type={look.keyboard ?? 'text'} />,
  note: (field, { look }) => <TextArea {...textOf(field)} rows={look.rows ?? 3} />,
  email: (field) => <TextLine {...textOf(field)} type="email" />,
  day: (field, { min, max }) => (
    <DateField
      {...fieldOf<string | null>(field)}
      {...(min !== undefined && { min })}
      {...(max !== undefined && { max })}
    />
  ),
  time: (field) => <TimeField {...fieldOf<string | null>(field)} />,
  number: (field) => <NumberField {...fieldOf<number | null>(field)} />,
  amount: (field) => <AmountField {...fieldOf<number | null>(field)} />,
  'yes-no': (field) => <YesNo {...fieldOf<boolean | null>(field)} />,
  flag: (field) => <Checkbox {...fieldOf<boolean>(field)} />,
  code: (field, { kind, look, language, canClear }) => {
    const chosen = { ...fieldOf<string | null>(field), options: codeOptions(kind.list, language) };
    if (look.codes !== undefined)
      return <RadioGroup {...chosen} look={look.codes === 'chips' ? 'chips' : 'list'} canClear={canClear} />;
    return kind.list.codes.length > mostInSight ? <Combobox {...chosen} /> : <SelectField {...chosen} />;
  },
  codes: (field, { kind, language }) => {
    const { onChange, ...rest } = fieldOf<readonly string[]>(field);
    const chosen = {
      ...rest,
      options: codeOptions(kind.list, language),
      onChange: (codes: readonly string[]) => onChange([...codes]),
    };
    return kind.list.codes.length > mostInSight ? (
      <MultiCombobox {...chosen} />
    ) : (
      <CheckboxGroup {...chosen} look="chips" />
    );
  },
  'asked-codes': (field, { kind, language }) => {
    const asked = fieldOf<string[] | null>(field);
    return kind.list === weekParts ? (
      <AskedWeekParts {...asked} />
    ) : (
      <AskedCheckboxGroup {...asked} options={codeOptions(kind.list, language)} />
    );
  },
  // Their lists are data: who shows them knows the entries.
  entries: () => null,
  // Her children are the only records.
  records: (field, { max }) => <ChildrenField {...fieldOf<readonly Child[]>(field)} max={max} />,
};

/** When in the week: nothing ticked is not asked. */
function AskedWeekParts({ value, onChange, ...field }: FieldProps<string[] | null>) {
  return (
    <WeekPartsField
      {...field}
      value={weekParts.values.filter((part) => value?.includes(part))}
      onChange={(chosen) => onChange(chosen.length === 0 ? null : [...chosen])}
    />
  );
}

export interface FactFieldProps extends AnyField {
  readonly fact: Fact;
  /** First and last day that can be chosen. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

/**
 * Asks a fact in the way of its kind.
 * @example
 * <FactField fact={personFacts.phone} {...form.field('phone')} />
 */
export function FactField({ fact, min, max, ...field }: FactFieldProps) {
  const { language } = useLanguage();
  const part = parts[fact.kind.type] as (field: AnyField, shown: Shown<FactKind>) => ReactNode;
  const canClear = fact.isRequired !== true && fact.usual === undefined;
  return part(field, { kind: fact.kind, canClear, look: lookOf(fact), min, max, language });
}
