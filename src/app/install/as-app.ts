/** A chunk of its own: what the page owes to the device, none of which the first drawing waits for. */
export { AboutInstalling } from './AboutInstalling.tsx';
export { AsApp } from './AsApp.tsx';
export { ShortOfRoom } from '../ShortOfRoom.tsx';
export { Protection } from './Protection.tsx';
