import type { Problem } from '@mim/domain/kernel';
import { type FileProblemCode, fileProblems } from './file-problems.js';

/**
 * What is wrong with things that are dropped together: one file is read, and none is passed over in silence.
 * @param kinds of each thing
 * @example
 * notOneFile(['file', 'file'])?.code; // 'file-several'
 */
export function notOneFile(
  kinds: readonly ('file' | 'directory' | 'text')[],
): Problem<FileProblemCode> | null {
  if (kinds.includes('directory')) return fileProblems.folder;
  return kinds.filter((kind) => kind === 'file').length > 1 ? fileProblems.several : null;
}
