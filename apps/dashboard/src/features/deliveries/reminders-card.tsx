import type { Language } from '@mim/domain/kernel';
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { readToday } from '../../clients/today.js';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { ErrorState } from '../../components/error-state.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { useSave } from '../../components/form/use-save.js';
import { MailLink } from '../../components/mail-link.js';
import { Skeleton } from '../../components/skeleton.js';
import { saveTable } from '../../components/table-file/save-table.js';
import { toast } from '../../components/toast.js';
import { formatCount } from '../../language/format.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './deliveries.module.css';
import { reminderText } from './model/reminder-text.js';
import { remindersFile } from './model/reminders-file.js';
import { markReminded, type Reminder, refreshDeliveries, useReminders } from './requests/deliveries.js';

/** How many stand there before somebody asks for the rest. */
const shownFirst = 5;

/** Who has to be reminded today, what to write and to whom. */
export function RemindersCard() {
  const { language } = useLanguage();
  const reminders = useReminders();
  const due = reminders.data ?? [];
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? due : due.slice(0, shownFirst);
  return (
    <Card
      title={m.deliveries_reminders()}
      lead={m.deliveries_reminders_lead()}
      actions={
        due.length === 0 ? null : (
          <Button onPress={() => void saveTable(remindersFile(due, language, readToday()), 'csv')}>
            {m.deliveries_reminders_file()}
          </Button>
        )
      }
    >
      {reminders.isError ? (
        <ErrorState problem={problemFromError(reminders.error)} onRetry={() => void reminders.refetch()} />
      ) : reminders.isPending ? (
        <Skeleton />
      ) : due.length === 0 ? (
        <p>{m.deliveries_reminders_none()}</p>
      ) : (
        <>
          <ul className={styles.reminders} aria-label={m.deliveries_reminders()}>
            {shown.map((reminder) => (
              <ReminderRow key={`${reminder.locationId} ${reminder.year}`} reminder={reminder} />
            ))}
          </ul>
          {shown.length === due.length ? null : (
            <div className={styles.buttons}>
              <Button onPress={() => setWhole(true)}>
                {m.deliveries_reminders_all({ count: String(due.length) })}
              </Button>
            </div>
          )}
        </>
      )}
    </Card>
  );
}

function causeText({ cause, daysLate, deadlineOn }: Reminder, language: Language): string {
  const day = formatDate(deadlineOn, language);
  if (cause === 'late')
    return m.deliveries_cause_late({ days: formatCount(daysLate, 'days', language), day });
  return cause === 'near' ? m.deliveries_cause_near({ day }) : m.deliveries_cause_sent_back();
}

function ReminderRow({ reminder }: { readonly reminder: Reminder }) {
  const { language } = useLanguage();
  const { locationId, name, year, cause, remindedOn, coordinators } = reminder;
  const saving = useSave({
    send: (_: null, key) => markReminded({ key, locationId, year, cause }),
    onSaved: async () => {
      toast(m.deliveries_reminded_done({ location: name }));
      await refreshDeliveries();
    },
  });
  const copy = async () => {
    await navigator.clipboard.writeText(reminderText(reminder, language));
    toast(m.deliveries_copied());
  };
  const whose = `${name} ${year}`;
  return (
    <li className={styles.reminder}>
      <div className={styles.reminderWords}>
        <h3 className={styles.cardName}>{whose}</h3>
        <p>{causeText(reminder, language)}</p>
        {remindedOn === null ? null : (
          <p className={styles.note}>{m.deliveries_reminded_on({ day: formatDate(remindedOn, language) })}</p>
        )}
        <ul className={styles.people}>
          {coordinators.length === 0 ? <li>{m.deliveries_no_coordinator()}</li> : null}
          {coordinators.map((each) => (
            <li key={each.email}>
              {each.name} · <MailLink email={each.email} />
            </li>
          ))}
        </ul>
        <SaveNotice saving={saving} />
      </div>
      <div className={styles.buttons}>
        <Button
          icon={<Copy size={16} aria-hidden />}
          aria-label={`${m.deliveries_copy()}: ${whose}`}
          onPress={() => void copy()}
        >
          {m.deliveries_copy()}
        </Button>
        <Button aria-label={`${m.deliveries_mark()}: ${whose}`} onPress={() => saving.save(null)}>
          {m.deliveries_mark()}
        </Button>
      </div>
    </li>
  );
}
