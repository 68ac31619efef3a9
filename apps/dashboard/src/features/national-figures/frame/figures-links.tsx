import { Table2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from '../../../components/link.js';
import { LinkButton } from '../../../components/link-button.js';
import { BackLink } from '../../../dossier-page/dossier-header.js';
import { m } from '../../../paraglide/messages.js';
import type { ChapterId } from '../model/chapters.js';
import type { FigureSpec } from '../model/figure-list.js';
import { useFiguresScope } from './figures-context.js';

interface LinkProps {
  readonly children: ReactNode;
  readonly 'aria-label'?: string;
}

/** To a chapter, of the same year and selection. */
export function ChapterLink({ chapter, ...rest }: LinkProps & { readonly chapter: ChapterId }) {
  return useFiguresScope().place === 'national' ? (
    <Link to="/landelijke-cijfers/$chapter" params={{ chapter }} search={true} {...rest} />
  ) : (
    <Link to="/locatiecijfers/$chapter" params={{ chapter }} search={true} {...rest} />
  );
}

/** To a figure, of the same year and selection. */
export function FigureLink({
  figure: { chapter, slug },
  ...rest
}: LinkProps & { readonly figure: Pick<FigureSpec, 'chapter' | 'slug'> }) {
  const params = { chapter, figure: slug };
  return useFiguresScope().place === 'national' ? (
    <Link to="/landelijke-cijfers/$chapter/$figure" params={params} search={true} {...rest} />
  ) : (
    <Link to="/locatiecijfers/$chapter/$figure" params={params} search={true} {...rest} />
  );
}

/** To the table that one puts together oneself, of the same year and selection. */
export function TableLink() {
  const words = m.builder_make();
  return useFiguresScope().place === 'national' ? (
    <LinkButton to="/landelijke-cijfers/tabel" search={true} icon={<Table2 size={16} aria-hidden />}>
      {words}
    </LinkButton>
  ) : (
    <LinkButton to="/locatiecijfers/tabel" search={true} icon={<Table2 size={16} aria-hidden />}>
      {words}
    </LinkButton>
  );
}

/** To two selections side by side, of which this one is the second. */
export function SideBySideLink() {
  const words = m.side_make();
  return useFiguresScope().place === 'national' ? (
    <LinkButton to="/landelijke-cijfers/naast-elkaar" search={true}>
      {words}
    </LinkButton>
  ) : (
    <LinkButton to="/locatiecijfers/naast-elkaar" search={true}>
      {words}
    </LinkButton>
  );
}

/** Back to the overview, of the same year and selection. */
export const BackToOverview = ({ children }: LinkProps) =>
  useFiguresScope().place === 'national' ? (
    <BackLink to="/landelijke-cijfers" search={true}>
      {children}
    </BackLink>
  ) : (
    <BackLink to="/locatiecijfers" search={true}>
      {children}
    </BackLink>
  );

/** Back to the chapter of a figure, of the same year and selection. */
export const BackToChapter = ({ chapter, children }: LinkProps & { readonly chapter: ChapterId }) =>
  useFiguresScope().place === 'national' ? (
    <BackLink to="/landelijke-cijfers/$chapter" params={{ chapter }} search={true}>
      {children}
    </BackLink>
  ) : (
    <BackLink to="/locatiecijfers/$chapter" params={{ chapter }} search={true}>
      {children}
    </BackLink>
  );
