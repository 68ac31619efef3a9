import { useCallback, useState } from 'react';
import { afterDrawing } from '../../components/after-drawing.js';

/**
 * Prints one of several things: it is drawn on the paper, printed, and taken off again.
 * @returns What is on the paper now, null for what is printed otherwise; and how one is printed.
 * @example
 * const [printed, print] = usePrintedList<PaymentList>();
 */
export function usePrintedList<One>(): readonly [One | null, (one: One) => void] {
  const [printed, setPrinted] = useState<One | null>(null);
  const printOne = useCallback((one: One) => {
    setPrinted(one);
    addEventListener('afterprint', () => setPrinted(null), { once: true });
    afterDrawing(() => print());
  }, []);
  return [printed, printOne];
}
