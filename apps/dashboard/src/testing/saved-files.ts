import { onTestFinished, vi } from 'vitest';

/** The names of the files that the page hands over from here on, until the test ends; none is really saved. */
export function savedFiles(): readonly string[] {
  const names: string[] = [];
  const spy = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  onTestFinished(() => spy.mockRestore());
  return names;
}
