import { useEffect, useRef, useState } from 'react';
import { drawSoon } from './draw-queue.js';
import type { Drawing } from './drawing.js';
import styles from './figure.module.css';
import { tokenColours } from './frame.js';

/** Plot itself is fetched when the first figure is shown. */
const loadDraw = () => import('./draw.js');

/** Draws as wide as there is room, and again when the width or the drawing changes. */
export function PlotCanvas({ drawing }: { readonly drawing: Drawing }) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  useEffect(() => {
    if (width === 0) return;
    let takeBack = () => {};
    let isCurrent = true;
    void loadDraw().then(({ draw }) => {
      if (!isCurrent) return;
      takeBack = drawSoon(
        () => place.current?.replaceChildren(draw(drawing, { width, colours: tokenColours }, document)),
        () => isInSight(place.current),
      );
    });
    return () => {
      isCurrent = false;
      takeBack();
    };
  }, [drawing, width]);
  return <div ref={place} className={styles.canvas} data-kind={drawing.kind} />;
}

/** Whether any part of an element is in the window. */
function isInSight(element: HTMLElement | null): boolean {
  if (element === null) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** The width of an element in whole pixels; 0 until it is known. */
function useWidth(place: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (place.current === null) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
