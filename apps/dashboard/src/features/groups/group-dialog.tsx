import { type GroupValues, groupFacts } from '@mim/domain/group';
import { groupSchema } from '@mim/domain/group/schema';
import { emptyFacts, factsFrom, namesOf } from '@mim/domain/kernel';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ActionDialog } from '../../action-dialog/action-dialog.js';
import { useChosenLocation } from '../../clients/own-locations.js';
import { api, apiClient } from '../../clients/trpc.js';
import { LocationChoice } from '../../components/form/location-choice.js';
import { MultiCombobox } from '../../components/form/multi-combobox.js';
import { useForm } from '../../components/form/use-form.js';
import { FactFields } from '../../facts/fact-fields.js';
import { factLabels } from '../../facts/fact-words.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { GroupPageAnswer } from './requests/groups.js';

export interface GroupDialogProps {
  /** The group that is changed; absent: a new one. */
  readonly group?: GroupPageAnswer;
  readonly onClose: () => void;
}

/** Which language is asked of a group for one language alone. */
const table = {
  ...groupFacts,
  groupLanguage: { ...groupFacts.groupLanguage, askedWhen: { fact: 'target', is: 'one-language' } },
} as const;
const required: readonly string[] = ['groupName', 'firstDay'];

/** Adds a meeting group, or changes one: what it is, who runs it, how often it meets. */
export default function GroupDialog({ group, onClose }: GroupDialogProps) {
  const { language } = useLanguage();
  const navigate = useNavigate();
  const [chosenLocation] = useChosenLocation();
  const locationId = group?.locationId ?? chosenLocation;
  const visitors = useQuery(api.visitingMothers.names.queryOptions({}));
  const values = {
    ...(group === undefined
      ? ({ ...emptyFacts(groupFacts), groupName: '' } as Omit<GroupValues, 'firstDay'> & {
          firstDay: string | null;
        })
      : { ...factsFrom(groupFacts, group), firstDay: group.firstDay as string | null }),
    leaderIds: (group?.leaders ?? []).map(({ id }) => id) as readonly string[],
  };
  const form = useForm({
    initial: values,
    schema: groupSchema,
    labels: { ...factLabels(groupFacts, language), leaderIds: m.groups_leaders() },
    toInput: (filledIn) => ({
      ...filledIn,
      groupName: filledIn.groupName === '' ? undefined : filledIn.groupName,
      firstDay: filledIn.firstDay ?? undefined,
      // What was chosen before it became a group for somebody else is none.
      groupLanguage: filledIn.target === 'one-language' ? filledIn.groupLanguage : null,
      leaderIds: [...filledIn.leaderIds],
    }),
  });
  // Who runs it and has stopped since stays among those who can be chosen.
  const known = [...(visitors.data ?? []).filter((each) => each.locationId === locationId)].map(
    ({ visitingMotherId, name }) => ({ id: visitingMotherId, label: name }),
  );
  const others = (group?.leaders ?? []).filter(({ id }) => known.every((each) => each.id !== id));
  const options = [...known, ...others.map(({ id, name }) => ({ id, label: name }))];
  return (
    <ActionDialog
      isSheet
      title={group === undefined ? m.groups_add() : m.groups_change()}
      {...(group === undefined ? {} : { about: group.groupName })}
      form={form}
      {...(group === undefined ? {} : { record: { version: group.version, values } })}
      send={(filledIn, key, version) =>
        apiClient.groups.save.mutate({
          key,
          locationId,
          ...(group === undefined ? {} : { groupId: group.groupId, version }),
          group: filledIn,
        })
      }
      done={m.groups_saved()}
      words={m.form_save()}
      onClose={onClose}
      onStored={({ id }) => {
        if (group === undefined && id !== undefined)
          void navigate({ to: '/groepen/$groupId', params: { groupId: id } });
      }}
    >
      {group === undefined ? <LocationChoice /> : null}
      <FactFields
        table={table}
        names={namesOf(groupFacts)}
        values={form.values}
        onChange={(name, value) => form.change({ [name]: value })}
        errors={form.errors}
        words="label"
        isOptional={(name) => !required.includes(name)}
      />
      <MultiCombobox {...form.field('leaderIds')} isOptional options={options} />
    </ActionDialog>
  );
}
