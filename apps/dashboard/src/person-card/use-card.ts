import { type MouseEvent, type PointerEvent, useEffect, useRef, useState } from 'react';

/** A pointer that only passes by opens nothing, and nobody is said to have looked. Milliseconds. */
const intent = 500;
/** Time to move the pointer from the name to its card. Milliseconds. */
const grace = 250;

/** How a card came to be shown: beside the name while the pointer rests on it, or over the page after a tap. */
export type CardOpening = 'hover' | 'tap';

/** Shows the card of a name that is a link: where the pointer rests on it, or by a tap, which has no resting. */
export function useCard() {
  const [opening, setOpening] = useState<CardOpening | null>(null);
  const timer = useRef<number>(undefined);
  const stop = () => window.clearTimeout(timer.current);
  const soon = (next: CardOpening | null, delay: number) => {
    stop();
    timer.current = window.setTimeout(() => setOpening(next), delay);
  };
  useEffect(() => stop, []);
  useEffect(() => {
    if (opening !== 'hover') return;
    // Nobody's keyboard is in the card: wherever it is, Escape takes away what lies over the page.
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setOpening(null);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [opening]);
  const leave = () => soon(null, grace);
  return {
    opening,
    close: () => {
      stop();
      setOpening(null);
    },
    /** Of the link. */
    nameProps: {
      onPointerEnter: ({ pointerType }: PointerEvent) => {
        if (pointerType === 'mouse') soon('hover', intent);
      },
      onPointerLeave: ({ pointerType }: PointerEvent) => {
        if (pointerType === 'mouse') leave();
      },
      onClick: (event: MouseEvent) => {
        stop();
        if ((event.nativeEvent as globalThis.PointerEvent).pointerType !== 'touch') return;
        event.preventDefault();
        setOpening('tap');
      },
    },
    /** Of the card that lies beside it. */
    cardProps: { onPointerEnter: stop, onPointerLeave: leave },
  };
}
