import { dayField } from '@mim/domain/kernel/schema';
import { useState } from 'react';
import { z } from 'zod';
import { problemFromError } from '../../clients/problem-from-error.js';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { Dialog } from '../../components/dialog.js';
import { ErrorState } from '../../components/error-state.js';
import { DateField } from '../../components/form/date-field.js';
import { Form } from '../../components/form/form.js';
import { NumberField } from '../../components/form/number-field.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { useForm } from '../../components/form/use-form.js';
import { useSave } from '../../components/form/use-save.js';
import { Skeleton } from '../../components/skeleton.js';
import { toast } from '../../components/toast.js';
import { formatDate } from '../../language/format-date.js';
import { formatMoment } from '../../language/format-moment.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './deliveries.module.css';
import { refreshDeliveries, setDeadline, useDeadlines } from './requests/deliveries.js';

/** Until which day each year is in time, who set it, and setting it. */
export function DeadlineCard({ lastYear }: { readonly lastYear: number }) {
  const { language } = useLanguage();
  const deadlines = useDeadlines();
  const [isOpen, setOpen] = useState(false);
  return (
    <Card
      title={m.deliveries_deadline()}
      lead={m.deliveries_deadline_lead()}
      actions={<Button onPress={() => setOpen(true)}>{m.deliveries_deadline_set()}</Button>}
    >
      {deadlines.isError ? (
        <ErrorState problem={problemFromError(deadlines.error)} onRetry={() => void deadlines.refetch()} />
      ) : deadlines.isPending ? (
        <Skeleton />
      ) : deadlines.data.set.length === 0 ? (
        <p>{m.deliveries_deadline_default()}</p>
      ) : (
        <ul className={styles.people}>
          {deadlines.data.set.map(({ fromYear, deadlineOn, setBy, setAt }) => (
            <li key={setAt}>
              {m.deliveries_deadline_from({ year: String(fromYear), day: formatDate(deadlineOn, language) })}{' '}
              <span className={styles.note}>
                {m.deliveries_deadline_by({
                  name: setBy ?? m.deliveries_gone(),
                  moment: formatMoment(setAt, language),
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {isOpen ? <DeadlineDialog year={lastYear + 1} onClose={() => setOpen(false)} /> : null}
    </Card>
  );
}

const schema = z.strictObject({ fromYear: z.int().min(2000).max(2199), deadlineOn: dayField() });

function DeadlineDialog({ year, onClose }: { readonly year: number; readonly onClose: () => void }) {
  const initial: { fromYear: number | null; deadlineOn: string | null } = {
    fromYear: year,
    deadlineOn: null,
  };
  const form = useForm({
    initial,
    schema,
    labels: { fromYear: m.deliveries_deadline_year(), deadlineOn: m.deliveries_deadline() },
  });
  const saving = useSave({
    send: (deadline: z.output<typeof schema>, key) => setDeadline({ key, ...deadline }),
    form,
    fieldOf: { 'deadline-outside-year': 'deadlineOn', 'implausible-day': 'deadlineOn' },
    onSaved: async () => {
      toast(m.deliveries_deadline_done());
      await refreshDeliveries();
      onClose();
    },
  });
  return (
    <Dialog title={m.deliveries_deadline_set()} onClose={onClose}>
      <Form form={form} onSubmit={saving.save}>
        <NumberField {...form.field('fromYear')} />
        <DateField {...form.field('deadlineOn')} help={m.deliveries_deadline_help()} />
        <SaveNotice saving={saving} />
        <SaveBar isSaving={saving.isSaving} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
