import { migrate, type SchemaSteps, stepsOf } from '@mim/database';
import type { Bilingual } from '@mim/domain/kernel';
import { exitCodes, type OperatorContext, say } from '../running/context.js';
import { withOwner } from '../running/with-owner.js';

export interface MigrateFlags {
  readonly check: boolean;
}

/** Applies the steps of the schema that a database misses, or says which they are. */
export function migrateCommand(this: OperatorContext, { check }: MigrateFlags): Promise<void> {
  return withOwner(this, async (owner) => {
    if (check) return tell(this, await stepsOf(owner));
    const applied = await migrate(owner, { onApplied: (name) => say(this, appliedNow(name)) });
    if (applied.length === 0) say(this, upToDate);
  });
}

/** What differs, a line each; a database that differs in nothing is up to date. */
function tell(context: OperatorContext, { pending, unknown, changed }: SchemaSteps): void {
  const lines = [
    ...pending.map((name) => ({ nl: `Nog uit te voeren: ${name}`, en: `To be applied: ${name}` })),
    ...unknown.map((name) => ({
      nl: `Onbekend: ${name} (de database is van een nieuwere versie van het programma)`,
      en: `Unknown: ${name} (the database is of a newer version of the program)`,
    })),
    ...changed.map((name) => ({
      nl: `Veranderd: ${name} (niet meer wat er is uitgevoerd)`,
      en: `Changed: ${name} (no longer what was applied)`,
    })),
  ];
  for (const line of lines.length === 0 ? [upToDate] : lines) say(context, line);
  if (lines.length > 0) context.end(exitCodes.notInOrder);
}

const appliedNow = (name: string): Bilingual => ({ nl: `Uitgevoerd: ${name}`, en: `Applied: ${name}` });
const upToDate: Bilingual = { nl: 'De database is bij.', en: 'The database is up to date.' };
