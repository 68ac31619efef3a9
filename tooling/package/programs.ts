/** A program of a page in Markdown. */
export interface Program {
  /** The heading under which it stands, and its number. */
  readonly title: string;
  readonly text: string;
}

/** The programs of a page in Markdown: its blocks of TypeScript. */
export function programsIn(page: string): readonly Program[] {
  return [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(({ 1: text = '', index }, number) => {
    const heading =
      page
        .slice(0, index)
        .match(/^## (.+)$/gm)
        ?.at(-1) ?? '';
    return { title: `${number + 1} ${heading.replace('## ', '')}`, text };
  });
}

/**
 * A program that checks what it says of itself: in `expression; // value` the comment is what the expression must
 * equal.
 * @returns The program, with as many checks as it has such lines.
 */
export const checkedProgram = ({ text }: Program): string =>
  `import { deepStrictEqual } from './equal.js';\n${text.replaceAll(
    /^(?!\s*(?:const|import|\/\/|case|export))(\S.*?); \/\/ (.+)$/gm,
    'deepStrictEqual($1, $2);',
  )}`;
