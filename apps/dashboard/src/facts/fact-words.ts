import { capitalised, type Fact, type FactTable, type Language, namesOf } from '@mim/domain/kernel';

/**
 * What a fact is called, as a field or a line begins with it.
 * @example
 * factLabel(trajectoryFacts.household, 'nl'); // 'Gezinssamenstelling'
 */
export const factLabel = ({ label }: Pick<Fact, 'label'>, language: Language): string =>
  capitalised(label[language]);

/** How a fact is asked in a talk. */
export const factQuestion = ({ question, label }: Fact, language: Language): string =>
  capitalised((question ?? label)[language]);

/** What helps to answer a fact, as a field takes it. */
export const helpOf = ({ help }: Pick<Fact, 'help'>, language: Language) =>
  help === undefined ? {} : { help: help[language] };

/** What the facts of a table are called, by their names. */
export const factLabels = <Table extends FactTable>(
  table: Table,
  language: Language,
): Readonly<Record<Extract<keyof Table, string>, string>> =>
  Object.fromEntries(
    namesOf(table).map((name) => [name, factLabel(table[name] as Fact, language)]),
  ) as Record<Extract<keyof Table, string>, string>;
