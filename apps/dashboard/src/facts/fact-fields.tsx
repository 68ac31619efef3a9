import { type Fact, isKnown } from '@mim/domain/kernel';
import { Fragment, type ReactNode } from 'react';
import { FieldRow } from '../components/form/form.js';
import { useLanguage } from '../language/language.js';
import { FactField } from './fact-field.js';
import { isRow, rowsOf } from './fact-looks.js';
import { factLabel, factQuestion, helpOf } from './fact-words.js';

/** A fact that may be asked only after a certain answer to another. */
type AskedFact = Fact & {
  readonly askedWhen?: { readonly fact: string; readonly is: string | boolean };
};

export interface FactFieldsProps<Name extends string> {
  readonly table: Readonly<Record<Name, AskedFact>>;
  /** What is asked, in order. */
  readonly names: readonly Name[];
  readonly values: Readonly<Record<string, unknown>>;
  readonly onChange: (name: Name, value: unknown) => void;
  readonly errors: Readonly<Record<string, string>>;
  /** By its name, or as a question in a talk. */
  readonly words: 'label' | 'question';
  /** Those that may stay empty. */
  readonly isOptional?: (name: Name) => boolean;
  /** Those that somebody waits for: marked until something is filled in. */
  readonly isMissing?: (name: Name) => boolean;
  /** First and last day that can be chosen. */
  readonly min?: string;
  readonly max?: string;
  /** Facts that are asked in a way of their own. */
  readonly own?: Partial<Readonly<Record<Name, (name: Name) => ReactNode>>>;
}

/**
 * Asks facts of a table, one after another or beside one another: whatever stands in the table is asked.
 */
export function FactFields<Name extends string>(props: FactFieldsProps<Name>) {
  const { table, names, values, onChange, errors, words, isOptional, isMissing, min, max, own } = props;
  const { language } = useLanguage();
  const asked = names.filter((name) => {
    const { askedWhen } = table[name];
    return askedWhen === undefined || values[askedWhen.fact] === askedWhen.is;
  });
  const fieldOf = (name: Name): ReactNode => {
    const fact = table[name];
    const field = {
      name,
      label: (words === 'label' ? factLabel : factQuestion)(fact, language),
      value: values[name],
      onChange: (value: unknown) => onChange(name, value),
      error: errors[name],
      ...helpOf(fact, language),
      ...(isOptional?.(name) === true && { isOptional: true }),
      ...(isMissing?.(name) === true && !isKnown(fact, values[name]) && { isMissing: true }),
    };
    return <FactField fact={fact} min={min} max={max} {...field} />;
  };
  return rowsOf(asked).map((row) => {
    const fields = row.map((name) => <Fragment key={name}>{(own?.[name] ?? fieldOf)(name)}</Fragment>);
    return isRow(row) ? <FieldRow key={row[0]}>{fields}</FieldRow> : fields;
  });
}
