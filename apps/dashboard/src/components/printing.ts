/** Makes ready what a page prints, such as the rows of a list that are not there yet. */
export type Preparation = () => Promise<void>;

const preparations = new Set<Preparation>();

const isPrintKey = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'p' && (ctrlKey || metaKey);

/** Prints this page once all that it holds is there. What cannot be made ready says so itself, and nothing is printed. */
export async function printPage(): Promise<void> {
  const made = await Promise.allSettled([...preparations].map((prepare) => prepare()));
  if (made.every(({ status }) => status === 'fulfilled')) window.print();
}

function printWhole(event: KeyboardEvent): void {
  if (!isPrintKey(event)) return;
  event.preventDefault();
  void printPage();
}

/**
 * Has something made ready before this page is printed, by its own button or by the keys of the browser.
 * @returns ends that
 */
export function prepareForPrint(prepare: Preparation): () => void {
  if (preparations.size === 0) window.addEventListener('keydown', printWhole);
  preparations.add(prepare);
  return () => {
    preparations.delete(prepare);
    if (preparations.size === 0) window.removeEventListener('keydown', printWhole);
  };
}
