/** A chunk of its own: these are long texts that few people open. */
export { ingredients } from 'virtual:ingredients';
