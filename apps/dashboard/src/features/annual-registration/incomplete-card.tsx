import { useState } from 'react';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { LeadRow, LeadRows } from '../../components/lead-row.js';
import { Link } from '../../components/link.js';
import { LinkButton } from '../../components/link-button.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './annual-registration.module.css';
import { wayToField } from './model/way-to-field.js';
import type { IncompleteRecord, Registration } from './requests/registration.js';
import { SubjectName } from './subject-name.js';

/** So many stand in sight; the others are folded. */
const inSight = 5;

/** The records that miss something, each with what it is and the way to the field. */
export function IncompleteCard({
  registration: { incomplete, year, standing },
}: {
  readonly registration: Registration;
}) {
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
            action={
              <FillIn record={record} year={year} isLeading={place === 0 && standing === 'incomplete'} />
            }
          >
            <MissingList record={record} year={year} />
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

interface OfRecord {
  readonly record: IncompleteRecord;
  readonly year: number;
}

const nameOf = ({ name }: IncompleteRecord): string => name ?? m.caseload_no_name();

/** What a record misses, each the way to its own field: what cannot be known yet does not stand before the rest. */
function MissingList({ record, year }: OfRecord) {
  const { language } = useLanguage();
  return (
    <p className={styles.missing}>
      {record.missing.map((missing) => {
        const { label, visitOn } = missing;
        const what =
          visitOn === null
            ? label[language]
            : m.registration_of_day({ what: label[language], date: formatDate(visitOn, language) });
        return (
          <Link
            key={`${missing.name} ${visitOn}`}
            {...wayToField(record, missing, year)}
            aria-label={m.registration_missing_of({ what, name: nameOf(record) })}
          >
            {what}
          </Link>
        );
      })}
    </p>
  );
}

/** Leads to the first field that a record misses. */
function FillIn({ record, year, isLeading }: OfRecord & { readonly isLeading: boolean }) {
  const [first] = record.missing;
  return first === undefined ? null : (
    <LinkButton
      {...wayToField(record, first, year)}
      variant={isLeading ? 'primary' : 'secondary'}
      aria-label={m.registration_fill_in_of({ name: nameOf(record) })}
    >
      {m.registration_fill_in()}
    </LinkButton>
  );
}
