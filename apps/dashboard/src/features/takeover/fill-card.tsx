import { takeoverColumn, takeoverSheets } from '@mim/domain/takeover';
import { useState } from 'react';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { CellField } from './cell-field.js';
import type { Correcting } from './correcting.js';
import { type EmptyColumn, emptyColumns } from './empty-columns.js';
import type { Judged } from './requests/takeover.js';
import styles from './takeover.module.css';

export interface FillCardProps extends Correcting {
  readonly judged: Judged;
}

/** What is missing in many rows and is the same for all of them, filled in at once. */
export function FillCard({ judged, onChange, isSaving }: FillCardProps) {
  const missing = emptyColumns(judged.rows);
  if (missing.length === 0) return null;
  return (
    <Card title={m.takeover_fill_title()} lead={m.takeover_fill_lead()}>
      <ul className={styles.rows}>
        {missing.map((each) => (
          <FillRow
            key={`${each.holds} ${each.column}`}
            missing={each}
            onChange={onChange}
            isSaving={isSaving}
          />
        ))}
      </ul>
    </Card>
  );
}

function FillRow({
  missing: { holds, column, count, problem },
  onChange,
  isSaving,
}: Correcting & { readonly missing: EmptyColumn }) {
  const { language } = useLanguage();
  const [text, setText] = useState('');
  const label = takeoverColumn(holds, column)?.label[language] ?? column;
  return (
    <li className={styles.row}>
      <form
        className={styles.mend}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') onChange({ fill: { holds, column, text } });
        }}
      >
        <CellField
          holds={holds}
          column={column}
          text={text}
          help={problem.message[language]}
          onText={setText}
        />
        <Button
          isDisabled={isSaving}
          type="submit"
          aria-label={m.takeover_fill_label({ count, label, sheet: takeoverSheets.label(holds, language) })}
        >
          {m.takeover_fill({ count })}
        </Button>
      </form>
    </li>
  );
}
