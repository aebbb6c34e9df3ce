/** A chunk of its own: what is opened over the chat, and not by everybody. */
export { ModelDialog } from './ModelDialog.tsx';
export { ModelTrouble } from './ModelTrouble.tsx';
export { AlteredNotice } from './AlteredNotice.tsx';
export { MigrationNotice } from './MigrationNotice.tsx';
export { Screens } from './Screens.tsx';
export { OtherModel } from './OtherModel.tsx';
