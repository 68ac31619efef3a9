import type { Problem } from '@mim/domain/kernel';
import { matchCriteria, passedVisitChoices } from '@mim/domain/matching';
import { CircleAlert } from 'lucide-react';
import field from '../components/field.module.css';
import { codeOptions } from '../components/form/code-options.js';
import { problemText } from '../components/form/issue-text.js';
import { RadioGroup } from '../components/form/radio-group.js';
import { SelectField } from '../components/form/select-field.js';
import { formatCount, formatList } from '../language/format.js';
import { formatDate } from '../language/format-date.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';
import {
  type Candidate,
  type FamilyChoices as Choices,
  candidatesForAll,
  choiceOf,
  chooseForAll,
  type Family,
  nobody,
} from './family-choice.js';
import styles from './leaving.module.css';

export interface FamilyChoicesProps {
  readonly families: readonly Family[];
  readonly value: Choices;
  readonly onChange: (value: Choices) => void;
  readonly error: string | undefined;
  /** What is wrong with whom was chosen, by match: it stands at that choice. */
  readonly refused?: Readonly<Record<string, Problem>>;
  /** What it is called when nobody is next: the waiting list, or that the visits are cancelled. */
  readonly withoutAnybody: string;
  /** Whether a match ends, so that what is planned after it can be handed over or cancelled. */
  readonly asksVisits: boolean;
}

/** So many strengths are told of a candidate: more is no short reason. */
const mostStrengths = 3;

/** For each family who is next, whoever suits it best first, or one choice for all. */
export function FamilyChoices(props: FamilyChoicesProps) {
  const { families, value, onChange, error, refused = {}, withoutAnybody, asksVisits } = props;
  const { language } = useLanguage();
  const roomOf = ({ activeFamilies: count, maximumFamilies }: Candidate) =>
    m.matching_families({ count, most: formatCount(maximumFamilies, 'families', language) });
  const without = { id: nobody, label: withoutAnybody };
  const optionsFor = ({ candidates }: Family) => [
    without,
    ...candidates.map((each) => {
      const { visitingMotherId: id, name, strengths } = each;
      const room = roomOf(each);
      const why = formatList(
        strengths.slice(0, mostStrengths).map((criterion) => matchCriteria.label(criterion, language)),
        language,
      );
      const label =
        strengths.length === 0
          ? m.leaving_successor({ name, room })
          : m.leaving_successor_fits({ name, room, why });
      return { id, label };
    }),
  ];
  const optionsForAll = [
    without,
    ...candidatesForAll(families).map((each) => ({
      id: each.visitingMotherId,
      label: m.leaving_successor({ name: each.name, room: roomOf(each) }),
    })),
  ];
  const first = families[0] === undefined ? null : choiceOf(value, families[0]).to;
  // What is refused of one choice leads there; what is refused of all stands above them.
  const refusedFirst = families.find(({ matchId }) => refused[matchId] !== undefined)?.matchId;
  const same = families.every((family) => choiceOf(value, family).to === first) ? first : null;
  return (
    <fieldset
      className={styles.families}
      data-field={refusedFirst === undefined ? 'families' : undefined}
      tabIndex={-1}
    >
      <legend className={field.label}>{m.leaving_families()}</legend>
      {error === undefined || refusedFirst !== undefined ? null : (
        <p className={field.error}>
          <CircleAlert size={16} aria-hidden />
          {error}
        </p>
      )}
      {families.length > 1 ? (
        <SelectField
          name="all"
          label={m.leaving_all()}
          options={optionsForAll}
          value={same}
          onChange={(to) => onChange(chooseForAll(families, to))}
        />
      ) : null}
      {families.map((family) => {
        const choice = choiceOf(value, family);
        const { matchId, name, plannedOn } = family;
        const problem = refused[matchId];
        const change = (patch: Partial<typeof choice>) =>
          onChange({ ...value, [matchId]: { ...choice, ...patch } });
        const days = formatList(
          plannedOn.map((day) => formatDate(day, language)),
          language,
        );
        return (
          <div
            key={matchId}
            className={styles.family}
            data-field={matchId === refusedFirst ? 'families' : undefined}
          >
            <SelectField
              name={matchId}
              label={name}
              help={plannedOn.length === 0 ? m.leaving_nothing_planned() : m.leaving_planned({ days })}
              options={optionsFor(family)}
              value={choice.to}
              onChange={(to) => change({ to })}
              error={problem === undefined ? undefined : problemText(problem, language)}
            />
            {asksVisits && plannedOn.length > 0 && choice.to !== null && choice.to !== nobody ? (
              <RadioGroup
                name={`${matchId}-visits`}
                label={m.leaving_visits({ name })}
                look="chips"
                options={codeOptions(passedVisitChoices, language)}
                value={choice.plannedVisits}
                onChange={(plannedVisits) => {
                  if (plannedVisits !== null) change({ plannedVisits });
                }}
              />
            ) : null}
          </div>
        );
      })}
    </fieldset>
  );
}
