import { capitalised, type Fact, type Language } from '@mim/domain/kernel';
import { type TakeoverSheet, takeoverColumn } from '@mim/domain/takeover';
import { Select } from '../../components/select.js';
import { TextField } from '../../components/text-field.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { ColumnName } from './requests/takeover.js';

export interface CellFieldProps {
  readonly holds: TakeoverSheet;
  readonly column: ColumnName;
  readonly text: string;
  /** What is to be known of it, where nothing is wrong with it. */
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly onText: (text: string) => void;
}

/** A cell to correct: chosen where its column has answers, typed otherwise. */
export function CellField({ holds, column, text, help, error, onText }: CellFieldProps) {
  const { language } = useLanguage();
  const fact = takeoverColumn(holds, column);
  const label = capitalised(fact?.label[language] ?? column);
  const options = fact === undefined ? null : optionsOf(fact, language);
  if (options === null)
    return <TextField label={label} value={text} onChange={onText} help={help} error={error} />;
  const written = options.includes(text) || text === '' ? [] : [{ id: text, label: text }];
  return (
    <Select
      label={label}
      help={error ?? help}
      options={[
        { id: '', label: m.takeover_choose() },
        ...written,
        ...options.map((option) => ({ id: option, label: option })),
      ]}
      value={text}
      onChange={onText}
    />
  );
}

/** The answers of a column of which one is given; null: it is typed. */
function optionsOf({ kind }: Fact, language: Language): readonly string[] | null {
  if (kind.type === 'code') return kind.list.codes.map(({ label }) => label[language]);
  return kind.type === 'yes-no' || kind.type === 'flag' ? [m.takeover_yes(), m.takeover_no()] : null;
}
