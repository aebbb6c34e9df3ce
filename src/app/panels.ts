/** A chunk of its own: what is opened over the chat, and not by everybody. */
export { About } from './install/About.tsx';
export { CloudCompare } from '../privacy/cloud/CloudCompare.tsx';
export { LockScreen } from '../settings/LockScreen.tsx';
export { Passphrase } from '../settings/Passphrase.tsx';
export { TakeoutDialog } from '../settings/takeout/TakeoutDialog.tsx';
export { BackupDialog } from '../settings/backup/BackupDialog.tsx';
export { EraseDialog } from '../settings/erase/EraseDialog.tsx';
export { ModelDialog } from './ModelDialog.tsx';
export { AlteredNotice } from './AlteredNotice.tsx';
export { MigrationNotice } from './MigrationNotice.tsx';
export { ModelTrouble } from './ModelTrouble.tsx';
export { OtherModel } from './OtherModel.tsx';
export { Palette } from './palette/Palette.tsx';
export { ShortcutSheet } from './palette/ShortcutSheet.tsx';
