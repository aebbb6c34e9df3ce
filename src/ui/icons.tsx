import type { ReactNode } from 'react';

/** Drawn by us on a 24-unit grid, in the colour of the text. Decoration: the control beside it has the name. */
export function Icon({
  children,
  size = 20,
  isDirected,
}: {
  children: ReactNode;
  size?: number;
  isDirected?: boolean;
}) {
  return (
    <svg
      // It points where reading goes or comes from: mirrored where that is the other way (base.css).
      data-directed={isDirected}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const SendIcon = () => (
  <Icon>
    <path d="M12 19V5M6 11l6-6 6 6" />
  </Icon>
);
export const StopIcon = () => (
  <Icon>
    <rect x="7" y="7" width="10" height="10" rx="1.5" fill="currentColor" />
  </Icon>
);
export const NewIcon = () => (
  <Icon>
    <path d="M12 5v14M5 12h14" />
  </Icon>
);
export const ListIcon = () => (
  <Icon isDirected>
    <path d="M4 7h16M4 12h16M4 17h10" />
  </Icon>
);
export const CloseIcon = () => (
  <Icon>
    <path d="M6 6l12 12M18 6L6 18" />
  </Icon>
);
export const MoreIcon = () => (
  <Icon>
    <path d="M5 12h.01M12 12h.01M19 12h.01" strokeWidth="3" />
  </Icon>
);
export const SearchIcon = () => (
  <Icon>
    <circle cx="10.5" cy="10.5" r="6" />
    <path d="M15 15l5 5" />
  </Icon>
);
export const CurtainIcon = () => (
  <Icon>
    <path d="M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6z" />
    <path d="M4 20L20 4" />
  </Icon>
);
export const LockIcon = () => (
  <Icon>
    <rect x="5.5" y="11" width="13" height="8.5" rx="1.5" />
    <path d="M8.5 11V8a3.5 3.5 0 0 1 7 0v3" />
  </Icon>
);
export const CopyIcon = () => (
  <Icon size={16}>
    <rect x="8" y="8" width="11" height="11" rx="2" />
    <path d="M5 15V6.5A1.5 1.5 0 0 1 6.5 5H15" />
  </Icon>
);
export const DoneIcon = () => (
  <Icon size={16}>
    <path d="M5 12.5l4.5 4.5L19 7.5" />
  </Icon>
);
export const EditIcon = () => (
  <Icon size={16}>
    <path d="M4 20h4L19 9a2.1 2.1 0 0 0-4-3L5 16l-1 4z" />
  </Icon>
);
export const AgainIcon = () => (
  <Icon size={16}>
    <path d="M19.5 12a7.5 7.5 0 1 1-2.2-5.3L20 9.5M20 4.5v5h-5" />
  </Icon>
);
export const EarlierIcon = () => (
  <Icon isDirected size={16}>
    <path d="M14.5 6l-6 6 6 6" />
  </Icon>
);
export const LaterIcon = () => (
  <Icon isDirected size={16}>
    <path d="M9.5 6l6 6-6 6" />
  </Icon>
);
