/** The product's mark: a round door in its frame. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} fill="none" stroke="currentColor" aria-hidden="true">
      <rect x="2" y="2" width="20" height="20" rx="6" strokeWidth="1.75" />
      <circle cx="12" cy="12" r="6" strokeWidth="1.75" />
      <path d="M12 9v6M9 12h6" strokeWidth="1.75" strokeLinecap="round" />
    </svg>
  );
}
