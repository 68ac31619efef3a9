/**
 * The name of a folder whose files are not whole yet, or never became so: hidden, and plainly unfinished.
 * @param run Twelve hexadecimal digits that no other run takes.
 * @example
 * unfinishedFolder('0f3a5b7c9d11'); // '.mim-0f3a5b7c9d11.part'
 */
export const unfinishedFolder = (run: string): string => `.mim-${run}.part`;

/**
 * Whether a folder is one of a run that is writing, or was killed while it did.
 * @example
 * isUnfinished('.mim-0f3a5b7c9d11.part'); // true
 */
export const isUnfinished = (name: string): boolean => /^\.mim-[0-9a-f]{12}\.part$/.test(name);
