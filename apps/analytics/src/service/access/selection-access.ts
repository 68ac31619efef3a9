import type { Actor } from '@mim/database';
import { fail, ok, type Result } from '@mim/domain/kernel';
import type { Selection } from '../figures.schema.js';
import { problems } from '../problems.js';

/** The locations whose figures an actor may ask for; null: every location. */
export type SelectedLocations = readonly string[] | null;

/**
 * The access rule of figures: the institute's analyst asks for the country and for any locations; a
 * coordinator and a manager for their own locations and no others; an administrator for none.
 *
 * @param actor Who asks.
 * @param selection What is asked for.
 * @param known Codes of the locations that exist.
 * @returns The codes, each once, or null for the country. Whatever is not allowed gets the answer that a
 *   location which does not exist gets.
 */
export function selectedLocations(
  actor: Actor,
  selection: Selection,
  known: ReadonlySet<string>,
): Result<SelectedLocations> {
  if (selection.kind === 'national') return mayAskForTheCountry(actor) ? ok(null) : fail(problems.notFound);
  const isAllowed = (code: string): boolean => known.has(code) && mayAskFor(actor, code);
  return selection.codes.every(isAllowed) ? ok([...new Set(selection.codes)]) : fail(problems.notFound);
}

/** Whether an actor may have figures of the country computed: others see what was published of it. */
export const mayAskForTheCountry = ({ role }: Actor): boolean => role === 'analyst';

/** The locations that an actor's overviews are about: the programme's, or the actor's own. */
export const locationsInView = ({ role, locationIds }: Actor): SelectedLocations =>
  role === 'coordinator' || role === 'manager' ? locationIds : null;

function mayAskFor({ role, locationIds }: Actor, code: string): boolean {
  switch (role) {
    case 'analyst':
      return true;
    case 'coordinator':
    case 'manager':
      return locationIds.includes(code);
    case 'administrator':
      return false;
  }
}
