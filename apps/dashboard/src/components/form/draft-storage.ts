/**
 * What was typed and not saved yet, for as long as the page is open: it survives a change of language and
 * signing in again. Only ever in memory, since it is about people.
 */
const drafts = new Map<string, unknown>();

/** What was left under this name, if anything. */
export const loadDraft = (name: string): unknown => drafts.get(name);

export const saveDraft = (name: string, values: unknown): void => void drafts.set(name, values);

export const deleteDraft = (name: string): void => void drafts.delete(name);

/** Forgets every draft: somebody signs out. */
export const deleteAllDrafts = (): void => drafts.clear();
