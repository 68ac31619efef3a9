/** Makes ready what a page prints, such as the rows of a list that are not there yet. */
export type Preparation = () => Promise<void>;

const preparations = new Set<Preparation>();

const isPrintKey = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'p' && (ctrlKey || metaKey);

/** Prints this page once all that it holds is there. */
export async function printPage(): Promise<void> {
  await Promise.all([...preparations].map((prepare) => prepare()));
  window.print();
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
