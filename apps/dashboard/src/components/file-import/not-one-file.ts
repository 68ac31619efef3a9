import type { Problem } from '@mim/domain/kernel';

/** What is said of several things that are dropped at once, or of a folder: what to do instead depends on what is asked for. */
export interface DropProblems {
  readonly folder: Problem;
  readonly several: Problem;
}

/**
 * What is wrong with things that are dropped together: one file is read, and none is passed over in silence.
 * @param kinds of each thing
 * @param problems how it is said
 * @example
 * notOneFile(['file', 'file'], fileProblems)?.code; // 'file-several'
 */
export function notOneFile(
  kinds: readonly ('file' | 'directory' | 'text')[],
  problems: DropProblems,
): Problem | null {
  if (kinds.includes('directory')) return problems.folder;
  return kinds.filter((kind) => kind === 'file').length > 1 ? problems.several : null;
}
