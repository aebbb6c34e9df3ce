import { createContext } from 'react';

/** Whether nothing can be asked now. Not a property of each turn: of thousands, only those to which it matters are drawn again. */
export const Closed = createContext(false);
