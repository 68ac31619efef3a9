import styles from './initials.module.css';

/**
 * The first letters of a name, in a circle. Drawn by the style sheet: they abbreviate the name that the
 * button already has, and are no words of their own that someone could say to press it.
 */
export function Initials({ name }: { readonly name: string }) {
  const letters = name
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.slice(0, 1));
  const [first, ...others] = letters;
  return (
    <span className={styles.initials} aria-hidden data-letters={`${first ?? ''}${others.at(-1) ?? ''}`} />
  );
}
