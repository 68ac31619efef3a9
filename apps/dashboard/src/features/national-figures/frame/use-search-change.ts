import { useNavigate } from '@tanstack/react-router';
import type { FiguresSearch } from '../figures-search.js';

/** Changes a part of the address at whatever level; the page stays where it is, and going back undoes the change. */
export function useSearchChange(): (change: Partial<FiguresSearch>) => void {
  const navigate = useNavigate();
  return (change) =>
    void navigate({
      to: '.',
      search: (search: FiguresSearch) => ({ ...search, ...change }),
      resetScroll: false,
    });
}
