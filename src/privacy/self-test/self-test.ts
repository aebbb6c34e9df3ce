/** A chunk of its own: few people open it, and the chat page starts without it. */
export { SelfTest } from './SelfTest.tsx';
