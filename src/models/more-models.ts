/** A chunk of its own: nobody needs it before the app itself is here, and the page that opens first stays small. */
export { InstallApp } from './install/InstallApp.tsx';
export { ModelLists } from './ModelLists.tsx';
export { savedFiles } from './saved-files.ts';
export { modelOf } from './catalogue.ts';
