/** A chunk of its own, for both pages. */
export { AppearanceDialog } from './AppearanceDialog.tsx';
export { AppearanceDoor } from './AppearanceDoor.tsx';
