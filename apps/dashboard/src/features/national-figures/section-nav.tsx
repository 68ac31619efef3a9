import { useEffect, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { type SectionId, sectionTitle } from './section-list.js';
import styles from './section-nav.module.css';

/** The part of the window, from its top, that a section must have reached to count as being read. */
const LINE = 0.4;

/** The list of sections; the one being read is marked. */
export function SectionNav({ sections }: { readonly sections: readonly SectionId[] }) {
  const current = useSectionInSight(sections);
  return (
    <nav className={styles.nav} aria-labelledby="sections-title">
      <p id="sections-title" className={styles.title}>
        {m.figures_sections()}
      </p>
      <ul className={styles.list}>
        {sections.map((id) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className={styles.link}
              aria-current={id === current ? 'location' : undefined}
              onClick={(event) => {
                event.preventDefault();
                goTo(id);
              }}
            >
              {sectionTitle(id)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Scrolls to a section and puts the keyboard there, and leaves the address's search as it is. */
function goTo(id: SectionId): void {
  document.getElementById(id)?.scrollIntoView();
  document.getElementById(`${id}-title`)?.focus({ preventScroll: true });
}

/** The last section that begins above the line; at the top of the page the first. */
function sectionAtLine(sections: readonly SectionId[]): SectionId | undefined {
  const line = window.innerHeight * LINE;
  const isAbove = (id: SectionId) =>
    (document.getElementById(id)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY) <= line;
  return sections.findLast(isAbove) ?? sections[0];
}

function useSectionInSight(sections: readonly SectionId[]): SectionId | undefined {
  const [current, setCurrent] = useState(sections[0]);
  useEffect(() => {
    const observer = new IntersectionObserver(() => setCurrent(sectionAtLine(sections)), {
      rootMargin: `0px 0px -${100 - LINE * 100}% 0px`,
    });
    for (const id of sections) {
      const section = document.getElementById(id);
      if (section !== null) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [sections]);
  return current;
}
