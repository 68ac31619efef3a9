import { dayField } from '@mim/domain/kernel/schema';
import { z } from 'zod';
import { problemFromError } from '../../clients/problem-from-error.js';
import { Dialog } from '../../components/dialog.js';
import { ErrorState } from '../../components/error-state.js';
import { DateField } from '../../components/form/date-field.js';
import { Form } from '../../components/form/form.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { useForm } from '../../components/form/use-form.js';
import { useSave } from '../../components/form/use-save.js';
import { Notice } from '../../components/notice.js';
import { Skeleton } from '../../components/skeleton.js';
import { toast } from '../../components/toast.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { closeLocation, type ListedLocation, refreshPlaces, useClosing } from './requests/places.js';

const schema = z.strictObject({ lastDay: dayField() });

export interface CloseLocationDialogProps {
  readonly location: ListedLocation;
  readonly onClose: () => void;
}

/** Closes a location on a day, once it is known what still goes on there. */
export function CloseLocationDialog({ location, onClose }: CloseLocationDialogProps) {
  const { language } = useLanguage();
  const { code, version, name } = location;
  const closing = useClosing(code);
  const initial: { readonly lastDay: string | null } = { lastDay: location.closedOn };
  const form = useForm({ initial, schema, labels: { lastDay: m.places_field_last_day() } });
  const saving = useSave({
    send: ({ lastDay }: z.output<typeof schema>) => closeLocation({ locationId: code, version, lastDay }),
    form,
    fieldOf: {
      'closes-before-it-opens': 'lastDay',
      'mothers-take-part': 'lastDay',
      'implausible-day': 'lastDay',
    },
    onConflict: refreshPlaces,
    onSaved: async (_, { lastDay }) => {
      await refreshPlaces();
      toast(m.places_closes({ name, date: formatDate(lastDay, language) }));
      onClose();
    },
  });
  return (
    <Dialog title={m.places_close()} about={name} onClose={onClose}>
      {closing.isError ? (
        <ErrorState problem={problemFromError(closing.error)} onRetry={() => void closing.refetch()} />
      ) : null}
      {closing.isPending ? <Skeleton /> : null}
      {closing.data === undefined ? null : (
        <Form form={form} onSubmit={saving.save}>
          {closing.data.running === 0 ? (
            <Notice tone="good" title={m.places_running_none()} />
          ) : (
            <Notice tone="warn" title={m.places_running({ count: closing.data.running })}>
              <p>{m.places_running_help()}</p>
            </Notice>
          )}
          <DateField {...form.field('lastDay')} help={m.places_field_last_day_help()} />
          <SaveNotice saving={saving} />
          <SaveBar isSaving={saving.isSaving} words={m.places_close()} onCancel={onClose} />
        </Form>
      )}
    </Dialog>
  );
}
