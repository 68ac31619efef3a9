import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Column } from './delivery/column.js';
import { participationColumns, visitingMotherColumns } from './delivery/columns.js';
import { correctionFacts, correctionRequestFacts, expenseFacts } from './expenses/expense-facts.js';
import { groupFacts, sessionFacts } from './group/group-facts.js';
import { evaluationFacts, ownStepFacts } from './growth/growth-facts.js';
import { emptyFacts, type Fact, type FactTable, isKnown, namesOf } from './kernel/fact.js';
import { factChanges, factFields, storedFacts } from './kernel/fact-schema.js';
import { languages } from './kernel/language.js';
import { personFacts } from './person/person-facts.js';
import { trajectoryFacts } from './registration/trajectory-facts.js';
import { visitingMotherFacts } from './supervision/visiting-mother-facts.js';
import { factsArbitrary } from './testing/fact-arbitraries.js';
import { visitFacts } from './visit/visit-facts.js';

/** Every table of facts. */
const tables: Readonly<Record<string, FactTable>> = {
  person: personFacts,
  trajectory: trajectoryFacts,
  'visiting mother': visitingMotherFacts,
  visit: visitFacts,
  expense: expenseFacts,
  correction: correctionFacts,
  'correction as it is asked': correctionRequestFacts,
  'meeting group': groupFacts,
  'session of a group': sessionFacts,
  evaluation: evaluationFacts,
  'own step': ownStepFacts,
};
/** Those whose facts stand in a table of the delivery. */
const delivered: Readonly<Record<string, Readonly<Record<string, Column>>>> = {
  trajectory: participationColumns,
  'visiting mother': visitingMotherColumns,
};

describe.each(Object.entries(tables))('the facts of a %s', (name, table) => {
  const names = namesOf(table);
  const factOf = (fact: string) => table[fact] as Fact;
  const any = factsArbitrary(table);
  const form = z.strictObject(factFields(table));
  const answer = z.strictObject(storedFacts(table));

  it('have their words in both languages, as in the middle of a sentence', () => {
    for (const fact of names)
      for (const language of languages) {
        const { label, question, help } = factOf(fact);
        // A word that is written with capitals keeps them.
        for (const words of [label, question].filter((each) => each !== undefined))
          expect(words[language]).toMatch(/^(?:\p{Ll}|VOG|Boekenbaby)/u);
        if (help !== undefined) expect(help[language]).toMatch(/^\p{Lu}.*\.$/u);
      }
  });

  it('are called each by its own name', () => {
    for (const language of languages) {
      const labels = names.map((fact) => factOf(fact).label[language]);
      expect(labels).toHaveLength(new Set(labels).size);
    }
  });

  it('are read back as they were sent, and answered as they are stored', () => {
    fc.assert(
      fc.property(any, (facts) => {
        const sent = form.parse(facts);
        expect(form.parse(sent)).toEqual(sent);
        expect(answer.parse(sent)).toEqual(sent);
      }),
    );
  });

  it('are not known where a form leaves them out, unless a record cannot be without them', () => {
    const required = names.filter((fact) => factOf(fact).isRequired === true);
    const left = form.safeParse({});
    expect(left.error?.issues.map(({ path }) => path[0]) ?? []).toEqual(required);
    for (const [fact, value] of Object.entries(emptyFacts(table)))
      expect(isKnown(factOf(fact), value) && factOf(fact).usual === undefined).toBe(value === false);
  });

  it('stay as they are where a correction leaves them out', () => {
    const change = z.strictObject(factChanges(table));
    fc.assert(
      fc.property(any, fc.subarray([...names]), (facts, some) => {
        const given = Object.fromEntries(some.map((fact) => [fact, facts[fact]]));
        expect(Object.keys(change.parse(given)).toSorted()).toEqual([...some].toSorted());
      }),
    );
  });

  it('that stand in the delivery have the words and the codes of their column, each its own', () => {
    const columns = names.flatMap((fact) => {
      const { column } = factOf(fact) as Fact & { readonly column?: string };
      // The delivery tells the month in which the child was born, the dossier the day.
      return column === undefined || column === 'child_born' ? [] : [{ fact: factOf(fact), column }];
    });
    for (const { fact, column } of columns) {
      const registered = delivered[name]?.[column];
      expect(registered?.label).toEqual(fact.label);
      if (registered !== undefined && 'list' in registered)
        expect('list' in fact.kind && fact.kind.list).toBe(registered.list);
    }
    expect(columns).toHaveLength(new Set(columns.map(({ column }) => column)).size);
  });
});
