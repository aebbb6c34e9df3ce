/** A chunk of its own: nobody needs it before the app itself is here. */
export { CatalogueList } from './CatalogueList.tsx';
