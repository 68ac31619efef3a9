import { reachOfRole } from '@mim/domain/account';
import { invitationSchema } from '@mim/domain/account/schema';
import { useState } from 'react';
import { roleLabels } from '../../clients/role-labels.js';
import type { Account } from '../../clients/session.js';
import { Dialog } from '../../components/dialog.js';
import { Combobox } from '../../components/form/combobox.js';
import { DateField } from '../../components/form/date-field.js';
import { Form } from '../../components/form/form.js';
import { MultiCombobox } from '../../components/form/multi-combobox.js';
import { RadioGroup } from '../../components/form/radio-group.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { TextLine } from '../../components/form/text-line.js';
import { useForm } from '../../components/form/use-form.js';
import { useSave } from '../../components/form/use-save.js';
import { LinkButton } from '../../components/link-button.js';
import { Notice } from '../../components/notice.js';
import { m } from '../../paraglide/messages.js';
import { InvitationMade } from './invitation-made.js';
import { type Accounts, type Invited, invite, refreshAccounts } from './requests/accounts.js';

type Role = Account['role'];
interface Values {
  readonly role: Role | null;
  readonly locationIds: readonly string[];
  readonly providerId: string | null;
  readonly name: string;
  readonly email: string;
  readonly firstDay: string | null;
}

export interface InviteDialogProps {
  readonly found: Accounts;
  readonly onClose: () => void;
}

const options = (places: Accounts['locations']) =>
  places.map(({ code, name }) => ({ id: code, label: name }));

/** For what a role is held, where there is but one to choose. */
function placeOf(role: Role | null, locations: Accounts['locations'], providers: Accounts['providers']) {
  const reach = role === null ? null : reachOfRole[role];
  const [location] = reach === 'locations' && locations.length === 1 ? locations : [];
  const [provider] = reach === 'provider' && providers.length === 1 ? providers : [];
  return { locationIds: location === undefined ? [] : [location.code], providerId: provider?.code ?? null };
}

/** Invites somebody to a role, and shows the link, once. */
export function InviteDialog({ found: { roles, locations, providers }, onClose }: InviteDialogProps) {
  const [invited, setInvited] = useState<Invited | null>(null);
  const [onlyRole] = roles.length === 1 ? roles : [];
  const initial: Values = {
    role: onlyRole ?? null,
    ...placeOf(onlyRole ?? null, locations, providers),
    name: '',
    email: '',
    firstDay: null,
  };
  const form = useForm({
    initial,
    schema: invitationSchema,
    labels: {
      role: m.accounts_field_role(),
      locationIds: m.accounts_field_locations(),
      providerId: m.accounts_field_provider(),
      name: m.accounts_field_name(),
      email: m.accounts_field_email(),
      firstDay: m.accounts_field_first_day(),
    },
  });
  const saving = useSave({
    send: (filled: typeof invitationSchema._output) => invite(filled),
    form,
    fieldOf: {
      'own-role': 'email',
      'role-held': 'email',
      'other-role-held': 'email',
      'implausible-day': 'firstDay',
    },
    onSaved: async (answer) => {
      await refreshAccounts();
      setInvited(answer);
    },
  });
  const { role, name } = form.values;
  const reach = role === null ? null : reachOfRole[role];
  if (invited !== null)
    return (
      <Dialog
        title={m.accounts_invite()}
        about={name}
        isSheet
        loses={invited.outcome === 'given' ? 'nothing' : 'shown-once'}
        onClose={onClose}
      >
        <InvitationMade name={name} invited={invited} onClose={onClose} />
      </Dialog>
    );
  return (
    <Dialog title={m.accounts_invite()} isSheet onClose={onClose}>
      <Form form={form} onSubmit={saving.save}>
        {onlyRole === undefined ? (
          <RadioGroup
            {...form.field('role')}
            options={roles.map((id) => ({ id, label: roleLabels[id]() }))}
            onChange={(chosen) => form.change({ role: chosen, ...placeOf(chosen, locations, providers) })}
          />
        ) : null}
        {reach === 'locations' && locations.length === 0 ? (
          <NoPlace title={m.accounts_no_location()}>{m.accounts_no_location_help()}</NoPlace>
        ) : reach === 'locations' ? (
          <MultiCombobox {...form.field('locationIds')} options={options(locations)} />
        ) : null}
        {reach === 'provider' && providers.length === 0 ? (
          <NoPlace title={m.places_no_provider()}>{m.accounts_no_provider_help()}</NoPlace>
        ) : reach === 'provider' ? (
          <Combobox {...form.field('providerId')} options={options(providers)} />
        ) : null}
        <TextLine {...form.field('name')} help={m.accounts_field_name_help()} />
        <TextLine {...form.field('email')} type="email" help={m.accounts_field_email_help()} />
        <DateField {...form.field('firstDay')} isOptional help={m.accounts_field_first_day_help()} />
        <SaveNotice saving={saving} />
        <SaveBar isSaving={saving.isSaving} words={m.accounts_invite()} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}

/** Where a choice would be empty: what comes first, and the way there. */
const NoPlace = ({ title, children }: { readonly title: string; readonly children: string }) => (
  <Notice tone="warn" title={title} action={<LinkButton to="/locaties">{m.places_title()}</LinkButton>}>
    <p>{children}</p>
  </Notice>
);
