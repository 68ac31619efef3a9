import { KeyFigure, KeyFigures } from '../../components/key-figure.js';
import type { KeyFigureContent } from './model/key-figures.js';

/** Key figures beside each other; those that the report does not have are left out. */
export function KeyFigureList({ figures }: { readonly figures: readonly (KeyFigureContent | null)[] }) {
  return (
    <KeyFigures>
      {figures.map((figure) => {
        if (figure === null) return null;
        const { key, ...content } = figure;
        return <KeyFigure key={key} {...content} />;
      })}
    </KeyFigures>
  );
}
