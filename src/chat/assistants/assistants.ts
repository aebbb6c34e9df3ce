/** A chunk of its own: assistants and templates, and the empty conversation, where they are chosen. */
export { createKit } from '../../assistants/kit.ts';
export { AssistantsDialog } from './AssistantsDialog.tsx';
export { KitParts } from './KitParts.tsx';
export { kitCommands } from './kit-commands.ts';
export { TemplateList } from './TemplateList.tsx';
export { Welcome } from '../Welcome.tsx';
