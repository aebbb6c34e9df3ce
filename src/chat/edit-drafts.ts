import { createContext } from 'react';
import type { Drafts } from './drafts.ts';

/** Keeps the new wording of a question until it is asked. */
export const EditDrafts = createContext<Drafts | undefined>(undefined);
