import { type SessionValues, sessionFacts, sessionProblemFields, sessionRefusals } from '@mim/domain/group';
import { sessionSchema } from '@mim/domain/group/schema';
import { factsFrom, isIsoDate, Temporal } from '@mim/domain/kernel';
import { useState } from 'react';
import { ActionDialog } from '../../action-dialog/action-dialog.js';
import { readToday } from '../../clients/today.js';
import { apiClient } from '../../clients/trpc.js';
import { CheckboxGroup } from '../../components/form/checkbox-group.js';
import { fieldProblems } from '../../components/form/field-problems.js';
import { useForm } from '../../components/form/use-form.js';
import type { Option } from '../../components/select.js';
import { FactFields } from '../../facts/fact-fields.js';
import { factLabels } from '../../facts/fact-words.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { AddMother } from './add-mother.js';
import type { GroupPageAnswer, GroupSessionLine } from './requests/groups.js';

export interface SessionDialogProps {
  readonly group: GroupPageAnswer;
  /** Sessions of it as far as they are there; of the days of the others the server tells. */
  readonly known: readonly GroupSessionLine[];
  /** The session that is corrected; absent: a new one. */
  readonly session?: GroupSessionLine;
  readonly onClose: () => void;
}

/** Mothers who came lately are ticked; whoever came for the first time is found by name. */
const mostInSight = 24;

/** Records a session: who was there by name, by a tick, and how many there were in all. */
export default function SessionDialog({ group, known, session, onClose }: SessionDialogProps) {
  const { language } = useLanguage();
  const today = readToday();
  const lastPossible = group.lastDay !== null && group.lastDay < today ? group.lastDay : today;
  const [added, setAdded] = useState<readonly Option[]>([]);
  const facts = factsFrom(sessionFacts, session ?? {});
  const values = {
    ...facts,
    heldOn: (session?.heldOn ?? suggestedDay(group, lastPossible)) as string | null,
    presentCount: (session?.presentCount ?? null) as number | null,
    motherIds: (session?.mothers ?? []).map(({ trajectoryId }) => trajectoryId) as readonly string[],
  };
  const form = useForm({
    initial: values,
    schema: sessionSchema,
    labels: { ...factLabels(sessionFacts, language), motherIds: m.groups_by_name() },
    toInput: (filledIn) => ({
      ...filledIn,
      heldOn: filledIn.heldOn ?? undefined,
      presentCount: filledIn.isCancelled
        ? (filledIn.presentCount ?? 0)
        : (filledIn.presentCount ?? undefined),
      motherIds: [...filledIn.motherIds],
    }),
    checkSoFar: ({ heldOn, presentCount, ...filledIn }) => {
      const otherDays = known
        .filter(({ sessionId }) => sessionId !== session?.sessionId)
        .map((each) => each.heldOn);
      return fieldProblems<keyof typeof values>(
        sessionRefusals(
          {
            ...filledIn,
            heldOn: heldOn !== null && isIsoDate(heldOn) ? heldOn : null,
            presentCount: typeof presentCount === 'number' ? presentCount : null,
          },
          { ...group, otherDays },
          Temporal.PlainDate.from(today),
        ),
      );
    },
  });
  const { isCancelled, motherIds, presentCount } = form.values;
  const others = typeof presentCount === 'number' ? presentCount - motherIds.length : null;
  const ask = (names: readonly (keyof SessionValues)[]) => (
    <FactFields
      table={sessionFacts}
      names={names}
      values={form.values}
      onChange={(name, value) => form.change({ [name]: value } as Partial<typeof values>)}
      errors={form.errors}
      words="label"
      isOptional={(name) => name === 'theme'}
      min={group.firstDay}
      max={lastPossible}
    />
  );
  return (
    <ActionDialog
      isSheet
      title={session === undefined ? m.groups_record() : m.groups_correct_session()}
      about={group.groupName}
      form={form}
      {...(session === undefined ? {} : { record: { version: session.version, values } })}
      send={(filledIn, key, version) =>
        session === undefined
          ? apiClient.groups.recordSession.mutate({ key, groupId: group.groupId, session: filledIn })
          : apiClient.groups.changeSession.mutate({
              key,
              sessionId: session.sessionId,
              version,
              session: filledIn,
            })
      }
      // Of sessions that are not shown, or that others recorded meanwhile, only the server knows.
      fieldOf={sessionProblemFields}
      done={m.groups_recorded()}
      words={m.form_save()}
      onClose={onClose}
    >
      {ask(['heldOn', 'isCancelled'])}
      {isCancelled ? null : (
        <>
          <CheckboxGroup
            {...form.field('motherIds')}
            options={[...mothersToTick(group, session), ...added]}
            help={m.groups_by_name_help()}
          />
          <AddMother
            known={[...mothersToTick(group, session), ...added]}
            onAdd={(mother) => {
              setAdded((before) =>
                [...mothersToTick(group, session), ...before].some(({ id }) => id === mother.id)
                  ? before
                  : [...before, mother],
              );
              if (!motherIds.includes(mother.id)) form.change({ motherIds: [...motherIds, mother.id] });
            }}
          />
          {ask(['presentCount'])}
          {others === null || others < 0 ? null : (
            <output>{m.groups_others({ named: motherIds.length, others })}</output>
          )}
        </>
      )}
      {ask(['theme'])}
    </ActionDialog>
  );
}

/** The day on which it was to meet, if that is over; otherwise today, or the last day of a group that ended. */
const suggestedDay = ({ nextSessionOn }: GroupPageAnswer, lastPossible: string): string =>
  nextSessionOn !== null && nextSessionOn <= lastPossible ? nextSessionOn : lastPossible;

/** Who was there, and who came lately. */
function mothersToTick(group: GroupPageAnswer, session: GroupSessionLine | undefined): readonly Option[] {
  const named = session?.mothers ?? [];
  const lately = group.regulars
    .slice(0, mostInSight)
    .filter(({ trajectoryId }) => named.every((each) => each.trajectoryId !== trajectoryId));
  return [...named, ...lately].map(({ trajectoryId, name }) => ({ id: trajectoryId, label: name }));
}
