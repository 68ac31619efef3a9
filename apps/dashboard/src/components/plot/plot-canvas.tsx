import { useEffect, useRef, useState } from 'react';
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
    let isCurrent = true;
    void loadDraw().then(({ draw }) => {
      if (isCurrent && width > 0)
        place.current?.replaceChildren(draw(drawing, { width, colours: tokenColours }, document));
    });
    return () => {
      isCurrent = false;
    };
  }, [drawing, width]);
  return <div ref={place} className={styles.canvas} data-kind={drawing.kind} />;
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
