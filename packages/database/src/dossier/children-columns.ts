import { type Child, withClockBirth } from '@mim/domain/registration';

/**
 * The columns in which her children stand, with the birth by which the clock goes, which follows from them: so the two
 * are always written together.
 * @param children Her children in the programme, the one with whom she began first.
 * @example
 * childrenColumns([{ childName: 'Noor', childBornOn: '2007-12-15', childDied: false }]).childBornOn; // '2007-12-15'
 */
export function childrenColumns(children: readonly Child[]) {
  const { childBornOn, ...listed } = withClockBirth(children);
  return { children: JSON.stringify(listed.children), childBornOn };
}
