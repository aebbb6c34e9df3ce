/** A chunk of its own: what is asked about one conversation of the list. */
export { RenameDialog } from './RenameDialog.tsx';
export { TagsDialog } from './TagsDialog.tsx';
