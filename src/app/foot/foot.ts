/** A chunk of its own: what stands below the list, which is no hurry. */
export { Foot } from './Foot.tsx';
