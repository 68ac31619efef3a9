/** The dashboard's mark: two mothers, one of whom has been here before. */
export function Logo() {
  return <img src="/favicon.svg" width={32} height={32} alt="" />;
}
