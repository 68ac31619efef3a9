import type { ListEntry, maintainedLists } from '@mim/domain/code-lists';
import { evaluationQuestions } from '@mim/domain/growth';
import type { CodeOf } from '@mim/domain/kernel';
import { supervisionPoints } from '@mim/domain/supervision';
import { visitMaterials, visitTopics } from '@mim/domain/visit';
import { type Client, escapeLiteral } from 'pg';

/** The lists that the institute maintains, as they start. */
const startingLists: Readonly<Record<CodeOf<typeof maintainedLists>, readonly ListEntry[]>> = {
  topics: visitTopics,
  materials: visitMaterials,
  'supervision-points': supervisionPoints,
  'evaluation-questions': evaluationQuestions,
};

/** Leaves room between entries for one that comes later. */
const step = 10;

/**
 * Puts the entries with which the maintained lists start where they are not there yet. What is there is the
 * institute's and stays as it is.
 */
export async function seedLists(client: Client): Promise<void> {
  const entries = Object.entries(startingLists).flatMap(([list, of]) =>
    of.map(({ code, label }, index) => ({
      list,
      code,
      label_nl: label.nl,
      label_en: label.en,
      position: (index + 1) * step,
    })),
  );
  // Row security binds the owner too: an analyst maintains the lists.
  await client.query(`
    select set_config('mim.account_id', 'migration', true), set_config('mim.role', 'analyst', true);
    insert into mim.list_item (list, code, label_nl, label_en, position)
    select list, code, label_nl, label_en, position
    from json_populate_recordset(null::mim.list_item, ${escapeLiteral(JSON.stringify(entries))}::json)
    on conflict do nothing`);
}
