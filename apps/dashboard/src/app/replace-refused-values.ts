import type { AnyRouter } from '@tanstack/react-router';

/**
 * Puts in the place of an address the one that the page was given, whenever they differ: a value that was refused does
 * not stay where it can be copied and mailed. The router does so when a page is loaded, and not when somebody goes
 * back, or an address comes from elsewhere while the page is there.
 * @returns Stops doing so.
 */
export function replaceRefusedValues(router: AnyRouter): () => void {
  return router.subscribe('onResolved', () => {
    const typed = router.latestLocation;
    const read = router.buildLocation({
      to: typed.pathname,
      search: true,
      params: true,
      hash: true,
      state: true,
      _includeValidateSearch: true,
    });
    if (read.publicHref === typed.publicHref) return;
    void router.commitLocation({ ...read, replace: true, ignoreBlocker: true, resetScroll: false });
  });
}
