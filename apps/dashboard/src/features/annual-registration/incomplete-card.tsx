import { listInWords } from '@mim/domain/kernel';
import { type ReactNode, useState } from 'react';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { LeadRow, LeadRows } from '../../components/lead-row.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { IncompleteRecord, Registration } from './requests/registration.js';
import { SubjectName } from './subject-name.js';

/** So many stand in sight; the others are folded. */
const inSight = 5;

/** The records that miss something, each with what it is and the way to the field. */
export function IncompleteCard({
  registration: { incomplete, year, standing },
  fill,
}: {
  readonly registration: Registration;
  readonly fill: (record: IncompleteRecord, isLeading: boolean) => ReactNode;
}) {
  const { language } = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? incomplete : incomplete.slice(0, inSight);
  const title = m.registration_incomplete({ count: incomplete.length });
  if (incomplete.length === 0)
    return (
      <Card title={m.registration_complete()}>
        <p>{m.registration_complete_lead({ year: String(year) })}</p>
      </Card>
    );
  return (
    <Card title={title} lead={m.registration_incomplete_lead()}>
      <LeadRows label={title}>
        {shown.map((record, place) => (
          <LeadRow
            key={`${record.table} ${record.id}`}
            who={<SubjectName subject={record} />}
            action={fill(record, place === 0 && standing === 'incomplete')}
          >
            {listInWords(
              record.missing.map(({ label, visitOn }) =>
                visitOn === null
                  ? label[language]
                  : m.registration_of_day({ what: label[language], date: formatDate(visitOn, language) }),
              ),
              language,
            )}
          </LeadRow>
        ))}
      </LeadRows>
      {incomplete.length > inSight ? (
        <Button variant="quiet" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {isWhole
            ? m.registration_show_fewer()
            : m.registration_show_all({ count: incomplete.length - inSight })}
        </Button>
      ) : null}
    </Card>
  );
}
