import { type TableName, tableNames } from '@mim/domain/delivery';
import { reasonField } from '@mim/domain/kernel/schema';
import { useState } from 'react';
import { z } from 'zod';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { Form } from '../../components/form/form.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { SelectField } from '../../components/form/select-field.js';
import { TextArea } from '../../components/form/text-area.js';
import { useForm } from '../../components/form/use-form.js';
import { useSave } from '../../components/form/use-save.js';
import { m } from '../../paraglide/messages.js';
import styles from './deliveries.module.css';
import { DeliveryRows } from './delivery-rows.js';
import { tableLabels } from './model/table-names.js';
import { type DeliveryRow, lookInto, type Version } from './requests/deliveries.js';

const tables = tableNames as unknown as [TableName, ...TableName[]];
const schema = z.strictObject({ reason: reasonField().max(1000), table: z.enum(tables) });
type Filled = z.output<typeof schema>;

export interface LookDialogProps {
  /** Which delivery it is, in words. */
  readonly about: string;
  readonly locationId: string;
  readonly version: Version;
  readonly onClose: () => void;
}

/** What was seen of a delivery so far, and what it was asked with. */
interface Seen {
  readonly asked: Filled;
  readonly rows: readonly DeliveryRow[];
  readonly next: string | null;
}

/** The rows of a delivery, under pseudonyms, once a reason is given: it stands in the access log of the location. */
export function LookDialog({ about, locationId, version, onClose }: LookDialogProps) {
  const [seen, setSeen] = useState<Seen | null>(null);
  const initial: { reason: string; table: TableName | null } = { reason: '', table: 'participations' };
  const form = useForm({
    initial,
    schema,
    labels: { reason: m.deliveries_look_reason(), table: m.deliveries_look_table() },
  });
  const looking = useSave({
    send: ({ asked, after }: { readonly asked: Filled; readonly after: string }) =>
      lookInto({ locationId, deliveryId: version.deliveryId, ...asked, after }),
    onSaved: ({ rows, next }, { asked, after }) =>
      setSeen((before) => ({ asked, next, rows: after === '' ? rows : [...(before?.rows ?? []), ...rows] })),
  });
  return (
    <Dialog title={m.deliveries_look()} about={about} isSheet onClose={onClose}>
      <Form form={form} onSubmit={(asked) => looking.save({ asked, after: '' })}>
        <TextArea {...form.field('reason')} help={m.deliveries_look_help()} />
        <SelectField
          {...form.field('table')}
          options={tables.map((id) => ({ id, label: tableLabels[id]() }))}
        />
        <SaveNotice saving={looking} />
        <SaveBar isSaving={looking.isSaving} words={m.deliveries_look_show()} onCancel={onClose} />
      </Form>
      {seen === null ? null : <DeliveryRows table={seen.asked.table} rows={seen.rows} />}
      {seen === null || seen.next === null ? null : (
        <div className={styles.buttons}>
          <Button onPress={() => looking.save({ asked: seen.asked, after: seen.next ?? '' })}>
            {m.deliveries_look_more()}
          </Button>
        </div>
      )}
    </Dialog>
  );
}
