/**
 * What was typed and not saved yet, for as long as the page is open: it survives a change of language and
 * signing in again, and the browser asks before the tab closes over it. Only ever in memory, since it is about people.
 */
const drafts = new Map<string, unknown>();

const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

function askWhileAnyIsLeft(): void {
  if (drafts.size > 0) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
}

/** What was left under this name, if anything. */
export const loadDraft = (name: string): unknown => drafts.get(name);

export function saveDraft(name: string, values: unknown): void {
  drafts.set(name, values);
  askWhileAnyIsLeft();
}

export function deleteDraft(name: string): void {
  drafts.delete(name);
  askWhileAnyIsLeft();
}

/** Forgets every draft: somebody signs out. */
export function deleteAllDrafts(): void {
  drafts.clear();
  askWhileAnyIsLeft();
}
