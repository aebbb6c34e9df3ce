/** A chunk of its own: the page opens without it, and the scripts that both pages begin with stay small. */
export { MeterPanel } from './MeterPanel.tsx';
