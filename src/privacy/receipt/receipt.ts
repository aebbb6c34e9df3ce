/** A chunk of its own: few people keep a receipt. */
export { ReceiptDialog } from './ReceiptDialog.tsx';
