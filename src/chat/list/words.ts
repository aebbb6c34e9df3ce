import { wordsOf } from '../../shared/words.ts';

export const english = {
  label: 'Conversations',
  newConversation: 'New conversation',
  search: 'Search and commands',
  untitled: 'Without a title',
  pinned: 'Pinned',
  today: 'Today',
  yesterday: 'Yesterday',
  lastDays: 'Last 7 days',
  empty: { all: 'What you ask is kept here, on this device.', archive: 'Nothing is in the archive.', tag: '' },
  /** Spoken before the tags of a conversation. */
  tagsOf: 'Tags:',
  actionsFor: (title: string) => `Actions for ${title}`,
  rename: 'Rename',
  pin: 'Pin',
  unpin: 'Unpin',
  tags: 'Tags',
  archive: 'Archive',
  takeOut: 'Take out of the archive',
  saveCopy: 'Save a copy',
  remove: 'Delete',
  archived: 'Put into the archive.',
  removed: 'Conversation deleted.',
  undo: 'Undo',
  cancel: 'Cancel',
  renaming: { title: 'Rename the conversation', label: 'Title' },
  tagging: {
    label: 'Tags, with commas between them',
    placeholder: 'work, recipes',
    known: 'Tags in use',
    keep: 'Keep these tags',
  },
  views: {
    all: 'All conversations',
    /** Where the archive is shown. */
    archive: 'Archive',
    tag: (tag: string) => `Tag: ${tag}`,
    archiveOf: (count: string) => `Archive (${count})`,
    shown: (view: string) => `Shown: ${view}`,
  },
};

export const words = wordsOf('list', english);
