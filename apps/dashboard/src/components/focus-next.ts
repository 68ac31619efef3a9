/** What the keyboard comes to, where it is shown. */
const focusable = [
  'a[href]',
  'button:not(:disabled)',
  'input:not(:disabled, [type=hidden])',
  'select:not(:disabled)',
  'textarea:not(:disabled)',
  '[tabindex="0"]',
].join(', ');

const canTakeFocus = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true });

/** Leads the keyboard on to what follows a field, in its form, dialog or page. */
export function focusNext(field: HTMLElement): void {
  const around = field.closest<HTMLElement>('form, [role=dialog], main') ?? document.body;
  [...around.querySelectorAll<HTMLElement>(focusable)]
    .find(
      (element) =>
        !field.contains(element) &&
        (field.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
        canTakeFocus(element),
    )
    ?.focus();
}
