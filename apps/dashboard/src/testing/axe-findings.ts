import axe from 'axe-core';

/** What axe finds wrong with everything that is shown, by rule; nothing when all is well. */
export async function axeFindings(): Promise<readonly (readonly [string, readonly string[]])[]> {
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  });
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
