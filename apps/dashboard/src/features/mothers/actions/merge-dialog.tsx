import type { Language } from '@mim/domain/kernel';
import { personFactNames, personFacts } from '@mim/domain/person';
import { trajectoryFacts } from '@mim/domain/registration';
import { mergeSchema } from '@mim/domain/registration/schema';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ActionDialog } from '../../../action-dialog/action-dialog.js';
import { useFoundPeople } from '../../../clients/found-people.js';
import { type Answers, api, apiClient } from '../../../clients/trpc.js';
import { Combobox, type ComboboxOption } from '../../../components/form/combobox.js';
import { TextArea } from '../../../components/form/text-area.js';
import { useForm } from '../../../components/form/use-form.js';
import { factText } from '../../../facts/fact-text.js';
import { factLabel } from '../../../facts/fact-words.js';
import { foundPersonHint } from '../../../facts/found-person.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import styles from './merge-dialog.module.css';
import { trajectoryText } from './merge-words.js';
import type { TrajectoryDialogProps } from './trajectory-dialog-props.js';

type Comparison = Answers['merging']['compare'];

/** Another record of the same mother goes into this one: both are seen beside each other before. */
export default function MergeDialog({ mother, onClose }: TrajectoryDialogProps) {
  const { personId } = mother.mother;
  const [chosenId, setChosenId] = useState<string | null>(null);
  const comparison = useQuery(
    api.merging.compare.queryOptions(chosenId === null ? skipToken : { personId, otherId: chosenId }),
  );
  const both = comparison.data;
  const form = useForm({
    initial: { otherId: null as string | null, reason: '' },
    schema: mergeSchema,
    labels: { otherId: m.mother_merge_other(), reason: m.mother_reason() },
    check: () => (both?.refusal == null ? [] : [{ field: 'otherId', problem: both.refusal }]),
  });
  const { onChange, ...other } = form.field('otherId');
  const search = useRecords(personId, both);
  return (
    <ActionDialog
      title={m.mother_do_merge()}
      about={mother.mother.name}
      lead={m.mother_merge_lead()}
      form={form}
      send={(merge, key) =>
        apiClient.merging.merge.mutate({
          key,
          personId,
          version: both?.kept.person.version ?? mother.mother.version,
          otherVersion: both?.other.person.version ?? 1,
          merge,
        })
      }
      done={m.mother_merged({ name: mother.mother.name })}
      words={m.mother_merge_words()}
      onClose={onClose}
    >
      <Combobox
        {...other}
        {...search}
        help={m.mother_merge_other_help()}
        onChange={(id) => {
          onChange(id);
          setChosenId(id);
        }}
      />
      {both === undefined ? null : <BothRecords both={both} />}
      <TextArea {...form.field('reason')} />
    </ActionDialog>
  );
}

/** Who may be the same while nothing is typed, and who is found by what is typed. */
function useRecords(personId: string, both: Comparison | undefined) {
  const { language } = useLanguage();
  const [text, setText] = useState('');
  const candidates = useQuery(api.merging.candidates.queryOptions({ personId }));
  const { people, ...found } = useFoundPeople(text, { type: 'mother' });
  const chosen: ComboboxOption[] =
    both === undefined ? [] : [{ id: both.other.person.personId, label: both.other.person.name }];
  const others: ComboboxOption[] =
    text.trim() === ''
      ? (candidates.data ?? []).map(({ personId: id, name, status }) => ({
          id,
          label: name,
          hint: m.mother_merge_candidate({ trajectory: trajectoryText({ status }, language) }),
        }))
      : people.map((person) => ({
          id: person.id,
          label: person.name,
          hint: foundPersonHint(person, language),
        }));
  const options = [...others, ...chosen.filter(({ id }) => others.every((each) => each.id !== id))].filter(
    ({ id }) => id !== personId,
  );
  return { options, onSearch: setText, ...found };
}

/** The children of a record, as its trajectories have them: those that say the same, once. */
const childrenText = ({ trajectories }: Comparison['kept'], language: Language): string | null => {
  const each = trajectories.flatMap(({ children }) => factText('children', children, language) ?? []);
  return [...new Set(each)].join('; ') || null;
};

/** Two records, fact by fact: what is known of either. */
function BothRecords({ both: { kept, other } }: { readonly both: Comparison }) {
  const { language } = useLanguage();
  const facts = personFactNames.map((name) => ({
    name,
    label: factLabel(personFacts[name], language),
    values: [kept, other].map(({ person }) =>
      Array.isArray(person[name]) && person[name].length === 0
        ? null
        : factText(name, person[name], language),
    ),
  }));
  const rows = [
    ...facts.filter(({ values }) => values.some((value) => value !== null)),
    {
      name: 'children',
      label: factLabel(trajectoryFacts.children, language),
      values: [kept, other].map((record) => childrenText(record, language)),
    },
    {
      name: 'trajectories',
      label: m.mother_merge_trajectories(),
      values: [kept, other].map(({ trajectories }) =>
        trajectories.map((trajectory) => trajectoryText(trajectory, language)).join('; '),
      ),
    },
  ];
  return (
    <table className={styles.both}>
      <caption className={styles.caption}>{m.mother_merge_both()}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{m.mother_merge_kept()}</th>
          <th scope="col">{m.mother_merge_goes()}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, label, values: [ours, theirs] }) => (
          <tr key={name} className={ours === theirs ? undefined : styles.differs}>
            <th scope="row">{label}</th>
            <td>{ours ?? m.mother_merge_unknown()}</td>
            <td>{theirs ?? m.mother_merge_unknown()}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
