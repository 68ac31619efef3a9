import { visitStatuses } from '@mim/domain/visit';
import type { Answers, Inputs } from '../clients/trpc.js';
import field from '../components/field.module.css';
import { RadioGroup } from '../components/form/radio-group.js';
import { formatDate } from '../language/format-date.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';
import styles from './leaving.module.css';

type OpenVisit = Answers['leaving']['families']['openVisits'][number];
type NotMade = NonNullable<Inputs['leaving']['stop']['notMade']>[number];

/** What became of each visit that is over, by its identifier; absent: it is still to be recorded. */
export type OpenVisitChoices = Readonly<Record<string, NotMade['status'] | 'later'>>;

/** The visits that were not made, as they are sent. */
export const notMade = (visits: readonly OpenVisit[], choices: OpenVisitChoices): readonly NotMade[] =>
  visits.flatMap(({ visitId, version }) => {
    const status = choices[visitId] ?? 'later';
    return status === 'later' ? [] : [{ visitId, version, status }];
  });

export interface OpenVisitsProps {
  readonly visits: readonly OpenVisit[];
  readonly value: OpenVisitChoices;
  readonly onChange: (value: OpenVisitChoices) => void;
}

/** Visits of who stops that are over, and of which nobody said what became of them: asked now, or recorded later all the same. */
export function OpenVisits({ visits, value, onChange }: OpenVisitsProps) {
  const { language } = useLanguage();
  const options = [
    { id: 'later' as const, label: m.leaving_open_later() },
    { id: 'no-show' as const, label: visitStatuses.label('no-show', language) },
    { id: 'cancelled' as const, label: m.leaving_open_cancelled() },
  ];
  return (
    <fieldset className={styles.families}>
      <legend className={field.label}>{m.leaving_open_visits()}</legend>
      <p className={field.help}>{m.leaving_open_visits_help()}</p>
      {visits.map(({ visitId, name, visitOn }) => (
        <div key={visitId} className={styles.family}>
          <RadioGroup
            name={`visit-${visitId}`}
            label={m.leaving_open_visit({ name, date: formatDate(visitOn, language) })}
            look="chips"
            options={options}
            value={value[visitId] ?? 'later'}
            onChange={(status) => {
              if (status !== null) onChange({ ...value, [visitId]: status });
            }}
          />
        </div>
      ))}
    </fieldset>
  );
}
