import { takeoverSheets } from '@mim/domain/takeover';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { Correcting } from './correcting.js';
import type { Judged } from './requests/takeover.js';
import styles from './takeover.module.css';

export interface AskCardProps extends Correcting {
  readonly judged: Judged;
}

/** Who may be somebody who is there already: the same name is no proof, so it is asked. */
export function AskCard({ judged, onChange, isSaving }: AskCardProps) {
  const { language } = useLanguage();
  const asked = judged.rows.filter(({ status }) => status === 'ask');
  if (asked.length === 0) return null;
  return (
    <Card title={m.takeover_ask_title()} lead={m.takeover_ask_lead()}>
      <ul className={styles.rows}>
        {asked.map(({ sheet, row, holds, title, maybe }) => (
          <li key={`${sheet}:${row}`} className={styles.row}>
            <p className={styles.rowTitle}>
              {title}
              <span className={styles.muted}>
                {' '}
                {takeoverSheets.label(holds, language)}, {m.takeover_row({ row })}
              </span>
            </p>
            <div className={styles.choices}>
              {maybe.map(({ id, name, isHere }) => (
                <Button
                  key={id}
                  isDisabled={isSaving}
                  onPress={() => onChange({ answers: [{ sheet, row, sameAs: id }] })}
                >
                  {isHere
                    ? m.takeover_same_here({ name })
                    : m.takeover_same_file({ name, row: id.split(':')[1] ?? '' })}
                </Button>
              ))}
              <Button
                isDisabled={isSaving}
                onPress={() => onChange({ answers: [{ sheet, row, sameAs: null }] })}
              >
                {m.takeover_other_person()}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
