import { dayField } from '@mim/domain/kernel/schema';
import { z } from 'zod';
import { Dialog } from '../../components/dialog.js';
import { DateField } from '../../components/form/date-field.js';
import { Form } from '../../components/form/form.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { useForm } from '../../components/form/use-form.js';
import { useSave } from '../../components/form/use-save.js';
import { toast } from '../../components/toast.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { roleText } from './model/role-text.js';
import { endRole, type HeldRole, type ListedAccount, refreshAccounts } from './requests/accounts.js';

const schema = z.strictObject({ lastDay: dayField().nullable().default(null) });

export interface EndRoleDialogProps {
  readonly account: ListedAccount;
  readonly role: HeldRole;
  readonly today: string;
  readonly onClose: () => void;
}

/** Ends a role of somebody: on a day, or at once. */
export function EndRoleDialog({ account, role, today, onClose }: EndRoleDialogProps) {
  const { language } = useLanguage();
  const { membershipId, version, place } = role;
  const name = account.name ?? m.accounts_no_name();
  const initial: { readonly lastDay: string | null } = { lastDay: role.lastDay };
  const form = useForm({ initial, schema, labels: { lastDay: m.accounts_field_last_day() } });
  const saving = useSave({
    send: ({ lastDay }: z.output<typeof schema>) => endRole({ membershipId, version, lastDay }),
    form,
    fieldOf: {
      'ends-in-the-past': 'lastDay',
      'ends-before-it-begins': 'lastDay',
      'implausible-day': 'lastDay',
    },
    onConflict: refreshAccounts,
    onSaved: async (_, { lastDay }) => {
      await refreshAccounts();
      toast(
        lastDay === null
          ? m.accounts_role_ended({ name })
          : m.accounts_role_ends({ name, date: formatDate(lastDay, language) }),
      );
      onClose();
    },
  });
  return (
    <Dialog title={m.accounts_end_title()} about={name} onClose={onClose}>
      <Form form={form} onSubmit={saving.save}>
        <p>{m.accounts_end_help({ role: roleText(role.role, place === null ? [] : [place], language) })}</p>
        <DateField
          {...form.field('lastDay')}
          isOptional
          min={today}
          help={m.accounts_field_last_day_help()}
        />
        <SaveNotice saving={saving} />
        <SaveBar isSaving={saving.isSaving} words={m.accounts_end()} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
